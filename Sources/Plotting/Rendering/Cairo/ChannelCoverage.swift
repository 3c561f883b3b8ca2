/// How much of each pixel of a small rectangle something covers, written out for each channel of a pixel: what
/// processors compute with many at a time.
struct ChannelCoverage {
  /// The coverage that is written out.
  let pixels: PixelCoverage
  /// From 0 to 255, row by row: as many times in turn as a pixel has channels.
  let shares: [UInt8]
  /// How many there are in a row. Behind its last pixel nothing is covered.
  let rowLength: Int

  /// Channels of a pixel: blue, green, red and the opacity.
  static let channelCount = 4
  /// A row has a whole number of this many pixels.
  private static let unit = 4

  init(_ pixels: PixelCoverage) {
    let width = (pixels.width + Self.unit - 1) / Self.unit * Self.unit
    var shares: [UInt8] = []
    for row in 0..<pixels.height {
      for column in 0..<width {
        let share =
          column < pixels.width ? pixels.shares[row * pixels.width + column] : 0
        for _ in 0..<Self.channelCount { shares.append(share) }
      }
    }
    (self.pixels, self.shares, rowLength) = (pixels, shares, width * Self.channelCount)
  }

  /// How many pixels there are in a row.
  var width: Int { rowLength / Self.channelCount }
}
