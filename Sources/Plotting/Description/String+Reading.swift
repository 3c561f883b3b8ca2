extension String {
  /// A label as it is read aloud: formulas in characters, on one line.
  var asRead: String {
    textLines.map { line in
      (try? MathText.parse(line))?.reading ?? line
    }.joined(separator: " ")
  }

  /// The text with a capital at its start.
  var capitalizedAtStart: String { prefix(1).uppercased() + dropFirst() }

  /// The text as the name of a picture in a page: letters and digits, with a hyphen for all that stands
  /// between them.
  var asIdentifier: String {
    let words = lowercased().split { !($0.isLetter || $0.isNumber) }
    return words.isEmpty ? "figure" : words.joined(separator: "-")
  }
}
