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

/// A line of text, set: which glyph stands where, and how much room the line takes.
///
/// Lengths are pixels, x to the right, y down; the baseline is y = 0 and the line starts at x = 0.
///
///     let text = try FontFamily.dejaVuSans().typeset("Epoch", size: 14)
///     text.width + text.descent
public struct TypesetText: Sendable, Equatable {
  /// A glyph with its place and size.
  ///
  ///     try FontFamily.dejaVuSans().typeset("AV", size: 14).glyphs[1].origin.x
  public struct PlacedGlyph: Sendable, Equatable {
    /// The outline.
    public var glyph: Glyph

    /// Where the glyph's origin goes, in pixels.
    public var origin: Point

    /// Pixels in an em.
    public var size: Double

    /// Creates a placed glyph.
    public init(glyph: Glyph, origin: Point, size: Double) {
      self.glyph = glyph
      self.origin = origin
      self.size = size
    }
  }

  /// The glyphs in reading order.
  public var glyphs: [PlacedGlyph]

  /// Filled bars: of fractions, roots and accents.
  public var rules: [Rect]

  /// The width of the line's box.
  public var width: Double

  /// The height of the line's box above the baseline.
  public var ascent: Double

  /// The depth of the line's box below the baseline, zero or more.
  public var descent: Double

  /// What of the line is put on whole pixels.
  ///
  ///     try FontFamily.dejaVuSans().typeset("$x$", size: 14).snapping  // .glyphs
  public enum Snapping: Sendable, Equatable {
    /// The line as a whole: glyphs keep their distances.
    case line
    /// Every glyph.
    case glyphs
  }

  /// What of the line is put on whole pixels when it is drawn level or upright.
  public var snapping: Snapping

  /// Creates a set line.
  public init(
    glyphs: [PlacedGlyph], rules: [Rect], width: Double, ascent: Double, descent: Double,
    snapping: Snapping = .line
  ) {
    self.snapping = snapping
    self.glyphs = glyphs
    self.rules = rules
    self.width = width
    self.ascent = ascent
    self.descent = descent
  }
}
