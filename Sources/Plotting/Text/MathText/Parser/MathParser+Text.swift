extension MathParser {
  /// The words in braces, spaces too, and the formulas between dollar signs among them.
  mutating func text(
    of command: String, _ variant: MathSymbol.Variant
  ) throws(MathTextError) -> MathNode {
    skipBlanks()
    guard peek == "{" else { throw MathTextError(.missingArgument(of: command), at: position) }
    let opening = position
    position += 1
    var (words, depth) = (MathText(parts: [], variant: variant), 0)
    while let next = peek, depth > 0 || next != "}" {
      switch next {
      case "{", "}":
        depth += next == "{" ? 1 : -1
        position += 1
      case "$": words.parts.append(.formula(try formulaBetweenDollars()))
      case "\\": try appendCommand(to: &words)
      default:
        words.append(next == "~" ? "\u{A0}" : next)
        position += 1
      }
    }
    guard skip("}") else { throw MathTextError(.unbalanced("{"), at: opening) }
    return .text(words)
  }

  /// A formula within words.
  private mutating func formulaBetweenDollars() throws(MathTextError) -> MathNode {
    let opening = position
    position += 1
    let endedAtDollar = endsAtDollar
    endsAtDollar = true
    defer { endsAtDollar = endedAtDollar }
    let formula = try formula()
    guard skip("$") else { throw MathTextError(.unbalanced("$"), at: opening) }
    return formula
  }

  /// A command among words: a sign is a character as any other, the rest is set as a formula.
  private mutating func appendCommand(to words: inout MathText) throws(MathTextError) {
    let name = nameAhead
    if let symbol = MathVocabulary.symbol(named: name) {
      words.append(symbol.character)
      position += 1 + name.count
      // As in LaTeX, blanks end the name of a command.
      if name.last?.isLetter == true { skipBlanks() }
    } else if name == " " {
      words.append(" ")
      position += 1 + name.count
    } else {
      words.parts.append(.formula(try atom(.variant(.surrounding))))
    }
  }
}

extension MathText {
  /// Adds a character to the words at the end.
  fileprivate mutating func append(_ character: Character) {
    if case .text(var text) = parts.last {
      parts.removeLast()
      text.append(character)
      parts.append(.text(text))
    } else {
      parts.append(.text(String(character)))
    }
  }
}
