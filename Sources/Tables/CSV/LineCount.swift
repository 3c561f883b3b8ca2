/// Counts lines, which end with CR, LF or both.
struct LineCount {
  private let bytes: [UInt8]
  private var place = 0
  /// The line that the place is in, counted from 1.
  private var line = 1

  init(of bytes: [UInt8]) { self.bytes = bytes }

  /// Begins at a place whose line is known.
  init(of bytes: [UInt8], from place: Int, line: Int) {
    self.bytes = bytes
    self.place = place
    self.line = line
  }

  /// The line of a place that is not before the one of the last call.
  mutating func advance(to end: Int) -> Int {
    while place < min(end, bytes.count) {
      let byte = bytes[place]
      place += 1
      if byte == ASCII.lineFeed
        || byte == ASCII.carriageReturn && (place == bytes.count || bytes[place] != ASCII.lineFeed)
      {
        line += 1
      }
    }
    return line
  }

  /// The line of a place, counted from the first one.
  func line(at place: Int) -> Int {
    var count = self
    return count.advance(to: place)
  }
}
