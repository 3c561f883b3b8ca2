/// A decoded picture: 8 bits each of red, green, blue and alpha.
///
/// ```swift
/// let image = try RGBAImage(decoding: bytes)
/// print(image.size, image[0, 0])
/// ```
public struct RGBAImage: Sendable, Equatable {
  /// How many pixels a picture has.
  ///
  ///     RGBAImage.Size(width: 475, height: 455).pixelCount
  public struct Size: Sendable, Equatable, CustomStringConvertible {
    /// Pixels in a row.
    public let width: Int
    /// Rows.
    public let height: Int

    /// Creates a size.
    public init(width: Int, height: Int) {
      self.width = width
      self.height = height
    }

    /// Such as "475 x 455".
    public var description: String { "\(width) x \(height)" }

    /// How many pixels there are.
    public var pixelCount: Int { width * height }

    /// The number of pixels; nil when there is none, or more than an `Int` counts.
    var checkedPixelCount: Int? {
      let (count, isPastAll) = width.multipliedReportingOverflow(by: height)
      return width > 0 && height > 0 && !isPastAll ? count : nil
    }

    /// Refuses bytes that are not as many as the size says.
    fileprivate func check(bytes: Int, perPixel: Int) throws(ImageError) {
      guard let count = checkedPixelCount, bytes % perPixel == 0, bytes / perPixel == count else {
        throw .shape(self, bytes: bytes, bytesPerPixel: perPixel)
      }
    }
  }

  /// How many pixels there are.
  public let size: Size
  /// Red, green, blue and alpha of each pixel from 0 to 255, row by row from the top: 4 x width x
  /// height bytes. Colours are sRGB and not multiplied by alpha.
  public internal(set) var pixels: [UInt8]

  /// Pixels in a row.
  public var width: Int { size.width }
  /// Rows.
  public var height: Int { size.height }

  /// Creates a picture.
  ///
  /// - Throws: `ImageError.shape` unless `width` and `height` are above 0 and there are
  ///   4 x width x height bytes.
  public init(width: Int, height: Int, pixels: [UInt8]) throws(ImageError) {
    let size = Size(width: width, height: height)
    try size.check(bytes: pixels.count, perPixel: 4)
    self.init(size: size, pixels: pixels)
  }

  /// Creates an opaque picture from red, green and blue of each pixel.
  ///
  /// - Throws: `ImageError.shape` unless `width` and `height` are above 0 and there are
  ///   3 x width x height bytes.
  public init(width: Int, height: Int, opaque colors: [UInt8]) throws(ImageError) {
    let size = Size(width: width, height: height)
    try size.check(bytes: colors.count, perPixel: 3)
    var pixels = [UInt8](repeating: .max, count: 4 * size.pixelCount)
    for pixel in 0..<size.pixelCount {
      for channel in 0..<3 { pixels[4 * pixel + channel] = colors[3 * pixel + channel] }
    }
    self.init(size: size, pixels: pixels)
  }

  /// Creates a picture of pixels that are known to be as many as the size says.
  init(size: Size, pixels: [UInt8]) {
    self.size = size
    self.pixels = pixels
  }

  /// Red, green, blue and alpha of the pixel in column `x` and row `y`, counted from the upper left.
  ///
  /// - Precondition: the pixel is in the picture.
  public subscript(x: Int, y: Int) -> SIMD4<UInt8> {
    get {
      let start = 4 * (y * width + x)
      return SIMD4(pixels[start], pixels[start + 1], pixels[start + 2], pixels[start + 3])
    }
    set {
      let start = 4 * (y * width + x)
      for channel in 0..<4 { pixels[start + channel] = newValue[channel] }
    }
  }
}
