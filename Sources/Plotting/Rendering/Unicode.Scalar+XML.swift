extension Unicode.Scalar {
  /// What stands for the character in the text of an XML document; nil where it stands for itself. What
  /// XML 1.0 has no place for (section 2.2, "Char") becomes the replacement character; tabs and ends of
  /// lines are left to the caller.
  var xmlEscape: String? {
    switch self {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    case "\t", "\n", "\r": nil
    case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": "\u{FFFD}"
    default: nil
    }
  }
}
