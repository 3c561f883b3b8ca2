/// Where a cell stands in the bytes of a file, without blanks and quotation marks around it.
struct CSVCell {
  var start: Int
  var end: Int
  var isQuoted = false
  /// Whether two quotation marks have to become one.
  var hasDoubledQuotes = false

  var isEmpty: Bool { start == end }

  /// What the cell says.
  func text(in bytes: [UInt8]) -> String {
    let written = bytes[start..<end]
    guard hasDoubledQuotes else { return String(decoding: written, as: UTF8.self) }
    var text: [UInt8] = []
    text.reserveCapacity(written.count)
    var isSecond = false
    for byte in written {
      isSecond = byte == ASCII.quote && !isSecond
      // The second of two is left out: the first one has already been taken.
      if byte != ASCII.quote || isSecond { text.append(byte) }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
