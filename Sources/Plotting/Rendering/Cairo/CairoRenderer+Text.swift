import CCairo

extension CairoRenderer {
  /// Draws a line of text: as text where the document keeps it, else as the outlines of its glyphs.
  func draw(_ run: Scene.GlyphRun) {
    cairo_set_antialias(context, CAIRO_ANTIALIAS_DEFAULT)
    cairo_save(context)
    transform(by: run.transform)
    if let fonts {
      show(run, in: fonts)
    } else {
      for part in run.singleColored {
        cairo_new_path(context)
        append(part.typeset.glyphs, part.typeset.rules)
        setColor(part.color)
        cairo_fill(context)
      }
    }
    cairo_restore(context)
  }

  private func append(
    _ glyphs: [TypesetText.PlacedGlyph], _ rules: [TypesetText.Rule] = []
  ) {
    for placed in glyphs { append(placed.outline) }
    for rule in rules.map(\.rect) {
      cairo_rectangle(context, rule.minX, rule.minY, rule.width, rule.height)
    }
  }

  /// Shows a line's glyphs as text, in reading order, and its rules.
  ///
  /// What lets something through is drawn as a whole first. A glyph and a rule that overlap, as those of a
  /// root do, would be seen through each other.
  private func show(_ run: Scene.GlyphRun, in fonts: CairoFonts) {
    let colors = run.singleColored.map(\.color)
    let alphas = Set(colors.map { palette.resolve($0).alpha })
    guard alphas.count == 1, let alpha = alphas.first, alpha < 1 else {
      return showParts(of: run, in: fonts) { $0 }
    }
    cairo_push_group(context)
    showParts(of: run, in: fonts) { color in
      var color = color
      color.alpha = 1
      return color
    }
    cairo_pop_group_to_source(context)
    cairo_paint_with_alpha(context, alpha)
  }

  private func showParts(
    of run: Scene.GlyphRun, in fonts: CairoFonts, paint: (RGBA) -> RGBA
  ) {
    for stretch in GlyphStretch.stretches(of: run.typeset.glyphs) {
      setColor(paint(palette.resolve(stretch.color ?? run.color)))
      show(stretch, in: fonts)
    }
    for part in run.singleColored where !part.typeset.rules.isEmpty {
      setColor(paint(palette.resolve(part.color)))
      cairo_new_path(context)
      append([], part.typeset.rules)
      cairo_fill(context)
    }
  }

  private func show(_ stretch: GlyphStretch, in fonts: CairoFonts) {
    guard let source = stretch.face else {
      cairo_new_path(context)
      append(stretch.glyphs)
      cairo_fill(context)
      return
    }
    // A matrix without an inverse would be Cairo's last.
    guard stretch.size > 0 else { return }
    do {
      cairo_set_font_face(context, try fonts.face(source).handle)
      cairo_set_font_options(context, fonts.options)
      cairo_set_font_size(context, stretch.size)
      show(stretch)
    } catch {
      fail(error)
    }
  }

  /// Shows glyphs of the font that has been set.
  private func show(_ stretch: GlyphStretch) {
    let glyphs = stretch.glyphs.map { placed in
      cairo_glyph_t(
        index: UInt(placed.glyph.source?.index ?? FontFace.missingGlyph), x: placed.origin.x,
        y: placed.origin.y)
    }
    let clusters = stretch.clusters.map { cluster in
      cairo_text_cluster_t(
        num_bytes: Int32(cluster.text.utf8.count), num_glyphs: Int32(cluster.glyphCount))
    }
    var text = stretch.text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        cairo_show_text_glyphs(
          context, characters.baseAddress, Int32(characters.count), glyphs, Int32(glyphs.count),
          clusters, Int32(clusters.count), cairo_text_cluster_flags_t(0))
      }
    }
  }
}
