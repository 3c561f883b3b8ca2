extension FontFamily {
  /// Shapes a line of text: which glyphs stand where, by the rules of each script.
  ///
  /// What the family does not have is taken from other families (`FontFamily.installed(_:)`), then from any
  /// font on this machine; what no font has, becomes a box.
  ///
  /// - Returns: the runs from left to right, each with its place in the reading order.
  func shape(_ text: String, style: TextStyle) -> [(order: Int, run: ShapedRun)] {
    let itemizer = TextItemizer(fonts: self, style: style)
    if let single = itemizer.singleRun(of: text) {
      let run = shape(single)
      let isWhole = !run.glyphs.contains { $0.index == FontFace.missingGlyph }
      if isWhole { return [(order: 0, run: run)] }
    }
    let runs = itemizer.runs(of: text)
    return BidiLevels.visualOrder(runs.map(\.level)).map { (order: $0, run: shape(runs[$0])) }
  }

  private func shape(_ run: TextRun) -> ShapedRun {
    guard let face = run.face else { return .missing(run.text) }
    let direction = TextDirection(level: run.level)
    let shaped = face.shaping.shape(
      run.text, direction: direction, script: run.script, language: language)
    return ShapedRun(
      face: face, glyphs: shaped.glyphs, direction: direction, advance: shaped.advance)
  }
}

extension ShapedRun {
  /// Characters that no font has: a box for each.
  fileprivate static func missing(_ text: String) -> ShapedRun {
    var pen = 0.0
    let glyphs = text.map { character in
      defer { pen += MissingGlyph.advance }
      return ShapedGlyph(index: FontFace.missingGlyph, x: pen, y: 0, text: String(character))
    }
    return ShapedRun(face: nil, glyphs: glyphs, direction: .leftToRight, advance: pen)
  }
}
