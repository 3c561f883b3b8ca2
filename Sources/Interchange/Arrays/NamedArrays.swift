/// Arrays with names, in their order: what archives of NumPy and safetensors files hold.
///
///     let arrays = try NamedArrays(npz: bytes)
///     let network = try Network(arrays: arrays, activations: [.relu, .sigmoid])
public struct NamedArrays: Sendable, Equatable {
  /// An array and its name.
  ///
  ///     NamedArrays.Entry(name: "arr_0", array: kernel)
  public struct Entry: Sendable, Equatable {
    /// The name, such as `"arr_0"`, `"dense/kernel"` or `"0.weight"`.
    public let name: String

    /// The numbers.
    public let array: NumberArray

    /// Gives an array a name.
    public init(name: String, array: NumberArray) { (self.name, self.array) = (name, array) }
  }

  /// The arrays in their order.
  public let entries: [Entry]

  /// The most arrays of an archive that needs no extension of the format, and far more than layers.
  private static let largestCount = 1 << 15

  /// The longest name in bytes, for the same reason.
  private static let longestName = 1 << 15

  /// Puts arrays together.
  ///
  /// - Throws: `InterchangeError.array` for a name that is empty, there twice or longer than 32 KB, and for more
  ///   than 2^15 arrays or 2^28 numbers.
  public init(_ entries: [Entry]) throws(InterchangeError) {
    var names: Set<String> = []
    var count = 0
    for (index, entry) in entries.enumerated() {
      let name = entry.name
      guard !name.isEmpty else { throw .array(name: "\(index)", problem: "it has no name") }
      guard name.utf8.count <= Self.longestName else {
        throw .array(
          name: "\(index)", problem: "its name is longer than \(Self.longestName) bytes")
      }
      guard names.insert(name).inserted else {
        throw .array(name: "“\(name)”", problem: "there are two of this name")
      }
      count += entry.array.values.count
      guard count <= NumberArray.largestCount, index < Self.largestCount else {
        throw .array(
          name: "“\(name)”",
          problem: """
            up to here there are \(count) numbers in \(index + 1) arrays; expected at most \
            \(NumberArray.largestCount) in \(Self.largestCount)
            """)
      }
    }
    self.entries = entries
  }

  /// The array of a name; nil when there is none.
  public subscript(name: String) -> NumberArray? {
    entries.first { $0.name == name }?.array
  }
}
