extension String {
  /// The text on one line, with references in place of what means something in AsciiDoc, be it in a
  /// paragraph, a title or a quoted attribute
  /// (<https://docs.asciidoctor.org/asciidoc/latest/subs/replacements/>).
  var escapedForAsciiDoc: String {
    let text = Array(onSingleLine.unicodeScalars)
    var escaped = ""
    for (place, scalar) in text.enumerated() {
      escaped += isMarkupOfAsciiDoc(place, text) ? "&#\(scalar.value);" : String(Character(scalar))
    }
    return escaped
  }

  /// Whether the scalar at a place would be more than itself.
  private func isMarkupOfAsciiDoc(_ place: Int, _ text: [Unicode.Scalar]) -> Bool {
    switch text[place] {
    case "&", "<", ">", "\"", "'", "`", "*", "_", "#", "^", "~", "+", "{", "}", "[", "]", "\\", "|",
      "@":
      true
    // Addresses, and what is repeated: dashes, ellipses, terms of lists and titles.
    case ":" where text.scalar(at: place + 1) == "/": true
    case "-", ".", ":", ";", "=", "$": place == 0 || text.isRepeated(at: place)
    // Terms of an index, and marks such as (C) and (TM).
    case "(":
      place == 0 || text.isRepeated(at: place)
        || text.scalar(at: place + 1).map("CRT".unicodeScalars.contains) == true
    case let scalar:
      place == 0 && (text.beginsLikeAnItem || scalar.isASCII && !scalar.isASCIILetterOrDigit)
    }
  }
}
