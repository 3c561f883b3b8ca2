/// Which samples to learn from, and which to keep for a test.
///
///     let split = try Split.trainTest(count: 150, testSize: 0.2, seed: 0)
///     let train = try Iris.dataset.samples(at: split.train)  // 120 flowers
public struct Split: Sendable, Equatable {
  /// The indices of the samples to learn from.
  public let train: [Int]

  /// The indices of the samples to test with.
  public let test: [Int]

  /// Names the samples of either part.
  public init(train: [Int], test: [Int]) {
    self.train = train
    self.test = test
  }

  /// How many samples a part of a split gets: a share or a number of them.
  ///
  ///     try Split.trainTest(count: 150, testSize: 0.2)  // a fifth
  ///     try Split.trainTest(count: 150, testSize: 20)   // twenty
  public enum Size: Sendable, Equatable, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
    /// A share of all samples, above 0 and below 1.
    case fraction(Double)

    /// A number of samples.
    case count(Int)

    /// A share of all samples.
    public init(floatLiteral value: Double) {
      self = .fraction(value)
    }

    /// A number of samples.
    public init(integerLiteral value: Int) {
      self = .count(value)
    }
  }
}
