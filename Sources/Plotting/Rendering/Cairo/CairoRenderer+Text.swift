import CCairo

extension CairoRenderer {
  /// Draws a line of text as the outlines of its glyphs.
  func draw(_ run: Scene.GlyphRun) {
    cairo_set_antialias(context, CAIRO_ANTIALIAS_DEFAULT)
    cairo_save(context)
    transform(by: run.transform)
    for part in run.singleColored {
      cairo_new_path(context)
      for placed in part.typeset.glyphs { append(placed.outline) }
      for rule in part.typeset.rules.map(\.rect) {
        cairo_rectangle(context, rule.minX, rule.minY, rule.width, rule.height)
      }
      setColor(part.color)
      cairo_fill(context)
    }
    cairo_restore(context)
  }
}
