/// Turns a formula into elements of MathML Core.
///
/// Where the operator dictionary of MathML Core gives an operator the room that TeX gives it,
/// nothing is said; attributes say what differs.
struct MathMLBuilder {
  /// How the part stands: in fractions and scripts it is set as if within a line.
  var display: MathText.Display

  /// TeX's thin space, in ems.
  private static let thinSpace = 3.0 / 18
  /// TeX's thick space, which relations have around them, in ems.
  private static let thickSpace = 5.0 / 18
  /// Invisible, tells that the function before it is applied to what comes after it.
  private static let functionApplication: Character = "\u{2061}"
  /// The signs that the dictionary knows before an operand.
  private static let signs: Set<Character> = ["+", "−", "±", "∓"]
  /// The dictionary stretches these to the height of the formula.
  private static let stretched: Set<Character> = ["|", "‖", "↑", "↓"]
  /// The dictionary stretches these too, and knows that they enclose something.
  private static let fences: Set<Character> = [
    "(", ")", "[", "]", "{", "}", "|", "‖", "⟨", "⟩", "⌊", "⌋", "⌈", "⌉",
  ]
  /// Signs that are neither letters nor operators, but stand for something.
  private static let names: Set<Character> = [
    "∞", "∂", "∇", "∅", "∀", "∃", "∠", "…", "⋯", "⋮", "⋱",
  ]

  /// The elements of a node, side by side.
  func elements(of node: MathNode) -> [MathMLElement] {
    if case .row(let nodes) = node { row(nodes) } else { row([node]) }
  }

  /// A node as a single element.
  func element(of node: MathNode) -> MathMLElement {
    let elements = elements(of: node)
    return elements.count == 1 ? elements[0] : MathMLElement("mrow", children: elements)
  }

  /// The builder for a part that is set as if within a line.
  private var inline: MathMLBuilder { MathMLBuilder(display: .inline) }

  // MARK: Rows

  private func row(_ nodes: [MathNode]) -> [MathMLElement] {
    let nodes = MathRun.joiningNumbers(nodes)
    var elements: [MathMLElement] = []
    var index = 0
    while index < nodes.count {
      if let run = MathRun(startOf: nodes[index...]) {
        elements.append(run.element)
        index += run.count
        continue
      }
      let (node, previous) = (nodes[index], index > 0 ? nodes[index - 1] : nil)
      index += 1
      if node.isFunction, let previous, previous.isFactor { elements.append(space(Self.thinSpace)) }
      elements.append(single(node, after: previous))
      if node.isFunction { elements += application(to: nodes[index...]) }
    }
    return elements
  }

  /// The mark between a function and its argument, and the room there.
  private func application(to rest: ArraySlice<MathNode>) -> [MathMLElement] {
    guard let next = rest.first, let argument = rest.first(where: { !$0.isSpace }) else {
      return []
    }
    let mark = MathMLElement("mo", text: String(Self.functionApplication))
    switch argument.role {
    case .ordinary, .largeOperator:
      return next.isSpace ? [mark] : [mark, space(Self.thinSpace)]
    case .opening: return [mark]
    case .binary, .relation, .closing, .punctuation: return []
    }
  }

  private func single(_ node: MathNode, after previous: MathNode?) -> MathMLElement {
    switch node {
    case .symbol(let symbol): self.symbol(symbol, after: previous)
    case .row: element(of: node)
    case .scripts(let base, let sub, let sup): scripts(base, sub: sub, sup: sup)
    case .fraction(let fraction):
      MathMLElement(
        "mfrac",
        children: [
          inline.element(of: fraction.numerator), inline.element(of: fraction.denominator),
        ])
    case .root(let radicand, nil): MathMLElement("msqrt", children: elements(of: radicand))
    case .root(let radicand, let index?):
      MathMLElement("mroot", children: [element(of: radicand), inline.element(of: index)])
    case .accent(let accent, let base):
      MathMLElement(
        "mover", [.init("accent", "true")],
        children: [
          element(of: base), MathMLElement("mo", [.stretchy(false)], text: accent.spacingCharacter),
        ])
    case .function(let name): MathMLElement("mi", text: name)
    case .fenced(let left, let body, let right):
      MathMLElement(
        "mrow",
        children: fence(left, form: "prefix") + elements(of: body)
          + fence(right, form: "postfix"))
    case .space(let width): space(width)
    default: MathMLElement("mrow", children: [])
    }
  }

  private func space(_ width: Double) -> MathMLElement {
    MathMLElement("mspace", [.init("width", MathMLElement.Attribute.length(width))], children: [])
  }

  private func fence(_ character: Character?, form: String) -> [MathMLElement] {
    guard let character else { return [] }
    let more: [MathMLElement.Attribute] =
      Self.fences.contains(character) ? [] : [.init("fence", "true"), .stretchy(true)]
    return [MathMLElement("mo", [.form(form)] + more, text: String(character))]
  }

  // MARK: Scripts

  /// A base with scripts beside it; of sums, below and above it where there is room.
  private func scripts(_ base: MathNode, sub: MathNode?, sup: MathNode?) -> MathMLElement {
    let (below, above) = limitsStandApart(base) ? ("munder", "mover") : ("msub", "msup")
    let children = [element(of: base)] + [sub, sup].compactMap { $0.map(inline.element) }
    return switch (sub, sup) {
    case (nil, nil): children[0]
    case (_, nil): MathMLElement(below, children: children)
    case (nil, _): MathMLElement(above, children: children)
    case (_, _): MathMLElement(below + above.dropFirst(), children: children)
    }
  }

  /// Whether the scripts of a base are limits below and above it.
  private func limitsStandApart(_ base: MathNode) -> Bool {
    // The dictionary moves the limits of sums itself; a function's name is no operator to it.
    if case .function = base, display == .inline { return false }
    return base.takesLimits
  }

  // MARK: Symbols

  private func symbol(_ symbol: MathSymbol, after previous: MathNode?) -> MathMLElement {
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
  private func operation(
    _ symbol: MathSymbol, _ attributes: [MathMLElement.Attribute] = []
  ) -> MathMLElement {
    let more: [MathMLElement.Attribute] =
      Self.stretched.contains(symbol.character) ? [.stretchy(false)] : []
    return MathMLElement("mo", attributes + more, text: String(symbol.character))
  }

  /// A letter, or a sign that is neither a letter nor a digit.
  private func ordinary(_ symbol: MathSymbol) -> MathMLElement {
    let character = symbol.character
    if symbol.variant == .bold, let bold = character.variant(.bold) {
      return MathMLElement("mi", text: String(bold))
    }
    if character.isLetter || Self.names.contains(character) {
      return MathMLElement("mi", symbol.isSlanted ? [] : [.upright], text: String(character))
    }
    // A prime has no room around it anyway.
    return operation(symbol, character == "′" ? [] : MathMLElement.noRoom)
  }
}

extension MathMLElement {
  /// What takes the room around an operator away.
  fileprivate static let noRoom = Attribute.room(0)
}

extension MathNode {
  /// Whether the node is the name of a function, with or without scripts.
  fileprivate var isFunction: Bool {
    switch self {
    case .function: true
    case .scripts(let base, _, _): base.isFunction
    default: false
    }
  }

  /// Whether something is multiplied by a function after the node.
  fileprivate var isFactor: Bool {
    switch role {
    case .ordinary, .closing: !isSpace
    case .binary, .relation, .opening, .punctuation, .largeOperator: false
    }
  }

  fileprivate var isSpace: Bool {
    if case .space = self { true } else { false }
  }
}

extension MathAccent {
  /// The accent as a character that stands by itself.
  fileprivate var spacingCharacter: String {
    switch self {
    case .hat: "^"
    case .bar: "¯"
    case .vec: "→"
    case .tilde: "~"
    case .dot: "˙"
    case .ddot: "¨"
    default: String(character)
    }
  }
}
