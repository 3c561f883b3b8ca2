import ExampleFigures
import FigureTesting
import Plotting
import Testing

/// Whether Chinese, Korean and Devanagari letters are set in the fonts that the golden picture shows. A figure
/// that cannot be drawn is for the tests to tell.
private let fontsAreInstalled: Bool = {
  guard let scene = try? Example.severalScripts.figure().layout().scene() else { return true }
  let fonts = DrawingEnvironment(of: scene).fonts.map(\.name)
  return ["NotoSansCJKsc-Regular", "NotoSansDevanagari-Regular"].allSatisfy(fonts.contains)
}()

@Suite(.enabled(if: fontsAreInstalled, "fonts-noto-cjk or fonts-noto-core is not installed"))
struct SeveralScriptsTests {
  private let figure: Figure

  init() throws { figure = try Example.severalScripts.figure() }

  @Test func theExampleLooksAsItDid() {
    expectFigure(figure, matches: Example.severalScripts.name)
  }

  @Test func everyLabelIsDrawnAndNoneIsABox() throws {
    #expect(try figure.layout().warnings == [])
  }

  @Test(arguments: [
    "两层网络的准确率随训练轮次的变化", "دورات التدريب (epochs)", "정확도 (%)", "x\u{302}: प्रशिक्षण",
    "x\u{303}: सत्यापन", "nai\u{308}ve", "最佳轮次", "best epoch",
  ])
  func labelsCanBeFoundInAnSVGWithText(label: String) throws {
    let description = PictureDescription(id: "scripts", title: "Labels", description: "Labels")
    let svg = try figure.svg(description: description, options: SVGOptions(text: .text))
    let text = svg.replacing(/<[^>]*>/, with: "")
    #expect(text.contains(label))
  }
}
