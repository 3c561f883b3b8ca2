/// A picture of opaque pixels.
///
///     let bitmap = try scene.bitmap(scale: 2)
///     bitmap[0, 0]  // [255, 255, 255], white
public struct Bitmap: Sendable, Equatable {
  /// Pixels in a row.
  public let width: Int
  /// Rows.
  public let height: Int
  /// Red, green and blue of each pixel from 0 to 255, row by row from the top: 3 x width x height.
  public let pixels: [UInt8]

  /// Creates a picture.
  ///
  /// - Precondition: there are 3 x width x height bytes.
  init(width: Int, height: Int, pixels: [UInt8]) {
    precondition(pixels.count == 3 * width * height)
    self.width = width
    self.height = height
    self.pixels = pixels
  }

  /// Red, green and blue of the pixel in column `x` and row `y`, counted from the upper left.
  ///
  /// - Precondition: the pixel is in the picture.
  public subscript(x: Int, y: Int) -> [UInt8] {
    let start = 3 * (y * width + x)
    return Array(pixels[start..<start + 3])
  }
}
