extension MathLayout {
  /// How much larger than letters sums and products are: as much as in Matplotlib's DejaVu Sans Display, and
  /// nearly as TeX's display operators, 1.4 times as high as those within text.
  private static let largeOperatorScale = 2.0.squareRoot()

  /// A single symbol in a formula, without the room around it.
  func symbol(_ symbol: MathSymbol, in context: MathContext) -> MathBox {
    self.symbol(symbol, at: place(of: symbol), in: context)
  }

  /// A single symbol in a formula whose glyph has been looked up.
  func symbol(_ symbol: MathSymbol, at place: GlyphPlace, in context: MathContext) -> MathBox {
    guard symbol.role == .largeOperator else {
      return character(symbol, at: place, size: context.size)
    }
    return largeOperator(symbol, in: context)
  }

  /// A single character as it stands in text.
  func character(_ symbol: MathSymbol, size: Double) -> MathBox {
    character(symbol, at: place(of: symbol), size: size)
  }

  private func character(_ symbol: MathSymbol, at place: GlyphPlace, size: Double) -> MathBox {
    // What neither font has is looked for as in any other text.
    guard place.glyph != FontFace.missingGlyph else {
      return word(String(symbol.character), style: style(of: symbol), size: size)
    }
    var box = glyph(place.glyph, of: place.face, size: size, text: String(place.character))
    // What Unicode combines with the character, such as the stroke of a relation that does not hold.
    for mark in place.character.unicodeScalars.dropFirst() {
      guard let found = self.place(of: Character(mark), in: place.face) else { continue }
      let sign = glyph(found.glyph, of: found.face, size: size, text: "")
      guard let (ink, under) = sign.ink.flatMap({ ink in box.ink.map { (ink, $0) } }) else {
        continue
      }
      box.draw(sign, x: under.center.x - ink.center.x, y: 0)
    }
    return box
  }

  /// A sum or an integral: larger than in text, and from the font for formulas in display style, where it is in
  /// the middle.
  private func largeOperator(_ symbol: MathSymbol, in context: MathContext) -> MathBox {
    let size = context.size
    let natural = character(symbol, size: size * Self.largeOperatorScale)
    guard context.style == .display || !fonts.regular.has(symbol.character) else { return natural }
    guard let math else { return natural.short(of: nil) }
    let least = math.constant(.displayOperatorMinHeight)
    guard
      let metrics = math.grown(symbol.character, .vertical, covering: least, enough: least)
    else { return natural }
    let large = box(of: metrics, size: size, text: String(symbol.character))
    var box = MathBox()
    box.append(large, lowered: (large.height - large.depth) / 2 - axisHeight(at: size))
    return box
  }

  /// One glyph, which stands for `text`, as wide as it advances, as high and deep as its ink.
  func glyph(_ index: Int, of face: FontFace, size: Double, text: String) -> MathBox {
    let metrics = face.metrics(of: index)
    let scale = size / face.unitsPerEm
    let placed = TypesetText.PlacedGlyph(
      glyph: metrics.glyph, origin: .zero, size: size, text: text)
    guard let ink = metrics.ink else {
      return MathBox(width: metrics.advance * scale, glyphs: [placed])
    }
    let (height, depth) = LineFit(face: face, size: size).height(of: ink)
    return MathBox(
      width: metrics.advance * scale, height: height, depth: depth, glyphs: [placed],
      ink: Rect(minX: ink.minX * scale, minY: -height, maxX: ink.maxX * scale, maxY: depth))
  }

  // MARK: Fonts

  /// Where a symbol is drawn from, and the character that is drawn.
  struct GlyphPlace {
    let face: FontFace
    let glyph: Int
    let character: Character
  }

  /// The glyph of a symbol: from the family where it has the character, else from the font for formulas, else the
  /// family's box for what it does not have.
  func place(of symbol: MathSymbol) -> GlyphPlace {
    let face = face(for: symbol)
    if symbol.variant.hasCharacters, let form = symbol.character.variant(symbol.variant),
      let found = place(of: form, in: face, isPreferred: symbol.variant.isCompleteInText)
    {
      return found
    }
    return place(of: symbol.character, in: face, isPreferred: true)
      ?? GlyphPlace(face: face, glyph: FontFace.missingGlyph, character: symbol.character)
  }

  /// A character in a face or in the font for formulas, whichever is to be looked into first.
  private func place(
    of character: Character, in face: FontFace, isPreferred: Bool = true
  ) -> GlyphPlace? {
    guard let scalar = character.unicodeScalars.first else { return nil }
    let index = face.glyphIndex(of: scalar)
    if isPreferred, index != FontFace.missingGlyph {
      return GlyphPlace(face: face, glyph: index, character: character)
    }
    if let math, let glyph = math.glyph(of: character) {
      return GlyphPlace(face: math.face, glyph: glyph, character: character)
    }
    guard index != FontFace.missingGlyph else { return nil }
    return GlyphPlace(face: face, glyph: index, character: character)
  }

  /// The face of the family for a symbol: in formulas letters lean, but capital Greek letters stand.
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

  /// The face of the family for a symbol, as a style.
  private func style(of symbol: MathSymbol) -> TextStyle {
    let face = face(for: symbol)
    return TextStyle(
      weight: face === fonts.bold || face === fonts.boldOblique ? .bold : .regular,
      slant: face === fonts.oblique || face === fonts.boldOblique ? .oblique : .upright)
  }

  // MARK: Heights

  /// The height of fraction bars and of the middle of signs: that of the equals sign, in pixels.
  func axisHeight(at size: Double) -> Double {
    let face = fonts.regular
    guard let ink = face.metrics(of: face.glyphIndex(of: "=")).ink else { return 0 }
    return (ink.maxY + ink.minY) / 2 * size / face.unitsPerEm
  }

  /// The height of a letter x, fitted to whole pixels.
  func xHeight(of variant: MathSymbol.Variant, at size: Double) -> Double {
    character(MathSymbol("x", variant: variant), size: size).height
  }
}

extension MathSymbol.Variant {
  /// Whether the shape has characters of its own; the others are faces of the family.
  fileprivate var hasCharacters: Bool {
    switch self {
    case .blackboardBold, .calligraphic, .script, .fraktur, .sansSerif, .monospace: true
    case .math, .roman, .italic, .bold, .boldItalic, .surrounding: false
    }
  }

  /// Whether fonts for text hold the whole alphabet. Of the others they have the few letters that Unicode had
  /// first, and an alphabet should not come from two fonts.
  fileprivate var isCompleteInText: Bool { self == .blackboardBold || self == .sansSerif }
}

extension FontFace {
  /// Whether the face has a glyph for a character.
  fileprivate func has(_ character: Character) -> Bool {
    character.unicodeScalars.first.map { glyphIndex(of: $0) != Self.missingGlyph } ?? false
  }
}
