/// A picture whose pixels may let through what is behind.
public struct TransparentBitmap: Sendable, Equatable {
  /// Pixels in a row.
  public let width: Int
  /// Rows.
  public let height: Int
  /// Red, green, blue and opacity of each pixel from 0 to 255, row by row from the top. Colours are
  /// those of the pixel itself, not mixed with black by its opacity.
  public let pixels: [UInt8]
}
