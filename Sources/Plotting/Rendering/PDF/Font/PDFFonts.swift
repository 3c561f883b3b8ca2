/// The fonts of a document: a subset of each face of which glyphs are shown.
struct PDFFonts: Sendable {
  private var fonts: [PDFFont] = []
  private var places: [GlyphStretch.Face: Int] = [:]

  /// The glyphs of a stretch as the document has them, and the name of their font.
  mutating func clusters(
    of stretch: GlyphStretch, in face: GlyphStretch.Face
  ) -> (font: String, parts: [PDFGlyphLine.Cluster]) {
    let place = place(of: face, named: stretch.glyphs.first?.glyph.face ?? "")
    var rest = stretch.glyphs[...]
    let parts = stretch.clusters.map { cluster in
      defer { rest = rest.dropFirst(cluster.glyphCount) }
      return fonts[place].cluster(Array(rest.prefix(cluster.glyphCount)), text: cluster.text)
    }
    return (Self.name(place), parts)
  }

  private mutating func place(of face: GlyphStretch.Face, named name: Substring) -> Int {
    if let place = places[face] { return place }
    places[face] = fonts.count
    fonts.append(PDFFont(name: String(name)))
    return fonts.count - 1
  }

  private static func name(_ place: Int) -> String { "f\(place)" }

  /// Adds the fonts to a document, and tells how each is named.
  func add(to document: inout PDFDocument) -> PDFDictionary {
    var names = PDFDictionary()
    for (place, font) in fonts.enumerated() {
      names.add(Self.name(place), font.add(to: &document).text)
    }
    return names
  }
}
