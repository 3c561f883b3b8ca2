/// A picture: 8 bits each of red, green, blue and opacity for every pixel.
///
/// Colours are sRGB and stand for themselves, not mixed with black by their opacity.
///
/// ```swift
/// var picture = try Picture(decoding: bytes)
/// picture[0, 0] = SIMD4(255, 0, 0, 255)  // the upper left pixel, opaque red
/// print(picture.size)  // 475 x 455
/// ```
public struct Picture: Sendable, Equatable {
  /// How many pixels a picture has.
  ///
  ///     Picture.Size(width: 475, height: 455).pixelCount  // 216 125
  public struct Size: Sendable, Equatable, CustomStringConvertible {
    /// Pixels in a row.
    public let width: Int
    /// Rows.
    public let height: Int

    /// Creates a size. Any two numbers will do; pictures have sides above 0.
    public init(width: Int, height: Int) {
      self.width = width
      self.height = height
    }

    /// Such as "475 x 455".
    public var description: String { "\(width) x \(height)" }

    /// How many pixels there are: 0 unless both sides are above 0, and `Int.max` for all that are
    /// more.
    public var pixelCount: Int {
      guard width > 0, height > 0 else { return 0 }
      let (count, isMore) = width.multipliedReportingOverflow(by: height)
      return isMore ? .max : count
    }

    /// Refuses bytes that are not as many as the size says.
    fileprivate func check(bytes: Int, perPixel: Int) throws(PictureError) {
      guard bytes > 0, bytes % perPixel == 0, bytes / perPixel == pixelCount else {
        throw .shape(self, bytes: bytes, bytesPerPixel: perPixel)
      }
    }
  }

  /// How many pixels there are, both sides above 0.
  public let size: Size
  /// Red, green, blue and opacity of each pixel from 0 to 255, row by row from the top: 4 x width x
  /// height bytes.
  public private(set) var pixels: [UInt8]

  /// Pixels in a row.
  @inlinable public var width: Int { size.width }
  /// Rows.
  @inlinable public var height: Int { size.height }

  /// Creates a picture from red, green, blue and opacity of each pixel, row by row from the top.
  ///
  /// - Throws: `PictureError.shape` unless `width` and `height` are above 0 and there are
  ///   4 x width x height bytes.
  public init(width: Int, height: Int, pixels: [UInt8]) throws(PictureError) {
    let size = Size(width: width, height: height)
    try size.check(bytes: pixels.count, perPixel: 4)
    self.init(size: size, pixels: pixels)
  }

  /// Creates an opaque picture from red, green and blue of each pixel, row by row from the top.
  ///
  /// - Throws: `PictureError.shape` unless `width` and `height` are above 0 and there are
  ///   3 x width x height bytes.
  public init(width: Int, height: Int, opaque colors: [UInt8]) throws(PictureError) {
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

  /// Red, green, blue and opacity of the pixel in column `x` and row `y`, counted from the upper left.
  ///
  /// - Precondition: the pixel is in the picture.
  public subscript(x: Int, y: Int) -> SIMD4<UInt8> {
    @inlinable get {
      let start = start(x, y)
      return SIMD4(pixels[start], pixels[start + 1], pixels[start + 2], pixels[start + 3])
    }
    set {
      let start = start(x, y)
      for channel in 0..<4 { pixels[start + channel] = newValue[channel] }
    }
  }

  /// Where a pixel begins. A column beyond the last would be found in another row.
  @inlinable func start(_ x: Int, _ y: Int) -> Int {
    precondition(
      x >= 0 && x < width && y >= 0 && y < height,
      "column \(x), row \(y) is not in a picture of \(size)")
    return 4 * (y * width + x)
  }
}

extension Picture {
  /// Whether nothing shows through any pixel. Linear in the number of pixels.
  public var isOpaque: Bool { isOpaque(from: 0) }

  /// Whether nothing shows through the pixels from this number on.
  func isOpaque(from first: Int) -> Bool {
    pixels.withUnsafeBytes { bytes in
      guard let pixels = bytes.baseAddress else { return true }
      let count = bytes.count / 4
      var start = first
      while start < count {
        // Parts without a way out are looked at many pixels at a time.
        let end = min(start + 4096, count)
        var all = UInt32.max
        for pixel in start..<end {
          all &= pixels.loadUnaligned(fromByteOffset: 4 &* pixel, as: UInt32.self)
        }
        guard UInt32(littleEndian: all) >> 24 == UInt8.max else { return false }
        start = end
      }
      return true
    }
  }

  /// The picture as it looks on white paper: itself when it is opaque.
  public var onWhite: Picture {
    guard !isOpaque else { return self }
    var picture = self
    for start in stride(from: 0, to: pixels.count, by: 4) where pixels[start + 3] < .max {
      let alpha = Int(pixels[start + 3])
      for place in start..<start + 3 {
        let blended = Int(pixels[place]) * alpha + 255 * (255 - alpha)
        // Half of 255 rounds to the nearest.
        picture.pixels[place] = UInt8((blended + 127) / 255)
      }
      picture.pixels[start + 3] = .max
    }
    return picture
  }
}
