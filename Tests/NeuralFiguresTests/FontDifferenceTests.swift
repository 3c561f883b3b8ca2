import Plotting
import Testing

@testable import neural_figures

/// What `check` says about golden pictures that were drawn with other fonts.
@Suite struct FontDifferenceTests {
  private typealias Font = DrawingEnvironment.Font

  private let sans = Font(name: "DejaVuSans", version: "2.37", file: "DejaVuSans.ttf")
  private let older = Font(name: "DejaVuSans", version: "2.35", file: "DejaVuSans.ttf")
  private let chinese = Font(
    name: "NotoSansCJKsc-Regular", version: "2.004", file: "NotoSansCJK-Regular.ttc")

  @Test func theSameFontsAreNoDifference() {
    #expect(FontDifference(golden: [sans, chinese], current: [chinese, sans]) == nil)
    let elsewhere = Font(name: "DejaVuSans", version: "2.37", file: "DejaVuSans-0.ttf")
    #expect(FontDifference(golden: [sans], current: [elsewhere]) == nil)
  }

  @Test func otherVersionsAndOtherFacesAreNamed() throws {
    let difference = try #require(
      FontDifference(golden: [older, chinese], current: [sans, chinese]))
    #expect(difference.golden == [older] && difference.current == [sans])
    #expect(
      "\(difference)"
        == "the golden picture was drawn with other fonts: DejaVuSans 2.35 (DejaVuSans.ttf); "
        + "this one with DejaVuSans 2.37 (DejaVuSans.ttf)")
    let missing = try #require(FontDifference(golden: [sans, chinese], current: [sans]))
    #expect("\(missing)".hasSuffix("this one with no others"))
  }

  @Test func aSceneKnowsTheFontsOfItsGlyphs() throws {
    let figure = try Figure(title: "$x$") { Axes(x: "Epoch") {} }
    let fonts = DrawingEnvironment(of: try figure.layout().scene()).fonts
    #expect(fonts.map(\.name) == ["DejaVuSans", "DejaVuSans-Oblique"])
    #expect(fonts.map(\.file) == ["DejaVuSans.ttf", "DejaVuSans-Oblique.ttf"])
    let areNumbered = fonts.allSatisfy { $0.version.contains(".") }
    #expect(areNumbered)
    let blank = try Figure { BlockArrow() }
    let scene = try blank.layout().scene()
    #expect(DrawingEnvironment(of: scene).fonts.isEmpty)
  }
}
