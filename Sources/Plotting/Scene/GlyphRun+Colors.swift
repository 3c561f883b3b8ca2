extension Scene.GlyphRun {
  /// The run taken apart by colour: what has the run's own, then what has each other, in the order of the
  /// glyphs. A run of one colour is its only part.
  var singleColored: [Scene.GlyphRun] {
    var others: [Color] = []
    for color in typeset.glyphs.map(\.color) + typeset.rules.map(\.color) {
      if let color, !others.contains(color) { others.append(color) }
    }
    guard !others.isEmpty else { return [self] }
    return ([nil] + others).compactMap { color in
      var part = self
      part.typeset.glyphs.removeAll { $0.color != color }
      part.typeset.rules.removeAll { $0.color != color }
      part.color = color ?? self.color
      return part.typeset.glyphs.isEmpty && part.typeset.rules.isEmpty ? nil : part
    }
  }
}
