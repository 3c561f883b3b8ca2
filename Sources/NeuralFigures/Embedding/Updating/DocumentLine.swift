import Files

/// A line of a document that need not be text all over.
struct DocumentLine: Equatable {
  /// Where it stands in the bytes of the document, with what ends it.
  let bytes: Range<Int>
  /// What it says, without what ends it; what is no UTF-8 is U+FFFD.
  let text: Substring
  /// What ends it: a line feed, the two characters of Windows, or nothing.
  let ending: String

  /// The lines of a document, in which a byte order mark is no part of the first.
  static func lines(of document: [UInt8]) -> [DocumentLine] {
    var lines: [DocumentLine] = []
    var start = document.count - InputFile.withoutByteOrderMark(document).count
    while start < document.count {
      let feed = document[start...].firstIndex(of: UInt8(ascii: "\n"))
      let end = feed.map { $0 + 1 } ?? document.count
      var content = document[start..<(feed ?? end)]
      var ending = feed == nil ? "" : "\n"
      if feed != nil, content.last == UInt8(ascii: "\r") {
        content.removeLast()
        ending = "\r\n"
      }
      lines.append(
        DocumentLine(
          bytes: start..<end, text: String(decoding: content, as: UTF8.self)[...], ending: ending))
      start = end
    }
    return lines
  }
}
