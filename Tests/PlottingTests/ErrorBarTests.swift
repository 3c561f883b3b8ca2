import Testing

@testable import Plotting

@Suite struct ErrorBarTests {
  private let x = [0.2, 0.4, 0.8]
  private let y = [0.5, 0.3, 0.6]

  /// The subpaths of the bars, which are drawn first.
  private func bars(_ mark: ErrorBars, in context: DrawingContext) throws -> [[Point]] {
    guard case .path(let shape)? = mark.layout(in: context).nodes.first else { return [] }
    return shape.path.elements.reduce(into: [[Point]]()) { bars, element in
      switch element {
      case .move(let point): bars.append([point])
      case .line(let point): bars[bars.count - 1].append(point)
      default: break
      }
    }
  }

  @Test func barsReachAsFarAsTheyAreAskedTo() throws {
    let mark = ErrorBars(
      x: x, y: y, xError: .constant(0.1),
      yError: .asymmetric(below: [0.1, 0.2, 0.3], above: [0.3, 0.2, 0.1]), barWidth: 0.72 * 2)
    let bars = try bars(mark, in: testContext())
    // Level ones first, each from its lesser end; two pixels wide, so on whole pixels.
    #expect(
      bars.prefix(3) == [
        [Point(10, 50), Point(30, 50)], [Point(30, 70), Point(50, 70)],
        [Point(70, 40), Point(90, 40)],
      ])
    #expect(
      bars.suffix(3) == [
        [Point(20, 60), Point(20, 20)], [Point(40, 90), Point(40, 50)],
        [Point(80, 70), Point(80, 30)],
      ])
  }

  @Test func limitsMakeRoomForTheBars() {
    let data = ErrorBars(
      x: x, y: y, xError: .constant(0.1), yError: .symmetric([0.5, 0, 0.25])
    ).data
    #expect(abs((data.x.range?.lowerBound ?? 0) - 0.1) < 1e-12)
    #expect(data.y.range == 0...1)
  }

  @Test func onlyEachSoManyPointsHaveBars() throws {
    let mark = ErrorBars(
      x: x + [0.9], y: y + [0.5], yError: .constant(0.1), errorEvery: 2, errorFrom: 1)
    let bars = try bars(mark, in: testContext())
    #expect(bars.map { $0[0].x } == [40, 90])
    // The line goes through all points nevertheless.
    guard case .path(let line)? = mark.layout(in: try testContext()).nodes.last else {
      Issue.record("no line")
      return
    }
    #expect(line.path.points.count == 4)
  }

  @Test func aBarThatIsNoNumberIsLeftOut() throws {
    let mark = ErrorBars(
      x: x, y: [0.5, .nan, 0.6], yError: .symmetric([.nan, 0.1, 0.1]), capSize: 3)
    #expect(try bars(mark, in: testContext()).map { $0[0].x } == [80])
    #expect(mark.data.y.range == 0.5...0.7)
  }

  @Test func capsStandAtTheEndsAndBeneathTheLine() throws {
    let mark = ErrorBars(
      x: x, y: y, yError: .constant(0.1), capSize: 3.6, capWidth: 1.44, marker: .circle,
      color: .red)
    let nodes = mark.layout(in: try testContext()).nodes
    guard nodes.count == 4, case .markers(let caps) = nodes[1], case .markers = nodes[3] else {
      Issue.record("expected bars, caps, line and markers, got \(nodes)")
      return
    }
    #expect(
      caps.positions == [
        Point(20, 60), Point(20, 40), Point(40, 80), Point(40, 60), Point(80, 50), Point(80, 30),
      ])
    #expect(caps.shape.bounds?.width == 10)
    #expect(abs((caps.stroke?.width ?? 0) - 2) < 1e-9)
    #expect(caps.fill == nil)
  }

  @Test func capsThatNobodyCanSeeAreLeftOut() throws {
    let mark = ErrorBars(
      x: x, y: y, yError: .asymmetric(below: [0.1, 0.1, 0.1], above: [1e6, 0.1, 0.1]), capSize: 3,
      marker: .circle)
    guard case .markers(let caps) = mark.layout(in: try testContext()).nodes[1] else {
      Issue.record("expected caps")
      return
    }
    #expect(caps.positions.count == 5)
  }

  @Test func withoutCapSizeThereAreNoCaps() throws {
    let mark = ErrorBars(x: x, y: y, yError: .constant(0.1), dash: .noLine)
    #expect(mark.layout(in: try testContext()).nodes.count == 1)
  }

  /// What lies below everything on a logarithmic axis ends beyond the frame, as Matplotlib clips it.
  @Test func onALogarithmicAxisABarMayGoBelowAll() throws {
    let map = AxisMap(scale: LogScale(), limits: Interval(0.1...10))
    let mark = ErrorBars(x: [0.5], y: [1], yError: .constant(2), capSize: 3)
    let bars = try bars(mark, in: testContext(y: map))
    #expect((bars.first?.first?.y ?? 0) > 100)
    #expect(mark.data.y.leastPositive == 1)
  }

  @Test(
    arguments: [
      (.symmetric([1, 2]), "error bars: expected as many yError as points, got 2 and 3"),
      (
        .asymmetric(below: [1, 1, 1], above: [1]),
        "error bars: expected as many yError above as points, got 1 and 3"
      ),
      (
        .symmetric([0, -1, 0]),
        "yError of the error bars: expected numbers of 0 or more, got -1.0"
      ),
      (.constant(-0.5), "yError of the error bars: expected numbers of 0 or more, got -0.5"),
    ] as [(ErrorBars.Reach, String)])
  func reachesThatMakeNoBarsAreRefused(reach: ErrorBars.Reach, message: String) {
    #expect {
      try Figure { Axes { ErrorBars(x: x, y: y, yError: reach) } }
    } throws: {
      "\($0)" == message
    }
  }

  @Test func coordinatesOfUnequalNumberAndStepsOfNothingAreRefused() {
    #expect {
      try Figure { Axes { ErrorBars(x: [1], y: [1, 2], label: "a") } }
    } throws: {
      "\($0)".contains("expected as many x as y, got 1 and 2")
    }
    #expect {
      try Figure { Axes { ErrorBars(x: x, y: y, errorEvery: 0) } }
    } throws: {
      "\($0)" == "errorEvery of the error bars: expected a number of 1 or more, got 0.0"
    }
    #expect {
      try Figure { Axes { ErrorBars(x: x, y: y, errorFrom: -1) } }
    } throws: {
      "\($0)" == "errorFrom of the error bars: expected a number of 0 or more, got -1.0"
    }
  }

  @Test func aLegendHasThemBehindOthersAndShowsABar() throws {
    let axes = Axes {
      ErrorBars(x: x, y: y, yError: .constant(0.1), label: "bars")
      Line(x: x, y: y, label: "line")
    }
    #expect(axes.legendEntries.map(\.label) == ["line", "bars"])
    let nodes = axes.legendEntries[1].handle.nodes(
      Rect(x: 0, y: 0, width: 28, height: 10), DrawingMeasures())
    #expect(nodes.count == 2)
    // Half a font size upwards and downwards.
    #expect(nodes.first?.bounds?.height ?? 0 > 13)
  }

  @Test func theyTakeTheNextColourOfLines() {
    let axes = Axes {
      Line(x: x, y: y)
      ErrorBars(x: x, y: y)
    }
    #expect((axes.coloredMarks[1] as? ErrorBars)?.line.color == .cycle[1])
  }
}
