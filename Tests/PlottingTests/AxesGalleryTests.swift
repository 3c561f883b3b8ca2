import FigureTesting
import Testing

@testable import Plotting

/// What axes can be told.
@Suite struct AxesGalleryTests {
  private let square = Line(
    [Point(0, 0), Point(1, 0), Point(1, 1), Point(0, 1), Point(0, 0)], color: .red)

  @Test func labelsAndTitle() throws {
    let figure = try smallFigure {
      Axes(x: "Epoch", y: "Accuracy", title: "Accuracy vs Epochs") { square }
    }
    expectFigure(figure, matches: "labels-and-title")
  }

  @Test func largeLabelsSmallTickLabels() throws {
    let figure = try smallFigure {
      Axes(x: "$x_1$", y: "$x_2$", labelSize: 16) { square }.tickLabels(size: 7)
    }
    expectFigure(figure, matches: "label-sizes")
  }

  @Test func equalAspect() throws {
    let figure = try smallFigure {
      Axes { square }.limits(x: -1...2, y: -0.5...1.5).aspect(.equal)
    }
    expectFigure(figure, matches: "equal-aspect")
  }

  @Test func limitsCutMarksOff() throws {
    let figure = try smallFigure {
      Axes {
        square
        Scatter([Point(0.5, 0.5), Point(1, 0.75)], size: 300, color: .blue)
      }
      .limits(x: 0.25...1, y: 0.25...0.75)
    }
    expectFigure(figure, matches: "limits")
  }

  @Test func limitsTheOtherWayRound() throws {
    var axes = Axes { Line([Point(0, 0), Point(1, 0), Point(1, 2)]) }
    axes.x.limits = Interval(from: 2, to: -1)
    let figure = try smallFigure { axes }
    expectFigure(figure, matches: "reversed-limits")
  }

  @Test func ticksOfOnesOwn() throws {
    let figure = try smallFigure {
      Axes { square }
        .ticks(
          x: Ticks(positions: [0, 0.5, 1], labels: ["none", "$\\frac{1}{2}$", "all"]),
          y: Ticks(positions: [0, 1], labels: ["no", "yes"]))
    }
    expectFigure(figure, matches: "manual-ticks")
  }

  @Test func offsetText() throws {
    let figure = try smallFigure {
      Axes { Line([Point(1e6 + 1, 2e-7), Point(1e6 + 2, 8e-7), Point(1e6 + 3, 3e-7)]) }
    }
    expectFigure(figure, matches: "offset-text")
  }

  @Test func aPointAlone() throws {
    let figure = try smallFigure { Axes { Scatter([Point(3, 3)], color: .red) } }
    expectFigure(figure, matches: "single-point")
  }

  @Test func emptyAxes() throws {
    expectFigure(try smallFigure { Axes {} }, matches: "empty")
  }

  @Test func axesInAGrid() throws {
    let figure = try smallFigure(
      width: 3, height: 2.4, grid: SubplotGrid(rows: 2, columns: 2, wspace: 0.4, hspace: 0.5)
    ) {
      Axes(title: "a") { square }
      Axes(title: "b") { square }.cell(row: 0, column: 1)
      Axes(title: "c") { square }.cell(row: 1, column: 1)
    }
    expectFigure(figure, matches: "grid")
  }

  @Test func twiceAsManyPixels() throws {
    let figure = try smallFigure(width: 1.2, height: 1) { Axes(x: "$x$") { square } }
    expectFigure(figure, matches: "scale-2", scale: 2)
  }
}
