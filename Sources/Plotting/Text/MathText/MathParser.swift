/// Reads a formula in a part of LaTeX's notation, in one pass.
struct MathParser {
  private let characters: ArraySlice<Character>
  private var position: Int
  private var depth = 0

  /// Deeper groups are refused: nobody can read them, and reading them takes stack.
  private static let maximumDepth = 64

  /// Creates a parser; the slice's indices are the positions that errors name.
  init(_ characters: ArraySlice<Character>) {
    self.characters = characters
    position = characters.startIndex
  }

  /// The whole formula.
  mutating func formula() throws(MathTextError) -> MathNode {
    let row = try row(variant: .math) { _ in false }
    if let extra = peek { throw MathTextError(.unbalanced(String(extra)), at: position) }
    return row
  }

  private var peek: Character? {
    position < characters.endIndex ? characters[position] : nil
  }

  /// Parts up to the end, a closing brace, or where `isEnd` says.
  private mutating func row(
    variant: MathSymbol.Variant, until isEnd: (MathParser) -> Bool
  ) throws(MathTextError) -> MathNode {
    var nodes: [MathNode] = []
    while let next = peek, next != "}", !isEnd(self) {
      if next == " " {
        position += 1
      } else if next == "^" || next == "_" || next == "'" {
        nodes.append(try scripts(of: nodes.popLast(), variant: variant))
      } else {
        nodes.append(try atom(variant: variant))
      }
    }
    return nodes.count == 1 ? nodes[0] : .row(nodes)
  }

  /// A base with all scripts that follow it.
  private mutating func scripts(
    of base: MathNode?, variant: MathSymbol.Variant
  ) throws(MathTextError) -> MathNode {
    var (base, sub, sup) = (base ?? .row([]), nil as MathNode?, nil as MathNode?)
    // Scripts after a space belong to the base before it too: the base may have some already.
    if case .scripts(let inner, let first, let second) = base {
      (base, sub, sup) = (inner, first, second)
    }
    while let sign = peek, sign == "^" || sign == "_" || sign == "'" {
      let place = position
      if sign == "'" {
        guard sup == nil else { throw MathTextError(.doubleScript("superscript"), at: place) }
        sup = try superscriptOfPrimes(variant: variant)
        continue
      }
      position += 1
      let script = try argument(of: String(sign), variant: variant)
      switch (sign, sub, sup) {
      case ("_", nil, _): sub = script
      case ("^", _, nil): sup = script
      default:
        let name = sign == "_" ? "subscript" : "superscript"
        throw MathTextError(.doubleScript(name), at: place)
      }
    }
    return .scripts(base: base, sub: sub, sup: sup)
  }

  /// Primes, and a superscript right behind them, which joins them as in TeX.
  private mutating func superscriptOfPrimes(
    variant: MathSymbol.Variant
  ) throws(MathTextError) -> MathNode {
    var nodes: [MathNode] = []
    while peek == "'" {
      nodes.append(.symbol(MathSymbol(MathSymbol.prime)))
      position += 1
    }
    if peek == "^" {
      position += 1
      nodes.append(try argument(of: "^", variant: variant))
    }
    return nodes.count == 1 ? nodes[0] : .row(nodes)
  }

  /// What a command or script applies to: a group in braces or a single part.
  private mutating func argument(
    of name: String, variant: MathSymbol.Variant
  ) throws(MathTextError) -> MathNode {
    while peek == " " { position += 1 }
    guard let next = peek, !"}^_'".contains(next) else {
      throw MathTextError(.missingArgument(of: name), at: position)
    }
    return try atom(variant: variant)
  }

  /// A group, a command or a single character.
  private mutating func atom(variant: MathSymbol.Variant) throws(MathTextError) -> MathNode {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.maximumDepth else { throw MathTextError(.tooDeep, at: position) }
    guard let next = peek else { return .row([]) }
    switch next {
    case "{": return try group(variant: variant)
    case "\\": return try command(variant: variant)
    default:
      position += 1
      return .symbol(MathSymbols.symbol(for: next).with(variant))
    }
  }

  private mutating func group(variant: MathSymbol.Variant) throws(MathTextError) -> MathNode {
    let opening = position
    position += 1
    let row = try row(variant: variant) { _ in false }
    guard peek == "}" else { throw MathTextError(.unbalanced("{"), at: opening) }
    position += 1
    // A group with scripts is a base of its own: more scripts do not join them.
    if case .scripts = row { return .row([row]) }
    return row
  }

  /// A backslash with the name after it: letters, or a single other character.
  private mutating func commandName() -> String {
    position += 1
    var name = ""
    while let next = peek, next.isASCII, next.isLetter {
      name.append(next)
      position += 1
    }
    if name.isEmpty, let next = peek {
      name.append(next)
      position += 1
    }
    return name
  }

  private mutating func command(variant: MathSymbol.Variant) throws(MathTextError) -> MathNode {
    let start = position
    let name = commandName()
    if let symbol = MathSymbols.named[name] { return .symbol(symbol.with(variant)) }
    if let width = MathSymbols.spaces[name] { return .space(width) }
    if MathSymbols.functions.contains(name) { return .function(name) }
    let command = "\\" + name
    if let accent = MathAccent(rawValue: name) {
      return .accent(accent, try argument(of: command, variant: variant))
    }
    switch name {
    case "frac":
      let numerator = try argument(of: command, variant: variant)
      return .fraction(
        MathFraction(numerator, over: try argument(of: command, variant: variant)))
    case "sqrt":
      let index = try rootIndex(variant: variant)
      return .root(radicand: try argument(of: command, variant: variant), index: index)
    case "mathrm": return try argument(of: command, variant: .roman)
    case "operatorname": return try function(named: argument(of: command, variant: .roman))
    case "mathit": return try argument(of: command, variant: .italic)
    case "mathbf": return try argument(of: command, variant: .bold)
    case "mathregular": return try argument(of: command, variant: .surrounding)
    case "text": return try text(of: command)
    case "left": return try fence(variant: variant, opening: start)
    case "right": throw MathTextError(.unbalanced(command), at: start)
    default: throw MathTextError(.unknownCommand(command), at: start)
    }
  }

  /// A function that has no command of its own, if its name is nothing but letters.
  private func function(named name: MathNode) -> MathNode {
    let letters = if case .row(let nodes) = name { nodes } else { [name] }
    var characters = ""
    for letter in letters {
      guard case .symbol(let symbol) = letter, symbol.character.isLetter else { return name }
      characters.append(symbol.character)
    }
    return characters.isEmpty ? name : .function(characters)
  }

  /// The index of a root in brackets, if there is one.
  private mutating func rootIndex(
    variant: MathSymbol.Variant
  ) throws(MathTextError) -> MathNode? {
    guard peek == "[" else { return nil }
    let opening = position
    position += 1
    let index = try row(variant: variant) { $0.peek == "]" }
    guard peek == "]" else { throw MathTextError(.unbalanced("["), at: opening) }
    position += 1
    return index
  }

  /// The characters in braces, spaces too.
  private mutating func text(of command: String) throws(MathTextError) -> MathNode {
    guard peek == "{" else { throw MathTextError(.missingArgument(of: command), at: position) }
    let opening = position
    guard let closing = characters[opening...].firstIndex(of: "}") else {
      throw MathTextError(.unbalanced("{"), at: opening)
    }
    position = closing + 1
    return .row(
      characters[(opening + 1)..<closing].map {
        .symbol(MathSymbol($0, variant: .surrounding))
      })
  }

  /// `\left` and its delimiter, a body, `\right` and its delimiter.
  private mutating func fence(
    variant: MathSymbol.Variant, opening: Int
  ) throws(MathTextError) -> MathNode {
    let left = try delimiter(of: "\\left")
    let body = try row(variant: variant) { $0.isAt("\\right") }
    guard isAt("\\right") else { throw MathTextError(.unbalanced("\\left"), at: opening) }
    position += "\\right".count
    return .fenced(left: left, body: body, right: try delimiter(of: "\\right"))
  }

  /// A bracket; a full stop stands for none.
  private mutating func delimiter(of command: String) throws(MathTextError) -> Character? {
    guard let next = peek else {
      throw MathTextError(.missingArgument(of: command), at: position)
    }
    if next == "\\" {
      let start = position
      let name = commandName()
      guard let symbol = MathSymbols.named[name] else {
        throw MathTextError(.unknownCommand("\\" + name), at: start)
      }
      return symbol.character
    }
    position += 1
    return next == "." ? nil : next
  }

  /// Whether a command stands here, as a whole name.
  private func isAt(_ command: String) -> Bool {
    let rest = characters[position...]
    guard rest.starts(with: command) else { return false }
    return rest.dropFirst(command.count).first.map { !($0.isASCII && $0.isLetter) } ?? true
  }
}

extension MathSymbol {
  /// The symbol in another letter shape.
  fileprivate func with(_ variant: Variant) -> MathSymbol {
    MathSymbol(character, role: role, variant: variant)
  }
}
