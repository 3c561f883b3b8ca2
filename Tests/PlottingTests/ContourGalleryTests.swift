import FigureTesting
import Glibc
import Testing

@testable import Plotting

/// Lines of one value, and what is between them.
@Suite struct ContourGalleryTests {
  private func peaks(_ resolution: Int = 40) -> SampledField {
    SampledField(x: -3...3, y: -3...3, resolution: resolution) { x, y in
      let hill: Double = 3 * (1 - x) * (1 - x) * exp(-x * x - (y + 1) * (y + 1))
      let fold: Double = 10 * (x / 5 - x * x * x - y * y * y * y * y) * exp(-x * x - y * y)
      let bump: Double = exp(-(x + 1) * (x + 1) - y * y) / 3
      return hill - fold - bump
    }
  }

  private func expectAxes(
    _ name: String, width: Double = 3, height: Double = 2.4, x: Axis = Axis(), y: Axis = Axis(),
    @MarkBuilder marks: () throws -> [any Mark]
  ) throws {
    let figure = try smallFigure(width: width, height: height) {
      try Axes(x: x, y: y, marks: marks)
    }
    expectFigure(figure, matches: name)
  }

  @Test func linesWithNumbers() throws {
    try expectAxes("contour-labels", width: 4, height: 3.2) {
      Contour(peaks(), levels: 8, labels: ContourLabels(size: 8))
    }
  }

  @Test func linesOfOneColour() throws {
    try expectAxes("contour-one-color") {
      Contour(peaks(), levels: 6, width: 1, color: .black)
    }
  }

  @Test func linesOfListedColours() throws {
    try expectAxes("contour-color-list") {
      Contour(
        peaks(), levels: [-4, -2, 0, 2, 4], colorList: [.blue, .green, .red], width: 3,
        labels: ContourLabels(
          levels: [-4, 4], size: 8, color: .black, isInline: false, texts: [4: "$4\\pi$"]),
        alpha: 0.5)
    }
  }

  @Test func layersBeyondTheLevels() throws {
    try expectAxes("filled-contour-extended") {
      FilledContour(
        peaks(), levels: [-3, -1, 0, 1, 3], extend: .both,
        colors: ColorScale(.redBlue, limits: -3...3))
    }
  }

  @Test func layersBetweenTheLevelsOnly() throws {
    try expectAxes("filled-contour") { FilledContour(peaks(), levels: [-3, -1, 0, 1, 3]) }
  }

  @Test func translucentLayersUnderLines() throws {
    try expectAxes("filled-contour-translucent") {
      Line([Point(-3, -3), Point(3, 3)], color: .red, width: 4, zOrder: ZOrder.image)
      FilledContour(peaks(), alpha: 0.5)
      Contour(peaks(), width: 0.5)
    }
  }

  @Test func saddles() throws {
    try expectAxes("contour-saddles") {
      FilledContour([[1, 0, 1], [0, 1, 0.4], [1, 0.2, 1]], levels: 4)
      Contour(
        [[1, 0, 1], [0, 1, 0.4], [1, 0.2, 1]], levels: [0.45, 0.7], width: 3, color: .white)
    }
  }

  @Test func holesWithoutValues() throws {
    var field = peaks(20)
    for row in 5..<10 { for column in 9..<14 { field.values[row][column] = .nan } }
    field.values[15][4] = .nan
    field.values[0][0] = .nan
    try expectAxes("contour-holes") {
      FilledContour(field, levels: [-6, -4, -2, 0, 2, 4], extend: .max)
      Contour(field, levels: [-6, -4, -2, 0, 2, 4], width: 1, color: .white)
    }
  }

  @Test func onLogarithmicAxes() throws {
    let (x, y) = (
      steps(from: -2, to: 2).map { pow(10, $0) }, steps(from: 0, to: 3).map { pow(10, $0) }
    )
    let values = y.map { y in x.map { x in log10(x) * log10(y) + log10(y) * log10(y) } }
    try expectAxes("contour-logarithmic", x: Axis(scale: LogScale()), y: Axis(scale: LogScale())) {
      FilledContour(values, x: x, y: y, levels: 8)
      Contour(values, x: x, y: y, levels: 8, labels: ContourLabels(size: 7), color: .white)
    }
  }

  @Test func onALogarithmicScaleOfColours() throws {
    let bowl = SampledField(x: -2...2, y: -2...2, resolution: 60) { x, y in
      pow(10, x * x + y * y - 1)
    }
    let colors = ColorScale(.magma, limits: 0.1...1e7, scale: LogScale())
    try expectAxes("contour-logarithmic-colors") {
      FilledContour(bowl, colors: colors)
      Contour(bowl, colors: colors, width: 1, labels: ContourLabels(size: 7), color: .white)
    }
  }

  /// A cliff at which all borders meet: nothing may shine through.
  @Test func aCliff() throws {
    let cliff = SampledField(x: -1...1, y: -1...1, resolution: 20) { x, y in x + y / 3 > 0.1 ? 9 : 0
    }
    try expectAxes("filled-contour-cliff") { FilledContour(cliff, levels: 9) }
  }

  @Test func whereAnAxisFalls() throws {
    try expectAxes(
      "contour-falling", x: Axis(limits: Interval(from: 2, to: -2)),
      y: Axis(limits: Interval(from: 2.5, to: -1))
    ) {
      FilledContour(peaks())
      Contour(peaks(), labels: ContourLabels(size: 7), color: .black)
    }
  }

  /// The legend keeps away from the lines.
  @Test func inALegend() throws {
    let figure = try smallFigure(width: 3, height: 2.4) {
      Axes {
        FilledContour(peaks(), colorList: [.lightSalmon, .aqua], label: "field")
        Contour(peaks(), levels: [-2], width: 3, color: .black, label: "$z = -2$")
        Contour(peaks(), levels: [0, 2, 4], label: "others")
      }
      .legend(.best, size: 7)
    }
    expectFigure(figure, matches: "contour-legend")
  }
}
