extension MathParser {
  /// A command with what it applies to.
  mutating func command(_ letters: MathLetters) throws(MathTextError) -> MathNode {
    let start = position
    let name = commandName()
    let shown = "\\" + name
    guard let command = MathVocabulary.commands[name] else {
      throw MathTextError(.unknownCommand(shown), at: start)
    }
    switch command {
    case .symbol(let symbol): return .symbol(letters.applied(to: symbol))
    case .space(let width): return .space(width)
    case .customSpace: return .space(try length(of: shown))
    case .function(let name): return .function(name)
    case .text(let variant): return try text(of: shown, variant)
    case .left: return try fence(letters, from: start)
    case .delimiter(let size, let role): return try delimiter(of: shown, size, role)
    case .begin: return try environment(letters, from: start)
    case .right, .end: throw MathTextError(.unbalanced(shown), at: start)
    case .middle, .limits, .newRow, .rowLine, .lettersFromHere, .styleFromHere, .colorFromHere:
      throw MathTextError(.misplaced(shown), at: start)
    default: return try part(of: command, shown, letters)
    }
  }

  /// A command that has a part of the formula for its argument, or several.
  private mutating func part(
    of command: MathCommand, _ name: String, _ letters: MathLetters
  ) throws(MathTextError) -> MathNode {
    switch command {
    case .letters(let letters): return try argument(of: name, letters)
    case .accent(let accent):
      return .accent(accent, try argumentWithoutOptions(of: name, letters))
    case .line(let side): return .line(side, try argumentWithoutOptions(of: name, letters))
    case .frame: return .boxed(try argumentWithoutOptions(of: name, letters))
    case .brace(let side):
      return .brace(side, body: try argumentWithoutOptions(of: name, letters), label: nil)
    case .phantom(let phantom):
      return .phantom(phantom, try argumentWithoutOptions(of: name, letters))
    case .smash:
      skipBlanks()
      let side = try option(
        of: name, ["t": MathPhantom.smashTop, "b": .smashBottom, "tb": .smash])
      return .phantom(side ?? .smash, try argumentWithoutOptions(of: name, letters))
    case .classified(let role): return .classified(role, try argument(of: name, letters))
    case .color:
      let color = try color(of: name)
      return .colored(color, try argument(of: name, letters))
    case .negation: return try negation(of: name, letters)
    case .operatorName: return try operatorName(of: name)
    case .modulus(let inParentheses):
      return inParentheses ? try modulus(of: name, letters) : Self.modulusSign
    case .stack(let side):
      let script = try argumentWithoutOptions(of: name, letters)
      let base = try argumentWithoutOptions(of: name, letters)
      return .stacked(
        base: base, over: side == .over ? script : nil, under: side == .under ? script : nil)
    case .stackedRelation:
      let below = try optionalArgument(letters)
      let above = try argumentWithoutOptions(of: name, letters)
      let base = try argumentWithoutOptions(of: name, letters)
      return .stacked(base: base, over: above, under: below?.unlessEmpty)
    case .lines: return try lines(of: name, letters)
    case .arrow(let character):
      let below = try optionalArgument(letters)
      let above = try argumentWithoutOptions(of: name, letters)
      return .arrow(character, above: above.unlessEmpty, below: below?.unlessEmpty)
    default: return try fractionOrRoot(command, name, letters)
    }
  }

  private mutating func fractionOrRoot(
    _ command: MathCommand, _ name: String, _ letters: MathLetters
  ) throws(MathTextError) -> MathNode {
    switch command {
    case .fraction(let pattern): return try fraction(of: name, pattern, letters)
    case .continuedFraction:
      skipBlanks()
      var pattern = MathFractionPattern.bar(.display)
      pattern.numeratorAlignment =
        try option(of: name, ["l": MathMatrix.Alignment.left, "c": .center, "r": .right])
        ?? .center
      return try fraction(of: name, pattern, letters)
    case .generalFraction:
      let pattern = try fractionPattern(of: name)
      return try fraction(of: name, pattern, letters)
    case .root:
      let index = try optionalArgument(letters)
      return .root(radicand: try argumentWithoutOptions(of: name, letters), index: index)
    default: return .row([])
    }
  }

  private mutating func fraction(
    of name: String, _ pattern: MathFractionPattern, _ letters: MathLetters
  ) throws(MathTextError) -> MathNode {
    let numerator = try argumentWithoutOptions(of: name, letters)
    let denominator = try argumentWithoutOptions(of: name, letters)
    return .fraction(
      MathFraction(
        numerator, over: denominator, barThickness: pattern.barThickness, left: pattern.left,
        right: pattern.right, style: pattern.style,
        numeratorAlignment: pattern.numeratorAlignment))
  }

  /// The delimiters, the thickness of the bar and the size of a `\genfrac`.
  private mutating func fractionPattern(
    of name: String
  ) throws(MathTextError) -> MathFractionPattern {
    var pattern = MathFractionPattern()
    pattern.left = try delimiterInBraces(of: name)
    pattern.right = try delimiterInBraces(of: name)
    let thickness = try rawArgument(of: name)
    if !thickness.text.isEmpty { pattern.barThickness = try length(thickness, of: name) }
    let style = try rawArgument(of: name)
    if !style.text.isEmpty {
      guard let value = Int(style.text), let known = MathStyle(rawValue: value) else {
        throw style.error(of: name, expected: "a size from 0 (display) to 3, or nothing")
      }
      pattern.style = known
    }
    return pattern
  }

  // MARK: Signs and names

  /// A symbol that is struck out.
  private mutating func negation(
    of name: String, _ letters: MathLetters
  ) throws(MathTextError) -> MathNode {
    skipBlanks()
    let start = position
    guard case .symbol(let symbol) = try argument(of: name, letters), let negated = symbol.negated
    else {
      let source = String(characters[start..<position])
      throw MathTextError(
        .invalidArgument(source, of: name, expected: "a single symbol, as in \\not="), at: start)
    }
    return .symbol(negated)
  }

  /// A function that has no command of its own; with a star, its scripts are limits.
  private mutating func operatorName(of name: String) throws(MathTextError) -> MathNode {
    skipBlanks()
    let takesLimits = skip("*")
    let word = try argumentWithoutOptions(of: name, .variant(.roman))
    let function =
      word.functionName.map(MathNode.function) ?? .classified(.largeOperator, word)
    return takesLimits ? .limits(.belowAndAbove, function) : function
  }

  private static let modulusSign = MathNode.classified(
    .binary, .row("mod".map { .symbol(MathSymbol($0, variant: .roman)) }))

  /// `(mod n)` behind a gap, as LaTeX sets it within lines.
  private mutating func modulus(
    of name: String, _ letters: MathLetters
  ) throws(MathTextError) -> MathNode {
    let number = try argumentWithoutOptions(of: name, letters)
    // The name of a function has a thin space behind it anyway.
    let (gap, thinSpace) = (8.0 / 18, 3.0 / 18)
    return .row([
      .space(gap), .symbol(MathSymbol("(", role: .opening)), .function("mod"), .space(thinSpace),
      number, .symbol(MathSymbol(")", role: .closing)),
    ])
  }
}

extension MathNode {
  /// The part, or nil if there is nothing in it.
  fileprivate var unlessEmpty: MathNode? {
    self == .row([]) ? nil : self
  }

  /// The letters, digits, hyphens and thin spaces that the part consists of; nil if there is anything else.
  fileprivate var functionName: String? {
    let nodes = if case .row(let nodes) = self { nodes } else { [self] }
    var name = ""
    for node in nodes {
      switch node {
      case .symbol(let symbol) where symbol.character.isLetter || symbol.character.isNumber:
        name.append(symbol.character)
      case .symbol(let symbol) where symbol.character == "−": name.append("-")
      case .space(let width) where width > 0: name.append("\u{2009}")
      default: return nil
      }
    }
    return name.isEmpty ? nil : name
  }
}
