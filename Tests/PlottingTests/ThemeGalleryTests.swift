import FigureTesting
import Testing

@testable import Plotting

/// The same things in each theme.
@Suite struct ThemeGalleryTests {
  private static let own: Theme = {
    var theme = Theme.classic
    theme.palette.canvas = .beige
    theme.palette.axes = .lightYellow
    theme.palette.markerEdge = .lightYellow
    theme.palette.ink = .navy
    theme.palette.accents = [.crimson, .teal]
    theme.palette.regions = [.salmon, .turquoise]
    theme.fontSize = 8
    theme.lineWidth = 3
    theme.axesLineWidth = 2
    return theme
  }()

  @Test(
    arguments: [
      ("classic", Theme.classic), ("dark", .dark), ("ggplot", .ggplot),
      ("seaborn-whitegrid", .seabornWhitegrid), ("own", own),
    ] as [(String, Theme)])
  func everythingTakesItsColoursFromTheTheme(name: String, theme: Theme) throws {
    var grid = SubplotGrid(rows: 2, columns: 2, wspace: 0.4, hspace: 0.5)
    (grid.left, grid.bottom, grid.top) = (0.1, 0.12, 0.92)
    let x = steps(from: -1, to: 1)
    let figure = try Figure(width: 5, height: 4.4, dpi: 80, theme: theme, grid: grid) {
      try Axes(x: "$x_1$", title: "Plane") {
        try DecisionRegions(x: -1...1, y: -1...1, colors: [.region(0), .region(1)]) { points in
          [points.map(\.x), points.map { $0.y * $0.y }]
        }
        Scatter([Point(-0.5, 0.5)], color: .accent(1), edgeColor: .markerEdge, label: "a")
        Scatter([Point(0.5, 0.1)], color: .accent(0), edgeColor: .markerEdge, label: "b")
        Arrow(vector: Point(0.5, -0.5), width: 0.02)
      }
      .legend(.upperRight)
      Axes(title: "Cycle") {
        for index in 0..<5 {
          Line(x: x, y: x.map { $0 + Double(index) / 4 }, color: .cycle[index])
        }
      }
      .cell(row: 0, column: 1)
      Axes3D(x: "x", title: "Space") {
        Surface3D(x: [-1, 1], y: [-1, 1], alpha: 0.5) { x, y in 0.5 * x - y }
        Scatter3D([Point3(0, 0, 1), Point3(0.5, 0.5, -1)], color: .accent(0))
        Arrow3D(vector: Point3(0.5, 1, 1))
      }
      .cell(row: 1, column: 0)
      NetworkDiagram(labelSize: 9) {
        DiagramLayer("", ["$x$"], bias: "$1$")
        DiagramLayer("", ["$z$"], activation: .relu)
        DiagramLayer.box("f")
      }
      .cell(row: 1, column: 1)
    }
    expectFigure(figure, matches: "theme-\(name)")
  }
}
