import Synchronization

/// The four faces that text is set in.
///
///     let fonts = try FontFamily.dejaVuSans()
///     let text = try fonts.typeset("Epoch", size: 14)
public struct FontFamily: Sendable {
  /// The usual face.
  public let regular: FontFace
  /// The leaning face, that of letters in formulas.
  public let oblique: FontFace
  /// The heavy face.
  public let bold: FontFace
  /// The heavy, leaning face.
  public let boldOblique: FontFace

  /// Creates a family from four font files.
  ///
  /// - Throws: `FontError.cannotOpen` for a file that cannot be opened, `FontError.unreadable` for one
  ///   that is not a font.
  public init(
    regular: String, oblique: String, bold: String, boldOblique: String
  ) throws(FontError) {
    self.regular = try FontFace(path: regular)
    self.oblique = try FontFace(path: oblique)
    self.bold = try FontFace(path: bold)
    self.boldOblique = try FontFace(path: boldOblique)
  }

  /// DejaVu Sans, the family of the built-in themes.
  ///
  /// - Throws: `FontError`, `missing` when one of the four faces is not installed.
  public static func dejaVuSans() throws(FontError) -> FontFamily {
    try installed(DejaVuSans.name)
  }

  /// A family of this machine, found through fontconfig: once per process, from any thread.
  ///
  /// - Throws: `FontError`, `missing` when one of the four faces is not installed.
  public static func installed(_ name: String) throws(FontError) -> FontFamily {
    try known.withLock { families throws(FontError) in
      if let family = families[name] { return family }
      let family = try find(name)
      families[name] = family
      return family
    }
  }

  private static let known = Mutex<[String: FontFamily]>([:])

  private static func find(_ name: String) throws(FontError) -> FontFamily {
    let family = InstalledFonts.family(name)
    do throws(FontError) {
      return try FontFamily(
        regular: family.face(for: TextStyle()),
        oblique: family.face(for: TextStyle(slant: .oblique)),
        bold: family.face(for: TextStyle(weight: .bold)),
        boldOblique: family.face(for: TextStyle(weight: .bold, slant: .oblique)))
    } catch {
      if case .missing = error { try InstalledFonts.checkThatAllAreSeen(lookingFor: name) }
      throw error
    }
  }

  private init(
    regular: InstalledFace, oblique: InstalledFace, bold: InstalledFace,
    boldOblique: InstalledFace
  ) throws(FontError) {
    self.regular = try FontFace(regular)
    self.oblique = try FontFace(oblique)
    self.bold = try FontFace(bold)
    self.boldOblique = try FontFace(boldOblique)
  }

  /// All four faces.
  public var faces: [FontFace] { [regular, oblique, bold, boldOblique] }

  /// The face for a style.
  public func face(for style: TextStyle) -> FontFace {
    switch (style.weight, style.slant) {
    case (.regular, .upright): regular
    case (.regular, .oblique): oblique
    case (.bold, .upright): bold
    case (.bold, .oblique): boldOblique
    }
  }
}
