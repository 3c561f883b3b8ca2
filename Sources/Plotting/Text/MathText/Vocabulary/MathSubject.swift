/// Commands of formulas that belong together, in the order in which they are shown.
struct MathSubject: Sendable {
  /// A command with its name, without the backslash.
  struct Entry: Sendable {
    let name: String
    let command: MathCommand
    /// A formula that shows what the command does.
    let example: String

    init(_ name: String, _ command: MathCommand, example: String) {
      self.name = name
      self.command = command
      self.example = example
    }
  }

  /// Commands that stand for a symbol each, all of one role.
  struct Symbols: Sendable {
    let role: MathSymbol.Role
    let characters: KeyValuePairs<String, Character>
    /// What stands before the symbols where they are shown.
    let base: String

    init(
      _ role: MathSymbol.Role, after base: String = "",
      _ characters: KeyValuePairs<String, Character>
    ) {
      self.role = role
      self.base = base
      self.characters = characters
    }
  }

  /// What the commands are about.
  let title: String
  let entries: [Entry]

  init(_ title: String, _ entries: [Entry]) {
    self.title = title
    self.entries = entries
  }

  /// Commands that stand for a symbol each.
  init(_ title: String, symbols: [Symbols]) {
    self.init(
      title,
      symbols.flatMap { symbols in
        symbols.characters.map { name, character in
          Entry(
            name, .symbol(MathSymbol(character, role: symbols.role)),
            example: symbols.base + "\\" + name)
        }
      })
  }
}
