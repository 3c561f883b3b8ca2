extension MathLayout {
  /// How much of its part a delimiter covers at the least, and how much of it in ems it may leave out at the
  /// most; plain TeX: \delimiterfactor and \delimitershortfall (Knuth, The TeXbook, chapter 17).
  private static let delimiterShare = 0.901
  private static let delimiterShortfall = 0.5
  /// How much shorter than asked a sign may be that is drawn as text has it, in x-heights; Matplotlib mathtext:
  /// AutoHeightChar.
  private static let naturalShortfall = 0.2

  /// A delimiter for a part that reaches `height` above and `depth` below the baseline (pixels).
  func delimiter(
    _ sign: Character, height: Double, depth: Double, size: Double
  ) -> MathBox {
    let length = height + depth
    let enough = max(Self.delimiterShare * length, length - Self.delimiterShortfall * size)
    return upright(sign, height: height, depth: depth, enough: enough, size: size)
  }

  /// A sign that covers at least `enough` of what reaches `height` above and `depth` below the baseline: as
  /// text has it when that is high enough, else one from the font for formulas, in the middle.
  func upright(
    _ sign: Character, height: Double, depth: Double, enough: Double, size: Double
  ) -> MathBox {
    let natural = character(MathSymbol(sign, variant: .roman), size: size)
    let shortfall = Self.naturalShortfall * xHeight(of: .roman, at: size)
    guard natural.height + natural.depth < min(enough, height + depth - shortfall) else {
      return natural
    }
    guard
      let metrics = math?.grown(
        sign, .vertical, covering: (height + depth) / size, enough: enough / size)
    else { return natural.short(of: math) }
    let grown = box(of: metrics, size: size, text: String(sign))
    var result = MathBox()
    result.append(
      grown, lowered: (grown.height - grown.depth) / 2 - (height - depth) / 2)
    return result
  }

  /// A sign at least `width` pixels wide, its ink from the left end to the right end of its box.
  func level(_ sign: Character, width: Double, size: Double) -> MathBox {
    let natural = inked(character(MathSymbol(sign, variant: .roman), size: size))
    guard natural.width < width else { return natural }
    guard
      let metrics = math?.grown(
        sign, .horizontal, covering: width / size, enough: width / size)
    else { return natural.short(of: math) }
    return inked(box(of: metrics, size: size, text: String(sign)))
  }

  /// The box of a single glyph moved so that its ink begins at the left end and ends at the right end.
  func inked(_ box: MathBox) -> MathBox {
    guard let ink = box.ink else { return box }
    var result = MathBox(width: ink.width, height: -ink.minY, depth: ink.maxY)
    result.draw(box, x: -ink.minX, y: 0)
    return result
  }

  /// A glyph as wide as it advances, as high and deep as its ink. That of large signs is not fitted to pixels
  /// as that of letters is: they would grow by as much.
  func box(of metrics: FontFace.Metrics, size: Double, text: String) -> MathBox {
    let scale = size / metrics.glyph.unitsPerEm
    let placed = TypesetText.PlacedGlyph(
      glyph: metrics.glyph, origin: .zero, size: size, text: text)
    guard let ink = metrics.ink else {
      return MathBox(width: metrics.advance * scale, glyphs: [placed])
    }
    return MathBox(
      width: metrics.advance * scale, height: ink.maxY * scale, depth: -ink.minY * scale,
      glyphs: [placed],
      ink: Rect(
        minX: ink.minX * scale, minY: -ink.maxY * scale, maxX: ink.maxX * scale,
        maxY: -ink.minY * scale))
  }
}

extension MathBox {
  /// The box of a sign that should be larger: marked when that is for want of a font.
  func short(of font: MathFont?) -> MathBox {
    var box = self
    box.isIncomplete = font == nil
    return box
  }
}
