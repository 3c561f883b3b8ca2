import ArgumentParser

/// How fine a picture is, as users say it who print: pixels per inch.
enum DotsPerInch {
  private static let largest = Int(PixelScale.largest * PixelScale.pixelsPerInch)

  /// The scale of a picture with so many pixels per inch.
  ///
  ///     try DotsPerInch.parse("300")  // a scale of 3
  ///
  /// - Throws: `ValidationError` for what is no number, or none of a picture.
  static func parse(_ text: String) throws -> PixelScale {
    let expected = "a number above 0, at most \(largest)"
    let number = try NumberText.number(text, expected: expected)
    guard let scale = PixelScale(number / PixelScale.pixelsPerInch) else {
      throw ValidationError("expected \(expected)")
    }
    return scale
  }
}
