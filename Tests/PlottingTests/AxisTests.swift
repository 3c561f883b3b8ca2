import TestSupport
import Testing

@testable import Plotting

@Suite struct AxisTests {
  private let fonts: FontFamily

  init() throws { fonts = try .dejaVuSans() }

  private func layout(_ axes: Axes, width: Double = 4, height: Double = 4) throws -> AxesLayout {
    let figure = try Figure(width: width, height: height) { axes }
    return try #require(try figure.layout(fonts: fonts).axes.first)
  }

  private let line = Line([Point(0, 0), Point(1, 10)])

  @Test func aTextIsTheLabelOfAnAxis() {
    let name = "Loss"
    #expect(Axes(x: "Epoch", y: "\(name) of all") { line }.y.label == "Loss of all")
    #expect(Axes(x: Axis("Epoch"), y: "Loss") { line }.y.label == "Loss")
  }

  @Test func marksFitTheLimitsOfTheirOwnAxes() throws {
    let axes = try layout(
      Axes {
        line
        Line([Point(0, 0), Point(1, 1000)]).measured(y: .second)
      }
      .secondY(""))
    #expect(axes.y.limits == Interval(from: -0.5, to: 10.5))
    #expect(axes.secondY?.limits == Interval(from: -50, to: 1050))
    // Both reach as high on the page.
    let tops = axes.marks.map { mark -> Double? in
      guard case .path(let shape)? = mark.nodes.first else { return nil }
      return shape.path.bounds?.minY
    }
    #expect(tops[0] != nil && tops[0] == tops[1])
  }

  @Test func aConvertedAxisStandsWhereTheFirstHasItsValues() throws {
    let doubled = Axis(conversion: .init(from: { 2 * $0 }, back: { $0 / 2 }))
    let axes = try layout(Axes { line }.secondX(doubled))
    let second = try #require(axes.secondX)
    #expect(second.limits == Interval(from: -0.1, to: 2.1))
    for tick in second.ticks {
      let share = (tick.value / 2 - axes.x.limits.from) / axes.x.limits.length
      #expect(abs(tick.position - (axes.frame.minX + share * axes.frame.width)) < 1e-9)
    }
  }

  @Test(arguments: [
    (Axis(edge: .left), Axis(), "x axis"), (Axis(), Axis(edge: .top), "y axis"),
  ])
  func anEdgeThatAnAxisDoesNotRunAlongIsNamed(x: Axis, y: Axis, name: String) {
    #expect {
      try layout(Axes(x: x, y: y) { line })
    } throws: { error in
      "\(error)".hasPrefix("\(name): cannot stand on the edge")
    }
  }

  @Test func twoAxesOnOneEdgeAreNamed() {
    #expect {
      try layout(Axes(x: Axis(edge: .top), y: "") { line }.secondX(Axis(edge: .top)))
    } throws: { error in
      error as? PlotError == .edge(axis: "second x axis", edge: .top)
    }
  }

  /// Limits that give an offset, and titles of any length: they never stand over each other.
  @Test func titlesAndOffsetsNeverOverlap() throws {
    var generator = SplitMix(state: 13)
    for _ in 0..<200 {
      let magnitude = Double.random(in: 5...12, using: &generator).rounded()
      let top = Decimals.power(Int(magnitude)) * Double.random(in: 1...9, using: &generator)
      let title = String(repeating: "Title ", count: Int.random(in: 1...12, using: &generator))
      let axes = Axes(x: "x", y: "y", title: title) {
        Line([Point(0, 0), Point(1, top)])
        Line([Point(0, 0), Point(1, top * 3)]).measured(y: .second)
      }
      .secondY("second")
      let layout = try layout(axes, width: 3)
      let titleBox = try #require(layout.title?.box)
      for offset in [layout.y.offset, layout.secondY?.offset].compactMap({ $0 }) {
        #expect(titleBox.intersection(offset.box) == nil, "\(title) over \(offset.text)")
      }
    }
  }

  @Test func textsStandOutsideTheFrameAtEveryEdge() throws {
    let axes = try layout(
      Axes(x: Axis("above", edge: .top), y: Axis("right", edge: .right)) { line }
        .secondX("below").secondY("left"))
    let boxes = { (axis: AxisLayout?) in (axis?.texts ?? []).map(\.box) }
    #expect(boxes(axes.x).allSatisfy { $0.maxY <= axes.frame.minY })
    #expect(boxes(axes.secondX).allSatisfy { $0.minY >= axes.frame.maxY })
    #expect(boxes(axes.y).allSatisfy { $0.minX >= axes.frame.maxX })
    #expect(boxes(axes.secondY).allSatisfy { $0.maxX <= axes.frame.minX })
  }

  @Test func sharedAxesHaveTheLimitsOfAll() throws {
    let figure = try Figure(
      grid: SubplotGrid(rows: 2, columns: 2), sharedX: .columns, sharedY: .rows
    ) {
      for index in 0..<4 {
        Axes(x: "x", y: "y") { Line([Point(0, 0), Point(Double(index + 1), Double(10 * index))]) }
          .cell(row: index / 2, column: index % 2)
      }
    }
    let axes = try figure.layout(fonts: fonts).axes
    #expect(axes[0].x.limits == axes[2].x.limits && axes[1].x.limits == axes[3].x.limits)
    #expect(axes[0].y.limits == axes[1].y.limits && axes[2].y.limits == axes[3].y.limits)
    #expect(axes[0].x.limits != axes[1].x.limits && axes[0].y.limits != axes[2].y.limits)
    // Labels at the lowest and the leftmost, ticks everywhere.
    #expect(axes.map { $0.x.label == nil } == [true, true, false, false])
    #expect(axes.map { $0.y.label == nil } == [false, true, false, true])
    #expect(axes.allSatisfy { !$0.x.ticks.isEmpty })
    #expect(axes[0].x.ticks.allSatisfy { $0.label == nil })
  }

  @Test func aPanelThatSpansCellsReachesFromTheFirstToTheLast() throws {
    let grid = SubplotGrid(rows: 2, columns: 3)
    let spanning = try Figure(grid: grid) { Axes {}.cell(rows: 0...1, columns: 1...2) }
    let single = try Figure(grid: grid) {
      Axes {}.cell(row: 0, column: 1)
      Axes {}.cell(row: 1, column: 2)
    }
    let frames = try single.layout(fonts: fonts).axes.map(\.frame)
    #expect(try spanning.layout(fonts: fonts).axes[0].frame == frames[0].union(frames[1]))
  }

  @Test func aMarkOfOnesOwnCanBeLaidOutAlone() throws {
    let context = DrawingContext(
      frame: Rect(x: 0, y: 0, width: 100, height: 50), x: AxisMap(limits: Interval(0...10)),
      y: AxisMap(limits: Interval(0...10)), fonts: fonts)
    let layout = Scatter([Point(5, 5)], color: .red).layout(in: context)
    #expect(layout.obstacles.points == [Point(50, 25)])
  }
}
