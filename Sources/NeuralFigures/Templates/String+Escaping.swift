extension String {
  /// The text with what means something in HTML as character references.
  var escapedForHTML: String {
    var escaped = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "&", "<", ">", "\"", "'": escaped.append(contentsOf: scalar.reference)
      case "\r": break
      default: escaped.append(scalar.isAllowedInHTML ? scalar : .replacement)
      }
    }
    return String(escaped)
  }

  /// The text on one line, with what means something in Markdown or HTML as character references.
  var escapedForMarkdown: String {
    let scalars = Array(split { $0.isWhitespace }.joined(separator: " ").unicodeScalars)
    let digits = scalars.prefix { ("0"..."9").contains($0) }.count
    var escaped = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let isMarkup =
        switch scalar {
        case "&", "<", ">", "\"", "'", "`", "*", "_", "[", "]", "{", "}", "\\", "|", "~", "$": true
        // At the start of a line: headings, underlines and lists.
        case "#", "+", "=": index == 0
        // Dashes and ellipses, which some make of several.
        case "-": index == 0 || scalars.isRepeated(at: index)
        case ".", ")":
          scalar == "." && scalars.isRepeated(at: index)
            || index > 0 && index == digits
              && (index == scalars.count - 1 || scalars[index + 1] == " ")
        // Addresses, which GitHub finds before it reads references.
        case ":": scalars.scalar(at: index + 1) == "/"
        default: false
        }
      if isMarkup {
        escaped.append(contentsOf: scalar.reference)
      } else {
        escaped.append(scalar.isAllowedInHTML ? scalar : .replacement)
      }
    }
    return String(escaped)
  }
}

extension Unicode.Scalar {
  /// Stands where a character was that cannot be shown.
  fileprivate static let replacement: Unicode.Scalar = "\u{FFFD}"

  /// The scalar as a numeric character reference.
  fileprivate var reference: String.UnicodeScalarView { "&#\(value);".unicodeScalars }

  /// Whether a document may hold the scalar; controls and noncharacters are parse errors
  /// (<https://html.spec.whatwg.org/multipage/parsing.html#preprocessing-the-input-stream>).
  fileprivate var isAllowedInHTML: Bool {
    // Nearly all of a page; the tables of Unicode take their time.
    if (" "..."~").contains(self) { return true }
    return switch properties.generalCategory {
    case .control: self == "\n" || self == "\t"
    default: !properties.isNoncharacterCodePoint
    }
  }
}
