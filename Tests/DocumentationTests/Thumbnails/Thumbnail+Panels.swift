import Foundation
import Plotting

extension Thumbnail {
  /// Thumbnails of panels, and of a figure of several.
  static let panels: [Thumbnail] = [
    panels(
      .panel, "Figure", "Two panels side by side, a curve with its legend and a surface in space.",
      grid: .constrained(columns: 2), width: 5.6
    ) {
      Axes(x: "$x$", y: "$y$") { Line(x: wave.map(\.x), y: wave.map(\.y), label: "$\\sin x$") }
        .legend(.upperRight)
      saddle.cell(row: 0, column: 1)
    },
    panels(.panel, "Axes", "Axes with labels, two clouds of points and a legend.") {
      Axes(x: "$x_1$", y: "$x_2$") {
        Scatter(
          [Point(-1.4, 0.6), Point(-1, 1.2), Point(-0.6, 0.4), Point(-0.4, 1)],
          color: .accent(0), label: "y=0")
        Scatter(
          [Point(0.4, -0.8), Point(0.9, -0.2), Point(1.2, -1.1), Point(1.5, -0.6)],
          color: .accent(1), label: "y=1")
      }
      .limits(x: -2...2, y: -1.5...1.5).legend(.best)
    },
    panels(.panel, "Axes3D", "Three axes around a box, and a saddle between them.") { saddle },
    panels(
      .panel, "NetworkDiagram",
      "Two inputs and a bias on the left, each joined to one neuron with a sigmoid on the right."
    ) {
      NetworkDiagram {
        DiagramLayer("Input layer", ["$x_1$", "$x_2$"], bias: "$1$")
        DiagramLayer("Output layer", ["$z$"], activation: .sigmoid, outputs: ["$p$"])
      }
    },
    panels(
      .panel, "BlockArrow",
      "A broad arrow with a text above it, from one pair of axes to the next.",
      grid: SubplotGrid(columns: 3), width: 5.6
    ) {
      Axes { Line(x: [0, 1], y: [0, 1]) }
      BlockArrow("map").cell(row: 0, column: 1)
      Axes { Line(x: wave.map(\.x), y: wave.map(\.y)) }.cell(row: 0, column: 2)
    },
    panels(
      .panel, "ColorBar", "A heat map with a strip of its colours on the right, from 0 to 7."
    ) {
      let map = HeatMap([[0, 1, 2, 3], [2, 5, 4, 1], [3, 6, 7, 4]])
      Axes { map }.colorBar(ColorBar(ColorScale(.viridis, limits: 0...7), label: "share"))
    },
    panels(.panel, "Legend", "Two lines, and a box with the name of each.") {
      Axes {
        Line(x: wave.map(\.x), y: wave.map(\.y), label: "$\\sin x$")
        Line(x: wave.map(\.x), y: wave.map { cos($0.x) }, dash: .dashed, label: "$\\cos x$")
      }
      .legend(.upperRight)
    },
  ]

  /// Thumbnails of what makes panels or marks.
  static let charts: [Thumbnail] = [
    panels(
      .chart, "ConfusionMatrix", "Four cells with counts, the two on the diagonal the brightest."
    ) {
      ConfusionMatrix([[50, 3], [5, 42]], classes: ["cat", "dog"]).axes()
    }
  ]

  /// Two thirds of a turn of a sine.
  private static let wave: [Point] = (0...40).map { step in
    let x = Double(step) / 10
    return Point(x, sin(x))
  }

  private static var saddle: Axes3D {
    let places = [-1, -0.5, 0, 0.5, 1]
    return Axes3D(x: "$x_1$", y: "$x_2$", z: "$x_3$") {
      Surface3D(x: places, y: places) { x, y in x * x - y * y }
    }
  }
}
