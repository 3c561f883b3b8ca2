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
    case "&", "<", ">", "\"", "'", "`", "*", "_", "#", "^", "~", "+", "{", "}", "[", "]", "\\", "|", "@",
      "$", "/", "=":
      true
    // Dashes, ellipses, marks such as (C), macros and terms of lists.
    case "-", ".", ":", ";": place == 0 || text.isRepeated(at: place)
    case "(": true
    default: place == 0 && !text[place].isASCIILetterOrDigit && text[place].isASCII
        || place == 0 && text.beginsLikeAnItem
    }
  }
}
