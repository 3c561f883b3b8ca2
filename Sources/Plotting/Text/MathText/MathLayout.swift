/// Sets a formula: turns a `MathNode` into a `MathBox`.
///
/// Proportions are those of Matplotlib's mathtext for DejaVu Sans, which follow the rules of
/// Appendix G of Knuth's TeXbook with constants instead of font tables.
struct MathLayout {
  let fonts: FontFamily
  /// The style of the text around the formula.
  let style: TextStyle

  /// A script's size in sizes of its base; Matplotlib mathtext: SHRINK_FACTOR.
  static let scriptScale = 0.7
  /// The thickness of rules in ems; Matplotlib mathtext: get_underline_thickness, 0.75 pt at 12 pt.
  static let ruleThickness = 0.0625
  /// The room on both sides of binary operators and relations, in widths of an italic m.
  private static let operatorSpace = 0.2
  /// TeX's thin space between a large operator or a function and what follows, in the same unit.
  private static let thinSpace = 1.0 / 6
  /// How much larger than letters sums and products are; TeX's display operators are 1.4 times as
  /// high as those within text.
  private static let largeOperatorScale = 1.4

  /// The box of a node set at `size` pixels per em.
  func box(of node: MathNode, size: Double) -> MathBox {
    switch node {
    case .symbol(let symbol): character(symbol, size: size)
    case .row(let nodes): row(nodes, size: size)
    case .scripts(let base, let sub, let sup): scripts(base, sub: sub, sup: sup, size: size)
    case .fraction(let fraction):
      self.fraction(fraction.numerator, fraction.denominator, size: size)
    case .root(let radicand, let index): root(radicand, index: index, size: size)
    case .accent(let accent, let base): accented(base, with: accent, size: size)
    case .function(let name):
      word(name, style: TextStyle(weight: style.weight), size: size)
    case .fenced(let left, let body, let right):
      fenced(body, left: left, right: right, size: size)
    case .space(let width): .space(width * em(at: size))
    default: MathBox()
    }
  }

  /// Characters of plain text within a label that holds formulas.
  func word(_ text: String, style: TextStyle, size: Double) -> MathBox {
    var box = MathBox()
    var runs: [(order: Int, glyphs: [TypesetText.PlacedGlyph])] = []
    for (order, run) in fonts.shape(text, style: style) {
      let placed = PlacedRun(run, at: box.width, size: size)
      box.width += placed.width
      runs.append((order, placed.glyphs))
      guard let (above, below) = placed.height, let ink = placed.ink else { continue }
      box.height = max(box.height, above)
      box.depth = max(box.depth, below)
      let fitted = Rect(minX: ink.minX, minY: -above, maxX: ink.maxX, maxY: below)
      box.ink = box.ink?.union(fitted) ?? fitted
    }
    box.glyphs = runs.sorted { $0.order < $1.order }.flatMap(\.glyphs)
    return box
  }

  /// The width of an italic m, the unit of spaces, in pixels.
  func em(at size: Double) -> Double {
    advance(of: "m", in: fonts.oblique) * size
  }

  private func advance(of character: Unicode.Scalar, in face: FontFace) -> Double {
    face.metrics(of: face.glyphIndex(of: character)).advance / face.unitsPerEm
  }

  // MARK: Characters

  /// A single symbol without the room around it.
  func character(_ symbol: MathSymbol, size: Double) -> MathBox {
    let face = face(for: symbol)
    guard let scalar = symbol.character.unicodeScalars.first else { return MathBox() }
    let index = face.glyphIndex(of: scalar)
    let text = String(symbol.character)
    // What the family does not have is looked for as in any other text.
    guard index != FontFace.missingGlyph else {
      return word(text, style: TextStyle(weight: style.weight), size: size)
    }
    guard symbol.role == .largeOperator else {
      return glyph(index, of: face, size: size, text: text)
    }
    let large = glyph(index, of: face, size: size * Self.largeOperatorScale, text: text)
    // Centred on the axis of the formula.
    let lowered = (large.height - large.depth) / 2 - axisHeight(at: size)
    var box = MathBox()
    box.append(large, lowered: lowered)
    return box
  }

  /// One glyph, which stands for `text`, as wide as it advances, as high and deep as its ink.
  private func glyph(_ index: Int, of face: FontFace, size: Double, text: String) -> MathBox {
    let metrics = face.metrics(of: index)
    let scale = size / face.unitsPerEm
    let placed = TypesetText.PlacedGlyph(
      glyph: metrics.glyph, origin: .zero, size: size, text: text)
    guard let ink = metrics.ink else {
      return MathBox(width: metrics.advance * scale, glyphs: [placed])
    }
    let fit = LineFit(face: face, size: size)
    let (height, depth) = (fit.pixels(ink.maxY), -fit.pixels(ink.minY))
    return MathBox(
      width: metrics.advance * scale, height: height, depth: depth, glyphs: [placed],
      ink: Rect(minX: ink.minX * scale, minY: -height, maxX: ink.maxX * scale, maxY: depth))
  }

  /// The face of a symbol: in formulas letters lean, but capital Greek letters stand.
  func face(for symbol: MathSymbol) -> FontFace {
    switch symbol.variant {
    case .math: symbol.isSlanted ? fonts.oblique : fonts.regular
    case .roman: fonts.regular
    case .italic: symbol.character.isLetter ? fonts.oblique : fonts.regular
    case .bold: fonts.bold
    case .boldItalic: symbol.character.isLetter ? fonts.boldOblique : fonts.bold
    case .blackboardBold, .calligraphic, .script, .fraktur, .sansSerif, .monospace: fonts.regular
    case .surrounding: fonts.face(for: style)
    }
  }

  /// The height of fraction bars and of the middle of signs: that of the equals sign, in pixels.
  func axisHeight(at size: Double) -> Double {
    let face = fonts.regular
    guard let ink = face.metrics(of: face.glyphIndex(of: "=")).ink else { return 0 }
    return (ink.maxY + ink.minY) / 2 * size / face.unitsPerEm
  }

  // MARK: Rows

  private func row(_ nodes: [MathNode], size: Double) -> MathBox {
    var box = MathBox()
    for (index, node) in nodes.enumerated() {
      let previous = index > 0 ? nodes[index - 1] : nil
      box.width += kerning(previous, node, size: size)
      let (before, after) = room(
        around: node, previous: previous, next: index + 1 < nodes.count ? nodes[index + 1] : nil)
      box.width += before * em(at: size)
      box.append(self.box(of: node, size: size))
      box.width += after * em(at: size)
    }
    return box
  }

  /// The kerning between two symbols of the same face, in pixels.
  private func kerning(_ left: MathNode?, _ right: MathNode, size: Double) -> Double {
    guard case .symbol(let first) = left, case .symbol(let second) = right else { return 0 }
    let face = face(for: first)
    guard face === self.face(for: second),
      let a = first.character.unicodeScalars.first, let b = second.character.unicodeScalars.first
    else { return 0 }
    return face.kerning(face.glyphIndex(of: a), face.glyphIndex(of: b)) * size / face.unitsPerEm
  }

  /// The room before and after a node, in widths of an italic m.
  private func room(
    around node: MathNode, previous: MathNode?, next: MathNode?
  ) -> (before: Double, after: Double) {
    switch node.role {
    case .binary where previous.map { $0.role.makesSignUnary } ?? true: (0, 0)
    case .binary, .relation: (Self.operatorSpace, Self.operatorSpace)
    case .punctuation: (0, next == nil ? 0 : Self.operatorSpace)
    case .largeOperator:
      (
        0,
        next.map { $0.role == .ordinary || $0.role == .largeOperator } ?? false
          ? Self.thinSpace : 0
      )
    case .ordinary, .opening, .closing: (0, 0)
    }
  }
}

extension MathNode {
  /// What the node does in a row.
  var role: MathSymbol.Role {
    switch self {
    case .symbol(let symbol): symbol.role
    case .function: .largeOperator
    case .scripts(let base, _, _): base.role
    case .fenced: .ordinary
    case .classified(let role, _): role
    case .row, .fraction, .root, .accent, .space: .ordinary
    default: .ordinary
    }
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
