import FigureTesting
import Testing

@testable import Plotting

/// Where a legend can stand and what it shows.
@Suite struct LegendGalleryTests {
  private func axes() -> Axes {
    Axes {
      Scatter([Point(0.2, 0.3)], color: .red, label: "y=0")
      Line([Point(0, 0), Point(1, 1)], dash: .dashed, label: "z")
    }
    .limits(x: 0...1, y: 0...1)
    .ticks(x: Ticks(positions: [], labels: []), y: Ticks(positions: [], labels: []))
  }

  @Test func ninePlacesInside() throws {
    let rows: [[Legend.Location]] = [
      [.upperLeft, .upperCenter, .upperRight], [.centerLeft, .center, .centerRight],
      [.lowerLeft, .lowerCenter, .lowerRight],
    ]
    var grid = SubplotGrid(rows: 3, columns: 3, wspace: 0.1, hspace: 0.1)
    (grid.left, grid.right, grid.bottom, grid.top) = (0.02, 0.98, 0.02, 0.98)
    let figure = try smallFigure(width: 5.4, height: 4.2, grid: grid) {
      for (row, locations) in rows.enumerated() {
        for (column, location) in locations.enumerated() {
          axes().legend(location).cell(row: row, column: column)
        }
      }
    }
    expectFigure(figure, matches: "nine-places", canvas: .full)
  }

  @Test func outside() throws {
    let figure = try smallFigure { axes().legend(.upperLeft, anchor: Point(1.05, 1)) }
    expectFigure(figure, matches: "outside")
  }

  @Test func whereItCoversLeast() throws {
    let figure = try smallFigure {
      Axes {
        Scatter(steps(from: 0, to: 1).map { Point($0, 1 - $0) }, color: .blue, label: "$1 - x$")
      }
      .legend(.best)
    }
    expectFigure(figure, matches: "best")
  }

  @Test func handlesOfAllMarks() throws {
    let figure = try smallFigure(height: 2.2) {
      Axes {
        Scatter([.zero], color: .red, edgeColor: .black, label: "Scatter")
        Line([.zero], color: .green, dash: .dashDotted, label: "Line")
        Rule(y: 0.2, color: .purple, width: 3, label: "Rule")
        Bars(x: [0], heights: [0.1], color: .orange, label: "Bars")
        FillBetween(x: [0, 1], [0, 0.1], alpha: 0.5, label: "FillBetween")
      }
      .limits(x: -1...1, y: 0...1).legend(.upperCenter)
    }
    expectFigure(figure, matches: "handles")
  }

  @Test func sizeAndOpacity() throws {
    let figure = try smallFigure {
      Axes {
        FillBetween(x: [0, 1], [1, 1], color: .lightSalmon)
        Scatter([Point(0.5, 0.2)], color: .red, label: "$\\hat{y} > 0.5$")
      }
      .legend(.center, size: 16, frameAlpha: 0.2)
    }
    expectFigure(figure, matches: "size-and-opacity")
  }
}
