import Testing

@testable import Plotting

/// What there is hardly anything of.
@Suite struct UnusualLayoutTests {
  @Test func aDiagramOfNothingIsNowhere() throws {
    let figure = try Figure {
      NetworkDiagram {
        DiagramLayer("", ["$x$"]); DiagramLayer("", ["$y$"])
      }
    }
    let layout = try figure.layout(fonts: .dejaVuSans())
    var diagram = try #require(layout.panels.first as? NetworkDiagramLayout)
    (diagram.nodes, diagram.edges, diagram.samples, diagram.texts) = ([], [], [], [])
    #expect(diagram.tightBounds() == Rect(x: 0, y: 0, width: 0, height: 0))
  }

  /// Where rows are missing there is no height.
  @Test func aSheetOfFewerRowsThanPlacesHasHolesThere() {
    let field = SampledField([[1, 2, 3], [4, 5]], x: [0, 1, 2], y: [0, 1, 2])
    let sheet = ContourSheet3D(field, along: .x)
    #expect(sheet.point(Point(0, 0), movedTo: 0).z == 1)
    #expect(sheet.point(Point(0, 1), movedTo: 0).z == 4)
    #expect(sheet.point(Point(1, 2), movedTo: 0).z.isNaN)
  }

  /// None of its values is below 0.
  @Test func theLevelOfAFieldThatIsZeroEverywhereIsSolid() {
    let contour = Contour([[0, 0], [0, 0]], levels: .at([0]), color: .red)
    #expect(contour.dash(at: 0) == .solid)
    #expect(contour.dash(at: -1) != .solid)
  }

  /// Two runs of letters, as one reads to the right and the other to the left.
  @Test func aLineIsAsDeepAsTheDeepestOfItsRuns() throws {
    let fonts = try FontFamily.dejaVuSans()
    func descent(_ text: String) -> Double {
      fonts.plainText(text, size: 20, style: TextStyle()).descent
    }
    let (deep, flat) = (descent("p"), descent("\u{05D0}"))
    #expect(deep > flat)
    #expect(descent("p\u{05D0}") == deep)
    #expect(descent("\u{05D0}p") == deep)
  }
}
