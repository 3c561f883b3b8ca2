import FigureTesting
import Pictures
import Testing

@testable import Plotting

/// Matrices with names and numbers, pictures, and fields of vectors.
@Suite struct FieldGalleryTests {
  private let values: [[Double]] = [[0, 2, 4], [3, 5, -1]]

  @Test func aConfusionMatrix() throws {
    let matrix = ConfusionMatrix(
      [[50, 3, 0], [5, 42, 2], [1, 0, 37]], classes: ["cat", "dog", "owl"])
    let figure = try smallFigure(width: 3.4, height: 2.4) { matrix.axes() }
    expectFigure(figure, matches: "confusion-matrix")
  }

  @Test func aNormalizedConfusionMatrixWithoutABar() throws {
    let matrix = ConfusionMatrix([[50, 3], [5, 42]], classes: ["cat", "dog"])
    let figure = try smallFigure(width: 2.4, height: 2.4) {
      matrix.normalized(by: .true).axes(
        colors: ColorScale(.blues, limits: 0...1), hasColorBar: false)
    }
    expectFigure(figure, matches: "confusion-matrix-normalized")
  }

  @Test func theFirstRowOnTopWithNumbersInTheCells() throws {
    let figure = try smallFigure {
      Axes { HeatMap(values, origin: .upper, labels: CellLabels(format: .decimals(1))) }
    }
    expectFigure(figure, matches: "origin-upper")
  }

  @Test func cellsOfDifferentSizes() throws {
    let figure = try smallFigure {
      Axes(x: Axis(scale: LogScale()), y: "") {
        HeatMap(values, xEdges: [1, 10, 30, 1000], yEdges: [0, 1, 4], labels: CellLabels())
      }
    }
    expectFigure(figure, matches: "different-sizes")
  }

  @Test func transparentCellsOverALine() throws {
    let figure = try smallFigure {
      Axes {
        Line([Point(-0.5, -0.5), Point(2.5, 1.5)], width: 6, zOrder: -1)
        HeatMap([[0, .nan, 4], [3, 5, -1]], alpha: 0.6)
      }
    }
    expectFigure(figure, matches: "transparent-cells")
  }

  private func picture() throws -> Picture {
    var pixels: [UInt8] = []
    for row in 0..<6 {
      for column in 0..<8 { pixels += [UInt8(row * 50), UInt8(column * 36), 160, 255] }
    }
    return try Picture(width: 8, height: 6, pixels: pixels)
  }

  @Test func aPictureOfPixels() throws {
    let figure = try smallFigure { try Axes { Image(try picture()) }.aspect(.equal) }
    expectFigure(figure, matches: "image")
  }

  @Test func aSmoothTransparentPictureFromBelow() throws {
    let figure = try smallFigure {
      try Axes {
        Image(try picture(), x: -1...1, y: 0...2, origin: .lower, isSmooth: true, alpha: 0.5)
      }
    }
    expectFigure(figure, matches: "image-smooth")
  }

  @Test func vectorsAroundTheMiddle() throws {
    let figure = try smallFigure {
      Axes { VectorField(x: -2...2, y: -2...2, columns: 9, rows: 9) { Point(-$0.y, $0.x) } }
        .aspect(.equal)
    }
    expectFigure(figure, matches: "vectors")
  }

  @Test func vectorsColouredByLengthAboutTheirMiddles() throws {
    let figure = try smallFigure(width: 3) {
      let field = VectorField(
        x: -2...2, y: -2...2, columns: 7, rows: 7, pivot: .middle, width: 0.02,
        shape: ArrowShape(headWidth: 4, headLength: 4, headAxisLength: 3), lengthColors: .magma
      ) { Point($0.y, $0.x * $0.x - 1) }
      Axes { field }.colorBar(ColorBar(field.values?.scale ?? ColorScale(limits: 0...1)))
    }
    expectFigure(figure, matches: "vectors-by-length")
  }

  @Test func theWayDownhill() throws {
    func loss(_ point: Point) -> Double { point.x * point.x + 20 * point.y * point.y }
    let steps = -2.0...2.0
    let values = (0..<40).map { row in
      (0..<40).map { loss(Point(-1.95 + 0.1 * Double($0), -0.975 + 0.05 * Double(row))) }
    }
    let figure = try smallFigure {
      Axes {
        HeatMap(values, x: steps, y: -1...1, colors: ColorScale(.blues, limits: 0...30))
        VectorField(descending: loss, x: -1.8...1.8, y: -0.9...0.9, columns: 7, rows: 5)
      }
    }
    expectFigure(figure, matches: "descending")
  }

  @Test func streamLines() throws {
    let figure = try smallFigure(width: 3, height: 2.4) {
      try Axes {
        try StreamLines(x: -3...3, y: -3...3, density: 0.6) {
          Point(-1 - $0.x * $0.x + $0.y, 1 + $0.x - $0.y * $0.y)
        }
      }
    }
    expectFigure(figure, matches: "stream-lines")
  }
}
