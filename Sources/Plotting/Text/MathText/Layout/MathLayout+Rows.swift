extension MathLayout {
  /// The room on both sides of binary operators and relations, in widths of an italic m.
  private static let operatorSpace = 0.2
  /// TeX's thin space between a large operator or a function and what follows, in the same unit.
  private static let thinSpace = 1.0 / 6

  /// Parts one after the other.
  ///
  /// - Parameter fence: the box of the delimiters around the row, as high as which `\middle` is.
  func row(_ nodes: [MathNode], in context: MathContext, fence: MathBox? = nil) -> MathBox {
    var box = MathBox()
    var last: GlyphPlace?
    for (index, node) in nodes.enumerated() {
      let place =
        if case .symbol(let symbol) = node { place(of: symbol) } else { nil as GlyphPlace? }
      if let last, let place { box.width += kerning(last, place, size: context.size) }
      let (before, after) = room(around: index, in: nodes, context: context)
      if before != 0 { box.width += before * em(at: context.size) }
      if case .symbol(let symbol) = node, let place {
        box.append(self.symbol(symbol, at: place, in: context))
      } else {
        box.append(self.box(of: node, in: context, fence: fence))
      }
      if after != 0 { box.width += after * em(at: context.size) }
      last = place
    }
    return box
  }

  private func box(of node: MathNode, in context: MathContext, fence: MathBox?) -> MathBox {
    guard case .middle(let sign) = node, let fence else { return box(of: node, in: context) }
    return sign.map {
      delimiter($0, height: fence.height, depth: fence.depth, size: context.size)
    } ?? MathBox()
  }

  /// The kerning between two symbols of the same face, in pixels.
  private func kerning(_ left: GlyphPlace, _ right: GlyphPlace, size: Double) -> Double {
    guard left.face === right.face else { return 0 }
    return left.face.kerning(left.glyph, right.glyph) * size / left.face.unitsPerEm
  }

  /// The room before and after the node at a place of a row, in widths of an italic m.
  private func room(
    around index: Int, in nodes: [MathNode], context: MathContext
  ) -> (before: Double, after: Double) {
    let role = nodes[index].role
    guard role != .ordinary else { return (0, 0) }
    let previous = nodes[..<index].last { !$0.isSpace }
    let next = nodes[(index + 1)...].first { !$0.isSpace }
    switch role {
    case .binary where context.isTight, .relation where context.isTight: return (0, 0)
    case .binary where nodes[index].isPrefix(behind: previous): return (0, 0)
    case .binary, .relation: return (Self.operatorSpace, Self.operatorSpace)
    case .punctuation: return (0, next == nil || context.isTight ? 0 : Self.operatorSpace)
    case .largeOperator:
      let isFollowed = next.map { $0.role == .ordinary || $0.role == .largeOperator } ?? false
      return (0, isFollowed ? Self.thinSpace : 0)
    case .ordinary, .opening, .closing: return (0, 0)
    }
  }
}

extension MathNode {
  /// What the node does in a row.
  var role: MathSymbol.Role {
    switch self {
    case .symbol(let symbol): symbol.role
    case .function: .largeOperator
    case .scripts(let base, _, _), .stacked(let base, _, _), .limits(_, let base): base.role
    case .colored(_, let body), .phantom(_, let body), .style(_, let body): body.role
    case .classified(let role, _): role
    case .delimiter(let delimiter): delimiter.role
    case .arrow: .relation
    case .row, .fraction, .root, .accent, .fenced, .middle, .space, .line, .boxed, .brace,
      .matrix, .text:
      .ordinary
    }
  }

  /// Signs that may stand before their only operand.
  private static let prefixes: Set<Character> = ["+", "−", "±", "∓", "∗"]

  /// Whether a binary operator has no left operand. One that is always between two stays an operator behind
  /// another one, as in a list of operators.
  fileprivate func isPrefix(behind previous: MathNode?) -> Bool {
    guard let previous else { return true }
    if previous.role == .binary, case .symbol(let symbol) = self {
      return Self.prefixes.contains(symbol.character)
    }
    return previous.role.makesSignUnary
  }

  fileprivate var isSpace: Bool {
    if case .space = self { true } else { false }
  }
}

extension MathSymbol.Role {
  /// Whether a sign such as - after this is no longer between two operands.
  var makesSignUnary: Bool {
    switch self {
    case .binary, .relation, .opening, .punctuation, .largeOperator: true
    case .ordinary, .closing: false
    }
  }
}
