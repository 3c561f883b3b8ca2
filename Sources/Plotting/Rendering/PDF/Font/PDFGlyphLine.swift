/// Glyphs of one font and one size that follow each other, shown as text.
///
/// The font tells how far each glyph advances; where one stands elsewhere it is moved, and where it stands above
/// or below the one before, another line begins.
///
/// Source: ISO 32000-1, 9.4 ("Text Objects").
struct PDFGlyphLine {
  /// A glyph with its place.
  struct Shown {
    let code: UInt16
    /// How far the font has it advance, in thousandths of an em.
    let width: Double
    let origin: Point
  }

  /// Glyphs that stand for characters together.
  struct Cluster {
    let glyphs: [Shown]
    /// The characters, where the font alone does not tell; none for glyphs that stand for nothing.
    let text: String?
  }

  private let size: Double
  private let transform: AffineTransform
  private var content = PDFText()
  /// Where the next glyph would stand; nil before the first.
  private var pen: Point?
  private var stringState = StringState.none

  private enum StringState {
    /// Outside of what is shown.
    case none
    /// Within the brackets around what is shown.
    case list
    /// Within a string.
    case string
  }

  /// What moves a glyph, in thousandths of an em, is written to a tenth: a thousandth of a pixel.
  private static let moveDecimals = 1
  /// The parts of an em that advances and moves are counted in.
  private static let partsOfEm = 1000.0

  /// - Parameters:
  ///   - size: pixels in an em.
  ///   - transform: from the text's space to the scene.
  init(size: Double, transform: AffineTransform) {
    self.size = size
    self.transform = transform
  }

  /// Shows glyphs.
  mutating func show(_ cluster: Cluster) {
    guard let text = cluster.text else {
      for glyph in cluster.glyphs { show(glyph) }
      return
    }
    end(.none)
    content.write("/Span << /ActualText ")
    content.write(unicode: text, isMarked: true)
    content.write(" >> ")
    content.write(operator: "BDC")
    for glyph in cluster.glyphs { show(glyph) }
    end(.none)
    content.write(operator: "EMC")
  }

  private mutating func show(_ glyph: Shown) {
    let part = size / Self.partsOfEm
    var start = glyph.origin.x
    if let pen, pen.y == glyph.origin.y {
      let move = ShortNumber((pen.x - glyph.origin.x) / part, decimals: Self.moveDecimals)
      if move.units != 0 {
        end(.list)
        content.write(move)
      }
      // Where it stands in the file, so that errors do not add up.
      start = pen.x - Double(move.units) / Self.unitsOfMove * part
    } else {
      end(.none)
      begin(at: glyph.origin)
    }
    beginString()
    content.write(hexadecimal: glyph.code)
    pen = Point(start + glyph.width * part, glyph.origin.y)
  }

  /// Units of the last decimal of a move.
  private static let unitsOfMove = 10.0

  /// Starts a line. Text has y up.
  private mutating func begin(at origin: Point) {
    let flipped = AffineTransform.scale(1, -1).followed(by: transform)
    content.write(flipped, translation: transform.apply(to: origin))
    content.write(operator: "Tm")
  }

  private mutating func beginString() {
    if stringState == .none { content.write("[") }
    if stringState != .string { content.write("<") }
    stringState = .string
  }

  /// Closes what is open, down to a state.
  private mutating func end(_ state: StringState) {
    if stringState == .string { content.write(">") }
    switch state {
    case .none:
      if stringState != .none {
        content.write("] ")
        content.write(operator: "TJ")
      }
      stringState = .none
    case .list, .string:
      if stringState == .none { content.write("[") }
      stringState = .list
    }
  }

  /// The instructions that show all glyphs.
  ///
  /// - Parameter font: the name of the font.
  mutating func finish(font: String) -> PDFText {
    end(.none)
    var text = PDFText()
    text.write(operator: "BT")
    text.write("/\(font) ")
    text.write(size, decimals: PDFText.matrixDecimals)
    text.write(operator: "Tf")
    text.write(content)
    text.write(operator: "ET")
    return text
  }
}
