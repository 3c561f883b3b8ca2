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

/// The numbers of samples of the parts of a split.
struct PartSizes {
  let train: Int
  let test: Int

  /// Works out the sizes as scikit-learn does.
  ///
  /// - Throws: `TrainingError.option` for sizes out of range, or that leave nothing to learn from.
  init(
    samples: Int, testSize: Split.Size?, trainSize: Split.Size?
  ) throws(TrainingError) {
    let usualTest = Split.Size.fraction(0.25)
    let askedTest = trainSize == nil ? testSize ?? usualTest : testSize
    let test = try Self.count(of: askedTest, samples: samples, name: "testSize", rounding: .up)
    let train = try Self.count(
      of: trainSize, samples: samples, name: "trainSize", rounding: .down)
    self.test = test ?? samples - (train ?? 0)
    self.train = train ?? samples - self.test
    guard self.train + self.test <= samples else {
      throw .option(
        name: "trainSize and testSize", value: "\(self.train) and \(self.test)",
        expected: "together at most the \(samples) samples")
    }
    guard self.train > 0 else {
      throw .option(
        name: "testSize", value: "\(self.test) of \(samples) samples",
        expected: "sizes that leave a sample to learn from")
    }
  }

  private static func count(
    of size: Split.Size?, samples: Int, name: String, rounding: FloatingPointRoundingRule
  ) throws(TrainingError) -> Int? {
    switch size {
    case nil:
      return nil
    case .fraction(let share):
      guard share > 0, share < 1 else {
        throw .option(name: name, value: "\(share)", expected: "a share above 0 and below 1")
      }
      return Int((share * Double(samples)).rounded(rounding))
    case .count(let count):
      guard count > 0, count < samples else {
        throw .option(
          name: name, value: "\(count)",
          expected: "more than 0 and less than the \(samples) samples")
      }
      return count
    }
  }

  /// Makes sure that either part has room for a sample of each class.
  func requireClasses(_ classes: Int) throws(TrainingError) {
    for (name, size) in [("trainSize", train), ("testSize", test)] where size < classes {
      throw .option(
        name: name, value: "\(size)", expected: "at least one sample of each of \(classes) classes")
    }
  }
}
