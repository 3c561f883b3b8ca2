/// How large a picture is on paper.
enum PrintedSize {
  /// Points of PostScript in a CSS pixel, of which an inch has 96
  /// (<https://www.w3.org/TR/css-values-4/#absolute-lengths>).
  private static let pointsPerCSSPixel = 0.75
  /// Points in a pixel of a picture, as its files say on their own.
  private static let pointsPerPixel = 72 / PixelScale.pixelsPerInch
  /// Widths are told to a tenth of a point.
  private static let steps = 10.0

  /// A width that a user has asked for, in points.
  static func points(ofCSSPixels width: Int) -> Double {
    rounded(Double(width) * pointsPerCSSPixel)
  }

  /// The width that a picture has by itself, in points.
  static func points(ofPictureOf width: Int) -> Double { rounded(Double(width) * pointsPerPixel) }

  /// Points as documents spell them.
  ///
  ///     PrintedSize.text(342)  // "342"
  static func text(_ points: Double) -> String {
    Int(exactly: points).map(String.init) ?? "\(points)"
  }

  private static func rounded(_ points: Double) -> Double { (points * steps).rounded() / steps }
}
