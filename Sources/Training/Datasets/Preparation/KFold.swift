/// Splits samples into parts, each of which is the test once, while the others are learnt from.
///
///     for split in try KFold(splits: 5, shuffle: true, seed: 0).split(count: 150) {
///       let model = try LogisticRegression().fit(Iris.dataset.samples(at: split.train))
///     }
///
/// Source: `sklearn.model_selection.KFold`, whose parts these are for the same `random_state`.
public struct KFold: Sendable, Equatable {
  /// The number of parts, 2 or more.
  public var splits: Int

  /// Whether the parts are drawn at random; else they follow each other.
  public var shuffle: Bool

  /// The seed of NumPy's generator.
  public var seed: UInt32

  /// Creates a way to split.
  public init(splits: Int = 5, shuffle: Bool = false, seed: UInt32 = 0) {
    self.splits = splits
    self.shuffle = shuffle
    self.seed = seed
  }

  /// Splits so many samples. The first parts have one more of what cannot be shared equally.
  ///
  /// - Throws: `TrainingError.option` for a number of parts below 2 or above that of the samples,
  ///   `TrainingError.shape` for more than 2^28 indices together.
  public func split(count: Int) throws(TrainingError) -> [Split] {
    try Self.check(splits: splits, count: count)
    var order = Array(0..<count)
    if shuffle {
      var random = NumPyRandom(seed: seed)
      random.shuffle(&order)
    }
    var folds = [Int](repeating: 0, count: count)
    var start = 0
    for (fold, size) in Blobs.equalShares(of: count, among: splits).enumerated() {
      for index in order[start..<start + size] { folds[index] = fold }
      start += size
    }
    return Self.splits(of: folds, count: splits)
  }

  /// Makes sure that so many samples can be split into so many parts.
  static func check(splits: Int, count: Int) throws(TrainingError) {
    try CountLimit.require(count, name: "samples")
    guard splits >= 2, splits <= count else {
      throw .option(
        name: "splits", value: "\(splits)", expected: "2 to \(count), the number of samples")
    }
    try CountLimit.require(rows: splits, columns: count, name: "splits")
  }

  /// For each part its own indices as the test, and the others.
  static func splits(of folds: [Int], count: Int) -> [Split] {
    (0..<count).map { fold in
      Split(
        train: folds.indices.filter { folds[$0] != fold },
        test: folds.indices.filter { folds[$0] == fold })
    }
  }
}
