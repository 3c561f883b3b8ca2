/// A picture whose pixels may let through what is behind.
struct TransparentBitmap: Sendable, Equatable {
  /// Pixels in a row.
  let width: Int
  /// Rows.
  let height: Int
  /// Red, green, blue and opacity of each pixel from 0 to 255, row by row from the top. Colours are
  /// those of the pixel itself, not mixed with black by its opacity.
  let pixels: [UInt8]
}
