extension String {
  /// The text with what means something in HTML as character references.
  var escapedForHTML: String {
    // Nearly all texts of a page.
    if utf8.allSatisfy(\.isPlainInHTML) { return self }
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
    let scalars = Array(wordsOnOneLine.unicodeScalars)
    let digits = scalars.prefix { ("0"..."9").contains($0) }.count
    var escaped = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let isMarkup =
        switch scalar {
        case "&", "<", ">", "\"", "'", "`", "*", "_", "[", "]", "{", "}", "\\", "|", "~", "$": true
        // At the start of a line: headings, underlines and lists.
        case "#", "-", "+", "=": index == 0
        case ".", ")":
          index > 0 && index == digits && (index == scalars.count - 1 || scalars[index + 1] == " ")
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

  /// The words of the text with a space between two of them.
  private var wordsOnOneLine: String {
    unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }.joined(separator: " ")
  }

  /// The text as `escapedForMarkdown` has it, which Hugo makes no dashes and no ellipses of, and in which
  /// programs that look for addresses find none.
  var escapedForMarkdownText: String {
    escapedForMarkdown.replacing("://", with: "&#58;//").replacing("--", with: "&#45;&#45;")
      .replacing("..", with: "&#46;&#46;")
  }
}

extension UInt8 {
  /// Whether the byte is an ASCII character that stands for itself in HTML.
  fileprivate var isPlainInHTML: Bool {
    switch Unicode.Scalar(self) {
    case "&", "<", ">", "\"", "'": false
    case " "..."~", "\n", "\t": true
    default: false
    }
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
