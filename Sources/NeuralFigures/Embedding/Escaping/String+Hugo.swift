extension String {
  /// The text as a parameter of a shortcode.
  ///
  /// Hugo has no escape in backquotes, and in quotes one for the quotation mark alone, which takes all
  /// backslashes of the text with it. A text that needs both forms at once is given with U+02CB for the
  /// grave accent.
  var quotedForHugo: String {
    guard contains("\"") || contains("\\") else { return "\"\(self)\"" }
    return "`\(replacing("`", with: "\u{02CB}"))`"
  }
}
