import Testing

@testable import Plotting

/// Marks over the names of categories.
@Suite struct CategoryMarkTests {
  private let fonts: FontFamily

  init() throws { fonts = try .dejaVuSans() }

  private func layout(_ axes: Axes) throws -> AxesLayout {
    try #require(try Figure { axes }.layout(fonts: fonts).axes.first)
  }

  private func labels(_ axis: AxisLayout) -> [String?] { axis.ticks.map { $0.label?.text } }

  @Test func anAxisHasTheCategoriesOfItsMarksInTheOrderOfTheirAppearance() throws {
    let layout = try layout(
      Axes {
        Bars(["b", "a"], heights: [1, 2])
        Bars(["c", "a"], heights: [3, 4])
      })
    #expect(labels(layout.x) == ["b", "a", "c"])
    #expect(layout.x.ticks.map(\.value) == [0, 1, 2])
    // Half of the first and of the last bar, and the margin.
    #expect(abs(layout.x.limits.from - (-0.4 - 0.05 * 2.8)) < 1e-12)
    #expect(abs(layout.x.limits.to - (2.4 + 0.05 * 2.8)) < 1e-12)
  }

  @Test func barsStandAtTheirNames() throws {
    let named = try layout(Axes { Bars(["b", "a", "b"], heights: [1, 2, 3]) })
    let placed = try layout(Axes { Bars(x: [0, 1, 0], heights: [1, 2, 3]) })
    #expect(named.marks == placed.marks)
    #expect(named.y == placed.y)
  }

  @Test func theOrderOfAnAxisMayBeGiven() throws {
    let scale = CategoryScale(["z", "b", "a"])
    let layout = try layout(
      Axes(x: Axis(scale: scale), y: "") { Bars(["a", "b"], heights: [1, 2]) })
    #expect(layout.x.ticks.map(\.value) == [1, 2])
    #expect(labels(layout.x) == ["b", "a"])
  }

  @Test func aCategoryThatTheAxisDoesNotHaveIsAnError() throws {
    let bars = Bars(["a", "lost"], heights: [1, 2])
    for scale in [CategoryScale(["a"]), LinearScale()] as [any Scale] {
      #expect {
        try layout(Axes(x: Axis(scale: scale), y: "") { bars })
      } throws: { error in
        "\(error)".contains(scale is LinearScale ? "\"a\"" : "\"lost\"")
      }
    }
  }

  @Test func sharedAxesHaveTheCategoriesOfAll() throws {
    let figure = try Figure(grid: SubplotGrid(columns: 2), sharedX: .all) {
      Axes { Bars(["a", "b"], heights: [1, 2]) }
      Axes { Bars(["c"], heights: [1]) }.cell(row: 0, column: 1)
    }
    for axes in try figure.layout(fonts: fonts).axes {
      #expect(labels(axes.x) == ["a", "b", "c"])
    }
  }

  // MARK: Feet that have no place

  /// The rectangle of the only bar.
  private func bar(_ mark: Bars, y: Axis) throws -> (box: Rect, frame: Rect) {
    let layout = try layout(Axes(x: "", y: y) { mark })
    guard case .path(let shape)? = layout.marks[0].nodes.first, let box = shape.path.bounds else {
      throw PlotError.scores(at: nil, problem: "no bar")
    }
    return (box, layout.frame)
  }

  @Test func barsWithTheirFootAtZeroReachBeyondALogarithmicAxis() throws {
    let bars = Bars(x: [1, 2], heights: [10, 100])
    let (box, frame) = try bar(bars, y: Axis(scale: LogScale()))
    #expect(box.maxY > frame.maxY)
    #expect(box.minY > frame.minY && box.minY < frame.maxY)
    let falling = Axis(scale: LogScale(), limits: Interval(from: 100, to: 1))
    let (hanging, room) = try bar(bars, y: falling)
    #expect(hanging.minY < room.minY)
    #expect(hanging.maxY == room.maxY.rounded())
  }

  @Test func areasDownToZeroReachBeyondALogarithmicAxis() throws {
    let layout = try layout(
      Axes(x: "", y: Axis(scale: LogScale())) {
        FillBetween(x: [1, 2, 3, 4], [10, 100, .nan, 5])
      })
    guard case .path(let shape)? = layout.marks[0].nodes.first else {
      Issue.record("no area")
      return
    }
    #expect(try #require(shape.path.bounds).maxY > layout.frame.maxY)
    let isFinite = shape.path.points.allSatisfy(\.isFinite)
    #expect(isFinite)
  }

  @Test func sharesBeyondTheEndsAreOnTheSideOfTheirValues() {
    let up = AxisMap(scale: LogScale(), limits: Interval(1...10))
    let down = AxisMap(scale: LogScale(), limits: Interval(from: 10, to: 1))
    #expect(up.clippedShare(of: 0) < 0)
    #expect(down.clippedShare(of: -3) > 1)
    #expect(up.clippedShare(of: 5) == up.share(of: 5))
    #expect(up.clippedShare(of: .nan).isNaN)
  }
}
