/// Pixels of one colour side by side, channel by channel as a picture has them.
struct ColorRow {
  /// The colour of a pixel.
  private(set) var color: UInt32
  /// The channels of the pixels.
  private(set) var channels: [UInt8] = []

  /// Creates a row of pixels.
  init(_ color: UInt32, count: Int) {
    self.color = color
    setColor(color, count: count)
  }

  /// Changes the colour, where it is another one, and the number of pixels, where there are less.
  mutating func update(_ color: UInt32, count: Int) {
    if color != self.color || channels.count < count * ChannelCoverage.channelCount {
      setColor(color, count: count)
    }
  }

  private mutating func setColor(_ color: UInt32, count: Int) {
    self.color = color
    channels = withUnsafeBytes(of: color) { bytes in
      (0..<count * bytes.count).map { bytes[$0 % bytes.count] }
    }
  }
}
