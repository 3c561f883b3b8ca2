import Plotting

extension String {
  /// The text as a label of a figure: what somebody meant as a formula is one, and all else stands as it is
  /// written, as names of columns come from people who do not think of formulas. Control characters become
  /// spaces.
  var asLabel: String {
    let text = String(
      String.UnicodeScalarView(
        unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
    guard text.contains("$") else { return text }
    let isMeant = text.holdsFormulas && (try? MathText.parse(text)) != nil
    return isMeant ? text : text.replacing("\\$", with: "$").replacing("$", with: "\\$")
  }

  /// Whether the dollar signs enclose something, as Pandoc has it: there is no space after the first of two, nor
  /// before the second, and no digit behind it. "$ per $" and "$20 or $30" are no formulas.
  private var holdsFormulas: Bool {
    let parts = replacing("\\$", with: "").split(separator: "$", omittingEmptySubsequences: false)
    guard parts.count > 1, parts.count % 2 == 1 else { return false }
    return parts.indices.allSatisfy { index in
      let part = parts[index]
      guard index % 2 == 1 else { return index == 0 || part.first?.isNumber != true }
      return !part.isEmpty && part.first?.isWhitespace == false && part.last?.isWhitespace == false
    }
  }

  /// The text in lines of so many characters at most, broken at spaces; a longer word stands alone.
  func wrapped(to length: Int) -> String {
    var lines: [String] = []
    for word in split(separator: " ") {
      if let last = lines.last, last.count + word.count < length {
        lines[lines.count - 1] += " \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n")
  }
}
