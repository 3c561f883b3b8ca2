/// A stretch of bytes that is the same as one before it.
struct Match {
  /// How many bytes, 3 to 258; 0 for no match.
  var length: Int
  /// How far back they stood before, 1 to 32 768.
  var distance: Int

  static let none = Match(length: 0, distance: 0)

  /// RFC 1951, 3.2.5: what can be written.
  static let shortest = 3
  static let longest = 258
  static let farthest = 32_768
}
