/// The outline of one glyph of one font, in font units.
///
///     let glyph = try FontFamily.dejaVuSans().typeset("x", size: 10).glyphs[0].glyph
///     glyph.id  // "DejaVuSans-91"
public struct Glyph: Sendable {
  /// A text has many glyphs and is copied often: a copy of each is one reference.
  private let content: Content

  /// What a glyph is.
  private final class Content: Sendable {
    let id: String
    let outline: Path
    let ink: Rect?
    let unitsPerEm: Double
    let advance: Double?
    let source: Source?

    init(id: String, outline: Path, unitsPerEm: Double, advance: Double?, source: Source?) {
      self.id = id
      self.outline = outline
      self.unitsPerEm = unitsPerEm
      self.advance = advance
      self.source = source
      ink = outline.bounds
    }
  }

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
    /// The font's revision, as `FontFace.version` has it.
    public var version: String

    /// Creates a source.
    public init(path: String, face: Int, index: Int, version: String = "0") {
      self.path = path
      self.face = face
      self.index = index
      self.version = version
    }
  }

  /// Creates a glyph.
  public init(
    id: String, outline: Path, unitsPerEm: Double, advance: Double? = nil, source: Source? = nil
  ) {
    content = Content(
      id: id, outline: outline, unitsPerEm: unitsPerEm, advance: advance, source: source)
  }

  /// A name of the glyph that is the same on every run: the font's PostScript name and the
  /// glyph's index, as in `DejaVuSans-36`.
  public var id: String { content.id }

  /// The outline in font units, y up, the origin on the baseline.
  public var outline: Path { content.outline }

  /// The extent of the outline in font units, y up, or nil for a blank.
  public var ink: Rect? { content.ink }

  /// Font units in an em.
  public var unitsPerEm: Double { content.unitsPerEm }

  /// How far the next glyph of a text is from this one unless the text says otherwise, in font units; nil where it
  /// is not known.
  public var advance: Double? { content.advance }

  /// Where the outline comes from, or nil for one that stands in no font.
  public var source: Source? { content.source }

  /// The PostScript name of the glyph's face, from its id.
  var face: Substring {
    id.lastIndex(of: "-").map { id[..<$0] } ?? id[...]
  }
}

extension Glyph: Hashable {
  /// Glyphs are told apart by their id: one font file, one outline.
  public static func == (a: Glyph, b: Glyph) -> Bool {
    a.content === b.content || a.id == b.id
  }

  /// Hashes the id.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
