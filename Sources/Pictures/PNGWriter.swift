import Deflating

/// A PNG file in the making, to which rows of pixels are added from the top.
///
/// Rows are not filtered: areas of one colour and lines of text pack best as they are.
///
/// Source: W3C, "Portable Network Graphics (PNG) Specification", third edition.
struct PNGWriter: ~Copyable {
  private let form: PNGForm
  private var file: PNGChunks
  private var stream = ZlibStream()
  /// The row that is added, with the number of its filter before it.
  private var row: [UInt8]

  /// What the file says besides its pixels.
  struct Texts {
    var title: String?
    var description: String?
    /// How large the picture is on paper; nil to say nothing of it.
    var pixelsPerInch: Double?
  }

  /// libpng, and what is built on it, reads no picture of more columns or rows (`PNG_USER_WIDTH_MAX`).
  private static let longestSide = 1_000_000

  private static let noFilter: UInt8 = 0

  /// Checks that there is a file for a size.
  ///
  /// - Throws: `PictureError.cannotEncode` for no columns or rows, or for more than libpng reads.
  static func check(_ size: Picture.Size) throws(PictureError) {
    let sides = 1...longestSide
    guard sides.contains(size.width), sides.contains(size.height) else {
      throw .cannotEncode(
        "\(size) pixels: programs read PNG files of 1 to \(longestSide) columns and rows")
    }
  }

  /// Starts a file.
  ///
  /// - Parameters:
  ///   - size: how many pixels there will be: one that `check` lets pass.
  ///   - form: how they are written.
  ///   - texts: what the file says besides.
  init(size: Picture.Size, form: PNGForm, texts: Texts) {
    self.form = form
    row = [UInt8](repeating: Self.noFilter, count: 1 + size.width * form.bytesPerPixel)
    file = PNGChunks()
    file.append(header: size, form: form)
    file.append(texts)
  }

  /// Adds the next rows.
  mutating func add(_ picture: Picture) {
    picture.pixels.withUnsafeBytes { pixels in
      let bytesPerRow = 4 * picture.width
      for start in stride(from: 0, to: pixels.count, by: bytesPerRow) {
        row.withUnsafeMutableBufferPointer { row in
          form.write(
            UnsafeRawBufferPointer(rebasing: pixels[start..<start + bytesPerRow]),
            to: UnsafeMutableBufferPointer(rebasing: row.dropFirst()))
        }
        stream.add(row)
      }
    }
  }

  /// Ends the file, once all rows have been added, and returns its bytes.
  consuming func end() -> [UInt8] {
    file.append("IDAT", stream.finish())
    file.append("IEND", [])
    return file.bytes
  }
}

extension PNGChunks {
  /// PNG's numbers for what pixels are made of.
  private enum ColorType {
    static let rgb: UInt8 = 2
    static let indexed: UInt8 = 3
    static let rgba: UInt8 = 6
  }

  private static let bitsPerSample: UInt8 = 8
  /// How colours are meant where a screen cannot show them all: as those of a photograph.
  private static let perceptual: UInt8 = 0

  /// The size of a picture, and what its pixels are made of.
  fileprivate mutating func append(header size: Picture.Size, form: PNGForm) {
    let isIndexed = !form.palette.isEmpty
    let type = isIndexed ? ColorType.indexed : form.hasAlpha ? ColorType.rgba : ColorType.rgb
    // The only ways to pack and to filter that there are, and no interlacing.
    append(
      "IHDR",
      size.width.pngBytes + size.height.pngBytes
        + [Self.bitsPerSample, type, 0, 0, 0])
    append("sRGB", [Self.perceptual])
    if isIndexed { append("PLTE", form.palette) }
  }

  private static let inchesPerMetre = 1 / 0.0254
  private static let perMetre: UInt8 = 1

  /// PNG's numbers have 31 bits (7.1, Integers and byte order).
  private static let greatestNumber = Double(Int32.max)

  /// What a file says besides its pixels; nothing of a size on paper that it cannot tell.
  fileprivate mutating func append(_ texts: PNGWriter.Texts) {
    let count = ((texts.pixelsPerInch ?? 0) * Self.inchesPerMetre).rounded()
    if count >= 1, count <= Self.greatestNumber {
      let pixels = Int(count).pngBytes
      append("pHYs", pixels + pixels + [Self.perMetre])
    }
    for (key, text) in [("Title", texts.title), ("Description", texts.description)] {
      guard let text else { continue }
      // Not packed, of no language and with no translated key. A text ends at a zero byte.
      append("iTXt", Array(key.utf8) + [0, 0, 0, 0, 0] + text.utf8.prefix { $0 != 0 })
    }
  }
}
