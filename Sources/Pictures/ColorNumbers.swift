/// Numbers opaque colours from 0 on as they appear, as many as a PNG palette holds.
struct ColorNumbers {
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

  /// Gives the colours of pixels numbers. Ends before a pixel that is not opaque, or has one colour too
  /// many, and returns how many pixels have a number.
  ///
  /// - Parameter pixels: red, green, blue and opacity of each.
  mutating func add(_ pixels: UnsafeRawBufferPointer) -> Int {
    // Neighbours mostly have the same colour, which saves looking it up. No opaque one is 0.
    var last: UInt32 = 0
    for pixel in 0..<pixels.count / 4 {
      let color = pixels.loadUnaligned(fromByteOffset: 4 * pixel, as: UInt32.self)
      guard color != last || color == 0 else { continue }
      guard add(color) else { return pixel }
      last = color
    }
    return pixels.count / 4
  }

  /// Gives a colour, whose bytes are red, green, blue and opacity in memory, a number; false when it is not
  /// opaque, or there are too many.
  private mutating func add(_ color: UInt32) -> Bool {
    let bytes = UInt32(littleEndian: color)
    guard bytes >> 24 == UInt8.max else { return false }
    let place = place(of: color)
    guard colors[place] != color else { return true }
    guard count < Self.maximumColors else { return false }
    colors[place] = color
    numbers[place] = UInt8(count)
    count += 1
    for shift: UInt32 in [0, 8, 16] { palette.append(UInt8(truncatingIfNeeded: bytes >> shift)) }
    return true
  }

  /// Where a colour stands in the table, or would stand.
  private func place(of color: UInt32) -> Int {
    var place = Int((color &* Self.spreading) >> (32 - Self.bits))
    while colors[place] != color, colors[place] != 0 { place = (place + 1) & (colors.count - 1) }
    return place
  }

  /// Writes the numbers of the colours of pixels, all of which have one.
  ///
  /// - Parameters:
  ///   - pixels: red, green, blue and opacity of each.
  ///   - numbers: room for one byte for each.
  func write(
    numbersOf pixels: UnsafeRawBufferPointer, to numbers: UnsafeMutableBufferPointer<UInt8>
  ) {
    var last: (color: UInt32, number: UInt8) = (0, 0)
    for pixel in 0..<pixels.count / 4 {
      let color = pixels.loadUnaligned(fromByteOffset: 4 * pixel, as: UInt32.self)
      if color != last.color { last = (color, self.numbers[place(of: color)]) }
      numbers[pixel] = last.number
    }
  }
}
