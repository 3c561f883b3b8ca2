import TestSupport
import Testing

@testable import Plotting

/// Steps, dashes, markers and colours along lines.
@Suite struct LineOptionTests {
  private let points = [Point(0, 0), Point(1, 2), Point(3, 1)]

  /// Matplotlib 3.8.0: `cbook.STEP_LOOKUP_MAP["steps-pre"]([0, 1, 3], [0, 2, 1])` and so on.
  @Test func stepsAreMatplotlibs() {
    #expect(
      Line.Step.pre.corners(of: points)
        == [Point(0, 0), Point(0, 2), Point(1, 2), Point(1, 1), Point(3, 1)])
    #expect(
      Line.Step.post.corners(of: points)
        == [Point(0, 0), Point(1, 0), Point(1, 2), Point(3, 2), Point(3, 1)])
    #expect(
      Line.Step.mid.corners(of: points)
        == [
          Point(0, 0), Point(0.5, 0), Point(0.5, 2), Point(1, 2), Point(2, 2), Point(2, 1),
          Point(3, 1),
        ])
    for step in Line.Step.allCases {
      #expect(step.corners(of: []) == [])
      #expect(step.corners(of: [Point(1, 2)]) == [Point(1, 2)])
    }
  }

  @Test func aSteppedLineGoesOnlyAlongTheAxesAndThroughItsPoints() {
    var random = SplitMix(state: 5)
    for _ in 0..<50 {
      let points = (0..<8).map { Point(Double($0), Double.random(in: -5...5, using: &random)) }
      for step in Line.Step.allCases {
        let corners = step.corners(of: points)
        let areLevelOrUpright = zip(corners, corners.dropFirst()).allSatisfy {
          $0.x == $1.x || $0.y == $1.y
        }
        #expect(areLevelOrUpright)
        let missing = points.filter { point in
          !zip(corners, corners.dropFirst()).contains {
            Rect(around: [$0, $1]).map { Segment(from: point, to: point).meets($0) } ?? false
          }
        }
        #expect(missing == [])
      }
    }
  }

  @Test func markersOfASteppedLineStandAtItsPoints() throws {
    let line = Line(
      x: [0.1, 0.5, 0.9], y: [0.2, .nan, 0.8], step: .mid, marker: .circle, color: .red)
    guard case .markers(let markers)? = line.layout(in: try testContext()).nodes.last else {
      Issue.record("no markers")
      return
    }
    #expect(markers.positions == [Point(10.5, 80.5), Point(90.5, 20.5)])
  }

  // MARK: - Which points have a marker

  private let places = [
    Point(0, 0), Point(10, 0), Point(10, 30), Point(10, 30), Point(60, 30), Point(.nan, 5),
    Point(60, 80), Point(200, 80), Point(210, 90), Point(300, 400),
  ]

  /// Matplotlib 3.8.0: `lines._mark_every_path(markevery, Path(places), Affine2D(), ax)` where the axes are 300
  /// by 400 pixels large; the points of `places` that are left.
  @Test func markersAtEachSoManyPointsAreMatplotlibs() {
    let cases: [(MarkEvery, [Int])] = [
      (.every(3), [0, 3, 6, 9]), (.every(4, from: 1), [1, 9]),
      (.spacing(0.1), [0, 2, 4, 6, 7, 8, 9]), (.spacing(0.2, from: 0.05), [1, 6, 7, 8, 9]),
      (.spacing(0.03), [0, 1, 2, 4, 6, 7, 8, 9]), (.at([8, 5, 40, -1, 0]), [8, 0]),
      (.all, [0, 1, 2, 3, 4, 6, 7, 8, 9]),
    ]
    for (every, expected) in cases {
      let chosen = every.indices(of: places, diagonal: 500).map { places[$0] }
      #expect(chosen == expected.map { places[$0] }, "\(every)")
    }
    #expect(MarkEvery.spacing(0.1).indices(of: [], diagonal: 500) == [])
  }

  @Test(
    arguments: [
      .every(0), .every(-2), .every(1, from: -1), .spacing(0), .spacing(.nan),
      .spacing(.infinity), .spacing(0.1, from: -1),
    ] as [MarkEvery])
  func stepsThatLeadNowhereAreRefused(every: MarkEvery) {
    #expect {
      try Figure { Axes { Line(points, marker: .circle, markEvery: every) } }
    } throws: {
      "\($0)".contains("markEvery of the line")
    }
  }

  // MARK: - Dashes

  @Test func dashesAreInWidthsOfTheLineAndStartWhereAsked() throws {
    let line = Line(points, color: .red, width: 7.2, dash: .pattern([4, 1, 2], offset: 3))
    guard case .path(let shape)? = line.layout(in: try testContext()).nodes.first else {
      Issue.record("no line")
      return
    }
    let stroke = try #require(shape.stroke)
    #expect(stroke.width == 10)
    #expect(stroke.dashes == [40, 10, 20])
    #expect(stroke.dashOffset == 30)
    #expect(stroke.cap == .butt)
  }

  @Test(
    arguments: [
      .pattern([]), .pattern([0, 0]), .pattern([1, -1]), .pattern([1, .nan]),
      .pattern([1, 1], offset: .infinity),
    ] as [Line.Dash])
  func patternsThatNoLineIsMadeOfAreRefused(dash: Line.Dash) {
    #expect {
      try Figure { Axes { Line(points, dash: dash) } }
    } throws: {
      "\($0)".contains("dashes of the line")
    }
    #expect {
      try Figure { Axes { Line(points) }.grid(GridLines(dash: dash)) }
    } throws: {
      "\($0)".contains("grid lines")
    }
  }

  /// A line that is cut off far away has its dashes where the whole line has them.
  @Test func dashesThatAreCutStartWhereTheyDid() {
    let sight = Rect(x: 0, y: -10, width: 20, height: 20)
    func strokes(offset: Double, from x: Double) -> [Point] {
      LineDasher(pattern: [6, 4], offset: offset, sight: sight)
        .dashes(along: Path(points: [Point(x, 0), Point(1000, 0)])).points
    }
    #expect(strokes(offset: 0, from: 0) == [0, 6, 10, 16, 20, 20].dropLast(2).map { Point($0, 0) })
    #expect(strokes(offset: 3, from: 0) == [0, 3, 7, 13, 17, 20].map { Point($0, 0) })
    #expect(strokes(offset: -3, from: 0) == [3, 9, 13, 19].map { Point($0, 0) })
    #expect(strokes(offset: 3, from: -100) == strokes(offset: 3, from: 0))
  }

  @Test func withoutALineThereAreMarkersOnly() throws {
    let line = Line(points, marker: .plus, color: .red, dash: .noLine)
    #expect(line.layout(in: try testContext()).nodes.count == 1)
  }

  // MARK: - Colour by value

  @Test func stretchesHaveTheColourOfTheirValue() throws {
    let scale = ColorScale(.viridis, limits: 0...1)
    let x = [0, 0.2, 0.4, 0.6, 0.8, 1]
    let line = Line(
      x: x, y: x, values: ValueColors([0, 0, 1, .nan, 0.5], on: scale))
    let nodes = line.layout(in: try testContext()).nodes
    var parts: [(Color?, Int)] = []
    for case .path(let shape) in nodes {
      parts.append((shape.stroke?.color, shape.path.elements.count))
    }
    // The two stretches of one colour are one path; that of no number is left out.
    #expect(parts.map(\.1) == [3, 2, 2])
    #expect(parts.map(\.0) == [0, 1, 0.5].map { scale.paint(of: $0) })
  }

  @Test func aValueForEachPointColoursTheStretchThatStartsThere() throws {
    let x = [0, 0.5, 1]
    let byStretch = Line(x: x, y: x, values: ValueColors([1, 2], on: ColorScale(limits: 0...3)))
    let byPoint = Line(
      x: x, y: x, values: ValueColors([1, 2, 3], on: ColorScale(limits: 0...3)))
    let context = try testContext()
    #expect(byStretch.layout(in: context).nodes == byPoint.layout(in: context).nodes)
  }

  @Test func markersHaveTheColoursOfTheirPoints() throws {
    let scale = ColorScale(limits: 0...3)
    let x = [0, 0.5, 1]
    let line = Line(
      x: x, y: x, marker: .circle, markerEdge: .black, values: ValueColors([1, 2, 3], on: scale))
    guard case .markers(let markers)? = line.layout(in: try testContext()).nodes.last else {
      Issue.record("no markers")
      return
    }
    #expect(markers.variations.map(\.fill) == [1, 2, 3].map { scale.paint(of: $0) })
    #expect(markers.variations.map(\.edge) == [nil, nil, nil])
  }

  @Test(arguments: [0, 1, 4, 5])
  func anotherNumberOfValuesThanStretchesOrPointsIsRefused(count: Int) {
    #expect {
      try Figure {
        Axes { Line(points, values: ValueColors([Double](repeating: 1, count: count))) }
      }
    } throws: {
      "\($0)" == "line: expected as many values as points, got \(count) and 3"
    }
  }

  @Test func aLineByValueTakesNoColourOfTheCycle() throws {
    let axes = Axes {
      Line(points, values: ValueColors([1, 2]))
      Line(points)
    }
    let colored = axes.coloredMarks.compactMap { $0 as? Line }
    #expect(colored.map(\.color) == [nil, .cycle[0]])
  }
}
