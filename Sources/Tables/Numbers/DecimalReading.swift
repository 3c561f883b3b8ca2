/// Reads decimal numbers, correctly rounded: a sign, digits with a fraction or without, an exponent.
///
/// `1`, `-2.5`, `+3`, `.5`, `5.` and `1e-6` are numbers; so is `1,5` where decimals are commas. Words such as
/// `inf`, hexadecimal numbers and digits in groups are none. No locale has a say.
struct DecimalReading {
  /// What separates the fraction: a point or a comma.
  let separator: UInt8

  init(hasDecimalComma: Bool) { separator = hasDecimalComma ? ASCII.comma : ASCII.point }

  /// The number that these bytes are; nil if they are none, or one that is beyond the greatest double.
  func number(in bytes: [UInt8], from start: Int, to end: Int) -> Double? {
    guard let parts = DecimalParts(in: bytes, from: start, to: end, separator: separator) else {
      return nil
    }
    return parts.exactValue ?? slowValue(in: bytes, from: start, to: end)
  }

  /// The number that a text is.
  func number(in text: String) -> Double? {
    let bytes = Array(text.utf8)
    return number(in: bytes, from: 0, to: bytes.count)
  }

  /// The number as Swift reads it, which is correctly rounded for any number of digits.
  private func slowValue(in bytes: [UInt8], from start: Int, to end: Int) -> Double? {
    let plain = bytes[start..<end].map { $0 == separator ? ASCII.point : $0 }
    guard let value = Double(String(decoding: plain, as: UTF8.self)), value.isFinite else {
      return nil
    }
    return value
  }
}
