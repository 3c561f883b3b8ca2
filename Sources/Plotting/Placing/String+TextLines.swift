extension String {
  /// The lines of a text: what is between line feeds, with or without a carriage return before them.
  var textLines: [String] {
    guard utf8.contains(UInt8(ascii: "\n")) else { return [self] }
    return split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }.map(String.init)
  }

  /// The text as messages of one line name it.
  var onOneLine: String { textLines.joined(separator: "\\n") }
}
