extension String {
  /// The text on one line: white space as single blanks, and U+FFFD for what cannot be shown.
  var onSingleLine: String {
    let words = unicodeScalars.split { $0.properties.isWhitespace }
    var line = String.UnicodeScalarView()
    for (index, word) in words.enumerated() {
      if index > 0 { line.append(" ") }
      line.append(contentsOf: word.map { $0.isShown ? $0 : "\u{FFFD}" })
    }
    return String(line)
  }

  /// The text with something before each scalar that has it, told by the scalars around it.
  ///
  /// - Parameters:
  ///   - prefix: what stands before the scalar.
  ///   - isMarkup: whether the scalar at a place of the text has it.
  func prefixing(
    _ prefix: Unicode.Scalar, where isMarkup: (_ place: Int, _ text: [Unicode.Scalar]) -> Bool
  ) -> String {
    let text = Array(unicodeScalars)
    var escaped = String.UnicodeScalarView()
    for (place, scalar) in text.enumerated() {
      if isMarkup(place, text) { escaped.append(prefix) }
      escaped.append(scalar)
    }
    return String(escaped)
  }

  /// The text with some of its scalars written otherwise.
  func replacingScalars(_ replacement: (Unicode.Scalar) -> String?) -> String {
    var replaced = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if let text = replacement(scalar) {
        replaced.append(contentsOf: text.unicodeScalars)
      } else {
        replaced.append(scalar)
      }
    }
    return String(replaced)
  }
}

extension [Unicode.Scalar] {
  /// The scalar at a place; nil before the first and behind the last.
  func scalar(at place: Int) -> Unicode.Scalar? { indices.contains(place) ? self[place] : nil }

  /// Whether the scalar at a place has one like it beside it.
  func isRepeated(at place: Int) -> Bool {
    scalar(at: place - 1) == self[place] || scalar(at: place + 1) == self[place]
  }

  /// Whether the text begins as an item of a numbered list does: with a word such as `1.`, `iv)` or `(a)`.
  var beginsLikeAnItem: Bool {
    let word = prefix { $0 != " " }
    guard let end = word.last, word.count > 1, end == "." || end == ")" else { return false }
    return word.dropLast().allSatisfy {
      "(#".unicodeScalars.contains($0) || $0.isASCIILetterOrDigit
    }
  }
}

extension Unicode.Scalar {
  /// Whether a document may hold the scalar.
  fileprivate var isShown: Bool {
    properties.generalCategory != .control && !properties.isNoncharacterCodePoint
  }

  /// Whether it is one of `A` to `Z`, `a` to `z` and `0` to `9`.
  var isASCIILetterOrDigit: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9": true
    default: false
    }
  }
}
