extension String {
  /// The text on one line, as LaTeX typesets it in every font encoding and language.
  var escapedForLaTeX: String {
    let line = onSingleLine.unicodeScalars.filter { $0 != "\u{FFFD}" }
    let text = Array(line)
    var escaped = ""
    for (place, scalar) in text.enumerated() {
      // Ligatures, such as the en dash of two hyphens.
      if "-'`,".unicodeScalars.contains(scalar), text.scalar(at: place - 1) == scalar {
        escaped += "{}"
      }
      escaped += scalar.inLaTeX ?? String(Character(scalar))
    }
    return escaped
  }

  /// A path as graphicx takes it.
  var escapedAsFileOfLaTeX: String {
    replacingScalars { "%#~".unicodeScalars.contains($0) ? "\\string\($0)" : nil }
  }

  /// An address as hyperref takes it, also in the argument of another command.
  var escapedAsAddressOfLaTeX: String {
    replacingScalars { "%#&~".unicodeScalars.contains($0) ? "\\\($0)" : nil }
  }
}

extension Unicode.Scalar {
  /// How LaTeX is told to typeset what means something else to it; nil for all others.
  fileprivate var inLaTeX: String? {
    switch self {
    case "{", "}", "%", "$", "#", "&", "_": "\\\(self)"
    case "\\": "\\textbackslash{}"
    case "~": "\\textasciitilde{}"
    case "^": "\\textasciicircum{}"
    case "`": "\\textasciigrave{}"
    case "<": "\\textless{}"
    case ">": "\\textgreater{}"
    case "|": "\\textbar{}"
    // babel makes it a command in German and other languages.
    case "\"": "\\char34{}"
    default: nil
    }
  }
}
