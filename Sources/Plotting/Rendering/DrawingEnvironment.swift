import CCairo
import CHarfBuzz

/// What has a hand in how a scene becomes pixels, besides this library: the versions of Cairo,
/// FreeType, HarfBuzz and the fonts. Other versions may give other bytes for the same figure.
///
///     let environment = DrawingEnvironment(of: try figure.layout().scene())
///     print(environment.cairo, environment.fonts.map(\.file))  // 1.16.0 ["DejaVuSans.ttf"]
public struct DrawingEnvironment: Sendable, Hashable, Codable {
  /// Cairo's version.
  public var cairo: String
  /// FreeType's version.
  public var freeType: String
  /// HarfBuzz's version.
  public var harfBuzz: String
  /// The faces of the glyphs, in the order of their names.
  public var fonts: [Font]

  /// A face.
  ///
  ///     DrawingEnvironment.Font(
  ///       name: "DejaVuSans-Oblique", version: "2.37", file: "DejaVuSans-Oblique.ttf")
  public struct Font: Sendable, Hashable, Codable {
    /// The PostScript name.
    public var name: String
    /// The version that the font's file gives.
    public var version: String
    /// The name of the font's file, without its folder, which is another one on other machines.
    public var file: String

    /// Creates a face from its name, version and file.
    public init(name: String, version: String, file: String) {
      self.name = name
      self.version = version
      self.file = file
    }
  }

  /// Creates an environment from its versions.
  public init(cairo: String, freeType: String, harfBuzz: String, fonts: [Font]) {
    self.cairo = cairo
    self.freeType = freeType
    self.harfBuzz = harfBuzz
    self.fonts = fonts
  }

  /// The environment of this process, with the faces of a scene's glyphs.
  public init(of scene: Scene) {
    var fonts: Set<Font> = []
    var last: Glyph.Source?
    for glyph in scene.nodes.flatMap(\.glyphRuns).flatMap(\.typeset.glyphs).map(\.glyph) {
      // Neighbours are mostly of one face.
      guard let source = glyph.source, last.map(source.isOfFace(of:)) != true else { continue }
      last = source
      fonts.insert(
        Font(
          name: String(glyph.face), version: source.version,
          file: source.path.split(separator: "/").last.map(String.init) ?? source.path))
    }
    self.init(
      cairo: String(cString: cairo_version_string()), freeType: Self.freeTypeVersion,
      harfBuzz: String(cString: hb_version_string()),
      fonts: fonts.sorted { ($0.name, $0.version) < ($1.name, $1.version) })
  }

  private enum CodingKeys: String, CodingKey {
    case cairo, fonts
    case freeType = "freetype"
    case harfBuzz = "harfbuzz"
  }

  /// The version of the FreeType that the process is linked with.
  private static let freeTypeVersion: String = {
    var library: FT_Library?
    guard FT_Init_FreeType(&library) == 0, let library else { return "unknown" }
    defer { FT_Done_FreeType(library) }
    var (major, minor, patch): (FT_Int, FT_Int, FT_Int) = (0, 0, 0)
    FT_Library_Version(library, &major, &minor, &patch)
    return "\(major).\(minor).\(patch)"
  }()
}

extension Glyph.Source {
  /// Whether two glyphs are of one face of one file.
  fileprivate func isOfFace(of other: Self) -> Bool {
    path == other.path && face == other.face && version == other.version
  }
}
