/// The box that stands for a character that no font on this machine has.
enum MissingGlyph {
  /// The box's glyph: a frame as high as a capital letter.
  static let glyph: Glyph = {
    let outer = Rect(x: margin, y: 0, width: advance - 2 * margin, height: height)
    let inner = outer.insetBy(thickness)
    // The hole runs the other way round than the frame.
    let hole = Array(inner.corners.reversed())
    let frame =
      Path(outer).elements
      + [.move(hole[0])] + hole.dropFirst().map { .line($0) } + [.close]
    return Glyph(id: "missing-character", outline: Path(frame), unitsPerEm: unitsPerEm)
  }()

  /// From a box to the next one, in the glyph's units.
  static let advance = 600.0
  static let unitsPerEm = 1000.0

  private static let margin = 50.0
  private static let height = 730.0
  private static let thickness = 50.0
}

extension TypesetText {
  /// The characters of the text that no font on this machine has. A box stands for each.
  public var missingCharacters: [Unicode.Scalar] {
    glyphs.filter { $0.glyph == MissingGlyph.glyph }.compactMap { $0.text.unicodeScalars.first }
  }
}
