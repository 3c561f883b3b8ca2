import CPNGWriter

extension Picture {
  /// The picture as the bytes of a PNG file of 8 bits: in indexed colours when it is opaque and has at
  /// most 256, else as red, green and blue, and with opacity unless it is opaque. Decoded, they are the
  /// same picture. Equal pictures give equal bytes.
  ///
  /// ```swift
  /// let bytes = try picture.png(title: "Points", pixelsPerInch: 100)
  /// ```
  ///
  /// - Parameters:
  ///   - title: what the picture is called; nil to say nothing.
  ///   - description: what is to be seen, for readers who do not see it; nil to say nothing.
  ///   - pixelsPerInch: from which programs tell how large the picture is on paper; the file says
  ///     nothing of it when this is nil, or no number that PNG can hold.
  /// - Throws: `PictureError.cannotEncode` with libpng's reason.
  public func png(
    title: String? = nil, description: String? = nil, pixelsPerInch: Double? = nil
  ) throws(PictureError) -> [UInt8] {
    let pixels = PNGPixels(self)
    var bytes = png_bytes()
    defer { png_bytes_free(&bytes) }
    var message = [CChar](repeating: 0, count: Int(PNG_MESSAGE_SIZE))
    let isWritten = pixels.bytes.withUnsafeBufferPointer { samples in
      pixels.palette.withUnsafeBufferPointer { palette in
        Self.withText(title) { title in
          Self.withText(description) { description in
            var picture = png_picture()
            // libpng refuses what is past its limits.
            picture.width = UInt32(clamping: width)
            picture.height = UInt32(clamping: height)
            picture.pixels = samples.baseAddress
            picture.has_alpha = pixels.hasAlpha ? 1 : 0
            picture.palette = palette.baseAddress
            picture.palette_count = Int32(palette.count / 3)
            picture.compression_level = Self.compressionLevel
            picture.pixels_per_metre = Self.pixelsPerMetre(pixelsPerInch ?? 0)
            picture.title = title
            picture.description = description
            return png_write_picture(&picture, &bytes, &message)
          }
        }
      }
    }
    guard isWritten == 1 else {
      let reason = message.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      throw .cannotEncode(String(decoding: reason, as: UTF8.self))
    }
    return Array(UnsafeBufferPointer(start: bytes.data, count: bytes.count))
  }

  /// zlib's level 6: level 9 takes five times as long to gain a fortieth.
  private static let compressionLevel: Int32 = 6

  /// PNG's pHYs chunk counts per metre.
  private static let inchesPerMetre = 1 / 0.0254

  /// PNG's numbers have 31 bits. Source: W3C, "Portable Network Graphics (PNG) Specification", 7.1
  /// Integers and byte order.
  private static let greatestNumber = Double(Int32.max)

  /// Pixels in a metre, or 0 for a number that a file cannot hold.
  private static func pixelsPerMetre(_ pixelsPerInch: Double) -> UInt32 {
    let count = (pixelsPerInch * inchesPerMetre).rounded()
    return count > 0 && count <= greatestNumber ? UInt32(count) : 0
  }

  /// Calls `body` with a text as C has it, or with nothing for none.
  private static func withText<Result>(
    _ text: String?, _ body: (UnsafePointer<CChar>?) -> Result
  ) -> Result {
    guard let text else { return body(nil) }
    return text.withCString { body($0) }
  }
}
