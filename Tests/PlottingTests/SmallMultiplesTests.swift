import FigureTesting
import Testing

@testable import Plotting

/// One declaration over a list of things.
@Suite struct SmallMultiplesTests {
  private let fonts: FontFamily
  private let colors = ColorScale(limits: -1...1)

  init() throws { fonts = try .dejaVuSans() }

  private func axes(_ factor: Double) -> Axes {
    Axes(x: "x", y: "y") { Line([.zero, Point(factor, factor * factor)], label: "line") }
  }

  private func cells(_ count: Int, rows: Int? = nil, columns: Int? = nil) throws -> [[Int]] {
    let figure = try Figure(multiples: 1...count, rows: rows, columns: columns) { axes(Double($0)) }
    return [[figure.grid.rows, figure.grid.columns]]
      + figure.panels.map { [$0.cell.row, $0.cell.column] }
  }

  // MARK: Rows and columns

  @Test(
    arguments: [
      (1, 1, 1), (2, 1, 2), (3, 2, 2), (4, 2, 2), (5, 2, 3), (6, 2, 3), (7, 3, 3), (9, 3, 3),
      (10, 3, 4), (12, 3, 4), (13, 4, 4),
    ] as [(Int, Int, Int)])
  func theGridIsNearlySquare(count: Int, rows: Int, columns: Int) throws {
    #expect(try cells(count)[0] == [rows, columns])
  }

  @Test func rowsAndColumnsFollowFromEachOther() throws {
    #expect(try cells(5, columns: 2)[0] == [3, 2])
    #expect(try cells(5, rows: 2)[0] == [2, 3])
    #expect(try cells(4, rows: 1)[0] == [1, 4])
    #expect(try cells(4, rows: 3, columns: 3)[0] == [3, 3])
    #expect(try cells(3, columns: 2) == [[2, 2], [0, 0], [0, 1], [1, 0]])
  }

  @Test func whatHoldsNoPanelsIsRefused() throws {
    func error(_ count: Int, rows: Int? = nil, columns: Int? = nil) throws -> PlotError? {
      do {
        _ = try Figure(multiples: 0..<count, rows: rows, columns: columns) { axes(Double($0)) }
        return nil
      } catch let error as PlotError {
        return error
      }
    }
    #expect(
      try error(0) == .measure(name: "multiples of the figure", value: 0, expected: "one at least"))
    #expect(
      try error(3, columns: 0)
        == .measure(name: "columns of the multiples", value: 0, expected: "one at least"))
    #expect(
      try error(3, rows: -1)
        == .measure(name: "rows of the multiples", value: -1, expected: "one at least"))
    #expect(
      try error(5, rows: 2, columns: 2)
        == .measure(
          name: "rows of the multiples", value: 2, expected: "3 at least, for 5 panels in 2 columns"
        ))
    #expect(
      try error(2, columns: 5000)
        == .measure(name: "columns of the grid", value: 5000, expected: "1 to 1000"))
  }

  // MARK: Shared axes

  @Test func allHaveTheSameLimitsAndLabelsStandOutside() throws {
    let figure = try Figure(multiples: 1...3, columns: 2) { axes(Double($0)) }
    let layout = try figure.layout(fonts: fonts)
    let limits = Set(layout.axes.map(\.y.limits))
    #expect(limits.count == 1)
    #expect(layout.axes.map { $0.x.label != nil } == [false, true, true])
    #expect(layout.axes.map { $0.y.label != nil } == [true, false, true])
    let own = try Figure(multiples: 1...3, sharedX: .none, sharedY: .none) { axes(Double($0)) }
    #expect(Set(try own.layout(fonts: fonts).axes.map(\.y.limits)).count == 3)
  }

  @Test func axesInSpaceShareTheirLimitsToo() throws {
    func limits(sharedZ: AxisSharing) throws -> [Int] {
      let figure = try Figure(multiples: [1.0, 2, 3], sharedY: .none, sharedZ: sharedZ) { size in
        Axes3D { Scatter3D([.zero, Point3(size, size, size)]) }
      }
      let spaces = try figure.layout(fonts: fonts).panels.compactMap {
        ($0 as? Axes3DLayout)?.space
      }
      return [Set(spaces.map(\.x)).count, Set(spaces.map(\.y)).count, Set(spaces.map(\.z)).count]
    }
    #expect(try limits(sharedZ: .all) == [1, 3, 1])
    #expect(try limits(sharedZ: .none) == [1, 3, 3])
  }

  @Test func limitsThatAreGivenInSpaceHoldForAll() throws {
    let figure = try Figure(multiples: [1.0, 2]) { size in
      Axes3D { Scatter3D([.zero, Point3(size, size, size)]) }.limits(z: size == 1 ? 0...9 : nil)
    }
    let spaces = try figure.layout(fonts: fonts).panels.compactMap { ($0 as? Axes3DLayout)?.space }
    #expect(spaces.map(\.z) == [Interval(0...9), Interval(0...9)])
  }

  // MARK: One colour bar and one legend

  @Test(arguments: [true, false], [true, false])
  func colorBarAndLegendStandBesideThePanels(isConstrained: Bool, hasLegend: Bool) throws {
    var figure = try Figure(multiples: 1...4, isConstrained: isConstrained) { axes(Double($0)) }
      .colorBar(ColorBar(colors, label: "output"))
    if hasLegend { figure = figure.legend() }
    let layout = try figure.layout(fonts: fonts)
    let bar = try #require(layout.colorBar)
    let panels = layout.panels.map { $0.tightBounds() }
    for panel in panels { #expect(panel.maxX < bar.frame.minX) }
    let frames = try #require(Rect(union: layout.axes.map(\.frame)))
    #expect(abs(bar.frame.minY - frames.minY) < 1)
    #expect(abs(bar.frame.maxY - frames.maxY) < 1)
    #expect(abs(bar.frame.width - bar.frame.height / 20) < 0.01)
    if let legend = layout.legend { #expect(bar.tightBounds().maxX < legend.box.minX) }
    if isConstrained {
      let all = (panels + [bar.tightBounds()] + [layout.legend?.bounds].compactMap { $0 })
      for box in all { #expect(box.union(layout.canvas) == layout.canvas, "\(box)") }
    }
    #expect(layout.tightBounds().maxX > bar.tightBounds().maxX)
    #expect(layout.legend?.entries.count ?? 1 == 1)
  }

  @Test func aColorBarThatCannotBeDrawnIsRefused() throws {
    let figure = try Figure { axes(1) }.colorBar(ColorBar(colors, label: "$x^2^3$"))
    #expect(throws: PlotError.self) { try figure.layout(fonts: fonts) }
    let size = try Figure { axes(1) }.colorBar(ColorBar(colors, labelSize: -1))
    #expect(throws: PlotError.self) { try size.layout(fonts: fonts) }
  }

  // MARK: Pictures

  private func field(_ unit: Int) -> HeatMap {
    let steps = steps(from: -2, to: 2, count: 16)
    return HeatMap(
      steps.map { y in steps.map { x in (x * Double(unit) - y) / (1 + abs(x * y) + x * x) } },
      x: -2...2, y: -2...2, colors: colors)
  }

  @Test func oneColorBar() throws {
    let figure = try Figure(multiples: 1...4, width: 4, height: 3.2) { unit in
      Axes(x: "$x_1$", y: "$x_2$", title: "$a_\(unit)$") { field(unit) }
    }
    .colorBar(ColorBar(colors, label: "output"))
    expectFigure(figure, matches: "one-color-bar", canvas: .full)
  }

  @Test func oneColorBarInMatplotlibsMargins() throws {
    let figure = try Figure(multiples: 1...2, width: 4, height: 2, isConstrained: false) { unit in
      Axes { field(unit) }
    }
    .colorBar(ColorBar(colors, label: "output"))
    expectFigure(figure, matches: "one-color-bar-in-margins", canvas: .full)
  }

  @Test func oneLegendAndALastRowThatIsNotFull() throws {
    let figure = try Figure(multiples: 1...3, columns: 2, width: 4, height: 3.2) { degree in
      Axes(x: "$x$", y: "$y$", title: "degree \(degree)") {
        Scatter(steps(from: -1, to: 1, count: 9).map { Point($0, $0 * $0) }, label: "data")
        Line(
          x: steps(from: -1, to: 1), y: steps(from: -1, to: 1).map { $0 * Double(degree) / 3 },
          color: .cycle[1], label: "fit")
      }
    }
    .legend()
    expectFigure(figure, matches: "one-legend", canvas: .full)
  }

  @Test func inSpace() throws {
    let figure = try Figure(multiples: [10.0, 40], width: 5, height: 2.6) { elevation in
      Axes3D(x: "$x$", y: "$y$", title: "\(Int(elevation))°", elevation: elevation) {
        Surface3D(x: steps(from: -1, to: 1, count: 9), y: steps(from: -1, to: 1, count: 9)) {
          x, y in x * y * elevation / 40
        }
      }
    }
    expectFigure(figure, matches: "in-space", canvas: .full)
  }
}
