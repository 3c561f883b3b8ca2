/// Reads a formula in a part of LaTeX's notation, in one pass.
///
/// What the commands are stands in `MathVocabulary`; the extensions read what follows them.
struct MathParser {
  let characters: ArraySlice<Character>
  /// The character to be read next.
  var position: Int
  /// Whether a dollar sign ends the formula, as within a label.
  var endsAtDollar: Bool
  private var depth = 0
  /// How many environments are being read, one within the other.
  var environmentDepth = 0

  /// Deeper groups are refused: nobody can read them, and reading them takes stack.
  private static let maximumDepth = 64

  /// What ends a row besides the end of its group.
  enum RowEnd {
    /// Nothing else.
    case group
    /// A closing bracket.
    case bracket
    /// `\right`.
    case fence
    /// The end of a cell or of a row of cells.
    case cell
  }

  /// Creates a parser; the slice's indices are the positions that errors name.
  init(_ characters: ArraySlice<Character>, endsAtDollar: Bool = false) {
    self.characters = characters
    position = characters.startIndex
    self.endsAtDollar = endsAtDollar
  }

  /// The whole formula, up to the end or to the dollar sign that ends it.
  mutating func formula() throws(MathTextError) -> MathNode {
    let row = try row(.usual, until: .group)
    if let extra = peek, !isAtEndOfFormula {
      throw MathTextError(.unbalanced(String(extra)), at: position)
    }
    return row
  }

  // MARK: Characters

  var peek: Character? {
    position < characters.endIndex ? characters[position] : nil
  }

  private var isAtEndOfFormula: Bool {
    peek == nil || (endsAtDollar && peek == "$")
  }

  /// Whether blanks stand between parts, where they mean nothing.
  static func isBlank(_ character: Character) -> Bool {
    switch character {
    case " ", "\t", "\n", "\r", "\r\n": true
    default: false
    }
  }

  mutating func skipBlanks() {
    while let next = peek, Self.isBlank(next) { position += 1 }
  }

  /// Reads a character if it comes next.
  mutating func skip(_ character: Character) -> Bool {
    guard peek == character else { return false }
    position += 1
    return true
  }

  /// The name of the command that comes next: the letters behind the backslash, or a single other character.
  var nameAhead: String {
    let start = position + 1
    var end = start
    while end < characters.endIndex, characters[end].isASCIILetter { end += 1 }
    if end == start, end < characters.endIndex { end += 1 }
    return start <= end ? String(characters[min(start, characters.endIndex)..<end]) : ""
  }

  /// Reads the command that comes next.
  mutating func commandName() -> String {
    let name = nameAhead
    position += 1 + name.count
    return name
  }

  // MARK: Rows

  /// Parts up to the end, a closing brace, or what `end` says.
  mutating func row(_ letters: MathLetters, until end: RowEnd) throws(MathTextError) -> MathNode {
    var (row, letters) = (MathRowBuilder(), letters)
    while let next = peek, next != "}", !isAtEndOfFormula, !isAt(end) {
      switch next {
      case _ where Self.isBlank(next): position += 1
      case "^", "_", "'": row.append(try scripts(of: row.popLast(), letters))
      case "\\":
        if try !change(&row, &letters, within: end) { row.append(try atom(letters)) }
      default: row.append(try atom(letters))
      }
    }
    return row.node
  }

  private func isAt(_ end: RowEnd) -> Bool {
    switch (end, peek) {
    case (.bracket, "]"), (.cell, "&"): return true
    case (.fence, "\\"): return MathVocabulary.commands[nameAhead] == .right
    case (.cell, "\\"):
      let command = MathVocabulary.commands[nameAhead]
      return command == .newRow || command == .end
    default: return false
    }
  }

  /// Reads a command that changes what is around it instead of adding a part; whether there is one.
  private mutating func change(
    _ row: inout MathRowBuilder, _ letters: inout MathLetters, within end: RowEnd
  ) throws(MathTextError) -> Bool {
    let (start, name) = (position, nameAhead)
    let next = position + 1 + name.count
    switch MathVocabulary.commands[name] {
    case .lettersFromHere(let new):
      (letters, position) = (new, next)
    case .styleFromHere(let style):
      position = next
      row.style = style
    case .colorFromHere:
      position = next
      row.color = try color(of: "\\" + name)
    case .limits(let limits):
      position = next
      guard let base = row.popLast(), base.mayCarryLimits else {
        throw MathTextError(.misplaced("\\" + name), at: start)
      }
      row.append(.limits(limits, base.withoutLimits))
    case .middle where end == .fence:
      position = next
      row.appendAlone(.middle(try delimiter(of: "\\" + name)))
    default: return false
    }
    return true
  }

  // MARK: Parts

  /// What a command or script applies to: a group in braces or a single part.
  mutating func argument(
    of name: String, _ letters: MathLetters
  ) throws(MathTextError) -> MathNode {
    skipBlanks()
    guard let next = peek, !"}^_'".contains(next), !isAtEndOfFormula else {
      throw MathTextError(.missingArgument(of: name), at: position)
    }
    return try atom(letters)
  }

  /// What a command applies to that LaTeX, with some packages, gives no bracket as its argument: a bracket there
  /// was meant for an option that the command does not have.
  mutating func argumentWithoutOptions(
    of name: String, _ letters: MathLetters
  ) throws(MathTextError) -> MathNode {
    skipBlanks()
    guard peek != "[" else {
      throw MathTextError(
        .invalidArgument(
          "[", of: name, expected: "no option in brackets; put {[} for the bracket itself"),
        at: position)
    }
    return try argument(of: name, letters)
  }

  /// A group, a command or a single character.
  mutating func atom(_ letters: MathLetters) throws(MathTextError) -> MathNode {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.maximumDepth else { throw MathTextError(.tooDeep, at: position) }
    guard let next = peek else { return .row([]) }
    switch next {
    case "{": return try group(letters)
    case "\\": return try command(letters)
    case "~":
      position += 1
      return .space(MathVocabulary.wordSpace)
    // A cell ends only outside of braces and delimiters. Where there are no cells it is a sign, as in Matplotlib.
    case "&" where environmentDepth > 0: throw MathTextError(.misplaced("&"), at: position)
    default:
      position += 1
      return .symbol(letters.applied(to: MathVocabulary.symbol(for: next)))
    }
  }

  private mutating func group(_ letters: MathLetters) throws(MathTextError) -> MathNode {
    let opening = position
    position += 1
    let row = try row(letters, until: .group)
    guard skip("}") else { throw MathTextError(.unbalanced("{"), at: opening) }
    // A group with scripts is a base of its own: more scripts do not join them.
    switch row {
    case .scripts, .brace: return .row([row])
    default: return row
    }
  }

  /// A part in brackets, if there is one.
  mutating func optionalArgument(_ letters: MathLetters) throws(MathTextError) -> MathNode? {
    skipBlanks()
    guard peek == "[" else { return nil }
    let opening = position
    position += 1
    let row = try row(letters, until: .bracket)
    guard skip("]") else { throw MathTextError(.unbalanced("["), at: opening) }
    return row
  }
}

extension MathNode {
  /// Whether `\limits` may follow: it decides on scripts that are still to come.
  fileprivate var mayCarryLimits: Bool {
    switch self {
    case .scripts, .space: false
    default: true
    }
  }

  /// The part without what was said before about its scripts.
  fileprivate var withoutLimits: MathNode {
    if case .limits(_, let base) = self { base } else { self }
  }
}
