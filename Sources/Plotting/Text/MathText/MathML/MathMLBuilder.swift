/// Turns a formula into elements of MathML Core.
///
/// Where the operator dictionary of MathML Core gives an operator the room that TeX gives it,
/// nothing is said; attributes say what differs.
struct MathMLBuilder {
  /// How the part stands: in fractions and scripts it is set as if within a line.
  var display: MathText.Display

  /// TeX's thin space, in ems.
  static let thinSpace = 3.0 / 18
  /// TeX's medium space, which binary operators have around them, in ems.
  static let mediumSpace = 4.0 / 18
  /// TeX's thick space, which relations have around them, in ems.
  static let thickSpace = 5.0 / 18
  /// Invisible, tells that the function before it is applied to what comes after it.
  private static let functionApplication: Character = "\u{2061}"

  /// The elements of a node, side by side, after the part before it.
  func elements(of node: MathNode, after previous: MathNode? = nil) -> [MathMLElement] {
    if case .row(let nodes) = node {
      row(nodes, after: previous)
    } else {
      row([node], after: previous)
    }
  }

  /// A node as a single element.
  func element(of node: MathNode) -> MathMLElement {
    Self.single(elements(of: node))
  }

  /// Elements as a single one.
  static func single(_ elements: [MathMLElement]) -> MathMLElement {
    elements.count == 1 ? elements[0] : MathMLElement("mrow", children: elements)
  }

  /// The builder for a part that is set as if within a line.
  var inline: MathMLBuilder { MathMLBuilder(display: .inline) }

  // MARK: Rows

  private func row(_ nodes: [MathNode], after before: MathNode?) -> [MathMLElement] {
    let nodes = MathRun.joiningNumbers(nodes)
    var elements: [MathMLElement] = []
    var index = 0
    while index < nodes.count {
      if let run = MathRun(startOf: nodes[index...]) {
        elements.append(run.element)
        index += run.count
        continue
      }
      let (node, previous) = (nodes[index], index > 0 ? nodes[index - 1] : before)
      index += 1
      if node.isFunction, let previous, previous.isFactor {
        elements.append(Self.space(Self.thinSpace))
      }
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
      return next.isSpace ? [mark] : [mark, Self.space(Self.thinSpace)]
    case .opening: return [mark]
    case .binary, .relation, .closing, .punctuation: return []
    }
  }

  /// A single node as one element.
  private func single(_ node: MathNode, after previous: MathNode?) -> MathMLElement {
    switch node {
    case .symbol(let symbol): self.symbol(symbol, after: previous)
    case .row: element(of: node)
    case .scripts(let base, let sub, let sup): scripts(base, sub: sub, sup: sup)
    case .limits(_, let base): base.isRow ? element(of: base) : single(base, after: previous)
    case .fraction(let fraction): self.fraction(fraction)
    case .root(let radicand, nil): MathMLElement("msqrt", children: elements(of: radicand))
    case .root(let radicand, let index?):
      MathMLElement("mroot", children: [element(of: radicand), inline.element(of: index)])
    case .accent(let accent, let base): accented(base, with: accent)
    case .line(let side, let base): lined(base, on: side)
    case .boxed(let part): boxed(part)
    case .brace(let side, let body, let label): braced(body, on: side, label: label)
    case .stacked(let base, let over, let under): stacked(base, over: over, under: under)
    case .arrow(let character, let above, let below):
      arrow(character, above: above, below: below)
    case .function(let name): MathMLElement("mi", text: name)
    case .fenced(let left, let body, let right): fenced(elements(of: body), left, right)
    case .middle(let character): middle(character)
    case .delimiter(let delimiter): self.delimiter(delimiter)
    case .matrix(let matrix): self.matrix(matrix)
    case .space(let width): Self.space(width)
    case .text(let words): self.words(words)
    case .colored(let color, let part): colored(part, color, after: previous)
    case .style(let style, let part): styled(part, style, after: previous)
    case .phantom(let phantom, let part): self.phantom(part, phantom)
    case .classified(let role, let part): classified(part, as: role, after: previous)
    }
  }

  /// A gap in ems.
  static func space(_ width: Double) -> MathMLElement {
    MathMLElement("mspace", [.init("width", MathMLElement.Attribute.length(width))], children: [])
  }
}

extension MathNode {
  /// Whether the node is the name of a function, with or without scripts.
  fileprivate var isFunction: Bool {
    switch self {
    case .function: true
    case .scripts(let base, _, _), .limits(_, let base): base.isFunction
    case .classified(.largeOperator, let part): !part.isSymbol
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

  fileprivate var isRow: Bool {
    if case .row = self { true } else { false }
  }

  private var isSymbol: Bool {
    if case .symbol = self { true } else { false }
  }
}
