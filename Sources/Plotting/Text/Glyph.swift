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

  /// Where the outline comes from, or nil for one that stands in no font.
  public var source: Source?

  /// A glyph of a font.
  ///
  ///     try FontFamily.dejaVuSans().typeset("x", size: 10).glyphs[0].glyph.source?.index  // 91
  public struct Source: Sendable, Hashable {
    /// The font's file.
    public var path: String
    /// The number of the face in the file, as `FontFace.index` has it.
    public var face: Int
    /// The number of the glyph in the face.
    public var index: Int

    /// Creates a source.
    public init(path: String, face: Int, index: Int) {
      self.path = path
      self.face = face
      self.index = index
    }
  }

  /// Creates a glyph.
  public init(id: String, outline: Path, unitsPerEm: Double, source: Source? = nil) {
    self.id = id
    self.outline = outline
    self.unitsPerEm = unitsPerEm
    self.source = source
    ink = outline.bounds
  }

  /// Glyphs are told apart by their id: one font file, one outline.
  public static func == (a: Glyph, b: Glyph) -> Bool { a.id == b.id }

  /// Hashes the id.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
