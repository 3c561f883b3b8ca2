import Glibc

extension FontFamily {
  /// Sets a line of text.
  ///
  /// - Parameters:
  ///   - text: the text; with dollar signs around a part of it, math text.
  ///   - size: pixels in an em.
  ///   - style: the face of what is not math.
  /// - Throws: `MathTextError` for math text that cannot be read, or not be set without a font that is not
  ///   installed.
  public func typeset(
    _ text: String, size: Double, style: TextStyle = TextStyle()
  ) throws(MathTextError) -> TypesetText {
    let label = try MathText.parse(text)
    if label.hasFormula { return try mathText(label, size: size, style: style) }
    return plainText(label.plainText, size: size, style: style)
  }

  /// Sets a label that holds formulas.
  ///
  /// The box is that of Matplotlib's rasterised formulas: the ink and a pixel around it, the depth
  /// counted twice over; labels then land where they do there.
  ///
  /// - Throws: `MathTextError` when a sign has to grow and the font that it grows in is not installed.
  private func mathText(
    _ label: MathText, size: Double, style: TextStyle
  ) throws(MathTextError) -> TypesetText {
    let font = MathFont.installed
    let box = MathLayout(fonts: self, style: style, math: try? font.get()).text(label, size: size)
    if box.isIncomplete, case .failure(let error) = font {
      throw MathTextError(.font(error), at: 0)
    }
    let origin = Rect(minX: 0, minY: -box.height, maxX: 0, maxY: -box.height)
    let image = (box.ink?.union(origin) ?? origin).insetBy(-1)
    var result = MathBox()
    result.draw(box, x: -image.minX, y: 0)
    return TypesetText(
      glyphs: result.glyphs, rules: result.rules, width: image.width,
      ascent: image.height - box.depth, descent: image.height - box.height, snapping: .glyphs)
  }

  /// Sets a line of text whose characters stand for themselves.
  ///
  /// The box is as wide as the glyphs advance, and as high and deep as their ink on the line's grid.
  func plainText(_ text: String, size: Double, style: TextStyle) -> TypesetText {
    let line = PlacedLine(text, fonts: self, style: style, size: size)
    let heights = line.runs.compactMap(\.height)
    return TypesetText(
      glyphs: line.glyphs, rules: [], width: line.width, ascent: heights.map(\.above).max() ?? 0,
      descent: heights.map(\.below).max() ?? 0, snapping: .line)
  }

  /// How far a line of text reaches above and below its baseline at the least: as far as l and p.
  ///
  /// - Parameters:
  ///   - size: pixels in an em.
  ///   - style: the face of the line.
  public func lineExtent(size: Double, style: TextStyle = TextStyle()) -> (
    ascent: Double, descent: Double
  ) {
    let face = face(for: style)
    if let ink = face.lineInk {
      let (above, below) = LineFit(face: face, size: size).height(of: ink)
      return (above, below)
    }
    let line = plainText("lp", size: size, style: style)
    return (line.ascent, line.descent)
  }
}
