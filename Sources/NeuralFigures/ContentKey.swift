/// A short number for a long content: equal contents have equal keys, and different ones, but for an
/// accident in 2^64, different keys.
///
/// Source: the hash FNV-1a of 64 bits, https://datatracker.ietf.org/doc/html/rfc9923. It guards against
/// oversight, not against somebody who looks for two contents with one key.
struct ContentKey: Equatable, CustomStringConvertible {
  private var state = offsetBasis

  private static let offsetBasis: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x0000_0100_0000_01B3

  /// Takes in bytes. Where they end counts too: "ab", "c" is not "a", "bc".
  mutating func add(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in
      var hash = state
      for byte in bytes { hash = (hash ^ UInt64(byte)) &* Self.prime }
      var count = UInt64(bytes.count)
      for _ in 0..<8 {
        hash = (hash ^ (count & 0xFF)) &* Self.prime
        count >>= 8
      }
      state = hash
    }
  }

  /// Takes in a text.
  mutating func add(_ text: String) {
    add(Array(text.utf8))
  }

  /// Sixteen hexadecimal digits.
  var description: String {
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
