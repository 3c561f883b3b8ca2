/// Symbols side by side that MathML takes for one thing: the digits of a number, the letters of an
/// upright word, the characters of a text.
struct MathRun {
  /// What the symbols are together.
  private enum Kind {
    case number(MathSymbol.Variant)
    case word
    case text
  }

  private let kind: Kind
  private let characters: String
  /// How many nodes the run takes.
  let count: Int

  /// The longest run at the start of `nodes`, or nil if they start with something else.
  init?(startOf nodes: ArraySlice<MathNode>) {
    guard let first = nodes.first, let kind = Self.kind(of: first, before: nodes.dropFirst())
    else { return nil }
    self.kind = kind
    var (characters, end) = ("", nodes.startIndex)
    while end < nodes.endIndex, case .symbol(let symbol) = nodes[end],
      Self.belongs(symbol, to: kind, before: nodes[(end + 1)...])
    {
      characters.append(symbol.character)
      end += 1
    }
    self.characters = characters
    count = end - nodes.startIndex
  }

  /// The run as an element.
  var element: MathMLElement {
    switch kind {
    case .number(let variant):
      MathMLElement("mn", text: Self.letters(of: characters, in: variant))
    // A single letter would lean.
    case .word: MathMLElement("mi", characters.count == 1 ? [.upright] : [], text: characters)
    case .text: Self.words(characters, variant: .surrounding)
    }
  }

  /// Words as an element. Spaces at the ends, and more than one of them, would get lost.
  static func words(_ text: String, variant: MathSymbol.Variant) -> MathMLElement {
    let words = String(text.map { $0 == " " ? "\u{A0}" : $0 })
    return MathMLElement("mtext", text: letters(of: words, in: variant))
  }

  private static func letters(of text: String, in variant: MathSymbol.Variant) -> String {
    String(text.map { $0.variant(variant) ?? $0 })
  }

  /// Nodes with the digits before a digit with scripts moved into its base: the parser takes
  /// the 0 alone for the base in 10^2.
  static func joiningNumbers(_ nodes: [MathNode]) -> [MathNode] {
    var result: [MathNode] = []
    for node in nodes {
      guard case .scripts(.symbol(let digit), let sub, let sup) = node, isDigit(digit) else {
        result.append(node)
        continue
      }
      // From the last digit to the first.
      var digits: [MathNode] = [.symbol(digit)]
      while let last = result.last, case .symbol(let symbol) = last,
        belongs(symbol, to: .number(digit.variant), before: digits[(digits.count - 1)...])
      {
        digits.append(result.removeLast())
      }
      let base = Array(digits.reversed())
      result.append(.scripts(base: base.count == 1 ? base[0] : .row(base), sub: sub, sup: sup))
    }
    return result
  }

  // MARK: Kinds

  private static func kind(of node: MathNode, before rest: ArraySlice<MathNode>) -> Kind? {
    guard case .symbol(let symbol) = node else { return nil }
    for kind in [Kind.text, .word, .number(symbol.variant)]
    where belongs(symbol, to: kind, before: rest) {
      return kind
    }
    return nil
  }

  /// Whether a symbol is part of a run, given the nodes after it.
  private static func belongs(
    _ symbol: MathSymbol, to kind: Kind, before rest: ArraySlice<MathNode>
  ) -> Bool {
    guard symbol.role == .ordinary else { return false }
    switch kind {
    case .text: return symbol.variant == .surrounding
    case .word: return symbol.variant == .roman && symbol.character.isLetter
    case .number(let variant):
      guard symbol.variant == variant else { return false }
      return isDigit(symbol) || (symbol.character == "." && startsWithDigit(rest))
    }
  }

  private static func startsWithDigit(_ nodes: ArraySlice<MathNode>) -> Bool {
    guard case .symbol(let symbol) = nodes.first else { return false }
    return isDigit(symbol)
  }

  private static func isDigit(_ symbol: MathSymbol) -> Bool {
    symbol.role == .ordinary && symbol.variant != .surrounding
      && symbol.character.isASCII && symbol.character.isNumber
  }
}
