import FigureTesting
import Testing

@testable import Plotting

/// Texts aligned, turned, broken and set off, and annotations.
@Suite struct PlacingGalleryTests {
  /// Axes without ticks, from 0 to 1.
  private func axes(_ title: String = "", marks: [any Mark]) -> Axes {
    Axes(title: title) { marks }
      .limits(x: 0...1, y: 0...1)
      .ticks(x: Ticks(positions: [], labels: []), y: Ticks(positions: [], labels: []))
  }

  /// A dot where each text stands.
  private func marked(_ texts: [Text]) -> [any Mark] {
    [Scatter(texts.map(\.position), size: 12, color: .accent(0), zOrder: 4)] + texts
  }

  @Test func alignments() throws {
    let horizontal = TextPlacement.Horizontal.allCases
    let vertical = TextPlacement.Vertical.allCases
    let texts = horizontal.enumerated().flatMap { column, h in
      vertical.enumerated().map { row, v in
        Text(
          "gyp\nrow \(row)\nend $x_1^2$",
          at: Point((Double(column) + 0.5) / 3, 1 - (Double(row) + 0.5) / 5), size: 8
        ).align(h, v)
      }
    }
    let figure = try smallFigure(width: 4.4, height: 4.6) { axes(marks: marked(texts)) }
    expectFigure(figure, matches: "alignments")
  }

  @Test func rotations() throws {
    let angles = [0.0, 30, 90, 135, -60, 180]
    let modes: [TextPlacement.RotationMode] = [.anchor, .default]
    var grid = SubplotGrid(columns: 2, wspace: 0.05)
    (grid.left, grid.right) = (0.02, 0.98)
    let figure = try smallFigure(width: 5.4, height: 4.2, grid: grid) {
      for (column, mode) in modes.enumerated() {
        let texts = angles.enumerated().flatMap { row, angle in
          TextPlacement.Horizontal.allCases.enumerated().map { index, h in
            Text(
              "turned\nby \(Int(angle))°",
              at: Point((Double(index) + 0.5) / 3, 1 - (Double(row) + 0.5) / 6), size: 8
            ).align(h, .top).rotation(angle, mode: mode)
          }
        }
        axes("\(mode)", marks: marked(texts)).cell(row: 0, column: column)
      }
    }
    expectFigure(figure, matches: "rotations")
  }

  @Test func spacings() throws {
    let texts = TextPlacement.Horizontal.allCases.enumerated().flatMap { column, align in
      [0.8, 1.2, 2].enumerated().map { row, spacing in
        Text(
          "the first\n\nlast of three lines",
          at: Point((Double(column) + 0.5) / 3, 1 - (Double(row) + 0.4) / 3), size: 8
        ).align(.center, .center).lines(spacing: spacing, align: align)
      }
    }
    let figure = try smallFigure(width: 4.6, height: 3) { axes(marks: marked(texts)) }
    expectFigure(figure, matches: "spacings")
  }

  @Test func textsAroundAxes() throws {
    let figure = try smallFigure(width: 4.4, height: 3.4, title: "Title\nof the figure") {
      Axes(
        x: "at the end\nof its axis", y: "at the start\nof its axis",
        title: "at the left,\ntwo lines"
      ) {
        Line([Point(0, 0), Point(3, 1)], label: "a line\nof two lines")
        Scatter([Point(1, 0.2)], color: .red, label: "short")
      }
      .ticks(x: Ticks(positions: [0, 1, 2, 3], labels: ["zero", "one", "two\nlines", "three"]))
      .title(placement: TextPlacement(.left))
      .labels(x: TextPlacement(.right), y: TextPlacement(.left))
      .tickLabels(
        x: TextPlacement(.right, rotation: 45, rotationMode: .anchor),
        y: TextPlacement(rotation: 30)
      )
      .legend(.lowerRight, placement: TextPlacement(.right))
    }
    expectFigure(figure, matches: "around-axes")
  }

  @Test func boxesAndHalos() throws {
    let stripes = (0..<24).map { Rule(x: Double($0) / 23, color: .accent($0 % 2), width: 4) }
    let texts = [
      Text("square", at: Point(0.25, 0.85)).box(),
      Text("round\nbox", at: Point(0.75, 0.85)).box(.round),
      Text("turned", at: Point(0.25, 0.55)).rotation(30).box(
        TextBox(fill: .lightSalmon, edge: nil, padding: 0.5, cornerRadius: 0.5)),
      Text("edge only", at: Point(0.75, 0.55)).rotation(90).box(
        TextBox(fill: nil, edge: .red, lineWidth: 2)),
      Text("halo $\\frac{1}{\\sqrt{2}}$", at: Point(0.25, 0.2), size: 12).halo(),
      Text("wide\nhalo", at: Point(0.75, 0.2), size: 12).rotation(-20).halo(.lightSalmon, width: 6),
    ].map { $0.align(.center, .center) }
    let figure = try smallFigure(width: 3.6, height: 3) {
      axes("on a box", marks: stripes + texts)
        .title(placement: TextPlacement(box: .round), pad: 10)
    }
    expectFigure(figure, matches: "boxes-and-halos")
  }

  @Test func annotations() throws {
    let figure = try Figure(width: 5, height: 4) {
      Axes {
        Annotation("local\nminimum", to: .data(2, 1), from: .data(5, 4))
        Annotation("straight", to: .data(8, 6)).offset(x: 30, y: -40)
        Annotation("filled", to: .data(8, 2), from: .data(5, 1), arrow: .filled)
        Annotation("line", to: .data(8, 4), from: .data(1, 6), arrow: .line, size: 14)
        Annotation(
          "bent", to: .data(3, 7), from: .data(6, 7), arrow: AnnotationArrow(.open, curve: 0.3))
        Annotation(
          "other way", to: .data(3, 5), from: .axes(0.7, 0.3),
          arrow: AnnotationArrow(.filled, curve: -0.5))
        Annotation(
          "boxed", to: .data(1, 1), from: .figure(0.6, 0.9),
          arrow: AnnotationArrow(.filled, curve: 0.2)
        ).box()
        Annotation("round", to: .axes(0.9, 0.9), from: .data(2, 3)).align(.center, .center)
          .box(.round)
        Annotation(
          "figure", to: .figure(0.9, 0.05), from: .data(5, 2),
          arrow: AnnotationArrow(.open, tail: .open), size: 8)
        Annotation(
          "turned", to: .data(7, 5), from: .data(3, 2), arrow: AnnotationArrow(.open, curve: 0.25)
        ).align(.center, .center).rotation(30)
        Annotation(
          "turned box", to: .data(9, 7), from: .data(6, 3),
          arrow: AnnotationArrow(.filled, tail: .filled)
        ).align(.center, .center).rotation(40).box()
      }
      .limits(x: 0...10, y: 0...8)
    }
    expectFigure(figure, matches: "annotations", canvas: .full)
  }

  @Test func diagramLabels() throws {
    let figure = try smallFigure(width: 5, height: 2.6) {
      NetworkDiagram(labelSize: 10) {
        DiagramLayer("Input\nlayer", ["height\n$x_1$", "weight\n$x_2$"], bias: "$1$")
        DiagramLayer(
          "Output\nlayer",
          units: [DiagramLayer.Unit("$z$", weights: ["$b$", "$w_1$", "$w_2$"])],
          activation: .sigmoid)
        DiagramLayer.box("of two\nlines", outputs: ["probability\n$p$"])
      }
      .labels(
        captions: TextPlacement(rotation: 15), weights: TextPlacement(halo: TextHalo(.canvas)))
    }
    expectFigure(figure, matches: "diagram-labels")
  }

  @Test func textsInSpace() throws {
    let figure = try Figure(width: 3.4, height: 3.4) {
      Axes3D(
        x: "a label\nof two lines", y: Axis("$y$", tickLabelRotation: 30), title: "at the\nright"
      ) {
        Scatter3D([Point3(0, 0, 0), Point3(1, 1, 1)], color: .red, label: "two\nlines")
        Text3D("boxed\ntext", at: Point3(1, 1, 1)).align(.right, .bottom).box(.round)
        Text3D("halo", at: .zero).rotation(30).offset(x: 4, y: 4).halo()
      }
      .title(placement: TextPlacement(.right)).legend(.upperLeft, size: 8)
    }
    expectFigure(figure, matches: "space")
  }
}
