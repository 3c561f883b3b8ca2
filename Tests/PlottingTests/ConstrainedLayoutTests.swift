import Testing
import TestSupport

@testable import Plotting

/// Grids that make room for what stands around their panels.
@Suite struct ConstrainedLayoutTests {
  private let fonts: FontFamily
  private let colors = ColorScale(limits: 0...1)

  init() throws { fonts = try .dejaVuSans() }

  /// Axes with this and that around them.
  private func axes(_ random: inout SplitMix) -> Axes {
    func text() -> String {
      String(repeating: "label ", count: Int.random(in: 0...2, using: &random))
    }
    let top = pow10(.random(in: -6...6, using: &random))
    let xs = steps(from: 0, to: top, count: 9)
    var axes = Axes(
      x: Axis(text(), tickLabelRotation: .random(in: 0...90, using: &random)),
      y: Axis(text(), labelSize: .random(in: 6...16, using: &random)), title: text()
    ) {
      Line(x: xs, y: xs, label: "line")
      HeatMap([[0, 1]], x: 0...top, y: 0...top, colors: colors)
    }
    if Bool.random(using: &random) { axes = axes.secondY(Axis(text(), limits: Interval(0...top))) }
    if Bool.random(using: &random) { axes = axes.colorBar(ColorBar(colors, label: text())) }
    if Bool.random(using: &random) { axes = axes.aspect(.equal) }
    return axes
  }

  private func pow10(_ exponent: Int) -> Double {
    (0..<abs(exponent)).reduce(1) { power, _ in exponent < 0 ? power / 10 : power * 10 }
  }

  @Test(arguments: 0..<12)
  func nothingOverlapsAndNothingLeavesTheCanvas(seed: Int) throws {
    var random = SplitMix(state: UInt64(seed))
    var figure = try Figure(
      width: 12, height: 9, grid: .constrained(rows: 2, columns: 3),
      title: Bool.random(using: &random) ? "Title" : ""
    ) {
      for column in 0..<2 { axes(&random).cell(row: 0, column: column) }
      axes(&random).cell(rows: 1...1, columns: 0...1)
      Axes3D(x: "x", y: "y", z: "z") { Scatter3D([.zero, Point3(1, 2, 3)], color: .red) }
        .cell(rows: 0...1, columns: 2...2)
    }
    if Bool.random(using: &random) { figure = figure.legend() }
    let layout = try figure.layout(fonts: fonts)
    var boxes = layout.panels.map { $0.tightBounds() }
    boxes += [layout.title?.box, layout.legend?.box].compactMap { $0 }
    for (index, box) in boxes.enumerated() {
      #expect(box.union(layout.canvas) == layout.canvas, "\(box)")
      for other in boxes[..<index] { #expect(box.intersection(other) == nil, "\(box), \(other)") }
    }
  }

  @Test func roomThatNobodyNeedsIsGivenToThePanels() throws {
    func frame(_ grid: SubplotGrid) throws -> Rect {
      let figure = try Figure(grid: grid) { Axes(x: "x", y: "y") {} }
      return try #require(figure.layout(fonts: fonts).axes.first).frame
    }
    let (fixed, fitted) = (try frame(SubplotGrid()), try frame(.constrained()))
    #expect(fitted.width > fixed.width)
    #expect(fitted.height > fixed.height)
  }

  @Test func columnsKeepTheirProportions() throws {
    var grid = SubplotGrid.constrained(columns: 2)
    grid.widthRatios = [3, 1]
    let figure = try Figure(grid: grid) {
      Axes(y: "label") {}
      Axes {}.cell(row: 0, column: 1)
    }
    let frames = try figure.layout(fonts: fonts).axes.map(\.frame)
    #expect(abs(frames[0].width / frames[1].width - 3) < 1e-9)
    #expect(frames[0].minY == frames[1].minY && frames[0].maxY == frames[1].maxY)
  }

  @Test func aCanvasWithoutRoomIsAnError() throws {
    let figure = try Figure(width: 1, height: 0.4, grid: .constrained()) {
      Axes(x: "a label", y: "y", title: "title") {}
    }
    #expect {
      try figure.layout(fonts: fonts)
    } throws: { error in
      "\(error)".hasPrefix("figure height: expected more inches")
    }
  }

  // MARK: The legend of a figure

  @Test func aLegendOfTheFigureNamesEachLabelOnce() throws {
    let figure = try Figure(grid: SubplotGrid(columns: 2)) {
      Axes { Line([.zero, Point(1, 1)], label: "a") }
      Axes {
        Line([.zero, Point(1, 1)], label: "a")
        Line([.zero, Point(1, 1)], label: "b")
      }
      .cell(row: 0, column: 1)
    }
    #expect(try figure.layout(fonts: fonts).legend == nil)
    let layout = try figure.legend(size: 8).layout(fonts: fonts)
    let legend = try #require(layout.legend)
    #expect(legend.entries.map(\.text.text) == ["a", "b"])
    let panels = layout.panels.map { $0.tightBounds() }
    #expect(panels.allSatisfy { $0.maxX < legend.box.minX })
    #expect(layout.tightBounds().union(legend.box) == layout.tightBounds())
  }

  @Test func aFigureWithoutLabelsHasNoLegend() throws {
    let figure = try Figure { Axes { Line([.zero, Point(1, 1)]) } }.legend()
    #expect(try figure.layout(fonts: fonts).legend == nil)
  }
}
