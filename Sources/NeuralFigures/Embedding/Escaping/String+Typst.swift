extension String {
  /// The text as a string of Typst (<https://typst.app/docs/reference/foundations/str/>), on one line.
  var quotedForTypst: String {
    let text = onSingleLine.replacingScalars { scalar in
      scalar == "\\" || scalar == "\"" ? "\\\(scalar)" : nil
    }
    return "\"\(text)\""
  }

  /// The text as content of Typst on one line, with a backslash before what means something there
  /// (<https://typst.app/docs/reference/syntax/#markup>).
  var escapedForTypst: String {
    let line = onSingleLine
    let beginsLikeAnItem = Array(line.unicodeScalars).beginsLikeAnItem
    var hasEscapedItem = false
    return line.prefixing("\\") { place, text in
      switch text[place] {
      case "\\", "*", "_", "`", "$", "#", "[", "]", "<", ">", "@", "~", "\"": return true
      // Comments and addresses.
      case "/": return place == 0 || text.isRepeated(at: place) || text.scalar(at: place + 1) == "*"
      case "=", "+": return place == 0
      // Dashes, a minus sign and a hyphen that may be broken at.
      case "-":
        let next = text.scalar(at: place + 1)
        return place == 0 || text.isRepeated(at: place) || next == "?"
          || next?.properties.numericType != nil
      case ".":
        if beginsLikeAnItem, !hasEscapedItem {
          hasEscapedItem = true
          return true
        }
        return text.isRepeated(at: place)
      default: return false
      }
    }
  }
}
