import CHarfBuzz

/// The font that formulas take signs from that grow with what they stand at, and signs and letters that the
/// family of the text does not have.
///
/// Its OpenType table MATH names for a sign larger forms of the same weight, and the parts that still larger
/// ones are put together from. Source: OpenType specification, "MATH - The mathematical typesetting table".
struct MathFont: Sendable {
  /// The outlines.
  let face: FontFace

  /// The family, whose strokes go with those of DejaVu Sans.
  static let family = "DejaVu Math TeX Gyre"
  /// The package of Debian and Ubuntu that holds it.
  static let package = "fonts-dejavu-extra"

  /// The direction in which a sign grows.
  enum Direction: Sendable {
    case horizontal
    case vertical
  }

  /// A number that the font gives for all formulas.
  enum Constant: Sendable {
    /// The height of the middle of signs.
    case axisHeight
    /// The height that operators have at the least in formulas on lines of their own.
    case displayOperatorMinHeight
    /// The thickness of a root's bar.
    case radicalRuleThickness
  }

  /// A larger form of a sign.
  struct Variant: Sendable, Equatable {
    /// The number of the glyph in the font.
    let glyph: Int
    /// How far it reaches in the direction of growth, in font units.
    let extent: Double
  }

  /// The font of this machine, found through fontconfig once per process; `FontError.missing` when it is not
  /// installed.
  static let installed = Result<MathFont, FontError> { () throws(FontError) in
    let family = InstalledFonts.family(Self.family)
    guard let face = family.faces.filter({ $0.fits(TextStyle()) }).min(by: { $0.precedes($1) })
    else {
      try InstalledFonts.checkThatAllAreSeen(lookingFor: family.name)
      throw .missing(
        family: family.name, styles: ["Regular"], installed: Set(family.faces.map(\.style)).sorted()
      )
    }
    return MathFont(face: try FontFace(face))
  }

  /// The number of the glyph for a character, or nil when the font does not have it.
  func glyph(of character: Character) -> Int? {
    guard let scalar = character.unicodeScalars.first else { return nil }
    let index = face.glyphIndex(of: scalar)
    return index == FontFace.missingGlyph ? nil : index
  }

  /// A constant in ems.
  func constant(_ constant: Constant) -> Double {
    Double(hb_ot_math_get_constant(face.shaping.font, constant.number)) / face.unitsPerEm
  }

  /// The forms of a glyph from the smallest to the largest; none for a sign that does not grow.
  func variants(of glyph: Int, _ direction: Direction) -> [Variant] {
    let list = Self.list(of: hb_ot_math_glyph_variant_t()) { start, count, buffer in
      hb_ot_math_get_glyph_variants(
        face.shaping.font, UInt32(truncatingIfNeeded: glyph), direction.inHarfBuzz, start, count,
        buffer)
    }
    return list.map { Variant(glyph: Int($0.glyph), extent: Double($0.advance)) }
  }

  /// The parts that forms larger than all variants are put together from, or nil for a sign without.
  func assembly(of glyph: Int, _ direction: Direction) -> GlyphAssembly? {
    let list = Self.list(of: hb_ot_math_glyph_part_t()) { start, count, buffer in
      hb_ot_math_get_glyph_assembly(
        face.shaping.font, UInt32(truncatingIfNeeded: glyph), direction.inHarfBuzz, start, count,
        buffer, nil)
    }
    guard !list.isEmpty else { return nil }
    let overlap = hb_ot_math_get_min_connector_overlap(face.shaping.font, direction.inHarfBuzz)
    return GlyphAssembly(parts: list.map(GlyphAssembly.Part.init), minimumOverlap: Double(overlap))
  }

  /// Reads one of HarfBuzz's lists, whose functions fill a buffer from a place on and return how many there
  /// are in all.
  private static func list<Element>(
    of blank: Element,
    _ read: (UInt32, UnsafeMutablePointer<UInt32>?, UnsafeMutablePointer<Element>?) -> UInt32
  ) -> [Element] {
    var count = read(0, nil, nil)
    var elements = [Element](repeating: blank, count: Int(count))
    _ = elements.withUnsafeMutableBufferPointer { read(0, &count, $0.baseAddress) }
    return Array(elements.prefix(Int(count)))
  }
}

extension MathFont.Direction {
  fileprivate var inHarfBuzz: hb_direction_t {
    switch self {
    case .horizontal: HB_DIRECTION_LTR
    // Parts of upright signs are listed from the bottom to the top.
    case .vertical: HB_DIRECTION_BTT
    }
  }
}

extension MathFont.Constant {
  fileprivate var number: hb_ot_math_constant_t {
    switch self {
    case .axisHeight: HB_OT_MATH_CONSTANT_AXIS_HEIGHT
    case .displayOperatorMinHeight: HB_OT_MATH_CONSTANT_DISPLAY_OPERATOR_MIN_HEIGHT
    case .radicalRuleThickness: HB_OT_MATH_CONSTANT_RADICAL_RULE_THICKNESS
    }
  }
}

extension GlyphAssembly.Part {
  fileprivate init(_ part: hb_ot_math_glyph_part_t) {
    self.init(
      glyph: Int(part.glyph), startConnector: Double(part.start_connector_length),
      endConnector: Double(part.end_connector_length), extent: Double(part.full_advance),
      isExtender: part.flags.rawValue & HB_OT_MATH_GLYPH_PART_FLAG_EXTENDER.rawValue != 0)
  }
}
