import FigureTesting
import Testing

@testable import Plotting

/// What colours mean, on every edge and in every way.
@Suite struct ColorBarGalleryTests {
  private let values: [[Double]] = [
    [0, 2, 4, 6, 1], [3, 5, 0, 2, 4], [6, 1, 3, 5, 0], [2, 4, 6, 1, 3],
  ]

  /// Four heat maps with the same options of the bar, at all edges of their axes.
  private func bars(
    _ colors: ColorScale, _ change: (ColorBar) -> ColorBar = { $0 }
  ) throws -> Figure {
    try smallFigure(width: 5, height: 4.4, grid: .constrained(rows: 2, columns: 2)) {
      for (index, edge) in ([.right, .left, .top, .bottom] as [Axis.Edge]).enumerated() {
        Axes(x: "x", y: "y") { HeatMap(values, colors: colors) }
          .colorBar(change(ColorBar(colors, label: "value", edge: edge)))
          .cell(row: index / 2, column: index % 2)
      }
    }
  }

  @Test func barsOnEachEdge() throws {
    expectFigure(try bars(ColorScale(around: values.joined())), matches: "color-bar-edges")
  }

  @Test func barsWithPointedEnds() throws {
    let map = ColorMap.viridis.with(under: .lightGray, over: .red)
    let figure = try bars(ColorScale(map, limits: 1...5)) { $0.extending(.both) }
    expectFigure(figure, matches: "color-bar-pointed-ends")
  }

  @Test func barsWithRectangularEndsAndLines() throws {
    let map = ColorMap.plasma.resampled(to: 6).with(under: .white)
    let figure = try bars(ColorScale(map, limits: 1...7)) {
      $0.ends(fraction: 0.15, areRectangular: true).edges().extending(.min)
    }
    expectFigure(figure, matches: "color-bar-rectangular-ends")
  }

  @Test func barsOfLevels() throws {
    let colors = ColorScale(.blues, levels: [0, 1, 2, 4, 6], extend: .max)
    let figure = try bars(colors) { bar in
      var bar = bar
      bar.spacing = bar.edge.isHorizontal ? .proportional : .uniform
      return bar
    }
    expectFigure(figure, matches: "color-bar-levels")
  }

  @Test func barsOnALogarithmicScale() throws {
    let colors = ColorScale(.inferno, around: values.joined(), vmin: 0.02, scale: LogScale())
    let figure = try bars(colors) { bar in
      var bar = bar
      bar.shrink = 0.8
      return bar
    }
    expectFigure(figure, matches: "color-bar-logarithmic")
  }

  @Test func barsAroundAMiddle() throws {
    let centered = ColorScale(.coolwarm, around: values.joined(), center: 2)
    let twoSlopes = ColorScale(.redBlue, around: values.joined(), twoSlopesAt: 1)
    let figure = try smallFigure(width: 5, grid: .constrained(columns: 2)) {
      for (column, colors) in [centered, twoSlopes].enumerated() {
        Axes { HeatMap(values, colors: colors) }.colorBar(ColorBar(colors))
          .cell(row: 0, column: column)
      }
    }
    expectFigure(figure, matches: "color-bar-middle")
  }

  @Test func aBarBesideAxesThatAreNoneOfConstrainedRoom() throws {
    let colors = ColorScale(.cividis, around: values.joined())
    let figure = try smallFigure(width: 4) {
      Axes(x: "x", y: "y", title: "title") { HeatMap(values, colors: colors) }
        .aspect(.equal).colorBar(ColorBar(colors, label: "value", edge: .left))
    }
    expectFigure(figure, matches: "color-bar-equal-aspect")
  }

  @Test func aBarOfAllPanels() throws {
    let colors = ColorScale(.coolwarm, around: values.joined(), center: 3)
    let figure = try smallFigure(
      width: 4, height: 3, grid: .constrained(rows: 2, columns: 2), title: "All panels",
      sharedX: .all, sharedY: .all
    ) {
      for index in 0..<4 {
        Axes(x: "x", y: "y") { HeatMap(values, colors: colors) }
          .cell(row: index / 2, column: index % 2)
      }
    }
    .colorBar(ColorBar(colors, label: "value", edge: .bottom, extend: .max))
    expectFigure(figure, matches: "color-bar-of-all-panels")
  }

  @Test func allMaps() throws {
    let maps: [(String, ColorMap)] = [
      ("viridis", .viridis), ("plasma", .plasma), ("inferno", .inferno), ("magma", .magma),
      ("cividis", .cividis), ("coolwarm", .coolwarm), ("redBlue", .redBlue), ("gray", .gray),
      ("blues", .blues), ("tab10", .tab10), ("tab20", .tab20), ("regions", .regions),
      ("probability", .probability), ("reversed", .viridis.reversed),
      ("six levels", .viridis.resampled(to: 6)),
    ]
    let figure = try smallFigure(width: 5, height: 6, grid: SubplotGrid(rows: maps.count)) {
      for (row, map) in maps.enumerated() {
        ColorBar(
          ColorScale(map.1, limits: 0...1), label: map.0, labelSize: 7, ticks: .none, edge: .bottom
        )
        .cell(row: row, column: 0)
      }
    }
    expectFigure(figure, matches: "color-maps")
  }

  @Test func legendsByValue() throws {
    let points = (0..<12).map { Point(Double($0), Double($0 * $0 % 7)) }
    let colors = ColorScale(.plasma, around: points.map(\.y))
    let areas = LegendValues(of: [20, 400], .about(3)) { "\(Int($0)) pt²" }
    let figure = try smallFigure(width: 4) {
      Axes {
        for point in points { Scatter([point], size: 60, color: colors.paint(of: point.y)) }
      }
      .legend(
        .upperLeft, anchor: Point(1, 1),
        entries: colors.legendEntries(for: points.map(\.y))
          + areas.entries { .disc(.gray, size: $0) })
    }
    expectFigure(figure, matches: "legend-by-value")
  }
}

extension ColorBar {
  /// The bar with other ends.
  fileprivate func extending(_ extend: ColorExtend) -> ColorBar {
    var bar = self
    bar.extend = extend
    return bar
  }
}
