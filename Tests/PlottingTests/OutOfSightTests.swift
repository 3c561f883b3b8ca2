import Testing

@testable import Plotting

/// Texts and other marks that are not cut off at the frame, far away from it.
@Suite struct OutOfSightTests {
  private let fonts: FontFamily

  init() throws { fonts = try .dejaVuSans() }

  private func layout(
    _ position: Point, scale: any Scale = LinearScale(), grid: SubplotGrid = SubplotGrid()
  ) throws -> FigureLayout {
    let figure = try Figure(width: 4, height: 3, grid: grid) {
      Axes(x: Axis(scale: scale), y: "") {
        Line(x: [0.1, 1], y: [0, 1])
        Text("note", at: position)
      }
      .limits(x: 0.1...1, y: 0...1)
    }
    return try figure.layout(fonts: fonts)
  }

  @Test(arguments: [
    Point(5, 5), Point(-3, 0.5), Point(0.5, -2), Point(500, 500), Point(1e300, 0),
    Point(0, -.infinity), Point(.nan, 0),
  ])
  func textsOfWhichNothingCouldBeSeenAreLeftOutWithAWarning(position: Point) throws {
    let layout = try layout(position)
    let bounds = layout.tightBounds()
    #expect(bounds.width <= layout.canvas.width + 20)
    #expect(bounds.height <= layout.canvas.height + 20)
    #expect(layout.axes[0].marks[1].nodes.isEmpty)
    try #require(layout.warnings.count == 1)
    #expect("\(layout.warnings[0])".hasPrefix("text \"note\": stands at ("))
    #expect("\(layout.warnings[0])".contains("widen the limits"))
  }

  @Test func textsWithoutAPlaceOnTheirAxisAreNamedToo() throws {
    let layout = try layout(Point(-1, 0.5), scale: LogScale())
    #expect(layout.warnings.count == 1)
    #expect(layout.tightBounds().width <= layout.canvas.width + 20)
  }

  @Test(arguments: [Point(0.5, 0.5), Point(1.02, 0.5), Point(0.5, 1.05), Point(-0.02, -0.1)])
  func textsBesideTheFrameAreDrawn(position: Point) throws {
    let layout = try layout(position)
    #expect(layout.warnings.isEmpty)
    let text = try #require(layout.axes[0].marks[1].bounds)
    #expect(layout.tightBounds().union(text) == layout.tightBounds())
  }

  @Test func gridsThatMakeRoomDoSoForTextsBesideTheFrame() throws {
    let layout = try layout(Point(1.05, 0.5), grid: .constrained())
    #expect(layout.warnings.isEmpty)
    let text = try #require(layout.axes[0].marks[1].bounds)
    #expect(layout.canvas.union(text) == layout.canvas)
    let far = try self.layout(Point(50, 0.5), grid: .constrained())
    #expect(far.warnings.count == 1)
  }

  /// A square far to the right of the axes.
  private struct Flag: Mark {
    var isClipped: Bool
    var data: MarkData { MarkData() }
    func layout(in context: DrawingContext) -> MarkLayout {
      let box = Rect(x: 10_000, y: 0, width: 10, height: 10)
      return MarkLayout(
        nodes: [.path(Scene.Shape(Path(box), fill: .red))], bounds: box, isClipped: isClipped)
    }
  }

  @Test func otherMarksAreHeldToTheSameRule() throws {
    let layout = try Figure { Axes { Flag(isClipped: false) } }.layout(fonts: fonts)
    #expect(layout.warnings == [.outOfSight(texts: [], at: Point(10_005, 5))])
    #expect(layout.tightBounds().maxX < 1000)
  }

  @Test func whatIsCutOffAtTheFrameIsNoMatter() throws {
    let layout = try Figure { Axes { Flag(isClipped: true) } }.layout(fonts: fonts)
    #expect(layout.warnings.isEmpty)
    #expect(layout.axes[0].marks[0].nodes.count == 1)
    #expect(layout.tightBounds().maxX < 1000)
  }
}
