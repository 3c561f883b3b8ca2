/// What a picture defines once and uses many times: the shapes of markers, the outlines of glyphs and
/// the rectangles that groups are cut off at.
struct SVGDefinitions: Sendable {
  /// The ids of the picture.
  private let names: SVGNames
  private var glyphs: [Glyph: String] = [:]
  private var markers: [Path: String] = [:]
  private var clips: [Rect: String] = [:]
  private var body = SVGText()

  init(names: SVGNames) {
    self.names = names
  }

  /// The id of a glyph's outline, in font units with y up.
  mutating func id(of glyph: Glyph) -> String {
    if let id = glyphs[glyph] { return id }
    let id = names.definition("g\(glyphs.count + 1)")
    glyphs[glyph] = id
    // Outlines of TrueType fonts are whole numbers; a decimal more is enough for any other font.
    define(glyph.outline, id: id, decimals: 1)
    return id
  }

  /// The id of a marker's shape, around its own (0, 0).
  mutating func id(of marker: Path) -> String {
    if let id = markers[marker] { return id }
    let id = names.definition("m\(markers.count + 1)")
    markers[marker] = id
    define(marker, id: id, decimals: Self.markerDecimals)
    return id
  }

  /// A marker is written once, so that it may be exact.
  static let markerDecimals = 3

  /// The id of a rectangle to cut off at.
  mutating func id(of clip: Rect) -> String {
    if let id = clips[clip] { return id }
    let id = names.definition("clip\(clips.count + 1)")
    clips[clip] = id
    body.write("<clipPath id=\"\(id)\"><path d=\"")
    body.write(path: Path(clip))
    body.write("\"/></clipPath>\n")
    return id
  }

  private mutating func define(_ path: Path, id: String, decimals: Int) {
    body.write("<path id=\"\(id)\" d=\"")
    body.write(path: path, decimals: decimals)
    body.write("\"/>\n")
  }

  /// The `defs` element, or nothing when nothing is defined.
  var element: SVGText {
    var text = SVGText()
    guard !body.bytes.isEmpty else { return text }
    text.write("<defs>\n")
    text.write(body)
    text.write("</defs>\n")
    return text
  }
}
