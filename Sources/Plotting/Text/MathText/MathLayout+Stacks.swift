extension MathLayout {
  /// The room around rules, in rule thicknesses; Matplotlib mathtext.
  private static let ruleGap = 2.0
  /// The room above a radicand, in rule thicknesses.
  private static let radicandGap = 5.0
  /// How high on a root sign its index stands, as a share of the sign's height.
  private static let indexHeight = 0.6

  /// A numerator over a denominator, the bar on the axis of the formula.
  func fraction(_ numerator: MathNode, _ denominator: MathNode, size: Double) -> MathBox {
    let thickness = Self.ruleThickness * size
    let small = size * Self.scriptScale
    let upper = box(of: numerator, size: small)
    let lower = box(of: denominator, size: small)
    let bar = MathBox.rule(width: max(upper.width, lower.width), thickness: thickness)
    let stack = MathBox.stack([upper, bar, lower], gap: Self.ruleGap * thickness, base: 1)
    var result = MathBox()
    result.append(stack, lowered: thickness / 2 - axisHeight(at: size))
    result.width += Self.ruleGap * thickness
    return result
  }

  /// A base with a sign above it, a little to the right as slanted letters ask.
  func accented(_ base: MathNode, with accent: MathAccent, size: Double) -> MathBox {
    var result = box(of: base, size: size)
    let sign = character(MathSymbol(accent.character, variant: .roman), size: size)
    guard let ink = sign.ink else { return result }
    let center = result.width / 2 + result.width / 8
    let bottom = result.height + Self.ruleGap * Self.ruleThickness * size
    result.draw(sign, x: center - ink.center.x, y: -bottom - ink.maxY)
    result.height = bottom + ink.height
    return result
  }

  /// A part under a root sign, the sign as high as the part.
  func root(_ radicand: MathNode, index: MathNode?, size: Double) -> MathBox {
    let thickness = Self.ruleThickness * size
    let body = box(of: radicand, size: size)
    let height = body.height + Self.radicandGap * thickness
    let sign = stretched("√", height: height, depth: body.depth, size: size)
    var result = MathBox()
    if let index {
      let small = box(of: index, size: size * Self.scriptScale * Self.scriptScale)
      result.append(small, lowered: -sign.height * Self.indexHeight)
      result.width = max(0, result.width - sign.width / 2)
    }
    result.append(sign)
    var bar = MathBox.rule(width: body.width + 2 * Self.ruleGap * thickness, thickness: thickness)
    bar.width = Self.ruleGap * thickness
    result.append(bar, lowered: thickness - sign.height)
    result.append(body)
    result.width += Self.ruleGap * thickness
    return result
  }

  /// A part between delimiters as high as it.
  func fenced(
    _ body: MathNode, left: Character?, right: Character?, size: Double
  ) -> MathBox {
    let inner = box(of: body, size: size)
    var result = MathBox()
    if let left {
      result.append(stretched(left, height: inner.height, depth: inner.depth, size: size))
    }
    result.append(inner)
    if let right {
      result.append(stretched(right, height: inner.height, depth: inner.depth, size: size))
    }
    return result
  }

  /// A sign enlarged as a whole until it is at least as high in all as asked, and moved to cover
  /// that height.
  private func stretched(
    _ sign: Character, height: Double, depth: Double, size: Double
  ) -> MathBox {
    let symbol = MathSymbol(sign, variant: .roman)
    let normal = character(symbol, size: size)
    let total = normal.height + normal.depth
    let scale = total > 0 ? max(1, (height + depth) / total) : 1
    let large = character(symbol, size: size * scale)
    let excess = (large.height + large.depth - height - depth) / 2
    var result = MathBox()
    result.append(large, lowered: large.height - height - max(0, excess))
    return result
  }
}
