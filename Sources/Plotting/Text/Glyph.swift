/// The outline of one glyph of one font, in font units.
///
///     let glyph = try FontFamily.dejaVuSans().typeset("x", size: 10).glyphs[0].glyph
///     glyph.id  // "DejaVuSans-91"
public struct Glyph: Sendable, Hashable {
  /// A name of the glyph that is the same on every run: the font's PostScript name and the
  /// glyph's index, as in `DejaVuSans-36`.
  public var id: String

  /// The outline in font units, y up, the origin on the baseline.
  public var outline: Path {
    didSet { ink = outline.bounds }
  }

  /// The extent of the outline in font units, y up, or nil for a blank.
  public private(set) var ink: Rect?

  /// Font units in an em.
  public var unitsPerEm: Double

  /// Creates a glyph.
  public init(id: String, outline: Path, unitsPerEm: Double) {
    self.id = id
    self.outline = outline
    self.unitsPerEm = unitsPerEm
    ink = outline.bounds
  }

  /// Glyphs are told apart by their id: one font file, one outline.
  public static func == (a: Glyph, b: Glyph) -> Bool { a.id == b.id }

  /// Hashes the id.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
