extension String {
  /// The text as a parameter of a shortcode.
  ///
  /// Hugo has no escape in backquotes, and in quotes one for the quotation mark alone, which takes all
  /// backslashes of the text with it and is not to be met by chance. A text that needs both forms at once is
  /// given with U+02CB for the grave accent.
  var quotedForHugo: String {
    let hasQuote = contains("\"")
    let hasBackslash = contains("\\")
    if !hasQuote, !contains("\\`"), !hasSuffix("\\") { return "\"\(self)\"" }
    if hasQuote, !hasBackslash, contains("`") {
      return "\"\(replacing("\"", with: "\\\""))\""
    }
    return "`\(replacing("`", with: "\u{02CB}"))`"
  }
}
