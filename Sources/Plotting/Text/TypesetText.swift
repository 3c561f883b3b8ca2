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

    /// The characters that the glyph stands for; none where it is a further glyph of the one before.
    public var text: String

    /// The colour, or nil for that of the text.
    public var color: Color?

    /// Whether the text that the glyph stands in runs from right to left there.
    public var isRightToLeft: Bool

    /// The outline in its place, in pixels.
    var outline: Path {
      let scale = size / glyph.unitsPerEm
      return glyph.outline.applying(
        AffineTransform(a: scale, b: 0, c: 0, d: -scale, tx: origin.x, ty: origin.y))
    }

    /// Creates a placed glyph.
    public init(
      glyph: Glyph, origin: Point, size: Double, text: String = "", color: Color? = nil,
      isRightToLeft: Bool = false
    ) {
      self.glyph = glyph
      self.origin = origin
      self.size = size
      self.text = text
      self.color = color
      self.isRightToLeft = isRightToLeft
    }
  }

  /// A filled bar with its place.
  ///
  ///     try FontFamily.dejaVuSans().typeset("$\\frac{1}{2}$", size: 14).rules[0].rect.height
  public struct Rule: Sendable, Equatable {
    /// The bar in pixels.
    public var rect: Rect

    /// The colour, or nil for that of the text.
    public var color: Color?

    /// Creates a bar.
    public init(_ rect: Rect, color: Color? = nil) {
      self.rect = rect
      self.color = color
    }
  }

  /// The glyphs in reading order.
  public var glyphs: [PlacedGlyph]

  /// Filled bars: of fractions, roots and accents.
  public var rules: [Rule]

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
    glyphs: [PlacedGlyph], rules: [Rule], width: Double, ascent: Double, descent: Double,
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
