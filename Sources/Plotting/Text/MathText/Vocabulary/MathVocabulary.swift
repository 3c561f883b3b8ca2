/// The commands that formulas may have.
///
/// The names are those of LaTeX, of its packages amsmath, amssymb and mathtools, and of Matplotlib's
/// mathtext, all of whose symbols are known. Where they disagree on what a symbol does in a row, LaTeX counts.
enum MathVocabulary {
  /// All commands by subject.
  static let subjects: [MathSubject] = [
    greekLetters, letterlikeSigns, latinLetters, binaryOperators, largeOperators, functions,
    comparisons, setRelations, otherRelations, negatedRelations, arrows, delimiters, logicAndDots,
    shapes, textSigns, combiningMarks, accents, stacks, fractionsAndRoots, delimiterSizes, spaces,
    alphabets, words, colorsAndSizes, roles, environmentCommands,
  ]

  /// What each command does, by its name without the backslash.
  static let commands: [String: MathCommand] = Dictionary(
    subjects.flatMap { $0.entries.map { ($0.name, $0.command) } }, uniquingKeysWith: { $1 })

  /// The symbol that a command stands for, if it stands for one.
  static func symbol(named name: String) -> MathSymbol? {
    if case .symbol(let symbol) = commands[name] { symbol } else { nil }
  }

  /// The symbol that a character stands for. One that has a command does what the command's symbol does.
  static func symbol(for character: Character) -> MathSymbol {
    if character == "-" { return MathSymbol("−", role: .binary) }
    return MathSymbol(character, role: typedRoles[character] ?? .ordinary)
  }

  private static let typedRoles: [Character: MathSymbol.Role] = {
    // Keyboards have these, and they are no accents, quotation marks or punctuation in formulas.
    var roles: [Character: MathSymbol.Role] = [
      "+": .binary, "*": .binary, "·": .binary, "=": .relation, "<": .relation, ">": .relation,
      ":": .relation, ",": .punctuation, ";": .punctuation, "(": .opening, "[": .opening,
      ")": .closing, "]": .closing, ".": .ordinary, "|": .ordinary,
    ]
    for case .symbol(let symbol) in subjects.lazy.flatMap(\.entries).map(\.command)
    where roles[symbol.character] == nil {
      roles[symbol.character] = symbol.role
    }
    return roles
  }()
}
