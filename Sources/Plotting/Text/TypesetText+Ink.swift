extension TypesetText {
  /// The smallest rectangle around everything drawn, or nil for a blank.
  public var inkBounds: Rect? {
    let boxes = glyphs.compactMap { placed -> Rect? in
      let scale = placed.size / placed.glyph.unitsPerEm
      guard let ink = placed.glyph.ink else { return nil }
      return Rect(
        minX: placed.origin.x + ink.minX * scale, minY: placed.origin.y - ink.maxY * scale,
        maxX: placed.origin.x + ink.maxX * scale, maxY: placed.origin.y - ink.minY * scale)
    }
    return Rect(union: boxes + rules.map(\.rect))
  }
}
