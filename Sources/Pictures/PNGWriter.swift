import CPNGWriter

/// A PNG file in the making, to which rows of pixels are added from the top.
struct PNGWriter: ~Copyable {
  /// What the file says besides its pixels.
  struct Texts {
    var title: String?
    var description: String?
    /// How large the picture is on paper; nil to say nothing of it.
    var pixelsPerInch: Double?
  }

  private let writer: OpaquePointer

  /// Starts a file.
  ///
  /// - Parameters:
  ///   - size: how many pixels there will be.
  ///   - palette: red, green and blue of each colour that pixels are numbers of; empty where they are red,
  ///     green, blue and opacity.
  ///   - hasAlpha: whether the file keeps the opacity.
  ///   - texts: what it says besides.
  /// - Throws: `PictureError.cannotEncode` with libpng's reason.
  init(
    size: Picture.Size, palette: [UInt8], hasAlpha: Bool, texts: Texts
  ) throws(PictureError) {
    var message = Message()
    let started = palette.withUnsafeBufferPointer { palette in
      Self.withText(texts.title) { title in
        Self.withText(texts.description) { description in
          var picture = png_picture()
          // libpng refuses what is past its limits.
          picture.width = UInt32(clamping: size.width)
          picture.height = UInt32(clamping: size.height)
          picture.has_alpha = hasAlpha ? 1 : 0
          picture.palette = palette.baseAddress
          picture.palette_count = Int32(palette.count / 3)
          picture.compression_level = Self.compressionLevel
          picture.pixels_per_metre = Self.pixelsPerMetre(texts.pixelsPerInch ?? 0)
          picture.title = title
          picture.description = description
          return png_writer_start(&picture, &message.characters)
        }
      }
    }
    guard let started else { throw message.error }
    writer = started
  }

  deinit {
    png_writer_free(writer)
  }

  /// Adds the next rows.
  func add(_ pixels: [UInt8], rows: Int) throws(PictureError) {
    var message = Message()
    let isAdded = pixels.withUnsafeBufferPointer {
      png_writer_add(writer, $0.baseAddress, UInt32(clamping: rows), &message.characters)
    }
    guard isAdded == 1 else { throw message.error }
  }

  /// Ends the file, once all rows have been added, and returns its bytes.
  func end() throws(PictureError) -> [UInt8] {
    var message = Message()
    var bytes: UnsafePointer<UInt8>?
    var count = 0
    guard png_writer_end(writer, &bytes, &count, &message.characters) == 1 else {
      throw message.error
    }
    return Array(UnsafeBufferPointer(start: bytes, count: count))
  }

  /// Room for libpng's reason.
  private struct Message {
    var characters = [CChar](repeating: 0, count: Int(PNG_MESSAGE_SIZE))

    var error: PictureError {
      let reason = characters.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      return .cannotEncode(String(decoding: reason, as: UTF8.self))
    }
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
