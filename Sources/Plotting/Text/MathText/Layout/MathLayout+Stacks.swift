extension MathLayout {
  /// The room around rules, in rule thicknesses; Matplotlib mathtext.
  static let ruleGap = 2.0

  /// A numerator over a denominator, the bar on the axis of the formula, between delimiters if it has some.
  func fraction(_ fraction: MathFraction, in context: MathContext) -> MathBox {
    let context = fraction.style.map(context.limited) ?? context
    let thickness = Self.ruleThickness * context.size
    let upper = box(of: fraction.numerator, in: context.part).reachingBaseline
    let lower = box(of: fraction.denominator, in: context.part).reachingBaseline
    let barThickness = fraction.barThickness.map { $0 * context.size } ?? thickness
    let width = max(upper.width, lower.width)
    // The stack is in the middle anyway.
    let numerator =
      fraction.numeratorAlignment == .center
      ? upper : upper.aligned(fraction.numeratorAlignment, in: width)
    let bar =
      barThickness > 0
      ? MathBox.rule(width: width, thickness: barThickness) : .space(width)
    let stack = MathBox.stack([numerator, bar, lower], gap: Self.ruleGap * thickness, base: 1)
    var result = MathBox()
    result.append(stack, lowered: barThickness / 2 - axisHeight(at: context.size))
    result.width += Self.ruleGap * thickness
    return between(fraction.left, result, fraction.right, size: context.size)
  }

  // MARK: Lines, braces and arrows

  /// A line over or under a part, as long as it; Matplotlib mathtext: overline.
  func lined(_ body: MathNode, on side: MathSide, in context: MathContext) -> MathBox {
    var result = box(of: body, in: context)
    let thickness = Self.ruleThickness * context.size
    let line = MathBox.rule(width: result.width, thickness: thickness)
    let gap = Self.ruleGap * thickness
    switch side {
    case .over:
      result.draw(line, x: 0, y: -result.height - gap)
      result.height += gap + thickness
    case .under:
      result.draw(line, x: 0, y: result.depth + gap + thickness)
      result.depth += gap + thickness
    }
    return result
  }

  /// The room between a frame and what is in it, in ems; LaTeX: \fboxsep, 3 points at 10 points.
  static let framePadding = 0.3

  /// A frame around a part.
  func boxed(_ body: MathNode, in context: MathContext) -> MathBox {
    let inner = box(of: body, in: context).reachingBaseline
    let thickness = Self.ruleThickness * context.size
    let room = Self.framePadding * context.size + thickness
    var result = MathBox(
      width: inner.width + 2 * room, height: inner.height + room, depth: inner.depth + room)
    result.draw(inner, x: room, y: 0)
    // Ends in the middle of the sides are behind these on any grid of pixels.
    let level = MathBox.rule(width: result.width - thickness, thickness: thickness)
    let upright = MathBox.rule(width: thickness, thickness: result.height + result.depth)
    result.draw(level, x: thickness / 2, y: thickness - result.height)
    result.draw(level, x: thickness / 2, y: result.depth)
    result.draw(upright, x: 0, y: result.depth)
    result.draw(upright, x: result.width - thickness, y: result.depth)
    return result
  }

  /// A brace over or under a part, as long as it, and a label beyond.
  func braced(
    _ body: MathNode, on side: MathSide, label: MathNode?, in context: MathContext
  ) -> MathBox {
    let part = box(of: body, in: context)
    let label = label.map { box(of: $0, in: context.script) }
    let sign: Character = side == .over ? "⏞" : "⏟"
    let brace = level(sign, width: part.width, size: context.size).onBaseline
    let gap = Self.ruleGap * Self.ruleThickness * context.size
    switch side {
    case .over:
      let whole = MathBox.stack([brace, part], gap: gap, base: 1)
      return limits(of: whole, sub: nil, sup: label, size: context.size)
    case .under:
      let whole = MathBox.stack([part, brace], gap: gap, base: 0)
      return limits(of: whole, sub: label, sup: nil, size: context.size)
    }
  }

  /// How much longer than its labels an arrow is, in ems; amsmath: the kerns of \xrightarrow, 5 and 7 mu at one side
  /// and 7 and 5 at the other.
  private static let arrowRoom = 24.0 / 18

  /// An arrow as long as the small parts above and below it.
  func arrow(
    _ sign: Character, above: MathNode?, below: MathNode?, in context: MathContext
  ) -> MathBox {
    let upper = above.map { box(of: $0, in: context.script) }
    let lower = below.map { box(of: $0, in: context.script) }
    let widest = max(upper?.width ?? 0, lower?.width ?? 0)
    let width = widest + Self.arrowRoom * context.script.size
    let sign = level(sign, width: width, size: context.size)
    let lowered = (sign.height - sign.depth) / 2 - axisHeight(at: context.size)
    // All of it is above the baseline.
    var arrow = MathBox(
      width: sign.width, height: sign.height - lowered, depth: sign.depth + lowered)
    arrow.draw(sign, x: 0, y: lowered)
    return limits(of: arrow, sub: lower, sup: upper, size: context.size)
  }
}
