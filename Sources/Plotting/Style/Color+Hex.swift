extension Color {
  /// Creates a colour from hexadecimal digits as in CSS: `Color("#FA8")`, `Color("#FFA07A")`, or
  /// with an opacity `Color("#FFA07A80")`.
  ///
  /// - Throws: `ColorError.malformedHex` for anything but a number sign with 3, 6 or 8 digits.
  public init(_ hex: String) throws(ColorError) {
    guard hex.first == "#", let channels = Self.channels(of: hex.dropFirst()) else {
      throw .malformedHex(hex)
    }
    self.init(
      red: channels[0], green: channels[1], blue: channels[2],
      alpha: channels.count > 3 ? channels[3] : 1)
  }

  /// The three or four components, each from 0 to 1, or nil for what is no colour.
  private static func channels(of text: Substring) -> [Double]? {
    let digits = text.compactMap(\.hexDigitValue)
    guard digits.count == text.count, text.utf8.count == text.count else { return nil }
    switch digits.count {
    case 3:
      return digits.map { Double($0) / 15 }
    case 6, 8:
      return stride(from: 0, to: digits.count, by: 2).map { start -> Double in
        let byte = 16 * digits[start] + digits[start + 1]
        return Double(byte) / 255
      }
    default:
      return nil
    }
  }
}
