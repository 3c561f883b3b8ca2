extension Split {
  /// Splits so many samples at random.
  ///
  /// Source: `sklearn.model_selection.train_test_split`, whose parts these are, in its order, for
  /// the same `random_state`.
  ///
  /// - Parameters:
  ///   - count: The number of samples.
  ///   - testSize: The size of the test, a share being rounded up. Nil: what the other part leaves,
  ///     or a quarter.
  ///   - trainSize: The size of the other part, a share being rounded down. Nil: what the test
  ///     leaves.
  ///   - shuffle: Whether to split at random; else the test comes after the other part.
  ///   - seed: The seed of NumPy's generator.
  /// - Throws: `TrainingError.option` for sizes out of range, or that leave nothing to learn from.
  public static func trainTest(
    count: Int, testSize: Size? = nil, trainSize: Size? = nil, shuffle: Bool = true,
    seed: UInt32 = 0
  ) throws(TrainingError) -> Split {
    try SampleOptions.requireCount(count, name: "samples")
    let sizes = try PartSizes(samples: count, testSize: testSize, trainSize: trainSize)
    guard shuffle else {
      return Split(
        train: Array(0..<sizes.train), test: Array(sizes.train..<sizes.train + sizes.test))
    }
    var random = NumPyRandom(seed: seed)
    let order = try random.permutation(count)
    return Split(
      train: Array(order[sizes.test..<sizes.test + sizes.train]),
      test: Array(order[..<sizes.test]))
  }

  /// Splits samples at random so that either part has the classes in the same shares, as nearly as
  /// that can be.
  ///
  /// Source: `sklearn.model_selection.train_test_split` with `stratify`, whose parts these are, in
  /// its order, for the same `random_state`.
  ///
  /// - Parameters:
  ///   - labels: The class of each sample.
  ///   - testSize: The size of the test, a share being rounded up. Nil: what the other part leaves,
  ///     or a quarter.
  ///   - trainSize: The size of the other part, a share being rounded down. Nil: what the test
  ///     leaves.
  ///   - seed: The seed of NumPy's generator.
  /// - Throws: `TrainingError.option` for sizes out of range, or that are less than the number of
  ///   classes; `TrainingError.label` for a class of one sample.
  public static func trainTest(
    stratifying labels: [Int], testSize: Size? = nil, trainSize: Size? = nil, seed: UInt32 = 0
  ) throws(TrainingError) -> Split {
    try SampleOptions.requireCount(labels.count, name: "samples")
    let sizes = try PartSizes(samples: labels.count, testSize: testSize, trainSize: trainSize)
    let strata = Strata(labels)
    try strata.requireTwoSamples(of: labels)
    try sizes.requireClasses(strata.indices.count)
    var random = NumPyRandom(seed: seed)
    return try random.split(strata, into: sizes)
  }
}
