import Locking

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

  /// The language of the text as a BCP 47 tag, such as `zh-Hant` or `fa`; nil where it is not known.
  ///
  /// It decides which fonts are looked at first for characters that the faces do not have, and which of a
  /// font's forms of a letter are taken.
  public var language: String?

  /// The families that are asked for what the four faces do not have, in this order.
  let followers: [FollowingFamily]

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
    followers = []
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
    try installed([name])
  }

  /// Families of this machine, found through fontconfig: once per process, from any thread.
  ///
  ///     let fonts = try FontFamily.installed(["DejaVu Sans", "Noto Sans CJK SC"])
  ///
  /// - Parameter names: the families. Text is set in the first one; the others are asked, in their order,
  ///   for characters that it does not have, and passed over when they are not installed. What none of
  ///   them has is looked for among all fonts of this machine.
  /// - Throws: `FontError`, `missing` when one of the first family's four faces is not installed.
  public static func installed(_ names: [String]) throws(FontError) -> FontFamily {
    try known.withLock { families throws(FontError) in
      if let family = families[names] { return family }
      let family = try find(names)
      families[names] = family
      return family
    }
  }

  private static let known = Locked<[[String]: FontFamily]>([:])

  private static func find(_ names: [String]) throws(FontError) -> FontFamily {
    let name = names.first ?? DejaVuSans.name
    let family = InstalledFonts.family(name)
    do throws(FontError) {
      return try FontFamily(
        regular: family.face(for: TextStyle()),
        oblique: family.face(for: TextStyle(slant: .oblique)),
        bold: family.face(for: TextStyle(weight: .bold)),
        boldOblique: family.face(for: TextStyle(weight: .bold, slant: .oblique)),
        followers: names.dropFirst().compactMap(FollowingFamily.init))
    } catch {
      if case .missing = error { try InstalledFonts.checkThatAllAreSeen(lookingFor: name) }
      throw error
    }
  }

  private init(
    regular: InstalledFace, oblique: InstalledFace, bold: InstalledFace,
    boldOblique: InstalledFace, followers: [FollowingFamily]
  ) throws(FontError) {
    self.regular = try FontFace(regular)
    self.oblique = try FontFace(oblique)
    self.bold = try FontFace(bold)
    self.boldOblique = try FontFace(boldOblique)
    self.followers = followers
  }

  /// Everything on this machine that a character may be set in: file, number in the file and version of each
  /// face, in the same order on every run.
  public static func installedFaces() -> [String] {
    InstalledFonts.all().map { "\($0.path) \($0.index) \($0.version)" }.sorted()
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
