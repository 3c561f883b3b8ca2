/// What stands for a character by a name or its number, such as `&amp;` or `&#x3c3;`.
enum CharacterReference {
  /// Those that texts are written with; the others of HTML stay as they are.
  private static let names: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    "copy": "©", "ndash": "–", "mdash": "—", "hellip": "…", "times": "×", "middot": "·",
    "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”",
  ]
  private static let longest = 8

  /// What the reference at a place means and where it ends; nil when there is none.
  static func meaning(in text: [Character], at start: Int) -> (meaning: String, end: Int)? {
    let name = text[(start + 1)...].prefix(longest).prefix { $0 != ";" }
    guard name.endIndex < text.count, text[name.endIndex] == ";" else { return nil }
    let meaning = names[String(name)] ?? number(String(name))
    return meaning.map { ($0, name.endIndex + 1) }
  }

  private static func number(_ name: String) -> String? {
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let value =
      digits.first == "x" || digits.first == "X"
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
  }
}
