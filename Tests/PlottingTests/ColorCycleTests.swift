import Testing

@testable import Plotting

/// The colours of marks that have none of their own.
@Suite struct ColorCycleTests {
  private let fonts: FontFamily
  private let diagonal = [Point.zero, Point(1, 1)]

  init() throws { fonts = try .dejaVuSans() }

  private func axes(@MarkBuilder _ marks: () throws -> [any Mark]) throws -> AxesLayout {
    let axes = try Axes(marks: marks).legend(.upperLeft)
    return try #require(try Figure { axes }.layout(fonts: fonts).axes.first)
  }

  /// What each mark is painted with: the colour inside, or of its line.
  private func colors(of nodes: [Scene.Node]) -> [Color] {
    nodes.flatMap { node -> [Color] in
      switch node {
      case .group(let group): colors(of: group.children)
      case .path(let shape): [shape.fill ?? shape.stroke?.color].compactMap { $0 }
      case .markers(let markers): [markers.fill].compactMap { $0 }
      default: []
      }
    }
  }

  @Test func linesTakeOneAfterTheOther() throws {
    let layout = try axes {
      for _ in 0..<12 { Line(diagonal, label: "line") }
    }
    let expected = (0..<12).map { Color.cycle[$0] }
    #expect(layout.marks.flatMap { colors(of: $0.nodes) } == expected)
    let handles = layout.legend?.entries.flatMap { colors(of: $0.handleNodes) }
    #expect(handles == expected)
  }

  @Test func whatIsFilledIsCountedApartFromLines() throws {
    let layout = try axes {
      Line(diagonal)
      Scatter(diagonal, label: "points")
      Bars(x: [0, 1], heights: [1, 1], label: "bars")
      FillBetween(x: [0, 1], [0, 1], label: "area")
      Line(diagonal)
    }
    let drawn = layout.marks.map { colors(of: $0.nodes).first }
    let inTurn: [Color?] = [.cycle[0], .cycle[0], .cycle[1], .cycle[2], .cycle[1]]
    #expect(drawn == inTurn)
    let handles = layout.legend?.entries.map { colors(of: $0.handleNodes).first }
    let named: [Color?] = [.cycle[0], .cycle[2], .cycle[1]]
    #expect(handles == named, "points, area, and bars behind them")
  }

  @Test func aColourOfItsOwnTakesNoneFromTheCycle() throws {
    let layout = try axes {
      Line(diagonal, color: .cycle[0])
      Line(diagonal)
      Rule(y: 0.5)
      Line(diagonal, color: .red)
      Line(diagonal)
    }
    let drawn = layout.marks.flatMap { colors(of: $0.nodes) }
    #expect(drawn == [.cycle[0], .cycle[0], .cycle[0], .red, .cycle[1]])
  }

  @Test func bothAxesShareTheCycle() throws {
    let axes = Axes {
      Line(diagonal)
      Line(diagonal).measured(y: .second)
    }
    .secondY("second")
    let layout = try #require(try Figure { axes }.layout(fonts: fonts).axes.first)
    #expect(layout.marks.flatMap { colors(of: $0.nodes) } == [.cycle[0], .cycle[1]])
  }

  @Test func everyAxesStartWithTheFirst() throws {
    let figure = try Figure(grid: .constrained(columns: 2)) {
      for column in 0..<2 {
        Axes {
          Line(diagonal, label: "a")
          Line(diagonal, label: "b")
        }
        .cell(row: 0, column: column)
      }
    }
    let layout = try figure.legend().layout(fonts: fonts)
    for axes in layout.axes {
      #expect(axes.marks.flatMap { colors(of: $0.nodes) } == [.cycle[0], .cycle[1]])
    }
    let handles = layout.legend?.entries.flatMap { colors(of: $0.handleNodes) }
    #expect(handles == [.cycle[0], .cycle[1]])
  }

  @Test func surfacesAndPointsInSpaceTakeOneAfterTheOther() throws {
    let axes = Axes3D {
      Surface3D(x: [0, 1], y: [0, 1]) { x, y in x + y }
      Surface3D(x: [0, 1], y: [0, 1]) { x, y in x - y }
      Scatter3D([.zero, Point3(1, 1, 1)], alpha: 1, label: "a")
      Scatter3D([Point3(0, 0, 1), Point3(0, 1, 1)], alpha: 1, label: "b")
    }
    let layout = try #require(
      try Figure { axes.legend(.upperLeft) }.layout(fonts: fonts).panels.first as? Axes3DLayout)
    let roles = Set(colors(of: [layout.node(id: "axes")]).map(\.source))
    #expect(roles.isSuperset(of: [.role(.cycle(0)), .role(.cycle(1))]))
    #expect(!roles.contains(.role(.cycle(2))))
    let handles = layout.legend?.entries.flatMap { colors(of: $0.handleNodes) }
    #expect(handles == [.cycle[0], .cycle[1]])
  }

  @Test(arguments: [10, 13, 27, -1, -10, -13, .max, .min])
  func anyNumberNamesAColourOfTheCycle(number: Int) {
    let count = Palette.classic.cycle.count
    let inTurn = ((number % count) + count) % count
    let (named, expected) = (
      Palette.classic.resolve(.cycle[number]), Palette.classic.resolve(.cycle[inTurn])
    )
    #expect(named == expected)
    #expect(!Color.Role.cycle(number).name.isEmpty)
  }

  @Test func aLongerCycleOfAThemeIsUsedToItsEnd() {
    var palette = Palette.classic
    palette.cycle.append(.black)
    #expect(palette.resolve(.cycle[10]) == palette.resolve(.black))
  }
}
