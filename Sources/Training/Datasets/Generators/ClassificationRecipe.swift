/// The options of `Dataset.makeClassification` but for its seed and its weights.
struct ClassificationRecipe {
  let samples, features, informative, redundant, repeated, classes, clustersPerClass: Int
  let flipY, separation: Double
  let hypercube: Bool
  let shift, scale: Dataset.FeatureValues
  let shuffle: Bool

  /// The number of clusters of all classes, which take turns.
  var clusters: Int { classes * clustersPerClass }

  /// The number of features that are no noise.
  var meaningful: Int { informative + redundant + repeated }
}

extension ClassificationRecipe {
  /// The number of samples of each cluster, once all options have been checked.
  ///
  /// - Throws: `TrainingError.option` or `.shape`.
  func clusterSizes(weights: [Double]?) throws(TrainingError) -> [Int] {
    try checkCounts()
    try SampleOptions.requireShare(flipY, name: "flipY")
    try SampleOptions.requireFinite(separation, name: "classSeparation")
    try check(shift, name: "shift")
    try check(scale, name: "scale")
    let shares = try shares(weights: weights)
    var sizes = (0..<clusters).map { cluster in
      Int(Double(samples) * shares[cluster % classes] / Double(clustersPerClass))
    }
    let rest = samples - sizes.reduce(0, +)
    guard rest >= 0 else {
      throw .option(
        name: "weights", value: "\(weights ?? shares)", expected: "shares with a sum of at most 1")
    }
    for index in 0..<rest {
      sizes[index % clusters] += 1
    }
    return sizes
  }

  /// The share of each class.
  private func shares(weights: [Double]?) throws(TrainingError) -> [Double] {
    guard var shares = weights else {
      return [Double](repeating: 1 / Double(classes), count: classes)
    }
    guard shares.count == classes || shares.count == classes - 1 else {
      throw .shape(
        array: "weights", expected: "\(classes) shares, one a class, or one less",
        actual: "\(shares.count)")
    }
    if shares.count < classes { shares.append(max(0, 1 - shares.reduce(0, +))) }
    guard !shares.contains(where: { !($0 >= 0 && $0 <= 1) }) else {
      throw .option(
        name: "weights", value: "\(weights ?? shares)", expected: "shares from 0 to 1")
    }
    return shares
  }

  private func checkCounts() throws(TrainingError) {
    try SampleOptions.requireCounts(samples: samples, features: features)
    try SampleOptions.requireCount(informative, name: "informative")
    try CountLimit.require(redundant, name: "redundant")
    try CountLimit.require(repeated, name: "repeated")
    guard meaningful <= features else {
      throw .option(
        name: "features", value: "\(features)",
        expected: "at least the \(meaningful) informative, redundant and repeated ones")
    }
    try SampleOptions.requireCount(classes, name: "classes")
    try SampleOptions.requireCount(clustersPerClass, name: "clustersPerClass")
    let bitsOfClusters = Int.bitWidth - (clusters - 1).leadingZeroBitCount
    guard bitsOfClusters <= informative else {
      throw .option(
        name: "informative", value: "\(informative)",
        expected: "more: \(clusters) clusters need as many corners of a hypercube")
    }
    // Each cluster has directions of its own.
    try CountLimit.require(rows: informative, columns: informative, name: "directions")
    try CountLimit.require(
      rows: clusters, columns: informative * informative, name: "directions of the clusters")
  }

  private func check(
    _ values: Dataset.FeatureValues, name: String
  ) throws(TrainingError) {
    switch values {
    case .all(let value):
      try SampleOptions.requireFinite(value, name: name)
    case .each(let values):
      guard values.count == features else {
        throw .shape(
          array: name, expected: "\(features) entries, one a feature", actual: "\(values.count)")
      }
      for value in values { try SampleOptions.requireFinite(value, name: name) }
    case .random:
      break
    }
  }
}
