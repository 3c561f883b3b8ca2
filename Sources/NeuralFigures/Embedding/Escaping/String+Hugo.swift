extension String {
  /// The text as a parameter of a shortcode.
  ///
  /// Hugo has no escape in backquotes, and in quotes one for the quotation mark alone, which takes all
  /// backslashes of the text with it and is not to be met by chance. A text that needs both forms at once is
  /// given with U+02CB for the grave accent.
  var quotedForHugo: String {
    // Scalars: a quotation mark with a combining accent is one to Hugo.
    let text = Array(unicodeScalars)
    let hasQuote = text.contains("\"")
    let hasGrave = text.contains("`")
    let hasUnsafeBackslash = text.indices.contains { place in
      text[place] == "\\" && (text.scalar(at: place + 1).map { $0 == "`" } ?? true)
    }
    if !hasQuote, !hasUnsafeBackslash { return "\"\(self)\"" }
    if !text.contains("\\"), hasGrave {
      return "\"\(replacingScalars { $0 == "\"" ? "\\\"" : nil })\""
    }
    return "`\(replacingScalars { $0 == "`" ? "\u{02CB}" : nil })`"
  }
}
