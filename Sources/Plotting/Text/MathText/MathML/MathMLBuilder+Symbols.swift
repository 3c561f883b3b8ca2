extension MathMLBuilder {
  /// The signs that the dictionary knows before an operand.
  private static let signs: Set<Character> = ["+", "−", "±", "∓"]
  /// The dictionary stretches these to the height of the formula, brackets aside.
  private static let stretched: Set<Character> = [
    "|", "‖", "↑", "↓", "↕", "⇑", "⇓", "⇕", "↟", "↡", "↥", "↧", "↨", "↾", "↿", "⇂", "⇃", "⇅", "⇈",
    "⇊", "↰", "↱", "↲", "↳", "↵",
  ]
  /// Signs that are neither letters nor operators, but stand for something.
  private static let names: Set<Character> = {
    let dots: Set<Character> = ["…", "⋯", "⋮", "⋱", "⋰", "∅", "∀", "∃", "∄", "⊤", "⊥", "∁", "∎"]
    let subjects = [MathVocabulary.letterlikeSigns, MathVocabulary.shapes]
    return subjects.flatMap(\.entries).reduce(into: dots) { names, entry in
      if case .symbol(let symbol) = entry.command { names.insert(symbol.character) }
    }
  }()

  /// A symbol; before an operand, a sign such as - has no room around it.
  func symbol(_ symbol: MathSymbol, after previous: MathNode?) -> MathMLElement {
    switch symbol.role {
    case .ordinary: ordinary(symbol)
    case .opening, .closing: operation(symbol, [.stretchy(false)])
    case .binary where previous.map { $0.role.makesSignUnary } ?? true:
      operation(
        symbol,
        [.form("prefix")] + (Self.signs.contains(symbol.character) ? [] : MathMLElement.noRoom))
    // The dictionary takes a colon for punctuation.
    case .relation where symbol.character == ":":
      operation(symbol, MathMLElement.Attribute.room(Self.thickSpace))
    case .binary, .relation, .punctuation, .largeOperator: operation(symbol)
    }
  }

  /// An operator with attributes; one that the dictionary would stretch is kept as it is.
  func operation(
    _ symbol: MathSymbol, _ attributes: [MathMLElement.Attribute] = []
  ) -> MathMLElement {
    let isKept =
      Self.stretched.contains(symbol.character)
      && !attributes.contains { $0.name == MathMLElement.Attribute.stretchy(false).name }
    return MathMLElement(
      "mo", attributes + (isKept ? [.stretchy(false)] : []), text: String(symbol.character))
  }

  /// A letter, or a sign that is neither a letter nor a digit.
  private func ordinary(_ symbol: MathSymbol) -> MathMLElement {
    let character = symbol.character
    if !symbol.variant.leansByItself, let letter = character.variant(symbol.variant) {
      return MathMLElement("mi", text: String(letter))
    }
    if character.isLetter || Self.names.contains(character) {
      return MathMLElement("mi", symbol.isSlanted ? [] : [.upright], text: String(character))
    }
    // A prime has no room around it anyway.
    return operation(symbol, character == MathSymbol.prime ? [] : MathMLElement.noRoom)
  }

  /// A part that does what a symbol of a role does.
  func classified(
    _ part: MathNode, as role: MathSymbol.Role, after previous: MathNode?
  ) -> MathMLElement {
    let isUnary = previous.map { $0.role.makesSignUnary } ?? true
    let (before, after): (Double, Double) =
      switch role {
      case .binary: isUnary ? (0, 0) : (Self.mediumSpace, Self.mediumSpace)
      case .relation: (Self.thickSpace, Self.thickSpace)
      case .punctuation: (0, Self.thinSpace)
      case .ordinary, .opening, .closing, .largeOperator: (0, 0)
      }
    if case .symbol(let symbol) = part, !symbol.character.isLetter, !symbol.character.isNumber {
      let room = [
        MathMLElement.Attribute("lspace", MathMLElement.Attribute.length(before)),
        MathMLElement.Attribute("rspace", MathMLElement.Attribute.length(after)),
      ]
      let isBracket = symbol.role == .opening || symbol.role == .closing
      return operation(symbol, room + (isBracket ? [.stretchy(false)] : []))
    }
    return Self.single(
      (before > 0 ? [Self.space(before)] : []) + elements(of: part)
        + (after > 0 ? [Self.space(after)] : []))
  }
}

extension MathMLElement {
  /// What takes the room around an operator away.
  static let noRoom = Attribute.room(0)
}

extension MathSymbol.Variant {
  /// Whether a letter that stands alone leans without being another character.
  fileprivate var leansByItself: Bool { self == .math || self == .italic }
}
