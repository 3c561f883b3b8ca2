/// The sums that the metrics of an epoch follow from.
struct MetricSums {
  let metrics: [Metric]
  /// What they came to when the last samples were done, in the same order.
  private(set) var values: [Double]
  /// Those of all metrics, one after the other.
  private var sums: [Double]

  init(_ metrics: [Metric]) {
    self.metrics = metrics
    values = [Double](repeating: 0, count: metrics.count)
    sums = [Double](repeating: 0, count: metrics.reduce(0) { $0 + $1.sumCount })
  }

  /// Begins anew.
  mutating func clear() {
    for index in sums.indices { sums[index] = 0 }
  }

  /// Adds a tile.
  mutating func add(_ predictions: Rows, targets: Rows, tile: Tile) {
    var first = 0
    for metric in metrics {
      metric.add(predictions, targets: targets, tile: tile, to: &sums, from: first)
      first += metric.sumCount
    }
  }

  /// Works out the metrics of so many samples.
  mutating func finish(samples: Int) {
    var first = 0
    for index in metrics.indices {
      values[index] = metrics[index].value(of: sums, from: first, samples: samples)
      first += metrics[index].sumCount
    }
  }

  /// Whether all metrics are.
  var areFinite: Bool { values.allSatisfy(\.isFinite) }

  /// The metrics by their names.
  var named: [Metric: Double] {
    Dictionary(zip(metrics, values), uniquingKeysWith: { $1 })
  }
}
