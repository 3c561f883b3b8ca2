extension MathMLBuilder {
  /// Words as those around the formula, and formulas among them.
  func words(_ words: MathText) -> MathMLElement {
    Self.single(
      words.parts.flatMap { part -> [MathMLElement] in
        switch part {
        case .text(let text): [MathRun.words(text, variant: words.variant)]
        case .formula(let node): inline.elements(of: node)
        }
      })
  }

  /// A part in a colour.
  func colored(_ part: MathNode, _ color: Color, after previous: MathNode?) -> MathMLElement {
    MathMLElement(
      "mstyle", [.init("mathcolor", Palette.classic.resolve(color).digits)],
      children: elements(of: part, after: previous))
  }

  /// A part in another size.
  func styled(_ part: MathNode, _ style: MathStyle, after previous: MathNode?) -> MathMLElement {
    let builder = MathMLBuilder(display: style == .display ? .block : .inline)
    return MathMLElement(
      "mstyle", style.attributes, children: builder.elements(of: part, after: previous))
  }

  /// A part within a frame.
  func boxed(_ part: MathNode) -> MathMLElement {
    let padding = MathMLElement.Attribute.length(MathLayout.framePadding)
    let style = "border: \(MathMLElement.Attribute.line); padding: \(padding)"
    return MathMLElement("mrow", [.init("style", style)], children: elements(of: part))
  }

  /// A part of which only some room is taken.
  func phantom(_ part: MathNode, _ phantom: MathPhantom) -> MathMLElement {
    func padded(_ names: [String], _ child: MathMLElement) -> MathMLElement {
      let none = MathMLElement.Attribute.length(0)
      return MathMLElement("mpadded", names.map { .init($0, none) }, children: [child])
    }
    let invisible = MathMLElement("mphantom", children: elements(of: part))
    return switch phantom {
    case .all: invisible
    case .width: padded(["height", "depth"], invisible)
    case .height: padded(["width"], invisible)
    case .smash: padded(["height", "depth"], element(of: part))
    case .smashTop: padded(["height"], element(of: part))
    case .smashBottom: padded(["depth"], element(of: part))
    }
  }
}

extension MathStyle {
  /// What gives a part this size.
  var attributes: [MathMLElement.Attribute] {
    let level =
      switch self {
      case .display, .text: 0
      case .script: 1
      case .scriptScript: 2
      }
    return [
      .init("displaystyle", self == .display ? "true" : "false"),
      .init("scriptlevel", String(level)),
    ]
  }
}

extension RGBA {
  /// The colour in the digits of CSS, with those of its opacity if it has one.
  fileprivate var digits: String {
    let components = [red, green, blue] + (alpha < 1 ? [alpha] : [])
    return components.reduce(into: "#") { text, component in
      let byte = Int((min(max(component, 0), 1) * 255).rounded())
      text += (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
  }
}
