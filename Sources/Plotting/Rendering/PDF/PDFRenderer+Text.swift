extension PDFRenderer {
  /// Draws a line of text: as text, and glyphs that stand in no font and rules as areas.
  ///
  /// What lets something through is drawn as a whole first. A glyph and a rule that overlap, as those of a
  /// root do, would be seen through each other.
  mutating func draw(_ run: Scene.GlyphRun) {
    let parts = run.singleColored
    let alphas = Set(parts.map { palette.resolve($0.color).alpha })
    guard alphas.count == 1, let alpha = alphas.first, alpha < 1 else {
      return draw(run, in: parts) { $0 }
    }
    guard alpha > 0, let box = run.typeset.inkBounds else { return }
    let form = separately { renderer in
      renderer.draw(run, in: parts) { color in
        var color = color
        color.alpha = 1
        return color
      }
    }
    let corners = box.corners.map(run.transform.apply(to:))
    let name = name(of: form, box: Rect(around: corners) ?? box, isWhole: true)
    setFill(RGBA(red: 0, green: 0, blue: 0, alpha: alpha))
    content.write("/\(name) ")
    content.write(operator: "Do")
  }

  /// Draws a line's glyphs in reading order, and the rules of each of its colours.
  private mutating func draw(
    _ run: Scene.GlyphRun, in parts: [Scene.GlyphRun], paint: (RGBA) -> RGBA
  ) {
    for stretch in GlyphStretch.stretches(of: run.typeset.glyphs) {
      setFill(paint(palette.resolve(stretch.color ?? run.color)))
      draw(stretch, run.transform)
    }
    for part in parts where !part.typeset.rules.isEmpty {
      setFill(paint(palette.resolve(part.color)))
      let outer = save()
      content.write(run.transform, translation: Point(run.transform.tx, run.transform.ty))
      content.write(operator: "cm")
      for rule in part.typeset.rules { content.write(rule.rect) }
      content.write(operator: "f")
      restore(outer)
    }
  }

  private mutating func draw(_ stretch: GlyphStretch, _ transform: AffineTransform) {
    guard stretch.size > 0 else { return }
    guard let face = stretch.face else {
      for glyph in stretch.glyphs {
        let outline = glyph.outline.applying(transform)
        if !outline.elements.isEmpty { content.paint(outline, .fill) }
      }
      return
    }
    var line = PDFGlyphLine(size: stretch.size, transform: transform)
    let clusters = fonts.clusters(of: stretch, in: face)
    for cluster in clusters.parts { line.show(cluster) }
    content.write(line.finish(font: clusters.font))
  }
}

extension PDFText {
  /// What turns, scales or is added up along a line is written to a millionth: at the far end of a page of a thousand
  /// pixels it is off by a thousandth of one.
  static let matrixDecimals = 6

  /// Appends the six numbers of a transform, with another shift.
  mutating func write(_ transform: AffineTransform, translation: Point) {
    for value in [transform.a, transform.b, transform.c, transform.d] {
      write(value, decimals: Self.matrixDecimals)
    }
    write(translation)
  }
}
