/// How a part of a formula is set: how large, in which style, and whether its signs have room around them.
struct MathContext: Sendable, Equatable {
  /// Pixels in an em of the part.
  var size: Double
  /// Pixels in an em of the formula.
  let base: Double
  /// The style, from which follows what fractions within do.
  var style: MathStyle
  /// Whether operators and relations stand close to their sides.
  var isTight = false

  /// A script's size in sizes of its base; Matplotlib mathtext: SHRINK_FACTOR.
  static let scriptScale = 0.7

  /// The context of a whole formula within text.
  init(size: Double) {
    self.size = size
    base = size
    style = .text
  }

  /// The context of scripts, and of what stands over a bar within text. Scripts of scripts get smaller without
  /// end.
  var script: MathContext {
    var context = self
    context.size *= Self.scriptScale
    context.style = style == .display || style == .text ? .script : .scriptScript
    return context
  }

  /// The context of what stands over and under the bar of a fraction.
  var part: MathContext {
    guard style == .display else { return script }
    var context = self
    context.style = .text
    return context
  }

  /// The context of a style, whatever this one's is.
  func styled(_ style: MathStyle) -> MathContext {
    var context = self
    context.style = style
    switch style {
    case .display, .text: context.size = base
    case .script: context.size = base * Self.scriptScale
    case .scriptScript: context.size = base * Self.scriptScale * Self.scriptScale
    }
    return context
  }

  /// The context of a style for a part that is not to be larger than what is around it.
  func limited(to style: MathStyle) -> MathContext {
    let wanted = styled(style)
    guard wanted.size > size else { return wanted }
    var context = self
    // The cells of a fraction in a script are smaller than those in display style there as well.
    context.style = style == .display ? .display : self.style
    return context
  }
}
