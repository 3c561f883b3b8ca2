import FigureTesting
import Testing

@testable import Plotting

/// Values as colours, and marks where axes are not even.
@Suite struct HeatMapGalleryTests {
  private let values: [[Double]] = [
    [0, 2, 4, 6, 1], [3, 5, 0, 2, 4], [6, 1, 3, 5, 0], [2, 4, 6, 1, 3],
  ]

  @Test func aHeatMapWithItsColourBar() throws {
    let colors = ColorScale(around: values.joined())
    let figure = try smallFigure(width: 3) {
      Axes(x: "x", y: "y") { HeatMap(values, colors: colors) }
        .colorBar(ColorBar(colors, label: "value"))
    }
    expectFigure(figure, matches: "heat-map")
  }

  @Test func smoothCellsOnALogarithmicScaleOfColours() throws {
    let powers = values.map { $0.map { value in 1 + value * value * value } }
    let colors = ColorScale(.magma, around: powers.joined(), scale: LogScale())
    let figure = try smallFigure(width: 3) {
      Axes { HeatMap(powers, colors: colors, isSmooth: true) }.aspect(.equal)
        .colorBar(ColorBar(colors))
    }
    expectFigure(figure, matches: "heat-map-smooth")
  }

  @Test func cellsOnALogarithmicAxis() throws {
    let figure = try smallFigure {
      Axes(x: Axis(scale: LogScale()), y: "") {
        HeatMap(
          [[0, 1, 2, .nan]], x: 1...1000, y: 0...1, colors: ColorScale(.blues, limits: 0...2))
      }
    }
    expectFigure(figure, matches: "heat-map-logarithmic")
  }

  @Test func barsOnALogarithmicAxis() throws {
    let figure = try smallFigure {
      Axes(x: "", y: Axis(scale: LogScale())) { Bars(x: [1, 2, 3], heights: [3, 40, 500]) }
    }
    expectFigure(figure, matches: "bars-logarithmic")
  }

  @Test func barsOverCategories() throws {
    let figure = try smallFigure {
      Axes(x: Axis(tickLabelRotation: 45), y: "") {
        Bars(["cat", "dog", "owl"], heights: [3, 5, 2], color: .accent(1))
        Bars(["dog", "eel"], heights: [2, 4], color: .accent(0))
      }
    }
    expectFigure(figure, matches: "bars-categories")
  }
}
