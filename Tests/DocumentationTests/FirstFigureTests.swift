import Foundation
import Plotting
import Testing

/// The code of the guide of the same name, and whether what it says is true.
@Suite struct FirstFigureTests {
  @Test func theGuideTellsTheTruth() throws {
    // guide
    let xs = (-30...30).map { Double($0) / 15 }
    let parabola = xs.map { $0 * $0 }
    let tangent = xs.map { 2 * $0 - 1 }
    // end of guide

    // guide
    let axes = Axes(
      x: "$x$", y: "$f(x)$", labelSize: 14, title: "Parabola and tangent"
    ) {
      Line(x: xs, y: parabola, label: "$f(x) = x^2$")
      Line(
        x: xs, y: tangent, color: .cycle[1], dash: .dashed,
        label: "$2x - 1$")
      Scatter(
        [Point(1, 1)], size: 60, color: .accent(0), zOrder: ZOrder.text)
      Text(#"$\frac{df}{dx} = 2$"#, at: Point(1.15, 0.5), size: 14)
    }
    // end of guide

    // guide
    let figure = try Figure(width: 5, height: 4) {
      axes.limits(x: -2...2, y: -1...4).legend(.best)
    }
    // end of guide
    #expect(throws: PlotError.self) { try Figure { Axes(title: "$x^2^3$") {} } }

    // guide
    let layout = try figure.layout()
    let frame = layout.axes[0].frame
    let ticks = layout.axes[0].x.ticks.map(\.value)  // -2.0, -1.5 ...
    // end of guide
    #expect(layout.canvas.contains(frame.center))
    #expect(ticks == [-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2])

    let folder = FileManager.default.temporaryDirectory.appending(path: "guide-\(UUID())").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    // guide
    try figure.write(to: "\(folder)/tangent.pdf")
    try figure.write(to: "\(folder)/tangent.png", scale: 2)
    try figure.write(to: "\(folder)/tangent.svg", dark: .dark)
    // end of guide
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == [
        "tangent.pdf", "tangent.png", "tangent.svg",
      ])

    // guide
    var warnings: [PlotWarning] = []
    try figure.write(to: "\(folder)/tangent.pdf") { warnings.append($0) }
    // end of guide
    #expect(warnings == [])

    // guide
    let derived = PictureDescription(of: figure)
    print(derived.description)
    // Line chart and scatter plot of f(x) over x: f(x) = x^2, 2x − 1.
    // end of guide
    #expect(
      derived.description == "Line chart and scatter plot of f(x) over x: f(x) = x^2, 2x − 1.")

    // guide
    let description = PictureDescription(
      id: "tangent", title: "Tangent",
      description: "A parabola and its dashed tangent at a red point.",
      language: "en")
    try figure.write(
      to: "\(folder)/tangent.pdf", description: description)
    // end of guide

    // guide
    let png = try figure.png(description: description)
    let large = try figure.png(description: description, scale: 2)
    // end of guide
    #expect(png.starts(with: [0x89] + Array("PNG".utf8)))
    #expect(large.count > png.count)

    // guide
    let scene = layout.scene()
    let picture = try scene.picture()
    // end of guide
    #expect(Double(picture.width) == scene.viewBox.width)

    // guide
    let svg = try figure.svg(description: description, dark: .dark)
    // end of guide
    #expect(svg.contains("--ink"))
    // In the page of the guide a pixel of the figure is one of the page.
    let pageOptions = SVGOptions(size: .pixels)
    try expectPicture(
      figure.svg(description: description, dark: .dark, options: pageOptions),
      named: "first-figure")

    // guide
    let pdf = try figure.pdf(description: description)
    // end of guide
    #expect(pdf.starts(with: Array("%PDF".utf8)))

    // guide
    var theme = Theme.classic
    theme.fontSize = 12
    theme.lineWidth = 2.5
    theme.palette.ink = .navy
    theme.palette.cycle = [.teal, .tomato]

    var poster = figure
    poster.theme = theme
    // end of guide
    #expect(try poster.layout().scene() != scene)

    // guide
    poster.theme = .ggplot
    // end of guide
    #expect(try !poster.png().isEmpty)

    // guide
    let twoCells = SubplotGrid(rows: 1, columns: 2)
    let pair = try Figure(width: 9, height: 4, grid: twoCells) {
      NetworkDiagram {
        DiagramLayer("Inputs", ["$x_1$", "$x_2$"], bias: "$1$")
        DiagramLayer(
          "Output", ["$z$"], activation: .linear, outputs: ["$a$"])
      }
      Axes3D(x: "$x_1$", y: "$x_2$", z: "$a$", azimuth: -50) {
        Surface3D(x: [-2, 2], y: [-2, 2], alpha: 0.5) { x1, x2 in
          0.5 * x1 - x2 + 1
        }
        Scatter3D(
          [Point3(1, 1, 0.5), Point3(-1, 0, 0.5)], color: .accent(0),
          label: "samples")
      }
      .legend(.upperLeft).cell(row: 0, column: 1)
    }
    // end of guide
    try expectPicture(
      pair.svg(description: pairDescription, dark: .dark, options: pageOptions),
      named: "network-and-plane")

    // guide
    let degrees = [1, 2, 3, 4]
    let powers = try Figure(multiples: degrees, columns: 2) { degree in
      Axes(x: "$x$", y: "$y$", title: "degree \(degree)") {
        Line(x: xs, y: xs, color: .gray, label: "$x$")
        Line(x: xs, y: xs.map { pow($0, Double(degree)) }, label: "power")
      }
    }
    .legend()
    // end of guide
    #expect(try powers.layout().legend?.entries.count == 2)
  }

  private let pairDescription = PictureDescription(
    id: "pair", title: "A network and its plane",
    description: "A network of two inputs and one linear output beside the plane that it computes.",
    language: "en")

  private func expectPicture(_ svg: String, named name: String) throws {
    try expectGuideSVG(svg, at: "Plotting/Plotting.docc/Resources/\(name).svg")
  }
}
