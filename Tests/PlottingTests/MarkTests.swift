import TestSupport
import Testing

@testable import Plotting

@Suite struct MarkTests {
  private let fonts: FontFamily

  init() throws { fonts = try .dejaVuSans() }

  private func axes(_ axes: Axes) throws -> AxesLayout {
    let figure = try Figure(width: 4, height: 4) { axes }
    return try #require(try figure.layout(fonts: fonts).axes.first)
  }

  /// The only path that a mark draws.
  private func shape(_ mark: some Mark, x: ClosedRange<Double>, y: ClosedRange<Double>) throws
    -> (shape: Scene.Shape, context: DrawingContext)
  {
    let layout = try axes(Axes { mark }.limits(x: x, y: y))
    let nodes = layout.marks[0].nodes
    guard nodes.count == 1, case .path(let shape) = nodes[0] else {
      throw PlotError.scores(at: nil, problem: "not a single path")
    }
    return (shape, context(of: layout))
  }

  private func context(of layout: AxesLayout) -> DrawingContext {
    DrawingContext(
      frame: layout.frame, x: AxisMap(limits: layout.x.limits),
      y: AxisMap(limits: layout.y.limits), fonts: fonts)
  }

  @Test func barsStandOnTheFrame() throws {
    let layout = try axes(Axes { Bars(x: [1, 2, 3], heights: [2, 5, 3]) })
    #expect(layout.y.limits.from == 0)
    #expect(abs(layout.y.limits.to - 5.25) < 1e-12)
    #expect(abs(layout.x.limits.from - (0.6 - 0.05 * 2.8)) < 1e-12)
  }

  @Test func barsCoverTheirRectangle() throws {
    let (shape, context) = try shape(Bars(x: [0], heights: [1], width: 2), x: -2...2, y: 0...2)
    let expected = try #require(
      Rect(around: [context.position(of: Point(-1, 0)), context.position(of: Point(1, 1))]))
    #expect(shape.path.bounds == context.grid.whole(expected))
  }

  @Test func barsThatHangPushTheLimitDown() throws {
    let layout = try axes(Axes { Bars(x: [1], heights: [-2]) })
    #expect(layout.y.limits.to == 0)
    #expect(layout.y.limits.from < -2)
  }

  /// As in a stacked chart, with curves that rise and fall at any angle.
  @Test(arguments: 0..<10) func areasThatMeetHaveNoSeam(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    let xs = [0.0, 0.2, 0.4, 0.7, 1]
    var curves = [xs.map { _ in 0.0 }]
    for share in [0.25, 0.5, 0.75] {
      curves.append(xs.map { _ in share + .random(in: -0.12...0.12, using: &random) })
    }
    curves.append(xs.map { _ in 1 })
    let layout = try Figure(width: 2, height: 2) {
      Axes {
        for (lower, upper) in zip(curves, curves.dropFirst()) {
          FillBetween(x: xs, lower, upper, color: .black)
        }
      }.limits(x: 0...1, y: 0...1)
    }.layout(fonts: fonts)
    let picture = try layout.scene(canvas: .full).picture()
    let frame = layout.axes[0].frame.insetBy(4)
    let lightest = (Int(frame.minY.rounded(.up))..<Int(frame.maxY)).map { y in
      (Int(frame.minX.rounded(.up))..<Int(frame.maxX)).map { picture[$0, y].x }.max() ?? 0
    }.max()
    #expect(try #require(lightest) <= 8)
  }

  @Test func regionsEndAtTheFrame() throws {
    let regions = try DecisionRegions(x: -1...2, y: 0...3, colors: [.red, .blue]) { points in
      [points.map(\.x), points.map { -$0.x }]
    }
    let layout = try axes(Axes { regions })
    #expect(layout.x.limits == Interval(from: -1, to: 2))
    #expect(layout.y.limits == Interval(from: 0, to: 3))
  }

  @Test func areasLieBetweenTheirCurves() throws {
    let area = FillBetween(x: [0, 1, 2], [1, 2, 1], [0, 0, 0], color: .red)
    let (shape, context) = try shape(area, x: 0...2, y: 0...2)
    #expect(shape.path.bounds == context.frame)
    #expect(shape.fill == .red)
  }

  @Test func areasHaveGapsWhereAValueIsMissing() throws {
    let area = FillBetween(x: [0, 1, 2, 3, 4], [1, 2, .nan, 1, 2])
    let (shape, _) = try shape(area, x: 0...4, y: 0...2)
    let closes = shape.path.elements.count { if case .close = $0 { true } else { false } }
    #expect(closes == 2)
  }

  @Test func rulesRunThroughTheWholeAxes() throws {
    let (level, context) = try shape(Rule(y: 1), x: 0...2, y: 0...2)
    let bounds = try #require(level.path.bounds)
    #expect(
      abs(bounds.minX - context.frame.minX) <= 1 && abs(bounds.maxX - context.frame.maxX) <= 1)
    #expect(bounds.minY == bounds.maxY)
    let (upright, _) = try shape(Rule(x: 1), x: 0...2, y: 0...2)
    #expect(upright.path.bounds?.minX == upright.path.bounds?.maxX)
  }

  @Test func rulesMakeRoomAlongOneAxisOnly() throws {
    let layout = try axes(
      Axes {
        Line([Point(0, 0), Point(1, 1)])
        Rule(y: 3)
      })
    #expect(layout.x.limits == Interval(from: -0.05, to: 1.05))
    #expect(layout.y.limits.to > 3)
  }

  @Test func linesHaveGapsWhereAPointIsMissing() throws {
    let line = Line([Point(0, 0), Point(1, 1), Point(.nan, 1), Point(2, 1), Point(3, 0)])
    let (shape, _) = try shape(line, x: 0...3, y: 0...1)
    let moves = shape.path.elements.count { if case .move = $0 { true } else { false } }
    #expect(moves == 2)
  }

  @Test func arrowsEndAtTheScaledVector() throws {
    let arrow = Arrow(from: Point(1, 1), vector: Point(1, 0), scale: 2)
    let (shape, context) = try shape(arrow, x: 0...4, y: 0...4)
    let bounds = try #require(shape.path.bounds)
    #expect(abs(bounds.minX - context.position(of: Point(1, 1)).x) <= 1)
    #expect(abs(bounds.maxX - context.position(of: Point(3, 1)).x) <= 1)
    // Matplotlib's head is three shafts wide, the shaft 0.005 of the axes.
    #expect(abs(bounds.height - 3 * 0.005 * context.frame.width) < 1e-9)
  }

  @Test func manualTicksStandInsideTheLimitsOnly() throws {
    let ticks = Ticks(positions: [0, 0.5, 9], labels: ["none", "half", "nine"])
    let layout = try axes(Axes {}.limits(x: 0...1).ticks(x: ticks))
    #expect(layout.x.ticks.compactMap(\.label?.text) == ["none", "half"])
  }

  @Test func anAnchoredLegendStandsOutsideTheAxes() throws {
    let layout = try axes(
      Axes { Line([Point(0, 0), Point(1, 1)], label: "line") }
        .legend(.upperLeft, anchor: Point(1.01, 1)))
    let box = try #require(layout.legend?.box)
    #expect(box.minX > layout.frame.maxX)
    #expect(box.minY > layout.frame.minY && box.maxY < layout.frame.maxY)
  }

  /// Axes over data at the ends of what a Double holds.
  @Test(arguments: [
    [0, 1e-300], [1e300, -1e300], [1e300, 1e300], [.leastNonzeroMagnitude, 0], [1e9, 1e9 + 1e-6],
    [-0.0, 0.0],
    [.nan, 1], [.infinity, 1], [.greatestFiniteMagnitude, -.greatestFiniteMagnitude],
  ])
  func extremeDataGiveAxes(values: [Double]) throws {
    let points = values.map { Point($0, $0) }
    let figure = try Figure(width: 4, height: 4) {
      Axes {
        Scatter(points, color: .red, label: "a")
        Line(points)
        Bars(x: values, heights: values)
        FillBetween(x: values, values)
        Rule(x: values[0])
      }
      .legend(.best)
    }
    let layout = try figure.layout(fonts: fonts)
    let axes = try #require(layout.axes.first)
    #expect(axes.x.limits.from < axes.x.limits.to)
    #expect(axes.x.ticks.count < 20)
    _ = layout.scene()
  }

  @Test func reversedLimitsRunTheOtherWay() throws {
    var reversed = Axes { Line([Point(0, 0), Point(1, 1)]) }
    reversed.x.limits = Interval(from: 1, to: 0)
    let layout = try axes(reversed)
    #expect(
      context(of: layout).position(of: Point(1, 0)).x
        < context(of: layout).position(of: Point(0, 0)).x)
    #expect(!layout.x.ticks.isEmpty)
  }

  @Test func measuresOutOfRangeAreNamed() throws {
    var flat = Axes {}
    flat.y.limits = Interval(from: 2, to: 2)
    #expect(
      throws: PlotError.measure(
        name: "y limits", value: 2, expected: "two different numbers")
    ) { try axes(flat) }
    #expect(throws: PlotError.self) { try Figure(width: 0) { Axes {} }.layout(fonts: fonts) }
    #expect(throws: PlotError.self) {
      try Figure { Axes {}.cell(row: 1, column: 0) }.layout(fonts: fonts)
    }
  }

  /// The opacity of a colour and that of its mark come together, in every mark and in its legend.
  @Test func coloursKeepTheirOpacity() throws {
    let (half, points) = (Color.red.withAlpha(0.5), [Point(0, 0), Point(1, 1)])
    let marks: [any Mark] = [
      Scatter(points, color: half, alpha: 0.5, label: "a"),
      Line(points, color: half, alpha: 0.5, label: "a"),
      Bars(x: [0], heights: [1], color: half, alpha: 0.5, label: "a"),
      FillBetween(x: [0, 1], [1, 1], color: half, alpha: 0.5, label: "a"),
    ]
    for mark in marks {
      let context = DrawingContext(
        frame: Rect(x: 0, y: 0, width: 100, height: 100), x: AxisMap(limits: Interval(0...1)),
        y: AxisMap(limits: Interval(0...1)), fonts: fonts)
      let handle = try #require(mark.data.legend).handle
      let nodes =
        try mark.layout(in: context).nodes + handle.nodes(context.frame, context.measures)
      let alphas = nodes.flatMap(\.colors).map(\.alpha)
      #expect(!alphas.isEmpty)
      #expect(alphas.allSatisfy { $0 == 0.25 }, "\(type(of: mark)): \(alphas)")
    }
  }
}
