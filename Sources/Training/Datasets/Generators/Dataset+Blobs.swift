extension Dataset {
  /// Round clusters of normally distributed points around random centers, a class each.
  ///
  ///     let blobs = try Dataset.makeBlobs(samples: 150, centers: 3, seed: 0)
  ///     blobs.classes  // [0, 1, 2]
  ///
  /// Source: `sklearn.datasets.make_blobs`, whose samples these are, in its order, for the same
  /// `random_state`.
  ///
  /// - Parameters:
  ///   - samples: The number of points, which are shared out equally; the first clusters get one
  ///     more of what is left.
  ///   - features: The number of coordinates of a point.
  ///   - centers: The number of clusters, whose centers are uniform in the box.
  ///   - deviations: The standard deviation of all clusters, or one for each (`cluster_std`).
  ///   - centerBox: The bounds of each coordinate of the centers.
  ///   - shuffle: Whether to put the points into a random order; else they follow the clusters.
  ///   - seed: The seed of NumPy's generator.
  /// - Throws: `TrainingError.option` or `.shape` for an option out of range.
  public static func makeBlobs(
    samples: Int = 100, features: Int = 2, centers: Int = 3, deviations: [Double] = [1],
    centerBox: ClosedRange<Double> = -10...10, shuffle: Bool = true, seed: UInt32 = 0
  ) throws(TrainingError) -> Dataset {
    try SampleOptions.requireCounts(samples: samples, features: features)
    try SampleOptions.requireCount(centers, name: "centers")
    var random = NumPyRandom(seed: seed)
    let positions = try random.uniform(
      low: [Double](repeating: centerBox.lowerBound, count: features),
      high: [Double](repeating: centerBox.upperBound, count: features), rows: centers)
    let counts = Blobs.equalShares(of: samples, among: centers)
    return try Blobs(samplesPerCenter: counts, centers: positions, deviations: deviations)
      .dataset(shuffle: shuffle, using: &random)
  }

  /// Round clusters of normally distributed points around given centers; see
  /// ``makeBlobs(samples:features:centers:deviations:centerBox:shuffle:seed:)``.
  ///
  /// - Parameters:
  ///   - samples: The number of points, which are shared out equally.
  ///   - centers: The centers, clusters x features.
  ///   - deviations: The standard deviation of all clusters, or one for each.
  ///   - shuffle: Whether to put the points into a random order; else they follow the clusters.
  ///   - seed: The seed of NumPy's generator.
  /// - Throws: `TrainingError.option` or `.shape` for an option out of range,
  ///   `TrainingError.empty` or `.notFinite` for centers that are none.
  public static func makeBlobs(
    samples: Int = 100, centers: Matrix, deviations: [Double] = [1], shuffle: Bool = true,
    seed: UInt32 = 0
  ) throws(TrainingError) -> Dataset {
    try SampleOptions.requireCounts(samples: samples, features: centers.columns)
    try centers.requireSamples("centers")
    return try makeBlobs(
      samplesPerCenter: Blobs.equalShares(of: samples, among: centers.rows), centers: centers,
      deviations: deviations, shuffle: shuffle, seed: seed)
  }

  /// Round clusters of so many points each around given centers; see
  /// ``makeBlobs(samples:features:centers:deviations:centerBox:shuffle:seed:)``.
  ///
  /// - Parameters:
  ///   - samplesPerCenter: The number of points of each cluster.
  ///   - centers: The centers, clusters x features.
  ///   - deviations: The standard deviation of all clusters, or one for each.
  ///   - shuffle: Whether to put the points into a random order; else they follow the clusters.
  ///   - seed: The seed of NumPy's generator.
  /// - Throws: `TrainingError.option` or `.shape` for an option out of range,
  ///   `TrainingError.empty` or `.notFinite` for centers that are none.
  public static func makeBlobs(
    samplesPerCenter: [Int], centers: Matrix, deviations: [Double] = [1], shuffle: Bool = true,
    seed: UInt32 = 0
  ) throws(TrainingError) -> Dataset {
    var random = NumPyRandom(seed: seed)
    return try Blobs(
      samplesPerCenter: samplesPerCenter, centers: centers, deviations: deviations
    ).dataset(shuffle: shuffle, using: &random)
  }
}
