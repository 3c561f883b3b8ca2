extension MathLayout {
  /// The room above a radicand, in rule thicknesses; Matplotlib mathtext.
  private static let radicandGap = 5.0
  /// How high on a root sign its index stands, as a share of the sign's height; Matplotlib mathtext.
  private static let indexHeight = 0.6

  /// A part under a root sign, the sign as high as the part.
  func root(_ radicand: MathNode, index: MathNode?, in context: MathContext) -> MathBox {
    let size = context.size
    let gap = Self.ruleGap * Self.ruleThickness * size
    let body = box(of: radicand, in: context)
    let height = body.height + Self.radicandGap * Self.ruleThickness * size
    var sign = delimiter("√", height: height, depth: body.depth, size: size)
    // The bar begins where the sign's own ends.
    if let ink = sign.ink { sign.width = ink.maxX }
    var result = MathBox()
    if let index {
      let small = box(of: index, in: context.script.script)
      result.append(small, lowered: -sign.height * Self.indexHeight)
      result.width = max(0, result.width - sign.width / 2)
    }
    result.append(sign)
    let thickness = barThickness(of: sign, size: size)
    var bar = MathBox.rule(width: body.width + 2 * gap, thickness: thickness)
    bar.width = gap
    result.append(bar, lowered: thickness - sign.height)
    result.append(body)
    result.width += gap
    return result
  }

  /// The thickness of a root's bar: that of the sign's stroke.
  private func barThickness(of sign: MathBox, size: Double) -> Double {
    guard let math, let glyph = sign.glyphs.first?.glyph, !fonts.has(glyph) else {
      return Self.ruleThickness * size
    }
    return math.constant(.radicalRuleThickness) * size
  }
}

extension FontFamily {
  /// Whether a glyph is one of the family's.
  fileprivate func has(_ glyph: Glyph) -> Bool { faces.contains { $0.path == glyph.source?.path } }
}
