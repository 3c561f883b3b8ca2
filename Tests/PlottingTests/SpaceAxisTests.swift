import Testing

@testable import Plotting

/// What axes in space take from an axis, and what they refuse.
@Suite struct SpaceAxisTests {
  private let fonts: FontFamily

  init() throws { fonts = try .dejaVuSans() }

  private func layout(z: Axis) throws -> Axis3DLayout {
    let figure = try Figure {
      Axes3D(x: "x", y: "y", z: z) { Scatter3D([.zero, Point3(1, 1, 1)], color: .red) }
    }
    let layout = try figure.layout(fonts: fonts).panels[0] as? Axes3DLayout
    return try #require(layout).axes[2]
  }

  @Test func whatOnlyThePlaneHasIsRefused() throws {
    let axes = [
      Axis(scale: LogScale()), Axis(scale: CategoryScale(["a"])), Axis(edge: .left),
      Axis(conversion: Axis.Conversion(from: { $0 }, back: { $0 })),
    ]
    for axis in axes {
      #expect {
        try layout(z: axis)
      } throws: { error in
        "\(error)".hasPrefix("z axis: an axis in space has no")
      }
    }
    #expect(try layout(z: Axis(scale: LinearScale())).ticks.isEmpty == false)
  }

  @Test func anAxisThatIsNotShownLeavesItsWall() throws {
    let axis = try layout(z: Axis("z", isShown: false))
    #expect(axis.line.isEmpty && axis.ticks.isEmpty && axis.texts.isEmpty)
    #expect(axis.pane.count == 4)
  }

  @Test func labelsMayBeTurnedOrLeftOut() throws {
    var quiet = Axis("z")
    quiet.showsLabels = false
    let axis = try layout(z: quiet)
    #expect(axis.texts.isEmpty)
    #expect(!axis.ticks.isEmpty)
    let turned = try layout(z: Axis("z", tickLabelRotation: 90)).ticks.compactMap(\.label)
    #expect(turned.allSatisfy { $0.rotation == .quarter })
  }

  @Test func gridLinesAreThoseThatAreAskedFor() throws {
    let lines = GridLines(color: .red, width: 3, dash: .dashed)
    let axis = try layout(z: Axis("z", gridLines: lines))
    let context = DrawingContext(
      frame: Rect(x: 0, y: 0, width: 100, height: 100), x: AxisMap(limits: Interval(0...1)),
      y: AxisMap(limits: Interval(0...1)), fonts: fonts)
    guard case .path(let shape)? = axis.gridNodes(in: context).first else {
      Issue.record("no line")
      return
    }
    #expect(shape.stroke?.color == .red)
    #expect(shape.stroke?.width == context.pixels(3))
    #expect(shape.stroke?.dashes.isEmpty == false)
  }

  @Test func gridLinesHaveTheOpacityOfTheirColorAndTheirOwn() throws {
    let lines = GridLines(color: .red.withAlpha(0.5), alpha: 0.25)
    let axis = try layout(z: Axis("z", gridLines: lines))
    let context = DrawingContext(
      frame: Rect(x: 0, y: 0, width: 100, height: 100), x: AxisMap(limits: Interval(0...1)),
      y: AxisMap(limits: Interval(0...1)), fonts: fonts)
    let alphas = Set(axis.gridNodes(in: context).flatMap(\.colors).map(\.alpha))
    #expect(alphas == [0.125])
  }
}
