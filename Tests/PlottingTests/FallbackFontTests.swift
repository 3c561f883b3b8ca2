import Testing

@testable import Plotting

/// Which fonts set what a family does not have. The tests that need fonts of other packages are skipped, with
/// the package in their reason, where those are not installed.
@Suite struct FallbackFontTests {
  private let fonts: FontFamily

  init() throws { fonts = try .dejaVuSans() }

  /// The PostScript names of the fonts that set a text, in the order of the text.
  private func names(
    of text: String, language: String? = nil, style: TextStyle = TextStyle()
  ) -> [String] {
    var fonts = fonts
    fonts.language = language
    let names = fonts.plainText(text, size: 10, style: style).glyphs.map { String($0.glyph.face) }
    return names.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }

  private static let hasChinese = isInstalled("Noto Sans CJK SC")
  private static let hasDevanagari = isInstalled("Noto Sans Devanagari")

  private static func isInstalled(_ family: String) -> Bool {
    !InstalledFonts.family(family).faces.isEmpty
  }

  @Test(
    .enabled(if: hasChinese, "fonts-noto-cjk is not installed"),
    arguments: [
      ("中文", nil, "sc"), ("直", "zh-Hans", "sc"), ("直", "zh-Hant", "tc"), ("直", "zh-TW", "tc"),
      ("直", "zh-HK", "hk"), ("直", "ja", "jp"), ("直", "ko", "kr"), ("直", "de", "sc"),
      ("直と", nil, "jp"), ("直가", nil, "kr"), ("直と", "zh", "sc"),
    ] as [(String, String?, String)])
  func charactersThatLanguagesShareAreSetAsTheLanguageWritesThem(
    text: String, language: String?, region: String
  ) {
    #expect(names(of: text, language: language).first == "NotoSansCJK\(region)-Regular")
  }

  @Test(.enabled(if: hasChinese, "fonts-noto-cjk is not installed"))
  func boldTextTakesABoldFontAndAnObliqueOneWhatThereIs() {
    #expect(names(of: "中", style: TextStyle(weight: .bold)) == ["NotoSansCJKsc-Bold"])
    #expect(names(of: "中", style: TextStyle(slant: .oblique)) == ["NotoSansCJKsc-Regular"])
  }

  @Test(.enabled(if: hasChinese, "fonts-noto-cjk is not installed"))
  func onlyWhatTheFamilyLacksIsTakenFromOthers() {
    #expect(names(of: "a中b") == ["DejaVuSans", "NotoSansCJKsc-Regular", "DejaVuSans"])
  }

  @Test(.enabled(if: hasChinese, "fonts-noto-cjk is not installed"))
  func formulasTakeOtherFontsToo() throws {
    for label in ["$\\text{中}$", "$x_中$", "中 $x$", "$中$", "$\\mathrm{中}$"] {
      let set = try fonts.typeset(label, size: 10)
      let faces = Set(set.glyphs.map { String($0.glyph.face) })
      #expect(faces.contains("NotoSansCJKsc-Regular"), "\(label)")
      #expect(set.missingCharacters.isEmpty)
    }
  }

  @Test(.enabled(if: hasDevanagari, "fonts-noto-core is not installed"))
  func devanagariIsShapedAsAWhole() {
    // KA, VIRAMA and SSA are one letter, and a vowel sign that is written before is read after its letter.
    let set = fonts.plainText("\u{915}\u{94D}\u{937}\u{93F}", size: 10, style: TextStyle())
    #expect(set.glyphs.first?.glyph.face == "NotoSansDevanagari-Regular")
    #expect(set.glyphs.map(\.text).joined() == "\u{915}\u{94D}\u{937}\u{93F}")
    #expect(set.glyphs.count == 2)
  }

  @Test(.enabled(if: hasChinese, "fonts-noto-cjk is not installed"))
  func familiesOfAThemeAreAskedInTheirOrder() throws {
    let families = ["DejaVu Sans", "No Such Family", "Noto Sans CJK JP", "DejaVu Sans Mono"]
    let fonts = try FontFamily.installed(families)
    let set = fonts.plainText("a中", size: 10, style: TextStyle())
    #expect(set.glyphs.map { String($0.glyph.face) } == ["DejaVuSans", "NotoSansCJKjp-Regular"])
  }

  @Test(arguments: [
    ("zh", "zh-cn"), ("zh-Hans", "zh-cn"), ("zh-Hant", "zh-tw"), ("zh-Hant-HK", "zh-hk"),
    ("zh-TW", "zh-tw"), ("zh-SG", "zh-sg"), ("pt-BR", "pt"), ("DE", "de"), ("ja", "ja"), ("", ""),
  ]) func languagesAreSpelledAsFontconfigSpellsThem(tag: String, name: String) {
    #expect(TextLanguage.fontconfigName(of: tag) == name)
  }

  /// The same fonts whatever has been asked before, and from whichever thread.
  @Test func theSearchDoesNotDependOnOthers() async {
    let texts = (0..<40).map { RandomText(seed: $0).text }
    let expected = texts.map { names(of: $0) }
    await withTaskGroup(of: (Int, [String]).self) { group in
      for (index, text) in texts.enumerated().reversed() {
        group.addTask { (index, names(of: text)) }
      }
      for await (index, names) in group { #expect(names == expected[index]) }
    }
  }
}
