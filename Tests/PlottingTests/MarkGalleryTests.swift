import FigureTesting
import Testing

@testable import Plotting

/// Each mark in a picture of its own.
@Suite struct MarkGalleryTests {
  private let points = [
    Point(-1.5, 0.5), Point(-1, -1), Point(-0.4, 0.9), Point(0.2, -0.3), Point(0.3, -0.2),
    Point(1, 1.2), Point(1.4, -0.8),
  ]

  @Test func scatter() throws {
    let figure = try smallFigure { Axes { Scatter(points, color: .red) } }
    expectFigure(figure, matches: "scatter")
  }

  @Test func scatterWithEdges() throws {
    let figure = try smallFigure {
      Axes { Scatter(points, color: .blue, edgeColor: .white) }.limits(x: -2...2, y: -2...2)
    }
    expectFigure(figure, matches: "scatter-with-edges")
  }

  @Test func scatterOfSizesAndOpacities() throws {
    let figure = try smallFigure {
      Axes {
        Scatter(points, size: 400, color: .steelBlue, alpha: 0.3)
        Scatter(points, size: 100, color: .tomato, edgeColor: .black, edgeWidth: 2, alpha: 0.6)
        Scatter(points, size: 9, color: .black)
      }
    }
    expectFigure(figure, matches: "scatter-of-sizes-and-opacities")
  }

  @Test(arguments: Line.Dash.allCases) func line(dash: Line.Dash) throws {
    let x = steps(from: -3, to: 3)
    let figure = try smallFigure {
      Axes { Line(x: x, y: x.map { $0 * $0 / (1 + $0 * $0) }, dash: dash) }
    }
    expectFigure(figure, matches: "line-\(dash)")
  }

  @Test func lineWithAGap() throws {
    let x = steps(from: -2, to: 2)
    let figure = try smallFigure {
      Axes {
        Line(x: x, y: x.map { abs($0) < 0.1 ? .nan : 1 / $0 }, color: .red)
        Line(x: x, y: x.map { $0 * $0 }, color: .green, width: 5, alpha: 0.5)
      }
    }
    expectFigure(figure, matches: "line-with-a-gap")
  }

  @Test func arrows() throws {
    let figure = try smallFigure {
      Axes {
        Arrow(vector: Point(1.5, 1))
        Arrow(vector: Point(-1, 1.5), width: 0.02, color: .red)
        Arrow(from: Point(-1, -1), vector: Point(0.05, 0), color: .blue)
        Arrow(from: Point(1, -0.5), vector: Point(0.5, -0.5), scale: 2, color: .green)
      }
      .limits(x: -2...2, y: -2...2)
    }
    expectFigure(figure, matches: "arrows")
  }

  @Test func bars() throws {
    let figure = try smallFigure {
      Axes {
        Bars(x: [1, 2, 3, 4], heights: [0.2, 0.9, -0.4, .nan])
        Bars(x: [4, 5], heights: [0.5, 0.3], width: 1, color: .orange, alpha: 0.5)
      }
    }
    expectFigure(figure, matches: "bars")
  }

  @Test func fillBetween() throws {
    let x = steps(from: 0, to: 4)
    let figure = try smallFigure {
      Axes {
        FillBetween(x: x, x.map { $0 * (4 - $0) / 4 }, color: .steelBlue, alpha: 0.5)
        FillBetween(
          x: x, x.map { abs($0 - 3) < 0.3 ? .nan : -0.5 }, x.map { -1 - $0 / 4 }, color: .tomato)
      }
    }
    expectFigure(figure, matches: "fill-between")
  }

  @Test func rules() throws {
    let figure = try smallFigure {
      Axes {
        Rule(y: 0.5, dash: .dashed)
        Rule(y: -0.5, color: .red, width: 4, alpha: 0.5)
        Rule(x: 0.25, color: .gray, dash: .dotted)
      }
      .limits(x: -1...1, y: -1...1)
    }
    expectFigure(figure, matches: "rules")
  }

  @Test func texts() throws {
    let figure = try smallFigure {
      Axes {
        Text("regular", at: Point(0.1, 0.8))
        Text("bold", at: Point(0.1, 0.6), weight: .bold)
        Text("oblique", at: Point(0.1, 0.4), slant: .oblique, color: .red)
        Text("$w_1 x_1 + b$", at: Point(0.1, 0.15), size: 14)
        Text("beyond the frame", at: Point(0.6, 0.9), size: 8, color: .gray)
      }
      .limits(x: 0...1, y: 0...1)
    }
    expectFigure(figure, matches: "texts")
  }

  @Test func decisionRegions() throws {
    let figure = try smallFigure {
      try Axes {
        try DecisionRegions(
          x: -2...2, y: -2...2, colors: [.lightSalmon, .aqua, .lightGreen]
        ) { points in
          [
            points.map { -$0.x - $0.y }, points.map { $0.x },
            points.map { 2 - $0.x * $0.x - $0.y * $0.y },
          ]
        }
        Scatter(points, color: .blue, edgeColor: .white)
      }
    }
    expectFigure(figure, matches: "decision-regions")
  }

  @Test func aBlockArrowBetweenAxes() throws {
    var grid = SubplotGrid(rows: 1, columns: 3, wspace: 0.3)
    grid.widthRatios = [1, 0.6, 1]
    let figure = try smallFigure(width: 4.2, grid: grid) {
      Axes { Scatter(points, color: .red) }
      BlockArrow("$f(x)$").cell(row: 0, column: 1)
      Axes { Scatter(points.map { Point($0.x * $0.x, $0.y) }, color: .blue) }
        .cell(row: 0, column: 2)
    }
    expectFigure(figure, matches: "block-arrow")
  }
}
