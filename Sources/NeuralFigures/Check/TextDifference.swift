import GoldenPictures

/// Where two texts part for the first time.
///
///     TextDifference(golden: Array("a\nb".utf8), now: Array("a\nc".utf8))?.line  // 2
struct TextDifference: Sendable, Equatable {
  /// The line, from 1.
  let line: Int
  /// What stands there in the golden text and in the one of now, with a little before it. What ends a line is
  /// written `\n` where it is what differs, and `\r`; nothing is left where a text has ended.
  let golden: String
  let now: String

  /// How much is shown of a line, and how much of that stands before the difference, in characters.
  private static let excerptLength = 60
  private static let lead = 20

  /// Compares two texts; nil when they are the same.
  init?(golden: [UInt8], now: [UInt8]) {
    let same = zip(golden, now).prefix { $0 == $1 }.count
    guard same < max(golden.count, now.count) else { return nil }
    let lineFeed = UInt8(ascii: "\n")
    let before = golden[..<same]
    line = before.count { $0 == lineFeed } + 1
    let start = before.lastIndex(of: lineFeed).map { $0 + 1 } ?? 0
    self.golden = Self.excerpt(of: golden, from: start, around: same)
    self.now = Self.excerpt(of: now, from: start, around: same)
  }

  /// A part of the line that begins at `start`.
  private static func excerpt(of text: [UInt8], from start: Int, around place: Int) -> String {
    var end = text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
    if place == end { end = min(end + 1, text.count) }
    let first = max(start, min(place, end) - lead)
    let part = String(decoding: text[first..<min(end, first + excerptLength)], as: UTF8.self)
      .replacingScalars { $0 == "\r" ? "\\r" : $0 == "\n" ? "\\n" : nil }
    return (first > start ? "…" : "") + part + (first + excerptLength < end ? "…" : "")
  }

  /// The difference as facts of a finding.
  var facts: [Fact] {
    [
      Fact(name: "line", value: "\(line)"),
      Fact(name: "was", value: golden.isEmpty ? "nothing" : "“\(golden)”"),
      Fact(name: "is", value: now.isEmpty ? "nothing" : "“\(now)”"),
    ]
  }
}
