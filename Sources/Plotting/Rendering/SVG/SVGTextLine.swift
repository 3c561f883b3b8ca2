/// A set line of text as text that programs set anew: pieces of one font and one size with their places.
///
/// Plain text is left to the program as a whole, with its width: it shapes text as we do. Where a font is not
/// there, letters are stretched to that width with the gaps between them, so that nothing overlaps and the
/// joined letters of a script stay joined. In formulas every symbol has its own place.
struct SVGTextLine {
  /// Characters of one font, size and colour.
  struct Piece {
    var text: String
    /// The font, or nil for characters that stand in none.
    let font: SVGFont?
    let size: Double
    let color: Color?
    /// Where the piece starts, or where each of its characters does.
    var places: [Double]
    let baseline: Double
    /// Where a further symbol would stand that follows the last one closely.
    var end: Double?
    /// How wide the piece is, where programs are to stretch it.
    var width: Double?
    /// Whether the program finds the places of the characters.
    var isWhole = false
    var isRightToLeft = false
    /// Whether the text itself is seen. Where the program could not find the glyph by the characters, its
    /// outline is drawn, and the text lies over it unseen.
    var isVisible = true
  }

  private(set) var pieces: [Piece] = []
  /// What is drawn as outlines: rules, and glyphs that no character stands for by itself.
  private(set) var outlined: Scene.GlyphRun

  /// - Throws: `RenderError.font` when a font cannot be read.
  init(_ run: Scene.GlyphRun, fonts: SVGFonts) throws(RenderError) {
    outlined = run
    outlined.transform = .identity
    outlined.typeset.glyphs = []
    for stretch in GlyphStretch.stretches(of: run.typeset.glyphs) {
      var font: SVGFont?
      if let face = stretch.face { font = try fonts.font(face) }
      if let font, run.typeset.snapping == .line {
        addWhole(stretch, of: run.typeset, font: font)
      } else {
        addSymbols(stretch, font: font)
      }
    }
  }

  /// Whether nothing is to be written.
  var isBlank: Bool {
    outlined.typeset.rules.isEmpty
      && !pieces.contains { $0.text.unicodeScalars.contains { !$0.properties.isWhitespace } }
  }

  /// Adds text that the program sets as a whole: what runs in one direction, because programs do not agree on
  /// what to do with text that turns back.
  private mutating func addWhole(
    _ stretch: GlyphStretch, of line: TypesetText, font: SVGFont
  ) {
    let places = line.glyphs.map(\.origin.x)
    let clusters = PlacedCluster.clusters(of: stretch, font: font)
    for run in PlacedCluster.runs(of: clusters, size: stretch.size) {
      let starts = run.clusters.map(\.start)
      // The ends of the line are known better: its first glyph may have been moved to a whole pixel.
      let left = starts.contains(places.min() ?? 0) ? 0 : starts.min() ?? 0
      let right =
        starts.contains(places.max() ?? 0) ? line.width : run.clusters.map(\.end).max() ?? left
      // Programs do not agree on how wide syllables of several glyphs and joined letters are.
      let isOfLetters = !run.isRightToLeft && run.clusters.allSatisfy { $0.glyphCount == 1 }
      pieces.append(
        Piece(
          text: run.clusters.map(\.text).joined(), font: font, size: stretch.size,
          color: stretch.color, places: [run.isRightToLeft ? (left + right) / 2 : left],
          baseline: 0,
          width: isOfLetters ? right - left : nil, isWhole: true, isRightToLeft: run.isRightToLeft))
    }
  }

  /// Adds symbols each of which has its own place.
  private mutating func addSymbols(_ stretch: GlyphStretch, font: SVGFont?) {
    var rest = stretch.glyphs[...]
    for cluster in stretch.clusters {
      let glyphs = rest.prefix(cluster.glyphCount)
      rest = rest.dropFirst(cluster.glyphCount)
      guard let first = glyphs.first else { continue }
      var isVisible = false
      var end: Double?
      if let font, let source = first.glyph.source, glyphs.count == 1 {
        isVisible = font.shows(cluster.text, by: source.index)
        end = first.origin.x + font.advance(of: source.index) * stretch.size
      }
      if !isVisible { outlined.typeset.glyphs += glyphs }
      add(
        Piece(
          text: cluster.text, font: font, size: stretch.size, color: stretch.color,
          places: [first.origin.x], baseline: first.origin.y, end: end,
          isVisible: isVisible))
    }
  }

  /// Adds a symbol, to the piece before it where it can stand in one with it.
  private mutating func add(_ piece: Piece) {
    guard !piece.text.isEmpty else { return }
    if let last = pieces.last, last.canTakeIn(piece) {
      pieces[pieces.count - 1].text += piece.text
      pieces[pieces.count - 1].places += piece.places
      pieces[pieces.count - 1].end = piece.end
    } else {
      pieces.append(piece)
    }
  }
}

extension SVGTextLine.Piece {
  /// Whether another piece may follow in the same list of places. Programs do not agree on how they count
  /// characters beyond the basic plane, and marks that join the letter before them.
  fileprivate func canTakeIn(_ next: Self) -> Bool {
    font === next.font && size == next.size && color == next.color && baseline == next.baseline
      && isVisible && next.isVisible && !isWhole && !next.isWhole && hasPlainCount
      && next.hasPlainCount && isClose(to: next)
  }

  /// Less than the thin space of formulas, a sixth of an em, and more than symbols are moved by to stand on whole
  /// pixels. In ems.
  private static let largestGap = 0.15

  /// Whether another piece follows without a space. Programs that look at the first place of a list only, as
  /// librsvg does, would lose it.
  private func isClose(to next: Self) -> Bool {
    guard let end, let place = next.places.first else { return false }
    return abs(place - end) <= Self.largestGap * size
  }

  private var hasPlainCount: Bool {
    text.unicodeScalars.allSatisfy { scalar in
      scalar.utf16.count == 1 && !scalar.properties.isGraphemeExtend
    }
  }
}
