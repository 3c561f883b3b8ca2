import CCairo

/// The fonts of this machine as fontconfig knows them.
struct InstalledFonts {
  /// The file of a face.
  ///
  /// fontconfig always finds something; what is not the face asked for is refused, because a figure
  /// set in another font is another figure.
  ///
  /// - Throws: `FontError.missing` when the face is not installed.
  func path(family: String, style: TextStyle) throws(FontError) -> String {
    let weight = style.weight == .bold ? FC_WEIGHT_BOLD : FC_WEIGHT_REGULAR
    let slant = style.slant == .oblique ? FC_SLANT_OBLIQUE : FC_SLANT_ROMAN
    guard let pattern = FcPatternCreate() else {
      throw .missing(family: family, style: style.name, found: nil)
    }
    defer { FcPatternDestroy(pattern) }
    FcPatternAddString(pattern, FC_FAMILY, family)
    FcPatternAddInteger(pattern, FC_WEIGHT, weight)
    FcPatternAddInteger(pattern, FC_SLANT, slant)
    FcPatternAddInteger(pattern, FC_WIDTH, FC_WIDTH_NORMAL)
    FcConfigSubstitute(nil, pattern, FcMatchPattern)
    FcDefaultSubstitute(pattern)
    var result = FcResultMatch
    guard let match = FcFontMatch(nil, pattern, &result) else {
      throw .missing(family: family, style: style.name, found: nil)
    }
    defer { FcPatternDestroy(match) }
    guard string(FC_FAMILY, of: match) == family, integer(FC_WEIGHT, of: match) == weight,
      isSlant(integer(FC_SLANT, of: match), asWanted: slant), let path = string(FC_FILE, of: match)
    else {
      throw .missing(family: family, style: style.name, found: string(FC_FULLNAME, of: match))
    }
    return path
  }

  /// Many families lean by an italic instead of an oblique face.
  private func isSlant(_ found: Int32?, asWanted wanted: Int32) -> Bool {
    found == wanted || (wanted == FC_SLANT_OBLIQUE && found == FC_SLANT_ITALIC)
  }

  private func string(_ property: String, of pattern: OpaquePointer) -> String? {
    var value: UnsafeMutablePointer<FcChar8>?
    guard FcPatternGetString(pattern, property, 0, &value) == FcResultMatch, let value else {
      return nil
    }
    return String(cString: value)
  }

  private func integer(_ property: String, of pattern: OpaquePointer) -> Int32? {
    var value: Int32 = 0
    return FcPatternGetInteger(pattern, property, 0, &value) == FcResultMatch ? value : nil
  }
}

extension TextStyle {
  /// The style as a font's name spells it.
  var name: String {
    switch (weight, slant) {
    case (.regular, .upright): "Book"
    case (.regular, .oblique): "Oblique"
    case (.bold, .upright): "Bold"
    case (.bold, .oblique): "Bold Oblique"
    }
  }
}
