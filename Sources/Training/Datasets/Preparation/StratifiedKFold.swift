/// Splits samples into parts that have the classes in the same shares, each of which is the test
/// once.
///
///     let splits = try StratifiedKFold(splits: 10, shuffle: true, seed: 0)
///       .split(Iris.dataset.labels)
///     splits[0].test.count  // 15: five of each class
///
/// Source: `sklearn.model_selection.StratifiedKFold`, whose parts these are for the same
/// `random_state`.
public struct StratifiedKFold: Sendable, Equatable {
  /// The number of parts, 2 or more.
  public var splits: Int

  /// Whether the samples of a class are drawn at random; else they follow each other.
  public var shuffle: Bool

  /// The seed of NumPy's generator.
  public var seed: UInt32

  /// Creates a way to split.
  public init(splits: Int = 5, shuffle: Bool = false, seed: UInt32 = 0) {
    self.splits = splits
    self.shuffle = shuffle
    self.seed = seed
  }

  /// Splits samples of such labels.
  ///
  /// A class of fewer samples than parts is missing in some of them.
  ///
  /// - Throws: `TrainingError.option` for a number of parts below 2, or above the samples of every
  ///   class; `TrainingError.shape` for more than 2^28 indices together.
  public func split(_ labels: [Int]) throws(TrainingError) -> [Split] {
    try KFold.check(splits: splits, count: labels.count)
    // The classes count in the order in which they first occur.
    let strata = Strata(labels).indices.sorted { $0[0] < $1[0] }
    let largest = strata.map(\.count).max() ?? 0
    guard splits <= largest else {
      throw .option(
        name: "splits", value: "\(splits)",
        expected: "2 to \(largest), the samples of the largest class")
    }
    var random = NumPyRandom(seed: seed)
    var folds = [Int](repeating: 0, count: labels.count)
    for (members, sizes) in zip(strata, foldSizes(of: strata)) {
      var foldsOfClass = sizes.enumerated().flatMap { fold, size in
        [Int](repeating: fold, count: size)
      }
      if shuffle { random.shuffle(&foldsOfClass) }
      for (index, fold) in zip(members, foldsOfClass) { folds[index] = fold }
    }
    return KFold.splits(of: folds, count: splits)
  }

  /// How many samples of each class each part gets, when they are dealt out in turn, class after
  /// class.
  private func foldSizes(of strata: [[Int]]) -> [[Int]] {
    var next = 0
    return strata.map { members in
      var sizes = [Int](repeating: members.count / splits, count: splits)
      for turn in 0..<members.count % splits { sizes[(next + turn) % splits] += 1 }
      next = (next + members.count) % splits
      return sizes
    }
  }
}
