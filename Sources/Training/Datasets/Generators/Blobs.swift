/// Clusters of normally distributed points whose centers and sizes are known.
struct Blobs {
  /// The number of points of each cluster.
  let samplesPerCenter: [Int]

  /// The centers, clusters x features.
  let centers: Matrix

  /// The standard deviation of all clusters, or one for each.
  let deviations: [Double]

  /// So many samples in parts that differ by one at most, the larger ones first.
  static func equalShares(of samples: Int, among parts: Int) -> [Int] {
    let (share, rest) = samples.quotientAndRemainder(dividingBy: parts)
    return (0..<parts).map { $0 < rest ? share + 1 : share }
  }

  /// Draws the points, cluster after cluster, then their order.
  ///
  /// - Throws: `TrainingError` for counts, centers or deviations out of range.
  func dataset(
    shuffle: Bool, using random: inout NumPyRandom
  ) throws(TrainingError) -> Dataset {
    let count = try sampleCount()
    var features = Matrix(rows: count, columns: centers.columns)
    var labels: [Int] = []
    for cluster in 0..<centers.rows {
      let deviation = deviations.count == 1 ? deviations[0] : deviations[cluster]
      for _ in 0..<samplesPerCenter[cluster] {
        for column in 0..<centers.columns {
          features[labels.count, column] =
            centers[cluster, column] + deviation * random.standardNormal()
        }
        labels.append(cluster)
      }
    }
    if shuffle { try random.shuffle(&features, &labels) }
    return try Dataset(features: features, labels: labels)
  }

  /// The number of samples of all clusters, once everything has been checked.
  private func sampleCount() throws(TrainingError) -> Int {
    try centers.requireSamples("centers")
    try centers.requireRows(samplesPerCenter.count, in: "samplesPerCenter")
    if deviations.count != 1 { try centers.requireRows(deviations.count, in: "deviations") }
    for deviation in deviations {
      try SampleOptions.requireNotNegative(deviation, name: "deviations")
    }
    var count = 0
    for samples in samplesPerCenter {
      try CountLimit.require(samples, name: "samplesPerCenter")
      count += samples
      try CountLimit.require(count, name: "samples")
    }
    try SampleOptions.requireCounts(samples: count, features: centers.columns)
    return count
  }
}
