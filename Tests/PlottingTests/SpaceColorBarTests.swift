import Testing

@testable import Plotting

/// A colour bar beside axes in space.
@Suite struct SpaceColorBarTests {
  private let fonts: FontFamily

  init() throws { fonts = try .dejaVuSans() }

  private static let points = [Point3(0, 0, 0), Point3(1, 1, 1)]
  private static let colors = ColorScale(.viridis, limits: 0...1)

  private func layout(
    bar: ColorBar? = ColorBar(colors, label: "loss"), z: Axis = "",
    grid: SubplotGrid = SubplotGrid()
  ) throws -> (figure: FigureLayout, axes: Axes3DLayout) {
    var axes = Axes3D(z: z) {
      Scatter3D(Self.points, values: ValueColors([0, 1], on: Self.colors))
    }
    axes.colorBar = bar
    let layout = try Figure(grid: grid) { axes }.layout(fonts: fonts)
    return (layout, try #require(layout.panels.first as? Axes3DLayout))
  }

  /// `fig.colorbar(ax.scatter(...))`: the window extents of both axes in Matplotlib 3.8.0.
  @Test func axesAndBarStandWhereMatplotlibHasThem() throws {
    let axes = try layout().axes
    let bar = try #require(axes.colorBar)
    func isNear(_ rect: Rect, _ x: Double, _ y: Double, _ width: Double, _ height: Double) -> Bool {
      let differences = [rect.minX - x, rect.minY - y, rect.width - width, rect.height - height]
      return differences.allSatisfy { abs($0) < 1e-9 }
    }
    #expect(isNear(axes.frame, 107.2, 57.6, 369.6, 369.6), "\(axes.frame)")
    #expect(isNear(bar.frame, 501.6, 57.6, 18.48, 369.6), "\(bar.frame)")
    #expect(bar.axis.label?.text == "loss")
  }

  @Test func withoutABarTheAxesStandInTheMiddle() throws {
    let axes = try layout(bar: nil).axes
    #expect(axes.colorBar == nil)
    #expect(abs(axes.frame.minX - (640 * 0.5125 - axes.frame.width / 2)) < 1e-9)
  }

  @Test func theBarMakesWayForTextsOfTheAxes() throws {
    let wide = Axis("z", ticks: .at([0, 1], labels: ["0", "a very long label"]))
    let axes = try layout(z: wide).axes
    let bar = try #require(axes.colorBar)
    let outermost = axes.axes.flatMap(\.texts).map(\.box.maxX).max() ?? 0
    #expect(outermost > 501.6)
    #expect(bar.frame.minX >= outermost)
  }

  @Test func theBarBelongsToWhatIsDrawn() throws {
    let (figure, axes) = try layout()
    let bar = try #require(axes.colorBar)
    #expect(axes.tightBounds().maxX >= bar.tightBounds().maxX)
    guard case .group(let group) = axes.node(id: "axes") else {
      Issue.record("no group")
      return
    }
    let names = group.children.compactMap { node in
      if case .group(let group) = node { group.id } else { nil }
    }
    #expect(names.contains("color-bar"))
    #expect(figure.warnings.isEmpty)
  }

  @Test func theBarIsOnTheCanvasWhereTheGridMakesRoom() throws {
    let (figure, axes) = try layout(grid: .constrained())
    let bounds = try #require(axes.colorBar).tightBounds()
    #expect(bounds.maxX <= figure.canvas.maxX)
    #expect(bounds.minX >= axes.frame.minX)
  }

  @Test func aBarThatCannotBeDrawnIsRefused() {
    var bar = ColorBar(Self.colors)
    bar.labelSize = -1
    #expect {
      try Figure { Axes3D { Scatter3D(Self.points) }.colorBar(bar) }
    } throws: { error in
      "\(error)".contains("labelSize of the color bar")
    }
    #expect {
      try Figure {
        Axes3D { Scatter3D(Self.points) }.colorBar(ColorBar(Self.colors, label: "$x^2^3$"))
      }
    } throws: { error in
      "\(error)".contains("$x^2^3$")
    }
  }

  /// A legend at a point outside the axes, as in the plane.
  @Test func legendsStandAtTheirAnchor() throws {
    let figure = try Figure {
      Axes3D { Scatter3D(Self.points, label: "a") }.legend(.upperLeft, anchor: Point(1, 1))
    }
    let axes = try #require(try figure.layout(fonts: fonts).panels.first as? Axes3DLayout)
    let legend = try #require(axes.legend)
    #expect(legend.box.minX > axes.frame.maxX)
    #expect(abs(legend.box.minY - axes.frame.minY) < 10)
    #expect(axes.tightBounds().maxX >= legend.box.maxX)
  }
}
