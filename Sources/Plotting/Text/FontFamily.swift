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
  /// - Throws: `FontError.unreadable` for a file that is not a font.
  public init(
    regular: String, oblique: String, bold: String, boldOblique: String
  ) throws(FontError) {
    self.regular = try FontFace(path: regular)
    self.oblique = try FontFace(path: oblique)
    self.bold = try FontFace(path: bold)
    self.boldOblique = try FontFace(path: boldOblique)
  }

  /// DejaVu Sans, found through fontconfig: once per process, from any thread.
  ///
  /// - Throws: `FontError.missing` when one of the four faces is not installed.
  public static func dejaVuSans() throws(FontError) -> FontFamily {
    try installedDejaVuSans.get()
  }

  private static let installedDejaVuSans = Result { () throws(FontError) in
    let fonts = InstalledFonts()
    func path(_ style: TextStyle) throws(FontError) -> String {
      try fonts.path(family: "DejaVu Sans", style: style)
    }
    return try FontFamily(
      regular: path(TextStyle()), oblique: path(TextStyle(slant: .oblique)),
      bold: path(TextStyle(weight: .bold)),
      boldOblique: path(TextStyle(weight: .bold, slant: .oblique)))
  }

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
