extension String {
  /// The text on one line, with a backslash before what means something in CommonMark
  /// (<https://spec.commonmark.org/0.31.2/#backslash-escapes>) or in what pandoc, Hugo and notebooks add
  /// to it.
  var escapedForCommonMark: String {
    let line = onSingleLine
    let beginsLikeAnItem = Array(line.unicodeScalars).beginsLikeAnItem
    var hasEscapedItem = false
    return line.prefixing("\\") { place, text in
      switch text[place] {
      case "\\", "`", "*", "_", "[", "]", "{", "}", "<", ">", "&", "~", "^", "$", "|", "@", "\"":
        return true
      // Addresses, which GitHub finds by themselves.
      case ":" where text.scalar(at: place + 1) == "/": return true
      // Lists, headings, underlines and, in MyST, comments.
      case "#", "+", "=", "%", ":": return place == 0
      case "(": return place == 0 && beginsLikeAnItem
      case "-": return place == 0 || text.isRepeated(at: place)
      case ".", ")":
        // The first of them ends the number of an item.
        if beginsLikeAnItem, !hasEscapedItem {
          hasEscapedItem = true
          return true
        }
        // Three of them become an ellipsis.
        return text[place] == "." && text.isRepeated(at: place)
      default: return false
      }
    }
  }

  /// An address as a destination of CommonMark: what reads as a character reference there is none.
  var escapedAsDestination: String { replacing("&", with: "&amp;") }
}
