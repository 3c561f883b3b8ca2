import CPNGWriter

extension Bitmap {
  /// The picture as the bytes of a PNG file: 8 bits, without alpha, in indexed colours when there
  /// are at most 256. Equal pictures give equal bytes.
  ///
  ///     let png = try scene.bitmap().png(description: description, pixelsPerInch: 100)
  ///
  /// - Parameters:
  ///   - description: what the picture is called and what is to be seen.
  ///   - pixelsPerInch: from which programs tell how large the picture is on paper. The file says nothing
  ///     of it when this is no number that PNG can hold.
  /// - Throws: `RenderError.png` with libpng's reason.
  public func png(
    description: PictureDescription, pixelsPerInch: Double
  ) throws(RenderError) -> [UInt8] {
    let indexed = IndexedPixels(pixels)
    return try PNGEncoder(
      width: width, height: height, description: description, pixelsPerInch: pixelsPerInch
    )
    .encode(indexed?.indices ?? pixels, palette: indexed?.palette ?? [])
  }
}

extension TransparentBitmap {
  /// The picture as the bytes of a PNG file: 8 bits and alpha. Equal pictures give equal bytes.
  ///
  /// - Throws: `RenderError.png` with libpng's reason.
  func png() throws(RenderError) -> [UInt8] {
    try PNGEncoder(width: width, height: height).encode(pixels, hasAlpha: true)
  }
}

/// Calls libpng.
private struct PNGEncoder {
  let width: Int
  let height: Int
  /// What the file says about its picture; nil to say nothing.
  var description: PictureDescription?
  /// Pixels in an inch; 0 to say nothing.
  var pixelsPerInch = 0.0

  /// zlib's level 6: level 9 takes five times as long to gain a fortieth.
  private static let compressionLevel: Int32 = 6

  /// PNG's pHYs chunk counts per metre.
  private static let inchesPerMetre = 1 / 0.0254

  /// PNG's numbers have 31 bits. Source: W3C, "Portable Network Graphics (PNG) Specification", 7.1
  /// Integers and byte order.
  private static let greatestNumber = Double(Int32.max)

  /// Pixels in a metre, or 0 for a number that a file cannot hold.
  private var pixelsPerMetre: UInt32 {
    let count = (pixelsPerInch * Self.inchesPerMetre).rounded()
    return count > 0 && count <= Self.greatestNumber ? UInt32(count) : 0
  }

  /// - Parameters:
  ///   - pixels: a byte each with a palette, else three, or four with alpha.
  ///   - palette: three bytes for each of its colours; empty for none.
  func encode(
    _ pixels: [UInt8], palette: [UInt8] = [], hasAlpha: Bool = false
  ) throws(RenderError) -> [UInt8] {
    var bytes = png_bytes()
    defer { png_bytes_free(&bytes) }
    var message = [CChar](repeating: 0, count: Int(PNG_MESSAGE_SIZE))
    let isWritten = pixels.withUnsafeBufferPointer { pixels in
      palette.withUnsafeBufferPointer { palette in
        withTexts { title, description in
          var picture = png_picture()
          picture.width = UInt32(width)
          picture.height = UInt32(height)
          picture.pixels = pixels.baseAddress
          picture.has_alpha = hasAlpha ? 1 : 0
          picture.palette = palette.baseAddress
          picture.palette_count = Int32(palette.count / 3)
          picture.compression_level = Self.compressionLevel
          picture.pixels_per_metre = pixelsPerMetre
          picture.title = title
          picture.description = description
          return png_write_picture(&picture, &bytes, &message)
        }
      }
    }
    guard isWritten == 1 else {
      let reason = message.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      throw .png(String(decoding: reason, as: UTF8.self))
    }
    return Array(UnsafeBufferPointer(start: bytes.data, count: bytes.count))
  }

  /// Calls `body` with title and description as C has texts.
  private func withTexts<Result>(
    _ body: (UnsafePointer<CChar>?, UnsafePointer<CChar>?) -> Result
  ) -> Result {
    guard let description else { return body(nil, nil) }
    return description.title.withCString { title in
      description.description.withCString { body(title, $0) }
    }
  }
}

/// Pixels as numbers of colours in a palette.
struct IndexedPixels {
  /// Red, green and blue of each colour, in the order in which they first appear.
  private(set) var palette: [UInt8] = []
  /// For each pixel the number of its colour.
  private(set) var indices: [UInt8]

  /// A PNG palette holds no more than this.
  private static let maximumColors = 256

  /// Finds the palette of `pixels`; nil when they have too many colours.
  init?(_ pixels: [UInt8]) {
    indices = []
    indices.reserveCapacity(pixels.count / 3)
    var numbers: [UInt32: UInt8] = [:]
    // Neighbours mostly have the same colour, which saves looking it up.
    var last: (color: UInt32, number: UInt8)?
    for start in stride(from: 0, to: pixels.count, by: 3) {
      let color =
        UInt32(pixels[start]) << 16 | UInt32(pixels[start + 1]) << 8 | UInt32(pixels[start + 2])
      if let last, last.color == color {
        indices.append(last.number)
        continue
      }
      if numbers[color] == nil {
        guard numbers.count < Self.maximumColors else { return nil }
        numbers[color] = UInt8(numbers.count)
        palette.append(contentsOf: pixels[start..<start + 3])
      }
      let number = numbers[color] ?? 0
      indices.append(number)
      last = (color, number)
    }
  }
}
