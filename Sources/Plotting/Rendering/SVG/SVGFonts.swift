import CCairo

/// The fonts of a picture whose text is text: each is opened when it is asked for first.
final class SVGFonts {
  private var faces: [GlyphStretch.Face: SVGFont] = [:]

  /// The font of a face.
  ///
  /// - Throws: `RenderError.font` when it cannot be read.
  func font(_ face: GlyphStretch.Face) throws(RenderError) -> SVGFont {
    if let known = faces[face] { return known }
    do throws(FontError) {
      let font = SVGFont(try FreeTypeFace(path: face.path, index: face.index))
      faces[face] = font
      return font
    } catch {
      throw .font(error)
    }
  }
}

/// A face as style sheets ask for it, and what has to be known of it to leave the setting to them.
final class SVGFont {
  /// The name of the family.
  let family: String
  /// How heavy the strokes are: 400 is usual, 700 bold.
  let weight: Int
  /// Whether the letters lean.
  let style: Style
  private let face: FreeTypeFace

  /// CSS's names.
  enum Style: String {
    case normal, oblique, italic
  }

  /// CSS's number for what is neither light nor bold.
  static let usualWeight = 400
  private static let boldWeight = 700

  init(_ face: FreeTypeFace) {
    self.face = face
    let record = face.face.pointee
    family = record.family_name.map { String(cString: $0) } ?? ""
    let isBold = record.style_flags & FT_Long(FT_STYLE_FLAG_BOLD) != 0
    // The table's numbers are those of CSS.
    let table = FT_Get_Sfnt_Table(face.face, FT_SFNT_OS2)?.assumingMemoryBound(to: TT_OS2.self)
    let weight = table.map { Int($0.pointee.usWeightClass) } ?? 0
    self.weight = weight > 0 ? weight : isBold ? Self.boldWeight : Self.usualWeight
    let leans = record.style_flags & FT_Long(FT_STYLE_FLAG_ITALIC) != 0
    let name = record.style_name.map { String(cString: $0) } ?? ""
    style = leans ? (name.contains("Oblique") ? .oblique : .italic) : .normal
  }

  /// Whether a character alone is shown by a glyph, and not by another form of it.
  func shows(_ text: String, by glyph: Int) -> Bool {
    let scalars = text.unicodeScalars
    guard let scalar = scalars.first, scalars.count == 1 else { return false }
    return Int(FT_Get_Char_Index(face.face, FT_ULong(scalar.value))) == glyph
  }

  /// From a glyph's origin to that of the next one, in ems.
  func advance(of glyph: Int) -> Double {
    guard let number = FT_UInt(exactly: glyph),
      FT_Load_Glyph(face.face, number, FT_Int32(FT_LOAD_NO_SCALE)) == 0,
      let slot = face.face.pointee.glyph
    else { return 0 }
    return Double(slot.pointee.metrics.horiAdvance) / Double(face.face.pointee.units_per_EM)
  }

  /// The family and what stands in for it, as a style sheet writes them.
  var families: String { Self.families(of: family) }

  static func families(of name: String) -> String {
    let escaped = name.map { "'\\".contains($0) ? "\\\($0)" : "\($0)" }.joined()
    return "'\(escaped)',\(standIn)"
  }

  /// Any font without serifs.
  static let standIn = "sans-serif"
}
