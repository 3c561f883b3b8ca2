import FigureTesting
import Testing

@testable import Plotting

/// The lines around axes: frame, ticks and grid, from the theme or told otherwise.
@Suite struct FrameTests {
  private let fonts: FontFamily
  private let line = Line([.zero, Point(1, 1)])

  init() throws { fonts = try .dejaVuSans() }

  private func layout(_ axes: Axes, theme: Theme = .classic) throws -> AxesLayout {
    try Figure(theme: theme) { axes }.layout(fonts: fonts).axes[0]
  }

  private func theme(_ change: (inout Theme) -> Void) -> Theme {
    var theme = Theme.classic
    change(&theme)
    return theme
  }

  @Test func gridLinesAreTheThemesUnlessTheAxisSaysOtherwise() throws {
    let grid = theme { $0.grid.isShown = true }
    #expect(try layout(Axes { line }).x.gridLines == nil)
    #expect(try layout(Axes { line }, theme: grid).x.gridLines == .major)
    #expect(try layout(Axes { line }.grid(.hidden), theme: grid).y.gridLines?.isShown == false)
    let level = theme {
      $0.grid.isShown = true
      $0.grid.direction = .y
      $0.grid.includesMinor = true
    }
    let axes = try layout(Axes { line }, theme: level)
    #expect(axes.x.gridLines == nil)
    #expect(axes.y.gridLines == GridLines(includesMinor: true))
    let second = try layout(Axes { line }.secondY(Axis(limits: Interval(0...2))), theme: grid)
    #expect(second.secondY?.gridLines == nil)
    let colors = ColorScale(limits: 0...1)
    let bar = try layout(Axes { line }.colorBar(ColorBar(colors)), theme: grid)
    #expect(bar.colorBar?.axis.gridLines == nil)
  }

  /// Lines and areas of a scene's node in the order of drawing.
  private func shapes(_ node: Scene.Node) -> [Scene.Shape] {
    switch node {
    case .group(let group): group.children.flatMap(shapes)
    case .path(let shape): [shape]
    default: []
    }
  }

  @Test func hiddenGridLinesAreNotDrawn() throws {
    func count(_ axes: Axes, _ theme: Theme) throws -> Int {
      shapes(try layout(axes, theme: theme).node(id: "a")).count {
        $0.stroke?.color == Color(.grid)
      }
    }
    let grid = theme { $0.grid.isShown = true }
    #expect(try count(Axes { line }, .classic) == 0)
    #expect(try count(Axes { line }, grid) == 12)
    #expect(try count(Axes { line }.grid(.hidden), grid) == 0)
  }

  @Test(
    arguments: [
      (AxisOrder.belowMarks, 1), (.belowLines, 2), (.aboveMarks, 3),
    ] as [(AxisOrder, Int)])
  func gridLinesStandWhereTheThemeSays(order: AxisOrder, place: Int) throws {
    let grid = theme {
      $0.grid.isShown = true
      $0.axisOrder = order
    }
    let axes = try layout(
      Axes {
        Bars(x: [0.5], heights: [1], color: .red)
        Line([.zero, Point(1, 1)], color: .blue)
      }, theme: grid)
    let drawn = shapes(axes.node(id: "a"))
    let gridPlace = try #require(drawn.firstIndex { $0.stroke?.color == Color(.grid) })
    let before = drawn[..<gridPlace]
    let marks = before.count { $0.fill == Color.red } + before.count { $0.stroke?.color == .blue }
    #expect(marks == place - 1)
  }

  @Test(arguments: TickDirection.allCases)
  func ticksStandOnTheirSideOfTheFrame(direction: TickDirection) throws {
    let axes = try layout(Axes { line }.ticks(direction: direction))
    let tick = try #require(
      shapes(axes.y.node(id: "y", frame: axes.frame, measures: axes.measures)).first)
    let ends = tick.path.elements.compactMap { element -> Double? in
      switch element {
      case .move(let end), .line(let end): end.x - axes.frame.minX
      default: nil
      }
    }
    let length = ends.map(abs).max() ?? 0
    switch direction {
    case .out: #expect((ends.min() ?? 0) < -4 && (ends.max() ?? 0) < 1)
    case .in: #expect((ends.min() ?? 0) > -1 && (ends.max() ?? 0) > 4)
    case .both: #expect(length < 4 && (ends.min() ?? 0) < -1 && (ends.max() ?? 0) > 1)
    }
    // Labels stand off by the pad from where ticks end outside. Matplotlib 3.8: `Tick.get_tick_padding`.
    let label = try #require(axes.y.ticks.first?.label)
    let gap = axes.measures.pixels(3.5 * direction.outside + 3.5)
    #expect(abs(axes.frame.minX - label.box.maxX - gap) < 1e-9)
  }

  @Test func edgesOfTheFrameAreTheThemesUnlessTheAxesSayOtherwise() throws {
    let open = theme { $0.frameEdges = [.left, .bottom] }
    #expect(try layout(Axes { line }).frameEdges.count == 4)
    #expect(try layout(Axes { line }, theme: open).frameEdges == [.left, .bottom])
    #expect(try layout(Axes { line }.frame(edges: [.top]), theme: open).frameEdges == [.top])
    #expect(try layout(Axes { line }.frame(edges: [])).frameEdges == [])
  }

  @Test func sizesOfTextsAreTheThemesUnlessTheAxesSayOtherwise() throws {
    let sizes = theme {
      $0.labelSize = 15
      $0.tickLabelSize = 7
      $0.legend.fontSize = 6
    }
    func heights(_ axes: Axes, _ theme: Theme) throws -> [Double] {
      let layout = try layout(axes, theme: theme)
      let text = try #require(layout.legend).fontSize
      return [layout.x.label?.box.height, layout.x.ticks[0].label?.box.height, text]
        .compactMap { $0 }
    }
    let axes = Axes(x: "x") { Line([.zero, Point(1, 1)], label: "a") }.legend(.best)
    let classic = try heights(axes, .classic)
    let changed = try heights(axes, sizes)
    for (index, factor) in [1.5, 0.7, 0.6].enumerated() {
      // Glyphs are as high as whole pixels.
      #expect(abs(changed[index] - factor * classic[index]) <= 1)
    }
    var own = axes
    own.x.labelSize = 10
    own.x.tickLabelSize = 10
    own.legend?.size = 10
    #expect(try heights(own, sizes) == classic)
  }

  @Test func aLegendWithoutAFrameHasOneWhenItIsAskedFor() throws {
    let bare = theme { $0.legend.isFramed = false }
    func isFramed(_ axes: Axes, _ theme: Theme) throws -> Bool? {
      try layout(axes, theme: theme).legend?.isFramed
    }
    let axes = Axes { Line([.zero, Point(1, 1)], label: "a") }
    #expect(try isFramed(axes.legend(.best), .classic) == true)
    #expect(try isFramed(axes.legend(.best), bare) == false)
    #expect(try isFramed(axes.legend(.best, frameAlpha: 0.5), bare) == true)
  }

  // MARK: Pictures

  @Test func frames() throws {
    let curve = Line(x: steps(from: 0, to: 6), y: steps(from: 0, to: 6).map { $0 * $0 })
    let bars = Bars(x: [1, 3, 5], heights: [20, 36, 9])
    var scaled = Axes(x: Axis(scale: LogScale()), y: "") { curve }.ticks(direction: .both)
    scaled.x.gridLines = GridLines(includesMinor: true, dash: .dotted)
    let figure = try smallFigure(
      width: 5, height: 4.2, grid: SubplotGrid(rows: 2, columns: 2, wspace: 0.3, hspace: 0.3)
    ) {
      Axes { curve }.frame(edges: [.left, .bottom])
      Axes { bars }.frame(edges: [.bottom]).grid().cell(row: 0, column: 1)
      Axes { curve }.ticks(direction: .in).cell(row: 1, column: 0)
      scaled.cell(row: 1, column: 1)
    }
    expectFigure(figure, matches: "frames")
  }
}
