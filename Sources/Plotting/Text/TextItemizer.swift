import CHarfBuzz

/// Cuts a line of text into runs of one direction, one script and one face.
struct TextItemizer {
  let fonts: FontFamily
  let style: TextStyle

  /// The runs in reading order.
  func runs(of text: String) -> [TextRun] {
    let scalars = Array(text.unicodeScalars)
    guard !isSimple(scalars) else {
      let face = fonts.face(for: style)
      return text.isEmpty
        ? [] : [TextRun(text: text, level: 0, script: HB_SCRIPT_LATIN, face: face)]
    }
    let levels = BidiLevels(scalars).levels
    let scripts = TextScripts(scalars).scripts
    let language = TextLanguage(of: fonts.language, in: scripts)
    var runs: [TextRun] = []
    var start = 0
    for character in text {
      let (level, script) = (levels[start], scripts[start])
      let face = face(for: character, language: language.tag(for: script))
      if let last = runs.last, last.continues(level: level, script: script, face: face) {
        runs[runs.count - 1].text.append(character)
      } else {
        runs.append(TextRun(text: String(character), level: level, script: script, face: face))
      }
      start += character.unicodeScalars.count
    }
    return runs
  }

  /// Whether the text is letters of Latin, digits and signs that the face of the style has.
  private func isSimple(_ scalars: [Unicode.Scalar]) -> Bool {
    let face = fonts.face(for: style)
    return scalars.allSatisfy { $0.value < Self.firstCombining && face.has($0) }
  }

  /// The characters before the combining marks: Latin with all letters that are used in Europe.
  private static let firstCombining: UInt32 = 0x300

  /// The first face that has a character with all its marks: of the family, of those named after it, of
  /// any on this machine.
  private func face(for character: Character, language: String) -> FontFace? {
    let own = fonts.face(for: style)
    if own.hasAll(character) { return own }
    for family in fonts.followers {
      if let face = family.face(for: style), face.hasAll(character) { return face }
    }
    return FallbackFonts.face(for: character, style: style, language: language)
  }
}

extension FontFace {
  /// Whether the font has a glyph for a character, or it is one that is not to be seen.
  func has(_ scalar: Unicode.Scalar) -> Bool {
    glyphIndex(of: scalar) != FontFace.missingGlyph
      || scalar.properties.isDefaultIgnorableCodePoint
  }

  /// Whether the font can set a character with all its marks. A letter with a mark may be one glyph, and a
  /// letter that is one character, two.
  func hasAll(_ character: Character) -> Bool {
    let scalars = character.unicodeScalars
    if scalars.allSatisfy(has) { return true }
    let shaped = shaping.shape(
      String(character), direction: .leftToRight, script: HB_SCRIPT_COMMON, language: nil)
    return !shaped.glyphs.contains { $0.index == FontFace.missingGlyph }
  }
}
