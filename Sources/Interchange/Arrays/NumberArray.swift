/// Numbers in as many dimensions as there are, row by row, as a file holds them.
///
///     let kernel = try NumberArray(shape: [2, 3], values: [1, 2, 3, 4, 5, 6])
///     let bytes = kernel.npy()  // what `numpy.save` writes
public struct NumberArray: Sendable, Equatable {
  /// The length of each dimension; none for a single number.
  public let shape: [Int]

  /// The numbers, those of the last dimension next to each other.
  public let values: [Double]

  /// The most numbers of a file: 2 GB of doubles.
  static let largestCount = 1 << 28

  /// The most dimensions, as in NumPy 2.
  static let largestRank = 64

  /// Creates an array.
  ///
  /// - Throws: `InterchangeError.array` unless there are as many numbers as the shape says, or for more than 2^28
  ///   numbers or 64 dimensions.
  public init(shape: [Int], values: [Double]) throws(InterchangeError) {
    guard Self.count(shape) == values.count else {
      throw .array(
        name: "of \(values.count) numbers",
        problem: "they do not make the shape \(Self.text(of: shape))")
    }
    self.init(sound: shape, values)
  }

  /// Creates an array of a shape that was found to be right.
  init(sound shape: [Int], _ values: [Double]) {
    (self.shape, self.values) = (shape, values)
  }

  /// How many numbers a shape has; nil for one that is not possible, or too large.
  static func count(_ shape: [Int]) -> Int? {
    guard shape.count <= largestRank, shape.allSatisfy({ $0 >= 0 }) else { return nil }
    guard !shape.contains(0) else { return 0 }
    var count = 1
    for length in shape {
      let (product, isPastAll) = count.multipliedReportingOverflow(by: length)
      guard !isPastAll, product <= largestCount else { return nil }
      count = product
    }
    return count
  }

  /// The shape as people write it: "2 x 3".
  static func text(of shape: [Int]) -> String {
    shape.isEmpty ? "of no dimension" : shape.map { "\($0)" }.joined(separator: " x ")
  }
}
