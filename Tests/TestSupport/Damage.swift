/// Damage to texts in a notation, such as happens to files: bytes that are others, words that are missing, stand
/// twice or mean something else.
///
///     let damage = Damage(words: ["null", "1e999", "{"])
///     damage.damaged("{\"a\": 1}", using: &random)  // {"a": 1e999}
public struct Damage: Sendable {
  /// Words to put in place of others.
  public let words: [String]

  /// Creates damage.
  public init(words: [String]) {
    self.words = words
  }

  /// What is hostile in JSON and in YAML.
  public static let common = [
    "", "null", "true", "-1", "0", "1.5", "1e999", "-1e-999", "9223372036854775807",
    "9223372036854775808", "-9223372036854775808", "123456789012345678901234567890", "\"\"",
    "\"\\u0000\"", "\"\\ud800\"", "\"\u{202E}\u{1B}[31m\"", "\"../../x\"", "\"/etc/passwd\"",
    "\"a/b\"",
    "\"\\n\"", "[]", "{}", "[", "]", "{", "}", ",", ":", "\"", "\\", "nan", "NaN", "Infinity",
    "\u{FEFF}", "\u{0}", "\u{FFFF}", "图", "\u{301}", "👩‍👩‍👧", "\"en\"", "\"zh-Hans\"", "{\"en\": \"\"}",
    String(repeating: "[", count: 300), "\"" + String(repeating: "x", count: 5000) + "\"",
  ]

  /// The bytes of the text with some damage.
  public func damaged(_ text: String, using random: inout SplitMix) -> [UInt8] {
    var words = Self.words(of: Array(text.utf8))
    for _ in 0..<Int.random(in: 1...4, using: &random) { damage(&words, using: &random) }
    var bytes = words.flatMap { $0 }
    if Int.random(in: 0...3, using: &random) == 0 { Self.damage(&bytes, using: &random) }
    return bytes
  }

  private func damage(_ text: inout [[UInt8]], using random: inout SplitMix) {
    guard let place = text.indices.randomElement(using: &random),
      let other = text.indices.randomElement(using: &random)
    else { return }
    let word = Array((words.randomElement(using: &random) ?? "").utf8)
    switch Int.random(in: 0...5, using: &random) {
    case 0: text.remove(at: place)
    case 1: text.insert(word, at: place)
    case 2: text.insert(text[place], at: other)
    case 3: text.swapAt(place, other)
    default: text[place] = word
    }
  }

  /// Changes a byte or a stretch of them.
  public static func damage(_ bytes: inout [UInt8], using random: inout SplitMix) {
    guard let place = bytes.indices.randomElement(using: &random) else { return }
    switch Int.random(in: 0...4, using: &random) {
    case 0: bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &random)
    case 1: bytes[place] = .random(in: 0...255, using: &random)
    case 2: bytes.remove(at: place)
    case 3: bytes.insert(.random(in: 0...255, using: &random), at: place)
    default:
      bytes.removeSubrange(place..<min(place + .random(in: 1...40, using: &random), bytes.count))
    }
  }

  /// The words: what stands in quotation marks, letters and digits in a row, and each other byte.
  private static func words(of text: [UInt8]) -> [[UInt8]] {
    var words: [[UInt8]] = []
    var rest = text[...]
    while let first = rest.first {
      let length: Int
      if first == quote {
        let end = rest.dropFirst().firstIndex(of: quote) ?? rest.endIndex - 1
        length = end + 1 - rest.startIndex
      } else {
        length = max(1, rest.prefix(while: isOfWord).count)
      }
      words.append(Array(rest.prefix(length)))
      rest = rest.dropFirst(length)
    }
    return words
  }

  private static let quote = UInt8(ascii: "\"")

  private static func isOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
      UInt8(ascii: "_"), 0x80...0xFF:
      true
    default: false
    }
  }
}
