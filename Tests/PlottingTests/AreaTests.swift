import Testing

@testable import Plotting

/// Areas between curves, on top of each other, in strips and in polygons.
@Suite struct AreaTests {
  private let x = [0.0, 1, 2, 3, 4, 5, 6]
  private let y1 = [0, 2, 1, -1, .nan, 3, 1]
  private let y2 = [1.0, 1, 0, 1, 0, 1, 2]

  /// A context in which data units are pixels, y upwards from 0.
  private func unitContext() throws -> DrawingContext {
    try testContext(
      x: AxisMap(limits: Interval(0...100)), y: AxisMap(limits: Interval(0...100)))
  }

  /// The outlines in data units.
  private func outlines(_ area: FillBetween) throws -> [[Point]] {
    try area.outlines(in: unitContext()).map { $0.map { Point($0.x, 100 - $0.y) } }
  }

  /// Whether Matplotlib's outline and ours enclose the same: corners count that neither repeat the one before
  /// nor lie on a straight line.
  private func isSame(_ ours: [Point], _ matplotlib: [(Double, Double)]) -> Bool {
    func distinct(_ points: [Point]) -> [Point] {
      var kept: [Point] = []
      for point in points where kept.last.map({ ($0 - point).length > 1e-9 }) ?? true {
        kept.append(point)
      }
      if let first = kept.first, let last = kept.last, kept.count > 1,
        (first - last).length < 1e-9
      {
        kept.removeLast()
      }
      let turns = kept.indices.filter { index in
        let point = kept[index]
        let back = kept[(index + kept.count - 1) % kept.count] - point
        let on = kept[(index + 1) % kept.count] - point
        return abs(back.x * on.y - back.y * on.x) > 1e-9 || back.x * on.x + back.y * on.y > 0
      }
      return turns.map { kept[$0] }
    }
    let (ours, theirs) = (distinct(ours), distinct(matplotlib.map { Point($0.0, $0.1) }))
    guard ours.count == theirs.count else { return false }
    // Both run around in the same sense, from anywhere.
    return theirs.indices.contains { shift in
      zip(ours, Array(theirs[shift...] + theirs[..<shift])).allSatisfy { ($0 - $1).length < 1e-9 }
    }
  }

  private func expect(
    _ area: FillBetween, _ matplotlib: [[(Double, Double)]],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let ours = try outlines(area)
    #expect(ours.count == matplotlib.count, sourceLocation: sourceLocation)
    for (outline, expected) in zip(ours, matplotlib) {
      #expect(isSame(outline, expected), "\(outline)", sourceLocation: sourceLocation)
    }
  }

  // The outlines are those of the paths of Matplotlib 3.8.0's `fill_between(x, y1, y2, ...)`, without those that
  // enclose nothing.

  @Test func areasEndWhereAValueIsMissing() throws {
    try expect(
      FillBetween(x: x, y1, y2),
      [
        [
          (0, 1), (0, 0), (1, 2), (2, 1), (3, -1), (3, 1), (2, 0), (1, 1),
        ],
        [(5, 1), (5, 3), (6, 1), (6, 2)],
      ])
  }

  @Test func areasStandWhereTheyAreAskedTo() throws {
    let shown = zip(y1, y2).map { $0 > $1 }
    try expect(
      FillBetween(x: x, y1, y2, where: shown), [[(1, 1), (1, 2), (2, 1), (2, 0)]])
    try expect(
      FillBetween(x: x, y1, y2, where: shown, interpolate: true),
      [
        [(0.5, 1), (1, 2), (2, 1), (7 / 3.0, 1 / 3.0), (2, 0), (1, 1)],
        [(5, 3), (17 / 3.0, 5 / 3.0), (5, 1)],
      ])
    try expect(
      FillBetween(x: x, y1, y2, where: zip(y1, y2).map { $0 <= $1 }, interpolate: true),
      [
        [(0, 0), (0.5, 1), (0, 1)], [(7 / 3.0, 1 / 3.0), (3, -1), (3, 1)],
        [(17 / 3.0, 5 / 3.0), (6, 1), (6, 2)],
      ])
  }

  @Test func areasAlongYAreThoseAlongXTurned() throws {
    let shown = zip(y1, y2).map { $0 > $1 }
    try expect(
      FillBetween(y: x, y1, y2, where: shown, interpolate: true),
      [
        [(1, 0.5), (2, 1), (1, 2), (1 / 3.0, 7 / 3.0), (0, 2), (1, 1)],
        [(3, 5), (5 / 3.0, 17 / 3.0), (1, 5)],
      ])
  }

  @Test func areasMayBeStepped() throws {
    try expect(
      FillBetween(x: x, y1, y2, step: .mid),
      [
        [
          (0, 1), (0, 0), (0.5, 0), (0.5, 2), (1.5, 2), (1.5, 1), (2.5, 1), (2.5, -1), (3, -1),
          (3, 1), (2.5, 1), (2.5, 0), (1.5, 0), (1.5, 1), (0.5, 1),
        ],
        [(5, 1), (5, 3), (5.5, 3), (5.5, 1), (6, 1), (6, 2), (5.5, 2), (5.5, 1)],
      ])
    try expect(
      FillBetween(
        x: x, y1, y2, where: [true, true, false, true, true, true, true], step: .post),
      [
        [(0, 1), (0, 0), (1, 0), (1, 2), (1, 1)],
        [(5, 1), (5, 3), (6, 3), (6, 1), (6, 2), (6, 1)],
      ])
  }

  @Test func limitsTakeInWhatIsShown() {
    let data = FillBetween(x: x, y1, y2, where: zip(y1, y2).map { $0 > $1 }).data
    #expect(data.x.range == 1...5)
    #expect(data.y.range == 0...3)
  }

  @Test func rowsOfUnequalLengthAreRefused() {
    let cases: [(FillBetween, String)] = [
      (FillBetween(x: [1], [1, 2]), "area: expected as many x as y1, got 1 and 2"),
      (FillBetween(y: [1], [1], [1, 2]), "area: expected as many y as x2, got 1 and 2"),
      (
        FillBetween(x: [1], [1], where: []), "area: expected as many where as points, got 0 and 1"
      ),
    ]
    for (area, message) in cases {
      #expect {
        try Figure { Axes { area } }
      } throws: {
        "\($0)" == message
      }
    }
  }

  // MARK: - Stacked areas

  private let rows = [[1.0, 2, 3], [2, 1, 0.5], [0.5, 0.5, 4]]

  /// The upper and lower edges of Matplotlib 3.8.0's `stackplot([0, 1, 2], rows, baseline=...)`.
  @Test func edgesOfStackedAreasAreMatplotlibs() throws {
    let sums = [[0, 0, 0], [1, 2, 3], [3, 3, 3.5], [3.5, 3.5, 7.5]]
    let symmetric = [
      [-1.75, -1.75, -3.75], [-0.75, 0.25, -0.75], [1.25, 1.25, -0.25], [1.75, 1.75, 3.75],
    ]
    for (baseline, edges) in [(.zero, sums), (.symmetric, symmetric)]
      as [(
        StackedAreas.Baseline, [[Double]]
      )]
    {
      let mark = StackedAreas(x: [0, 1, 2], rows, baseline: baseline)
      let data = mark.data
      #expect(data.y.range == (edges[0].min() ?? 0)...(edges[3].max() ?? 0))
      let nodes = mark.layout(in: try unitContext()).nodes
      #expect(nodes.count == 3)
      // From the top down, each as far as the lowest line.
      for (index, node) in nodes.reversed().enumerated() {
        guard case .path(let shape) = node else { continue }
        let heights = shape.path.points.map { 100 - $0.y }
        let expected = edges[0] + edges[index + 1].reversed()
        let differences = zip(heights, expected).map { abs($0 - $1) }
        #expect(differences.count == 6)
        #expect((differences.max() ?? 1) < 1e-9)
      }
    }
  }

  @Test func areasThatLetSomethingThroughOrHangDownReachFromEdgeToEdge() throws {
    let rows = [[1.0, 2, 3], [2, -1, 0.5]]
    for mark in [
      StackedAreas(x: [0, 1, 2], rows), StackedAreas(x: [0, 1, 2], self.rows, alpha: 0.5),
    ] {
      guard case .path(let shape)? = mark.layout(in: try unitContext()).nodes.dropFirst().first
      else { continue }
      let lower = shape.path.points.prefix(3).map { 100 - $0.y }
      #expect(zip(lower, [1.0, 2, 3]).allSatisfy { abs($0 - $1) < 1e-9 })
    }
  }

  @Test func eachOfStackedAreasHasItsColourAndItsLineInTheLegend() {
    let axes = Axes {
      Line(x: [0], y: [0])
      StackedAreas(x: [0, 1, 2], rows, labels: ["a", "b"])
      StackedAreas(x: [0, 1, 2], rows, colors: [.red])
    }
    let colored = axes.coloredMarks.compactMap { $0 as? StackedAreas }
    #expect(colored.map(\.colors) == [[.cycle[1], .cycle[2], .cycle[3]], [.red]])
    #expect(axes.legendEntries.map(\.label) == ["a", "b"])
    #expect(colored[0].texts == ["a", "b"])
  }

  /// No pixel between two areas shows what is behind them.
  @Test func stackedAreasHaveNoSeams() throws {
    let x = steps(from: 0, to: 6)
    let figure = try smallFigure {
      Axes(x: Axis(isShown: false), y: Axis(isShown: false)) {
        StackedAreas(
          x: x, [x.map { 2 + wave($0) }, x.map { 2 - wave($0) }], colors: [.black, .black])
      }
      .limits(x: 1...5, y: 0.5...3.5)
    }
    let scene = try figure.layout().scene(canvas: .full)
    let frame = try #require(figure.layout().axes.first?.frame)
    let picture = try scene.picture()
    var brightest: UInt8 = 0
    for row in Int(frame.minY) + 3..<Int(frame.maxY) - 3 {
      for column in Int(frame.minX) + 3..<Int(frame.maxX) - 3 {
        brightest = max(brightest, picture[column, row][0])
      }
    }
    #expect(brightest == 0)
  }

  private func wave(_ x: Double) -> Double { x * (6 - x) / 9 }

  @Test func stackedRowsOfUnequalLengthAreRefused() {
    #expect {
      try Figure { Axes { StackedAreas(x: [1, 2], [[1, 2], [1]]) } }
    } throws: {
      "\($0)" == "stacked areas: expected as many x as heights in row 1, got 2 and 1"
    }
    #expect {
      try Figure { Axes { StackedAreas(x: [1], [[1]], labels: ["a", "b"]) } }
    } throws: {
      "\($0)" == "stacked areas: expected as many labels as rows, got 2 and 1"
    }
  }

  // MARK: - Spans, stems and polygons

  private func firstShape(_ mark: any Mark, in context: DrawingContext) throws -> Scene.Shape? {
    guard case .path(let shape)? = try mark.layout(in: context).nodes.first else { return nil }
    return shape
  }

  @Test func aSpanReachesAcrossTheAxesAndHasLimitsAlongOneOnly() throws {
    let context = try unitContext()
    let upright = Span(x: 20...30, within: 0.25...0.5)
    #expect(
      try firstShape(upright, in: context)?.path.bounds
        == Rect(minX: 20, minY: 50, maxX: 30, maxY: 75))
    #expect(upright.data.x.range == 20...30)
    #expect(upright.data.y.range == nil)
    let level = Span(.y(Interval(from: 30, to: 20)))
    #expect(
      try firstShape(level, in: context)?.path.bounds
        == Rect(minX: 0, minY: 70, maxX: 100, maxY: 80))
    #expect(level.data.x.range == nil)
    for ends in [Interval(from: .nan, to: 1), Interval(from: 1, to: .nan)] {
      #expect {
        try Figure { Axes { Span(.x(ends)) } }
      } throws: {
        "\($0)" == "ends of the span: expected a finite number, got nan"
      }
    }
  }

  @Test func aSpanThatBeginsBelowALogarithmicAxisCoversItsBeginning() throws {
    let context = try testContext(x: AxisMap(scale: LogScale(), limits: Interval(1...100)))
    let bounds = try #require(try firstShape(Span(x: -1...10), in: context)?.path.bounds)
    #expect(bounds.minX < 0)
    #expect(bounds.maxX == 50)
  }

  @Test func stemsStandOnTheirBaseline() throws {
    let mark = Stem(x: [10, 20, .nan, 30], y: [50, 5, 1, 40], base: 10, width: 0.72 * 2)
    let nodes = mark.layout(in: try unitContext()).nodes
    guard nodes.count == 3, case .path(let stems) = nodes[0], case .markers(let markers) = nodes[1],
      case .path(let base) = nodes[2]
    else {
      Issue.record("expected stems, markers and a baseline, got \(nodes)")
      return
    }
    #expect(stems.path.points.map(\.x) == [10, 10, 20, 20, 30, 30])
    #expect(markers.positions.map(\.x) == [10.5, 20.5, 30.5])
    #expect(base.path.points.map(\.x) == [10, 30])
    #expect(base.stroke?.color == .cycle[3])
    #expect(mark.data.y.range == 5...50)
    let level = Stem(y: [10, 20], x: [50, 5], base: 10)
    #expect(level.data.x.range == 5...50)
    #expect(level.data.y.range == 10...20)
  }

  @Test func aRingInsideAPolygonIsAHole() throws {
    let outer = [Point(10, 10), Point(90, 10), Point(90, 90), Point(10, 90)]
    let inner = outer.map { Point(($0.x + 50) / 2, ($0.y + 50) / 2) }
    let holed = Polygon(rings: [outer, inner], edgeColor: .black)
    let shape = try #require(try firstShape(holed, in: unitContext()))
    #expect(shape.fillRule == .evenOdd)
    #expect(shape.path.elements.filter { $0 == .close }.count == 2)
    let crossed = try #require(try firstShape(Polygon(outer), in: unitContext()))
    #expect(crossed.fillRule == .winding)
    let open = try #require(
      try firstShape(Polygon(outer, isFilled: false, color: .red), in: unitContext()))
    #expect(open.fill == nil)
    #expect(open.stroke?.color == .red)
    #expect(Polygon(rings: [[.zero], [Point(.nan, 1), Point(3, 4)]]).data.x.range == 0...3)
  }
}
