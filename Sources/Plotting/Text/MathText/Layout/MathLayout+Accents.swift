extension MathLayout {
  /// A base with a sign above it, a little to the right as slanted letters ask.
  func accented(
    _ base: MathNode, with accent: MathAccent, in context: MathContext
  ) -> MathBox {
    var result = box(of: base, in: context)
    let sign = accentSign(accent, over: result, size: context.size)
    guard let ink = sign.ink else { return result }
    let center = result.width / 2 + (accent.isStretched ? 0 : result.width / 8)
    let bottom = result.height + Self.ruleGap * Self.ruleThickness * context.size
    result.draw(sign, x: center - ink.center.x, y: -bottom - ink.maxY)
    result.height = bottom + ink.height
    return result
  }

  /// The sign of an accent; that of one which is stretched as wide as the base.
  private func accentSign(_ accent: MathAccent, over base: MathBox, size: Double) -> MathBox {
    let natural = character(MathSymbol(accent.character, variant: .roman), size: size)
    guard accent.isStretched, let width = natural.ink?.width, width < base.width
    else { return natural }
    let text = String(accent.character)
    switch accent {
    case .overrightarrow, .overleftarrow, .overleftrightarrow:
      return level(accent.character, width: base.width, size: size)
    default:
      return math?.widest(accent.character, within: base.width / size).map {
        box(of: $0, size: size, text: text)
      } ?? natural.short(of: math)
    }
  }
}
