extension String {
  /// The text as a paragraph of reStructuredText on one line, with a backslash before what means something
  /// there (<https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#escaping-mechanism>).
  var escapedForReStructuredText: String {
    let line = onSingleLine
    let beginsLikeAnItem = Array(line.unicodeScalars).beginsLikeAnItem
    return line.prefixing("\\") { place, text in
      switch text[place] {
      case "\\", "*", "`", "|", "_": return true
      // Two at the end of a paragraph announce a literal block.
      case ":": return place == 0 || text.isRepeated(at: place)
      // En dashes and ellipses.
      case "-", ".": return place == 0 || text.isRepeated(at: place)
      case let scalar: return place == 0 && (beginsLikeAnItem || !scalar.isLetterOfAnyScript)
      }
    }
  }

  /// A path as the argument of a directive: docutils drops white space that has no backslash before it.
  var escapedAsFileOfDocutils: String {
    prefixing("\\") { place, text in text[place] == " " || text[place] == "\\" }
  }

  /// An address as a target: one that ends with an underscore would be a reference.
  var escapedAsTargetOfDocutils: String {
    hasSuffix("_") ? "\(dropLast())%5F" : self
  }
}

extension Unicode.Scalar {
  /// Whether no markup can begin with the scalar.
  fileprivate var isLetterOfAnyScript: Bool {
    properties.isAlphabetic || properties.numericType != nil
  }
}
