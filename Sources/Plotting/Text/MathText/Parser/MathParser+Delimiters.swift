extension MathParser {
  /// `\left` and its delimiter, a body, `\right` and its delimiter.
  mutating func fence(
    _ letters: MathLetters, from start: Int
  ) throws(MathTextError) -> MathNode {
    let left = try delimiter(of: "\\left")
    let body = try row(letters, until: .fence)
    guard peek == "\\", MathVocabulary.commands[nameAhead] == .right else {
      throw MathTextError(.unbalanced("\\left"), at: start)
    }
    _ = commandName()
    return .fenced(left: left, body: body, right: try delimiter(of: "\\right"))
  }

  /// A delimiter of a chosen height.
  mutating func delimiter(
    of command: String, _ size: MathDelimiter.Size, _ role: MathSymbol.Role?
  ) throws(MathTextError) -> MathNode {
    let character = try delimiter(of: command)
    let own = character.map { MathVocabulary.symbol(for: $0).role } ?? .ordinary
    return .delimiter(MathDelimiter(character, size: size, role: role ?? own))
  }

  /// A delimiter in braces; nothing there stands for none.
  mutating func delimiterInBraces(of command: String) throws(MathTextError) -> Character? {
    skipBlanks()
    guard peek == "{" else { return try delimiter(of: command) }
    let opening = position
    position += 1
    skipBlanks()
    if skip("}") { return nil }
    let character = try delimiter(of: command)
    skipBlanks()
    guard skip("}") else { throw MathTextError(.unbalanced("{"), at: opening) }
    return character
  }

  /// A bracket, bar or arrow; a full stop stands for none.
  mutating func delimiter(of command: String) throws(MathTextError) -> Character? {
    skipBlanks()
    guard let next = peek, !(endsAtDollar && next == "$") else {
      throw MathTextError(.missingArgument(of: command), at: position)
    }
    let start = position
    guard next == "\\" else {
      position += 1
      if next == "." { return nil }
      let character = Self.angles[next] ?? next
      guard next != "\\", Self.delimiters.contains(character) else {
        throw MathTextError(.notADelimiter(String(next), after: command), at: start)
      }
      return character
    }
    let name = commandName()
    guard MathVocabulary.commands[name] != nil else {
      throw MathTextError(.unknownCommand("\\" + name), at: start)
    }
    guard let symbol = MathVocabulary.symbol(named: name),
      Self.delimiters.contains(symbol.character)
    else { throw MathTextError(.notADelimiter("\\" + name, after: command), at: start) }
    return symbol.character
  }

  /// What keyboards have for angle brackets.
  private static let angles: [Character: Character] = ["<": "⟨", ">": "⟩"]

  /// The characters that TeX and OpenType fonts for formulas know in any height.
  private static let delimiters: Set<Character> = [
    "(", ")", "[", "]", "{", "}", "|", "‖", "∣", "∥", "/", "\\", "⟨", "⟩", "⌊", "⌋", "⌈", "⌉", "⟮",
    "⟯", "⌜", "⌝", "⌞", "⌟", "↑", "↓", "↕", "⇑", "⇓", "⇕",
  ]
}
