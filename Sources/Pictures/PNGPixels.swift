/// The pixels of a picture in the shortest form in which a PNG file holds all of them.
struct PNGPixels {
  /// With a palette the number of each pixel's colour, else its red, green, blue and opacity.
  let bytes: [UInt8]
  /// Red, green and blue of each colour, in the order in which they first appear; empty for none.
  private(set) var palette: [UInt8] = []
  /// Whether the file has to keep the opacity.
  private(set) var hasAlpha = false

  init(_ picture: Picture) {
    let count = picture.size.pixelCount
    var colors = ColorNumbers()
    // Ends at a pixel that has no number.
    let numbers = picture.pixels.withUnsafeBytes { pixels in
      [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
        initialized = colors.number(pixels, into: buffer)
      }
    }
    if numbers.count == count {
      bytes = numbers
      palette = colors.palette
    } else {
      bytes = picture.pixels
      hasAlpha = !picture.isOpaque(from: numbers.count)
    }
  }
}

/// Numbers opaque colours from 0 on as they appear.
private struct ColorNumbers {
  /// Red, green and blue of each colour that has a number.
  private(set) var palette: [UInt8] = []

  /// A hash table with room for four times the colours: where 0 stands, which is no opaque colour,
  /// nothing has been put.
  private var colors = [UInt32](repeating: 0, count: 1 << Self.bits)
  private var numbers = [UInt8](repeating: 0, count: 1 << Self.bits)
  private var count = 0

  /// A PNG palette holds no more than this.
  private static let maximumColors = 256
  private static let bits: UInt32 = 10
  /// 2 to the power of 32 by the golden ratio, which spreads neighbouring colours (Knuth, "The Art of
  /// Computer Programming", volume 3, 6.4).
  private static let spreading: UInt32 = 0x9E37_79B9

  /// Writes the numbers of pixels' colours. Ends before a pixel that is not opaque, or has one colour
  /// too many, and returns how many it has written.
  mutating func number(
    _ pixels: UnsafeRawBufferPointer, into result: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    // Neighbours mostly have the same colour, which saves looking it up. No opaque one is 0.
    var last: (color: UInt32, number: UInt8) = (0, 0)
    for pixel in 0..<pixels.count / 4 {
      let color = pixels.loadUnaligned(fromByteOffset: 4 * pixel, as: UInt32.self)
      if color != last.color || color == 0 {
        guard let number = number(of: color) else { return pixel }
        last = (color, number)
      }
      result[pixel] = last.number
    }
    return pixels.count / 4
  }

  /// The number of a colour, whose bytes are red, green, blue and opacity in memory; nil when it is not
  /// opaque, or there are too many.
  private mutating func number(of color: UInt32) -> UInt8? {
    let bytes = UInt32(littleEndian: color)
    guard bytes >> 24 == UInt8.max else { return nil }
    var place = Int((color &* Self.spreading) >> (32 - Self.bits))
    while colors[place] != color {
      if colors[place] == 0 {
        guard count < Self.maximumColors else { return nil }
        colors[place] = color
        numbers[place] = UInt8(count)
        count += 1
        for shift: UInt32 in [0, 8, 16] {
          palette.append(UInt8(truncatingIfNeeded: bytes >> shift))
        }
        break
      }
      place = (place + 1) & (colors.count - 1)
    }
    return numbers[place]
  }
}
