extension PlacedText {
  /// The room that a label in a node takes: that of its glyphs where they are level and nothing is behind
  /// them, whatever the least height of a line is.
  var glyphSize: Size {
    rotation == .none && frame == nil && halo == nil
      ? Size(width: block.width, height: block.glyphHeight)
      : Size(width: box.width, height: box.height)
  }
}
