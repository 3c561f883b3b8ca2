import CPNGWriter

/// What a PNG file says about its picture.
public struct PNGMetadata: Sendable, Equatable {
  /// The picture's name.
  public var title: String
  /// What is to be seen.
  public var description: String
  /// Pixels in an inch, from which programs tell how large the picture is on paper. The file says
  /// nothing of it when this is no number that PNG can hold.
  public var pixelsPerInch: Double

  /// Creates a description of a picture.
  public init(title: String, description: String, pixelsPerInch: Double) {
    self.title = title
    self.description = description
    self.pixelsPerInch = pixelsPerInch
  }
}

extension PNGMetadata {
  /// PNG's pHYs chunk counts per metre.
  private static let inchesPerMetre = 1 / 0.0254

  /// PNG's numbers have 31 bits. Source: W3C, "Portable Network Graphics (PNG) Specification", 7.1
  /// Integers and byte order.
  private static let greatestNumber = Double(Int32.max)

  /// Pixels in a metre, or 0 for a number that a file cannot hold.
  fileprivate var pixelsPerMetre: UInt32 {
    let count = (pixelsPerInch * Self.inchesPerMetre).rounded()
    return count > 0 && count <= Self.greatestNumber ? UInt32(count) : 0
  }
}

extension Bitmap {
  /// zlib's level 6: level 9 takes five times as long to gain a fortieth.
  private static let compressionLevel: Int32 = 6

  /// The picture as the bytes of a PNG file: 8 bits, without alpha, in indexed colours when there
  /// are at most 256. Equal pictures give equal bytes.
  ///
  /// - Throws: `RenderError.png` with libpng's reason.
  public func png(metadata: PNGMetadata) throws(RenderError) -> [UInt8] {
    let indexed = IndexedPixels(pixels)
    var bytes = png_bytes()
    defer { png_bytes_free(&bytes) }
    var message = [CChar](repeating: 0, count: Int(PNG_MESSAGE_SIZE))
    let isWritten = (indexed?.indices ?? pixels).withUnsafeBufferPointer { pixels in
      (indexed?.palette ?? []).withUnsafeBufferPointer { palette in
        metadata.title.withCString { title in
          metadata.description.withCString { description in
            var picture = png_picture()
            picture.width = UInt32(width)
            picture.height = UInt32(height)
            picture.pixels = pixels.baseAddress
            picture.palette = palette.baseAddress
            picture.palette_count = Int32(palette.count / 3)
            picture.compression_level = Self.compressionLevel
            picture.pixels_per_metre = metadata.pixelsPerMetre
            picture.title = title
            picture.description = description
            return png_write_picture(&picture, &bytes, &message)
          }
        }
      }
    }
    guard isWritten == 1 else {
      let reason = message.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      throw .png(String(decoding: reason, as: UTF8.self))
    }
    return Array(UnsafeBufferPointer(start: bytes.data, count: bytes.count))
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
