extension MathMLBuilder {
  /// A base with scripts beside it; of sums, below and above it where there is room.
  func scripts(_ base: MathNode, sub: MathNode?, sup: MathNode?) -> MathMLElement {
    let nucleus = scripted(base)
    let (below, above) = limitsStandApart(base) ? (sub, sup) : (nil, nil)
    if below != nil || above != nil {
      return overAndUnder(
        nucleus, over: above.map(inline.element), under: below.map(inline.element))
    }
    let children = [nucleus] + [sub, sup].compactMap { $0.map(inline.element) }
    return switch (sub, sup) {
    case (nil, nil): nucleus
    case (_, nil): MathMLElement("msub", children: children)
    case (nil, _): MathMLElement("msup", children: children)
    case (_, _): MathMLElement("msubsup", children: children)
    }
  }

  /// A base of scripts. The dictionary moves the limits of sums beside them within lines: not if the writer
  /// wants them below and above.
  private func scripted(_ base: MathNode) -> MathMLElement {
    if case .limits(.belowAndAbove, .symbol(let symbol)) = base, symbol.role == .largeOperator {
      return operation(symbol, [.init("movablelimits", "false")])
    }
    return element(of: base)
  }

  /// Whether the scripts of a base are limits below and above it.
  private func limitsStandApart(_ base: MathNode) -> Bool {
    switch base {
    case .limits(let limits, _): limits == .belowAndAbove
    // The dictionary moves the limits of sums itself; a function's name is no operator to it.
    case .function, .classified: display == .block && base.takesLimits
    default: base.takesLimits
    }
  }

  /// A base with parts over and under it.
  private func overAndUnder(
    _ base: MathMLElement, over: MathMLElement?, under: MathMLElement?,
    _ attributes: [MathMLElement.Attribute] = []
  ) -> MathMLElement {
    let children = [base] + [under, over].compactMap { $0 }
    return switch (over, under) {
    case (nil, nil): base
    case (_, nil): MathMLElement("mover", attributes, children: children)
    case (nil, _): MathMLElement("munder", attributes, children: children)
    case (_, _): MathMLElement("munderover", attributes, children: children)
    }
  }

  // MARK: Signs

  /// A base with a sign over it.
  func accented(_ base: MathNode, with accent: MathAccent) -> MathMLElement {
    let sign = MathMLElement(
      "mo", [.stretchy(accent.isStretched)], text: accent.spacingCharacter)
    return overAndUnder(element(of: base), over: sign, under: nil, [.init("accent", "true")])
  }

  /// A base with a line along it. Few fonts have a line that grows: a border does, and MathML Core has kept no
  /// element for it.
  func lined(_ base: MathNode, on side: MathSide) -> MathMLElement {
    let edge = side == .over ? "top" : "bottom"
    let (thickness, gap) = (MathLayout.ruleThickness, 2 * MathLayout.ruleThickness)
    let style =
      "border-\(edge): \(MathMLElement.Attribute.length(thickness)) solid; "
      + "padding-\(edge): \(MathMLElement.Attribute.length(gap))"
    return MathMLElement("mrow", [.init("style", style)], children: elements(of: base))
  }

  /// A part with a brace along it, and a label beyond the brace.
  func braced(_ body: MathNode, on side: MathSide, label: MathNode?) -> MathMLElement {
    let brace = MathMLElement("mo", [.stretchy(true)], text: side == .over ? "⏞" : "⏟")
    let label = label.map(inline.element)
    let braced =
      side == .over
      ? overAndUnder(element(of: body), over: brace, under: nil)
      : overAndUnder(element(of: body), over: nil, under: brace)
    return side == .over
      ? overAndUnder(braced, over: label, under: nil)
      : overAndUnder(braced, over: nil, under: label)
  }

  /// Small parts over and under a base, which does not grow with them.
  func stacked(_ base: MathNode, over: MathNode?, under: MathNode?) -> MathMLElement {
    let nucleus: MathMLElement
    if case .symbol(let symbol) = base, symbol.role != .ordinary {
      nucleus = operation(symbol, [.stretchy(false)])
    } else {
      nucleus = element(of: base)
    }
    return overAndUnder(
      nucleus, over: over.map(inline.element), under: under.map(inline.element))
  }

  /// An arrow as long as what stands over and under it, and a little longer.
  func arrow(_ character: Character, above: MathNode?, below: MathNode?) -> MathMLElement {
    let arrow = MathMLElement("mo", [.stretchy(true)], text: String(character))
    func padded(_ part: MathNode) -> MathMLElement {
      let room = Self.space(Self.thickSpace)
      return MathMLElement("mrow", children: [room] + inline.elements(of: part) + [room])
    }
    return overAndUnder(arrow, over: above.map(padded), under: below.map(padded))
  }
}

extension MathAccent {
  /// The accent in characters that stand by themselves.
  fileprivate var spacingCharacter: String {
    switch self {
    case .hat, .widehat: "^"
    case .bar: "¯"
    case .vec, .overrightarrow: "→"
    case .overleftarrow: "←"
    case .overleftrightarrow: "↔"
    case .tilde, .widetilde: "~"
    case .dot: "˙"
    case .ddot: "¨"
    case .acute: "´"
    case .grave: "`"
    case .check: "ˇ"
    case .breve: "˘"
    case .mathring: "˚"
    case .dddot: "˙˙˙"
    case .ddddot: "˙˙˙˙"
    }
  }
}
