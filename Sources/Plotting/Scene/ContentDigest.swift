/// A short number for a long content: equal contents have equal digests, and different ones, but for
/// an accident in 2^64, different digests.
///
///     var digest = ContentDigest()
///     digest.add("perceptron")
///     print(digest)  // sixteen hexadecimal digits
///
/// Source: the hash FNV-1a of 64 bits, https://datatracker.ietf.org/doc/html/rfc9923. It guards against
/// oversight, not against somebody who looks for two contents with one digest.
public struct ContentDigest: Sendable, Hashable, LosslessStringConvertible {
  private var state = offsetBasis

  private static let offsetBasis: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x0000_0100_0000_01B3

  /// The digest of nothing.
  public init() {}

  /// The digest of bytes.
  public init(of bytes: [UInt8]) {
    add(bytes)
  }

  /// The digest of this description; nil for what is none.
  public init?(_ description: String) {
    guard description.utf8.count == Self.digitCount,
      description.utf8.allSatisfy({
        UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || UInt8(ascii: "a")...UInt8(ascii: "f") ~= $0
      }),
      let state = UInt64(description, radix: 16)
    else { return nil }
    self.state = state
  }

  /// How many digits a description has: one for four bits.
  private static let digitCount = UInt64.bitWidth / 4

  /// Takes in bytes. Where they end counts too: "ab", "c" is not "a", "bc".
  public mutating func add(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { add($0) }
  }

  /// Takes in a text.
  public mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add($0) }
  }

  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    var hash = state
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* Self.prime }
    state = hash
    add(bytes.count)
  }

  /// Takes in a whole number.
  public mutating func add(_ number: Int) {
    var hash = state
    var rest = UInt64(bitPattern: Int64(number))
    for _ in 0..<UInt64.bitWidth / UInt8.bitWidth {
      hash = (hash ^ (rest & 0xFF)) &* Self.prime
      rest >>= UInt8.bitWidth
    }
    state = hash
  }

  /// The digest as a number.
  var number: UInt64 { state }

  /// Sixteen hexadecimal digits.
  public var description: String {
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: Self.digitCount - digits.count) + digits
  }
}
