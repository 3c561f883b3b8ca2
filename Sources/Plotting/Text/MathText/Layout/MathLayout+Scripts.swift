/// How far scripts stand from their base, in x-heights. Matplotlib mathtext:
/// `DejaVuSansFontConstants`.
private enum ScriptConstants {
  /// The room after a script.
  static let space = 0.05
  /// How far the scripts of an integral stand below its foot and its head.
  static let drop = 0.4
  /// How far a superscript is raised.
  static let raise = 0.7
  /// How far a subscript is lowered without a superscript.
  static let lower = 0.3
  /// How far a subscript is lowered with a superscript.
  static let lowerWithSuperscript = 0.5
  /// How far scripts stand off an upright base.
  static let offset = 0.025
  /// How far a superscript stands off a slanted base, in heights of the base above two thirds of
  /// the x-height.
  static let slantedOffset = 0.2
  /// The same for the two scripts of an integral, in heights of the integral.
  static let integralOffset = 0.1
  /// The gap between limits and a large operator, in rule thicknesses.
  static let limitGap = 3.0
  /// The least gap between a super- and a subscript, in rule thicknesses.
  static let scriptGap = 2.0
}

extension MathLayout {
  /// A base with scripts beside it; of sums and products, above and below it.
  func scripts(
    _ base: MathNode, sub: MathNode?, sup: MathNode?, in context: MathContext
  ) -> MathBox {
    let nucleus = box(of: base, in: context)
    var small = context.script
    // Matplotlib mathtext: operators in the scripts of a function's name have no room.
    if case .function = base.core { small.isTight = true }
    let subBox = sub.map { box(of: $0, in: small) }
    if base.takesLimits {
      let supBox = sup.map { box(of: $0, in: small) }
      return limits(of: nucleus, sub: subBox, sup: supBox, size: context.size)
    }
    let (primes, rest) = sup?.partedBehindPrimes ?? (nil, nil)
    let last = base.lastSymbol
    let placement = ScriptPlacement(
      isIntegral: last?.isIntegral ?? false, box: nucleus, isSlanted: last?.isSlanted ?? false,
      xHeight: xHeight(of: last?.variant ?? .math, at: context.size),
      thickness: Self.ruleThickness * context.size)
    var result = nucleus
    result.width += placement.attach(
      sub: subBox, primes: primes.map { box(of: $0, in: context) },
      sup: rest.map { box(of: $0, in: small) }, to: &result)
    return result
  }

  /// Small parts above and below a base, as limits stand at an operator.
  func stacked(
    _ base: MathNode, over: MathNode?, under: MathNode?, in context: MathContext
  ) -> MathBox {
    limits(
      of: box(of: base, in: context), sub: under.map { box(of: $0, in: context.script) },
      sup: over.map { box(of: $0, in: context.script) }, size: context.size)
  }

  /// A base with what stands above and below it.
  func limits(of nucleus: MathBox, sub: MathBox?, sup: MathBox?, size: Double) -> MathBox {
    let boxes = [sup?.reachingBaseline, nucleus, sub?.reachingBaseline].compactMap { $0 }
    return .stack(
      boxes, gap: ScriptConstants.limitGap * Self.ruleThickness * size, base: sup == nil ? 0 : 1)
  }
}

/// Where the scripts of a base go.
private struct ScriptPlacement {
  let isIntegral: Bool
  let box: MathBox
  let isSlanted: Bool
  let xHeight: Double
  let thickness: Double

  /// Draws the scripts at the end of `result`; returns the width they add. Primes stand on the baseline,
  /// the rest of a superscript behind them.
  func attach(
    sub: MathBox?, primes: MathBox?, sup: MathBox?, to result: inout MathBox
  ) -> Double {
    let isBelowOthers = primes != nil || sup != nil
    var lowered =
      isIntegral
      ? box.depth + ScriptConstants.drop * xHeight
      : (isBelowOthers ? ScriptConstants.lowerWithSuperscript : ScriptConstants.lower) * xHeight
    var raised =
      isIntegral ? box.height - ScriptConstants.drop * xHeight : ScriptConstants.raise * xHeight
    if let sub, let sup {
      let gap = (raised - sup.depth) - (sub.height - lowered)
      raised += max(0, ScriptConstants.scriptGap * thickness - gap)
    }
    if sub == nil { lowered = 0 }
    var added = 0.0
    // Offsets belong to the script and shrink with it.
    let subStart = subOffset * MathContext.scriptScale
    let supStart = supOffset * MathContext.scriptScale
    let behindPrimes = supStart + (primes?.width ?? 0)
    let scripts: [(MathBox?, start: Double, shift: Double)] = [
      (sub, subStart, lowered), (primes, supStart, 0), (sup, behindPrimes, -raised),
    ]
    for case (let script?, let start, let shift) in scripts {
      result.draw(script, x: result.width + start, y: shift)
      result.height = max(result.height, script.height - shift)
      result.depth = max(result.depth, script.depth + shift)
      added = max(added, start + script.width)
    }
    return added + (isIntegral ? 0 : ScriptConstants.space * xHeight)
  }

  private var subOffset: Double {
    if isIntegral {
      return (3 * ScriptConstants.offset - ScriptConstants.integralOffset) * box.height
    }
    return isSlanted ? 0 : ScriptConstants.offset * xHeight
  }

  private var supOffset: Double {
    if isIntegral {
      return (3 * ScriptConstants.offset + ScriptConstants.integralOffset) * box.height
    }
    guard isSlanted else { return ScriptConstants.offset * xHeight }
    return 2 * ScriptConstants.offset * xHeight
      + ScriptConstants.slantedOffset * (box.height - xHeight * 2 / 3)
  }
}

extension MathSymbol {
  /// Integrals carry their limits beside them.
  private static let integrals: Set<Character> = ["∫", "∬", "∭", "⨌", "∮", "∯", "∰", "∱", "∲", "∳"]

  /// Whether scripts stand beside the head and the foot of the symbol, which is an integral.
  fileprivate var isIntegral: Bool { Self.integrals.contains(character) }
}

extension MathNode {
  /// Functions whose scripts are limits below and above.
  private static let limitFunctions = MathVocabulary.namesWithLimits

  /// Whether scripts stand above and below the node.
  var takesLimits: Bool {
    switch self {
    case .symbol(let symbol): symbol.role == .largeOperator && !symbol.isIntegral
    case .function(let name): Self.limitFunctions.contains(name)
    case .limits(let limits, _): limits == .belowAndAbove
    case .classified(let role, _): role == .largeOperator
    case .brace, .arrow: true
    case .colored(_, let body), .style(_, let body): body.takesLimits
    default: false
    }
  }

  /// The node without what is said about its scripts and its looks.
  fileprivate var core: MathNode {
    switch self {
    case .limits(_, let body), .colored(_, let body), .style(_, let body),
      .classified(_, let body):
      body.core
    default: self
    }
  }

  /// The primes that a superscript begins with, and what is left of it. Fonts draw them small and raised
  /// already.
  fileprivate var partedBehindPrimes: (primes: MathNode?, rest: MathNode?) {
    let nodes = if case .row(let nodes) = self { nodes } else { [self] }
    let primes = nodes.prefix { node in
      if case .symbol(let symbol) = node { symbol.character == MathSymbol.prime } else { false }
    }
    guard !primes.isEmpty else { return (nil, self) }
    let rest = nodes.dropFirst(primes.count)
    return (.row(Array(primes)), rest.isEmpty ? nil : .row(Array(rest)))
  }

  /// The last symbol in the node, beside which scripts stand.
  fileprivate var lastSymbol: MathSymbol? {
    switch core {
    case .symbol(let symbol): symbol
    case .row(let nodes): nodes.last?.lastSymbol
    case .accent(_, let base), .line(_, let base): base.lastSymbol
    default: nil
    }
  }
}
