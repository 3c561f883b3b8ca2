import Pictures

/// Changed pixels that hang together, over corners too.
///
/// ```swift
/// let region = Comparison(of: expected, with: actual).differences?.largestRegion
/// print(region.map(\.description) ?? "nothing has changed")
/// ```
public struct ChangedRegion: Sendable, Equatable, CustomStringConvertible {
  /// How many pixels have changed.
  public let pixelCount: Int
  /// Column of the leftmost changed pixel.
  public let x: Int
  /// Row of the uppermost changed pixel.
  public let y: Int
  /// Columns from the leftmost to the rightmost changed pixel.
  public let width: Int
  /// Rows from the uppermost to the lowest changed pixel.
  public let height: Int

  /// Such as "12 pixels in 4 x 6 at (103, 17)".
  public var description: String {
    "\(pixelCount) pixel\(pixelCount == 1 ? "" : "s") in \(width) x \(height) at (\(x), \(y))"
  }
}

extension ChangedRegion {
  /// The region of the pixels with these numbers; nil for none.
  init?(_ pixels: [Int], size: Picture.Size) {
    guard let first = pixels.first else { return nil }
    var (left, right) = (first % size.width, first % size.width)
    var (top, bottom) = (first / size.width, first / size.width)
    for pixel in pixels {
      let (y, x) = pixel.quotientAndRemainder(dividingBy: size.width)
      (left, right) = (min(left, x), max(right, x))
      (top, bottom) = (min(top, y), max(bottom, y))
    }
    self.init(
      pixelCount: pixels.count, x: left, y: top, width: right - left + 1, height: bottom - top + 1)
  }
}
