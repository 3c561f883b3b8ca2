extension Dataset {
  /// Splits the samples at random into those to learn from and those to test with.
  ///
  ///     let (train, test) = try moons.trainTestSplit(testSize: 0.3, seed: 1)
  ///     train.labels.count  // 70 of 100
  ///
  /// Source: `sklearn.model_selection.train_test_split`, whose parts these are, in its order, for
  /// the same `random_state`.
  ///
  /// - Parameters:
  ///   - testSize: The size of the test, a share (rounded up) or a number of samples. Nil: what the
  ///     other part leaves, or a quarter.
  ///   - trainSize: The size of the other part, a share (rounded down) or a number of samples. Nil:
  ///     what the test leaves.
  ///   - shuffle: Whether to split at random; else the test comes after the other part.
  ///   - stratified: Whether either part has the classes in the same shares, as nearly as can be.
  ///   - seed: The seed of NumPy's generator.
  /// - Throws: `TrainingError.option` for sizes out of range, or for a stratified split that is not
  ///   shuffled; `TrainingError.label` for a class of one sample that is to be stratified.
  public func trainTestSplit(
    testSize: Split.Size? = nil, trainSize: Split.Size? = nil, shuffle: Bool = true,
    stratified: Bool = false, seed: UInt32 = 0
  ) throws(TrainingError) -> (train: Dataset, test: Dataset) {
    guard stratified else {
      let split = try Split.trainTest(
        count: labels.count, testSize: testSize, trainSize: trainSize, shuffle: shuffle, seed: seed)
      return (try samples(at: split.train), try samples(at: split.test))
    }
    guard shuffle else {
      throw .option(name: "shuffle", value: "false", expected: "true for a stratified split")
    }
    let split = try Split.trainTest(
      stratifying: labels, testSize: testSize, trainSize: trainSize, seed: seed)
    return (try samples(at: split.train), try samples(at: split.test))
  }
}

extension RegressionDataset {
  /// Splits the samples at random into those to learn from and those to test with.
  ///
  /// Source: `sklearn.model_selection.train_test_split`, whose parts these are, in its order, for
  /// the same `random_state`.
  ///
  /// - Parameters:
  ///   - testSize: The size of the test, a share (rounded up) or a number of samples. Nil: what the
  ///     other part leaves, or a quarter.
  ///   - trainSize: The size of the other part, a share (rounded down) or a number of samples. Nil:
  ///     what the test leaves.
  ///   - shuffle: Whether to split at random; else the test comes after the other part.
  ///   - seed: The seed of NumPy's generator.
  /// - Throws: `TrainingError.option` for sizes out of range.
  public func trainTestSplit(
    testSize: Split.Size? = nil, trainSize: Split.Size? = nil, shuffle: Bool = true,
    seed: UInt32 = 0
  ) throws(TrainingError) -> (train: RegressionDataset, test: RegressionDataset) {
    let split = try Split.trainTest(
      count: targets.count, testSize: testSize, trainSize: trainSize, shuffle: shuffle, seed: seed)
    return (try samples(at: split.train), try samples(at: split.test))
  }
}
