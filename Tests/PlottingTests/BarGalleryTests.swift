import FigureTesting
import Testing

@testable import Plotting

/// Each behaviour of bars in a picture of its own.
@Suite struct BarGalleryTests {
  private let names = ["cat", "dog", "owl"]

  @Test func horizontalBarsWithEdges() throws {
    let figure = try smallFigure {
      Axes {
        Bars(
          names, heights: [3, -1, 2], orientation: .horizontal, edgeColor: .black, edgeWidth: 1,
          color: .lightBlue)
      }
    }
    expectFigure(figure, matches: "horizontal-bars-with-edges")
  }

  @Test func barsFromBottomsOfTheirOwn() throws {
    let figure = try smallFigure {
      Axes {
        Bars(
          x: [0, 1, 2], heights: [2, 1, 3], width: 0.5, bottoms: [1, 2, 0], alignment: .edge,
          colors: [.red, .green, .blue])
      }
    }
    expectFigure(figure, matches: "bars-from-bottoms")
  }

  @Test func barsColouredByValue() throws {
    let scale = ColorScale(limits: 0...4)
    let figure = try smallFigure {
      Axes {
        Bars(
          x: [0, 1, 2, 3, 4], heights: [4, 3, 2, 3, 4], width: 1,
          values: ValueColors([0, 1, 2, 3, 4], on: scale))
      }
      .colorBar(ColorBar(scale))
    }
    expectFigure(figure, matches: "bars-coloured-by-value")
  }

  @Test func groupedBars() throws {
    let figure = try smallFigure(width: 3) {
      Axes { GroupedBars(names, series: ["training": [3, 5, 2], "test": [1, 2, -1]]) }
        .legend(.best)
    }
    expectFigure(figure, matches: "grouped-bars")
  }

  @Test func groupedHorizontalBars() throws {
    let figure = try smallFigure {
      Axes {
        GroupedBars(
          names,
          series: [BarSeries("a", [3, 5, 2], color: .teal), BarSeries("b", [1, 2, 4])],
          orientation: .horizontal, edgeColor: .white)
      }
    }
    expectFigure(figure, matches: "grouped-horizontal-bars")
  }

  @Test func stackedBars() throws {
    let figure = try smallFigure(width: 3) {
      Axes {
        StackedBars(names, series: ["a": [1, 2, 3], "b": [2, -1, 1], "c": [1, -1, -2]])
      }
      .legend(.best)
    }
    expectFigure(figure, matches: "stacked-bars")
  }

  @Test func labelsAtEdges() throws {
    let bars = Bars(x: [1, 2, 3], heights: [1.25, -0.5, 2])
    let figure = try smallFigure {
      Axes {
        bars
        BarLabels(of: bars, padding: 2, size: 8)
      }
      .limits(y: -1...2.5)
    }
    expectFigure(figure, matches: "bar-labels-at-edges")
  }

  @Test func labelsInStacks() throws {
    let bars = StackedBars(
      names, series: ["a": [1, 2, 3], "b": [2, 1.5, 1]], orientation: .horizontal)
    let figure = try smallFigure {
      Axes {
        bars
        BarLabels(of: bars, at: .center, format: .decimals(1), color: .white)
      }
    }
    expectFigure(figure, matches: "bar-labels-in-stacks")
  }
}
