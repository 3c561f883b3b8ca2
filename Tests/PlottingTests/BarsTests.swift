import Testing

@testable import Plotting

/// Bars of all kinds and what is written on them.
@Suite struct BarsTests {
  private let fonts: FontFamily

  init() throws { fonts = try .dejaVuSans() }

  private func layout(_ axes: Axes) throws -> AxesLayout {
    try #require(try Figure { axes }.layout(fonts: fonts).axes.first)
  }

  private func shapes(_ layout: MarkLayout) -> [Scene.Shape] {
    layout.nodes.compactMap { if case .path(let shape) = $0 { shape } else { nil } }
  }

  /// ax.get_xlim(), ax.get_ylim() of Matplotlib 3.8
  @Test func limitsAreMatplotlibs() throws {
    let names = ["a", "b", "c"]
    // ax.barh(names, [3, -1, 2])
    try expectLimits(
      Bars(names, heights: [3, -1, 2], orientation: .horizontal), x: (-1.2, 3.2), y: (-0.54, 2.54))
    // ax.bar(names, [3, 1, 2], align="edge", bottom=[1, 2, 0])
    try expectLimits(
      Bars(names, heights: [3, 1, 2], bottoms: [1, 2, 0], alignment: .edge), x: (-0.14, 2.94),
      y: (0, 4.2))
    try expectLimits(
      Bars(x: [0, 1, 2], heights: [3, 1, 2], alignment: .edge), x: (-0.14, 2.94), y: (0, 3.15))
  }

  @Test func groupsFillTheRoomOfOneBar() throws {
    let names = ["a", "b"]
    let group = try layout(
      Axes { GroupedBars(names, series: ["x": [1, 2], "y": [3, 4], "z": [2, 2]]) })
    let single = try layout(Axes { Bars(names, heights: [3, 4]) })
    #expect(group.x == single.x)
    #expect(group.y == single.y)
    let boxes = group.marks[0].obstacles.boxes
    try #require(boxes.count == 6)
    // Neighbours in a group meet: the first bars of the three rows.
    #expect(abs(boxes[0].maxX - boxes[2].minX) < 1e-9)
    #expect(abs(boxes[2].maxX - boxes[4].minX) < 1e-9)
    let outer = single.marks[0].obstacles.boxes[0]
    #expect(abs(boxes[0].minX - outer.minX) < 1e-9 && abs(boxes[4].maxX - outer.maxX) < 1e-9)
  }

  @Test func stacksBeginWhereTheRowBeforeEnds() {
    let stack = StackedBars(
      x: [0, 1],
      series: [
        BarSeries("a", [1, -2]), BarSeries("b", [3, 4]), BarSeries("c", [-1, .nan]),
        BarSeries("d", [2, -3]),
      ])
    #expect(stack.bars.map(\.bottoms) == [[0, 0], [1, 0], [0, 4], [4, -2]])
    let y = stack.data.y
    #expect(y.range == -5...6)
  }

  @Test func eachRowHasAColourAndALineInTheLegend() throws {
    let rows: KeyValuePairs = ["x": [1.0, 2], "y": [3, 4]]
    for mark in [
      GroupedBars(["a", "b"], series: rows), StackedBars(["a", "b"], series: rows),
    ] as [any Mark] {
      let axes = Axes {
        Bars(["a"], heights: [1])
        mark
      }
      .legend(.upperLeft)
      let layout = try layout(axes)
      #expect(layout.legend?.entries.map(\.text.text) == ["x", "y"])
      let colors = shapes(layout.marks[1]).map(\.fill)
      #expect(colors == [.cycle[1], .cycle[2]])
    }
  }

  @Test func barsMayHaveColoursOfTheirOwn() throws {
    let scale = ColorScale(limits: 0...1)
    let bars = Bars(
      x: [1, 2, 3], heights: [1, 1, 1], values: ValueColors([0, 0.5, 1], on: scale))
    let colors = shapes(try layout(Axes { bars }).marks[0]).map(\.fill)
    let expected = [0, 0.5, 1].map { scale.paint(of: $0) }
    #expect(colors == expected)
    let turns = Bars(x: [1, 2, 3], heights: [1, 1, 1], colors: [.red, .blue])
    #expect(shapes(try layout(Axes { turns }).marks[0]).map(\.fill) == [.red, .blue, .red])
    var cycle = ColorCycle()
    #expect(turns.colored(from: &cycle) == turns)
    #expect(cycle == ColorCycle())
  }

  @Test func edgesRunAroundEachBar() throws {
    let bars = Bars(
      x: [1, 2], heights: [1, 2], edgeColor: .black, edgeWidth: 2, color: .red, alpha: 0.5)
    let found = shapes(try layout(Axes { bars }).marks[0])
    #expect(found.count == 2)
    for shape in found {
      #expect(shape.fill == Color.red.withAlpha(0.5))
      #expect(shape.stroke?.color == Color.black.withAlpha(0.5))
      // Two points at 100 pixels an inch.
      let width = try #require(shape.stroke).width
      #expect(abs(width - 2.7777777777777777) < 1e-12)
    }
  }

  @Test func categoriesLieAlongTheAxisOfPlaces() throws {
    let bars = Bars(["a", "b"], heights: [1, 2], orientation: .horizontal)
    let layout = try layout(Axes { bars })
    let labels = layout.y.ticks.map { $0.label?.text }
    #expect(labels == ["a", "b"])
    let axes = Axes(x: "", y: Axis(scale: LinearScale())) { bars }
    #expect {
      try self.layout(axes)
    } throws: { error in
      error as? PlotError == .category("a", axis: "y")
    }
  }

  @Test func horizontalBarsAreThoseOfTheOtherAxes() throws {
    let upright = Bars(x: [1, 2, 3], heights: [3, -1, 2], bottoms: [0, 1, 0.5])
    var lying = upright
    lying.orientation = .horizontal
    let frame = Rect(x: 0, y: 0, width: 100, height: 100)
    let (low, high) = (
      AxisMap(limits: Interval(0...4)), AxisMap(limits: Interval(-1...3))
    )
    let first = DrawingContext(frame: frame, x: low, y: high, fonts: fonts)
    let second = DrawingContext(frame: frame, x: high, y: low, fonts: fonts)
    let turned = try lying.layout(in: second).obstacles.boxes.map { box in
      Rect(
        minX: 100 - box.maxY, minY: 100 - box.maxX, maxX: 100 - box.minY, maxY: 100 - box.minX)
    }
    let boxes = try upright.layout(in: first).obstacles.boxes
    #expect(boxes.count == 3)
    for (box, other) in zip(boxes, turned) {
      for (a, b) in zip(box.corners, other.corners) { #expect((a - b).length < 1e-9) }
    }
  }

  @Test func whatCannotBeDrawnIsRefused() throws {
    let (two, bars) = ([1.0, 2], Bars(x: [1, 2], heights: [1, 2]))
    let marks: [any Mark] = [
      Bars(x: two, heights: two, bottoms: [1]), Bars(x: two, heights: two, edgeWidth: -1),
      Bars(x: two, heights: two, values: ValueColors([1])), Bars(x: two, heights: two, width: 0),
      GroupedBars(["a"], series: ["x": two]), StackedBars(["a", "b"], series: ["x": [1]]),
      GroupedBars(["a"], series: ["x": [1]], width: .nan),
      StackedBars(["a"], series: ["x": [1]], alpha: 2), BarLabels(of: bars, ["a"]),
      BarLabels(of: bars, size: 0), BarLabels(of: bars, padding: .nan),
      BarLabels(of: bars, format: .decimals(-1)),
    ]
    for mark in marks {
      #expect(throws: PlotError.self, "\(mark)") { try Figure { Axes { mark } } }
    }
  }

  // MARK: Labels

  private func labels(_ mark: BarLabels, _ axes: Axes) throws -> [(text: String, box: Rect)] {
    try layout(axes).marks[1].nodes.compactMap { node in
      guard case .glyphs(let run) = node, let box = node.bounds else { return nil }
      return (run.text, box)
    }
  }

  @Test func labelsAreTheNumbersOfTheirBars() throws {
    let bars = Bars(x: [1, 2, 3], heights: [1.5, -2, .nan], bottoms: [1, 0, 0])
    let edge = BarLabels(of: bars)
    let center = BarLabels(of: bars, at: .center, format: .decimals(2))
    for (mark, expected) in [(edge, ["2.5", "-2"]), (center, ["1.50", "-2.00"])] {
      let axes = Axes {
        bars
        mark
      }
      let boxes = try layout(axes).marks[0].obstacles.boxes
      let found = try labels(mark, axes)
      #expect(found.map(\.text) == expected)
      try #require(found.count == 2 && boxes.count == 2)
      if mark.position == .center {
        #expect(abs(found[0].box.center.y - boxes[0].center.y) < 2)
      } else {
        // Letters stand on whole pixels.
        #expect(found[0].box.maxY <= boxes[0].minY + 1)
        #expect(found[1].box.minY >= boxes[1].maxY - 1)
      }
      for (label, bar) in zip(found, boxes) {
        #expect(abs(label.box.center.x - bar.center.x) < 2)
      }
    }
  }

  @Test func labelsOfBarsOutsideTheAxesAreLeftOut() throws {
    let bars = Bars(x: [1, 2, 3], heights: [1, 2, 5])
    let mark = BarLabels(of: bars, ["a", "b", "c"])
    let axes = Axes {
      bars
      mark
    }
    .limits(x: 0...4, y: 0...2)
    #expect(try labels(mark, axes).map(\.text) == ["a", "b"])
  }

  @Test func labelsStandBeyondTheEndOnFallingAxesToo() throws {
    let bars = Bars(["a"], heights: [2], orientation: .horizontal)
    let mark = BarLabels(of: bars, padding: 3)
    for (from, to) in [(0.0, 4.0), (4.0, 0.0)] {
      let axes = Axes {
        bars
        mark
      }
      .limits(x: (from, to))
      let layout = try layout(axes)
      let bar = try #require(layout.marks[0].obstacles.boxes.first)
      let label = try #require(try labels(mark, axes).first).box
      if from < to {
        #expect(label.minX > bar.maxX + 3)
      } else {
        #expect(label.maxX < bar.minX - 3)
      }
    }
  }

  /// '%g' % value
  @Test func numbersAreWrittenAsByTheFormatG() {
    let expected: [(Double, String)] = [
      (0, "0"), (1, "1"), (0.1, "0.1"), (1_234_567, "1.23457e+06"), (999_999.7, "1e+06"),
      (123_456, "123456"), (0.0001, "0.0001"), (0.00001234, "1.234e-05"), (-2.5, "-2.5"),
      (1e-300, "1e-300"), (1e300, "1e+300"), (1.0 / 3, "0.333333"), (100_000, "100000"),
      (1e6, "1e+06"), (0.00009999999, "0.0001"), (.leastNonzeroMagnitude, "4.94066e-324"),
      (2.5e-10, "2.5e-10"),
    ]
    for (value, text) in expected { #expect(Decimals.general(value) == text) }
  }
}
