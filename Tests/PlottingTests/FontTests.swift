import Glibc
import Testing

@testable import Plotting

@Suite struct FontTests {
  let fonts: FontFamily

  init() throws {
    fonts = try FontFamily.dejaVuSans()
  }

  @Test func theFourFacesAreFound() {
    #expect(fonts.regular.name == "DejaVuSans")
    #expect(fonts.oblique.name == "DejaVuSans-Oblique")
    #expect(fonts.bold.name == "DejaVuSans-Bold")
    #expect(fonts.boldOblique.name == "DejaVuSans-BoldOblique")
    #expect(fonts.regular.unitsPerEm == 2048)
  }

  @Test func facesTellWhichTheyAre() {
    #expect(fonts.faces.map(\.index) == [0, 0, 0, 0])
    #expect(Set(fonts.faces.map(\.version)) == ["2.37"])
  }

  @Test func aFamilyThatIsNotInstalledIsRefused() {
    let error = FontError.missing(
      family: "No Such Family", styles: ["Regular", "Oblique", "Bold", "Bold Oblique"],
      installed: [])
    #expect(throws: error) { try FontFamily.installed("No Such Family") }
  }

  @Test func metricsAreThoseOfTheFile() throws {
    let one = fonts.regular.metrics(of: fonts.regular.glyphIndex(of: "1"))
    #expect(one.advance == 1303)
    let x = fonts.regular.metrics(of: fonts.regular.glyphIndex(of: "x"))
    #expect(x.ink?.maxY == 1120)
    #expect(x.ink?.minY == 0)
    #expect(fonts.regular.metrics(of: fonts.regular.glyphIndex(of: " ")).ink == nil)
  }

  @Test func contoursAreClosed() {
    let o = fonts.regular.metrics(of: fonts.regular.glyphIndex(of: "o")).glyph
    #expect(o.id == "DejaVuSans-82")
    #expect(o.outline.elements.count { $0 == .close } == 2)
    #expect(o.outline.elements.last == .close)
  }

  @Test func unknownCharactersAndGlyphsGiveABox() {
    #expect(fonts.regular.glyphIndex(of: "\u{10FFFF}") == FontFace.missingGlyph)
    #expect(fonts.regular.metrics(of: 1_000_000).ink == nil)
    #expect(fonts.regular.metrics(of: -1).advance == 0)
  }

  @Test func kerningNarrowsAV() {
    let face = fonts.regular
    #expect(face.kerning(face.glyphIndex(of: "A"), face.glyphIndex(of: "V")) == -131)
    #expect(face.kerning(face.glyphIndex(of: "1"), face.glyphIndex(of: "1")) == 0)
  }

  @Test func aFaceMayBeUsedFromManyThreads() async {
    let face = fonts.regular
    let expected = face.metrics(of: 36).glyph.outline
    await withTaskGroup(of: Bool.self) { group in
      for index in 0..<64 {
        group.addTask {
          _ = face.metrics(of: index)
          return face.metrics(of: 36).glyph.outline == expected
        }
      }
      for await isEqual in group { #expect(isEqual) }
    }
  }

  @Test(arguments: [-1, Int.min, Int.max, 1 << 32, 65_535])
  func aGlyphThatThereIsNotIsABlank(index: Int) throws {
    let face = try FontFamily.dejaVuSans().regular
    let metrics = face.metrics(of: index)
    #expect(metrics.advance == 0)
    #expect(metrics.ink == nil)
    #expect(face.kerning(index, index) == 0)
  }

  @Test func aFileThatCannotBeOpenedIsNamedWithTheReason() {
    #expect(throws: FontError.cannotOpen(path: "/none", code: ENOENT)) {
      try FontFace(path: "/none")
    }
    #expect("\(FontError.cannotOpen(path: "/a.ttf", code: EMFILE))".contains("Too many open files"))
  }

  @Test(arguments: [1, -1, Int.min, Int.max])
  func aFaceThatIsNotInTheFileIsRefused(index: Int) {
    #expect {
      try FontFace(path: fonts.regular.path, index: index)
    } throws: { error in
      guard case .unreadable? = error as? FontError else { return false }
      return true
    }
  }

  @Test(arguments: ["/dev/null", "/"])
  func aFileThatIsNoFontIsRefused(path: String) {
    #expect {
      try FontFace(path: path)
    } throws: { error in
      guard case .unreadable(path: path, code: _)? = error as? FontError else { return false }
      return true
    }
  }
}
