/// What deflated data are made of: a byte, or a stretch of bytes that is the same as one before it.
struct Token {
  /// The distance above the length, or a byte alone.
  private let bits: UInt32

  private static let lengthBits: UInt32 = 16
  private static let lengthMask: UInt32 = 1 << lengthBits - 1

  init(_ literal: UInt8) {
    bits = UInt32(literal)
  }

  init(_ match: Match) {
    bits =
      UInt32(truncatingIfNeeded: match.distance) << Self.lengthBits
      | UInt32(truncatingIfNeeded: match.length)
  }

  /// How far back the stretch stood before; 0 for a byte.
  var distance: Int { Int(bits >> Self.lengthBits) }
  /// How long the stretch is.
  var length: Int { Int(bits & Self.lengthMask) }
  /// The byte.
  var literal: Int { Int(bits) }
}
