import CCairo

/// What has a hand in how a scene becomes pixels, besides this library: the versions of Cairo,
/// FreeType and the fonts. Other versions may give other bytes for the same scene.
///
///     let environment = DrawingEnvironment(fonts: try .dejaVuSans())
///     print(environment.cairo)  // 1.16.0
public struct DrawingEnvironment: Sendable, Hashable, Codable {
  /// Cairo's version.
  public var cairo: String
  /// FreeType's version.
  public var freeType: String
  /// The faces that text is set in.
  public var fonts: [Font]

  /// A face.
  ///
  ///     DrawingEnvironment.Font(name: "DejaVuSans-Oblique", version: "2.37")
  public struct Font: Sendable, Hashable, Codable {
    /// The PostScript name.
    public var name: String
    /// The version that the font's file gives.
    public var version: String

    /// Creates a face from its name and version.
    public init(name: String, version: String) {
      self.name = name
      self.version = version
    }
  }

  /// Creates an environment from its versions.
  public init(cairo: String, freeType: String, fonts: [Font]) {
    self.cairo = cairo
    self.freeType = freeType
    self.fonts = fonts
  }

  /// The environment of this process, with the faces of a family.
  public init(fonts family: FontFamily) {
    self.init(
      cairo: String(cString: cairo_version_string()), freeType: Self.freeTypeVersion,
      fonts: family.faces.map { Font(name: $0.name, version: $0.version) })
  }

  private enum CodingKeys: String, CodingKey {
    case cairo, fonts
    case freeType = "freetype"
  }

  /// The version of the FreeType that the process is linked with.
  private static var freeTypeVersion: String {
    var library: FT_Library?
    guard FT_Init_FreeType(&library) == 0, let library else { return "unknown" }
    defer { FT_Done_FreeType(library) }
    var (major, minor, patch): (FT_Int, FT_Int, FT_Int) = (0, 0, 0)
    FT_Library_Version(library, &major, &minor, &patch)
    return "\(major).\(minor).\(patch)"
  }
}
