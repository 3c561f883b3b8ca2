/// The characters that stand for others in texts of JSON.
enum JSONEscapes {
  /// The letters after a backslash, and what they stand for.
  private static let letters: KeyValuePairs<UInt8, UInt8> = [
    UInt8(ascii: "\""): UInt8(ascii: "\""), UInt8(ascii: "\\"): UInt8(ascii: "\\"),
    UInt8(ascii: "/"): UInt8(ascii: "/"), UInt8(ascii: "b"): 8, UInt8(ascii: "f"): 12,
    UInt8(ascii: "n"): 10, UInt8(ascii: "r"): 13, UInt8(ascii: "t"): 9,
  ]

  private static let digitCount = 4

  /// The text that characters between quotes stand for; nil for a wrong escape or wrong UTF-8.
  static func text(_ characters: ArraySlice<UInt8>) -> String? {
    var result: [UInt8] = []
    var rest = characters
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\") else {
        result.append(byte)
        continue
      }
      guard let letter = rest.popFirst() else { return nil }
      if letter == UInt8(ascii: "u") {
        guard let scalar = scalar(&rest) else { return nil }
        result += Array(String(Character(scalar)).utf8)
      } else {
        guard let pair = letters.first(where: { $0.key == letter }) else { return nil }
        result.append(pair.value)
      }
    }
    return String(validating: result, as: UTF8.self)
  }

  /// The character of four digits, or of twice four: those beyond U+FFFF are written as two surrogates.
  private static func scalar(_ rest: inout ArraySlice<UInt8>) -> Unicode.Scalar? {
    guard let first = unit(&rest) else { return nil }
    guard UTF16.isLeadSurrogate(first) else { return Unicode.Scalar(first) }
    guard rest.popFirst() == UInt8(ascii: "\\"), rest.popFirst() == UInt8(ascii: "u"),
      let second = unit(&rest), UTF16.isTrailSurrogate(second)
    else { return nil }
    return UTF16.decode(UTF16.EncodedScalar([first, second]))
  }

  private static func unit(_ rest: inout ArraySlice<UInt8>) -> UInt16? {
    guard rest.count >= digitCount else { return nil }
    let digits = rest.prefix(digitCount)
    rest = rest.dropFirst(digitCount)
    // A sign would pass for a digit.
    guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  /// A text in quotes.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      if let pair = letters.first(where: { $0.value == scalar.value && $0.key != UInt8(ascii: "/") }
      ) {
        result += "\\\(Character(Unicode.Scalar(pair.key)))"
      } else if scalar.value < 0x20 {
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: digitCount - digits.count) + digits
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
