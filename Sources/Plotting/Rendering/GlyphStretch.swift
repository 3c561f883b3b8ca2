/// Glyphs of a line that follow each other, of one face, one size and one colour.
struct GlyphStretch: Sendable, Equatable {
  /// The glyphs, in reading order.
  private(set) var glyphs: [TypesetText.PlacedGlyph]

  /// A font file, and the number of the face in it.
  struct Face: Sendable, Hashable {
    let path: String
    let index: Int
  }

  /// A part of the text and how many glyphs show it. One character may take several glyphs, several
  /// characters one glyph.
  struct Cluster: Sendable, Equatable {
    let text: String
    var glyphCount: Int
  }

  private init(_ glyph: TypesetText.PlacedGlyph) {
    glyphs = [glyph]
  }

  /// Pixels in an em.
  var size: Double { glyphs[0].size }
  /// The colour, or nil for that of the text.
  var color: Color? { glyphs[0].color }
  /// The face, or nil for glyphs that stand in no font.
  var face: Face? { glyphs[0].glyph.source.map { Face(path: $0.path, index: $0.face) } }

  /// The characters that the glyphs stand for.
  var text: String { glyphs.map(\.text).joined() }

  /// Which characters are shown by which glyphs. Where the stretch begins amid a cluster, because its
  /// first glyphs are of another face, the rest of them stand for no characters.
  var clusters: [Cluster] {
    glyphs.reduce(into: []) { clusters, glyph in
      if glyph.text.isEmpty, !clusters.isEmpty {
        clusters[clusters.count - 1].glyphCount += 1
      } else {
        clusters.append(Cluster(text: glyph.text, glyphCount: 1))
      }
    }
  }

  /// Takes in a further glyph when it is of the same kind; else returns false.
  private mutating func append(_ glyph: TypesetText.PlacedGlyph) -> Bool {
    let next = GlyphStretch(glyph)
    guard next.face == face, next.size == size, next.color == color else { return false }
    glyphs.append(glyph)
    return true
  }

  /// The glyphs of a line as few stretches.
  static func stretches(of glyphs: [TypesetText.PlacedGlyph]) -> [GlyphStretch] {
    glyphs.reduce(into: []) { stretches, glyph in
      if let last = stretches.indices.last, stretches[last].append(glyph) { return }
      stretches.append(GlyphStretch(glyph))
    }
  }
}
