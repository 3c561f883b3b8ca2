/// The sums that the metrics of an epoch follow from.
struct MetricSums {
  let metrics: [Metric]
  /// The number of samples they are sums over.
  private let samples: Int
  /// Those of all metrics, one after the other.
  private var sums: [Double]

  init(_ metrics: [Metric], samples: Int) {
    self.metrics = metrics
    self.samples = samples
    sums = [Double](repeating: 0, count: metrics.reduce(0) { $0 + $1.sumCount })
  }

  /// Adds a tile.
  mutating func add(_ predictions: Rows, targets: Rows, tile: Tile) {
    var first = 0
    for metric in metrics {
      metric.add(predictions, targets: targets, tile: tile, to: &sums, from: first)
      first += metric.sumCount
    }
  }

  /// Adds what the sums come to to a list of values, and begins anew.
  ///
  /// - Returns: whether all of them are finite.
  @inline(__always)
  mutating func take(to values: inout [Double]) -> Bool {
    var (first, areFinite) = (0, true)
    for metric in metrics {
      let value = metric.value(of: sums, from: first, samples: samples)
      values.append(value)
      areFinite = areFinite && value.isFinite
      let count = metric.sumCount
      for index in first..<first + count { sums[index] = 0 }
      first += count
    }
    return areFinite
  }
}
