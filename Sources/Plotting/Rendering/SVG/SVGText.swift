/// A text in the making, as bytes: markup, escaped characters and short numbers.
struct SVGText: Sendable {
  /// The text so far, in UTF-8.
  private(set) var bytes: [UInt8] = []

  /// Appends markup as it is.
  mutating func write(_ markup: String) {
    bytes.append(contentsOf: markup.utf8)
  }

  /// Appends a character of markup as it is.
  mutating func write(_ markup: Unicode.Scalar) {
    bytes.append(contentsOf: markup.utf8)
  }

  /// Appends a text in which nothing is markup.
  mutating func write(escaped text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\t", "\n", "\r": write("&#\(scalar.value);")
      default:
        if let escape = scalar.xmlEscape { write(escape) } else { write(scalar) }
      }
    }
  }

  /// Appends another text.
  mutating func write(_ text: SVGText) {
    bytes.append(contentsOf: text.bytes)
  }

  /// Appends ` name="value"`.
  mutating func write(attribute name: String, _ value: String) {
    writeStart(ofAttribute: name)
    write(escaped: value)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Appends ` name="value"`.
  mutating func write(
    attribute name: String, _ value: Double, decimals: Int = ShortNumber.coordinateDecimals
  ) {
    writeStart(ofAttribute: name)
    write(ShortNumber(value, decimals: decimals))
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func writeStart(ofAttribute name: String) {
    bytes.append(UInt8(ascii: " "))
    write(name)
    write("=\"")
  }

  /// Appends a number.
  mutating func write(_ number: ShortNumber) {
    number.write(to: &bytes)
  }
}
