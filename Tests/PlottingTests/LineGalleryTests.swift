import FigureTesting
import Testing

@testable import Plotting

/// Points, lines and areas with their options, each in a picture of its own.
@Suite struct LineGalleryTests {
  private let x = steps(from: 0, to: 6, count: 13)
  private var waves: [Double] { x.map { 1 / (1 + ($0 - 3) * ($0 - 3)) } }

  /// All shapes on lines, those of Matplotlib's first table and then ticks and carets.
  @Test func markerShapes() throws {
    let figure = try Figure(width: 4, height: 2.6, grid: .constrained()) {
      Axes(x: Axis(isShown: false), y: Axis(isShown: false)) {
        for (index, shape) in MarkerShape.named.enumerated() {
          let place = Point(Double(index % 8), -Double(index / 8))
          Line(
            [place], marker: shape.value, markerSize: 12, markerFill: Color(hex: 0xB0C4DE),
            markerEdge: .navy)
        }
        Line([Point(5, -4)], marker: .polygon(sides: 7, rotation: 10), markerSize: 12)
        Line([Point(6, -4)], marker: .star(points: 7), markerSize: 12)
        Line([Point(7, -4)], marker: .asterisk(lines: 7), markerSize: 12)
      }
    }
    expectFigure(figure, matches: "marker-shapes")
  }

  @Test func scatterShapesWithAndWithoutFill() throws {
    let shapes: [MarkerShape] = [
      .circle, .square, .triangleUp, .star, .filledPlus, .diamond, .cross, .plus, .caretUp,
    ]
    let figure = try smallFigure {
      Axes {
        for (index, shape) in shapes.enumerated() {
          Scatter([Point(Double(index), 0)], size: 64, marker: shape, color: .cycle[index])
          Scatter(
            [Point(Double(index), 1)], size: 64, marker: shape, isFilled: false,
            color: .cycle[index])
        }
      }
      .limits(x: -1...9, y: -1...2)
    }
    expectFigure(figure, matches: "scatter-shapes")
  }

  @Test func scatterByValueInArea() throws {
    let figure = try smallFigure {
      Axes {
        Scatter(
          zip(x, waves).map { Point($0, $1) }, sizes: x.map { 10 + 40 * $0 },
          values: ValueColors(waves), edgeColor: .black, edgeWidth: 0.5, alpha: 0.8, label: "a")
      }
      .legend(.upperRight)
    }
    expectFigure(figure, matches: "scatter-by-value")
  }

  @Test(arguments: Line.Step.allCases) func steppedLine(step: Line.Step) throws {
    let figure = try smallFigure {
      Axes { Line(x: x, y: waves, step: step, marker: .point, label: "\(step)") }
        .legend(.upperLeft, size: 8)
    }
    expectFigure(figure, matches: "line-step-\(step)")
  }

  @Test func lineWithMarkers() throws {
    let figure = try smallFigure {
      Axes {
        Line(x: x, y: waves, marker: .circle, markEvery: .every(2), label: "every")
        Line(
          x: x, y: waves.map { $0 + 0.5 }, marker: .square, markerSize: 5, markerFill: .white,
          markEvery: .spacing(0.2), dash: .pattern([5, 1, 1, 1], offset: 3), label: "spacing")
        Line(x: x, y: waves.map { $0 + 1 }, marker: .cross, dash: .noLine, label: "none")
      }
      .legend(.upperLeft, size: 6)
    }
    expectFigure(figure, matches: "line-with-markers")
  }

  @Test func lineByValue() throws {
    let x = steps(from: 0, to: 6, count: 200)
    let figure = try smallFigure {
      Axes {
        Line(x: x, y: x.map { $0 * (6 - $0) }, values: ValueColors(x), width: 6)
        Line(
          x: self.x, y: self.x.map { 4 + $0 / 2 }, marker: .circle,
          values: ValueColors(waves, on: ColorScale(.magma, around: waves)), alpha: 0.6)
      }
    }
    expectFigure(figure, matches: "line-by-value")
  }

  @Test func errorBars() throws {
    let x = [0.0, 1, 2, 3, 4]
    let figure = try smallFigure {
      Axes {
        ErrorBars(
          x: x, y: [1, 2, 1.5, 2.5, 2], yError: .symmetric([0.3, 0.2, 0.4, 0.1, 0.3]),
          label: "line")
        ErrorBars(
          x: x, y: [4, 5, 4.5, .nan, 4],
          xError: .constant(0.3),
          yError: .asymmetric(below: [0.5, 0.5, 0.5, 0.5, 0.5], above: [0.2, 0.9, 0.2, 0.2, 0.2]),
          capSize: 3, barColor: .black, barWidth: 0.8, marker: .square, markerSize: 5,
          dash: .noLine, label: "both")
      }
      .limits(y: 0...9).legend(.upperLeft, size: 7)
    }
    expectFigure(figure, matches: "error-bars")
  }

  @Test func bands() throws {
    let runs = [0.8, 1.0, 1.1, 1.5].map { factor in waves.map { $0 * factor } }
    let figure = try smallFigure {
      Axes {
        Band(runs: runs, x: x, label: "mean")
        Band(
          runs: runs.map { $0.map { $0 + 1 } }, x: x, center: .median,
          spread: .percentiles(25, 75), dash: .dashed, label: "median")
      }
      .limits(y: 0...4).legend(.upperLeft, size: 7)
    }
    expectFigure(figure, matches: "bands")
  }

  @Test func spans() throws {
    let figure = try smallFigure {
      Axes {
        Line(x: x, y: waves)
        Span(x: 1...2, color: .cycle[1], alpha: 0.4, label: "x")
        Span(y: 0.6...0.8, within: 0.5...0.9, edgeColor: .black, color: .gold)
      }
      .legend(.upperLeft, size: 7)
    }
    expectFigure(figure, matches: "spans")
  }

  @Test func stems() throws {
    let figure = try smallFigure {
      Axes {
        Stem(x: x, y: x.map { ($0 - 3) * ($0 - 1) / 5 }, label: "stem")
        Stem(
          y: [2, 3, 4], x: [3, 2, 4], base: 1, marker: .diamond, baseColor: .black,
          color: .cycle[2], dash: .dashed)
      }
      .legend(.upperLeft, size: 7)
    }
    expectFigure(figure, matches: "stems")
  }

  @Test func fillBetweenWhereCurvesCross() throws {
    let (a, b) = (x.map { $0 / 6 }, waves)
    let figure = try smallFigure {
      Axes {
        FillBetween(x: x, a, b, where: zip(a, b).map { $0 > $1 }, interpolate: true)
        FillBetween(x: x, a, b, where: zip(a, b).map { $0 <= $1 }, interpolate: true)
        FillBetween(y: [0, 0.5, 1], [7, 8, 6.5], [9, 8.5, 9], step: .mid, alpha: 0.5)
      }
    }
    expectFigure(figure, matches: "fill-between-where")
  }

  @Test(arguments: [StackedAreas.Baseline.zero, .symmetric])
  func stackedAreas(baseline: StackedAreas.Baseline) throws {
    let figure = try smallFigure {
      Axes {
        StackedAreas(
          x: x, [waves, x.map { 0.2 + $0 / 10 }, x.map { 1 - $0 / 8 }], baseline: baseline,
          labels: ["a", "b", "c"])
      }
      .legend(.upperRight, size: 6)
    }
    expectFigure(figure, matches: "stacked-areas-\(baseline)")
  }

  @Test func polygons() throws {
    let square = [Point(0, 0), Point(4, 0), Point(4, 4), Point(0, 4)]
    let hole = [Point(1, 1), Point(3, 1.5), Point(2, 3)]
    let star = (0..<5).map {
      [Point(6, 4), Point(7.2, 0.5), Point(4.2, 2.7), Point(7.8, 2.7), Point(4.8, 0.5)][$0]
    }
    let figure = try smallFigure {
      Axes {
        Polygon(rings: [square, hole], edgeColor: .black)
        Polygon(star, color: .gold)
        Polygon(star.map { $0 + Point(0, 3) }, isFilled: false, dash: .dotted, color: .red)
      }
    }
    expectFigure(figure, matches: "polygons")
  }

  @Test func gridLines() throws {
    let figure = try smallFigure {
      Axes(
        x: Axis(scale: LogScale(), gridLines: .both),
        y: Axis(
          gridLines: GridLines(color: .red, alpha: 0.5, width: 2, dash: .dotted, zOrder: 3))
      ) { Line(x: [1, 10, 100], y: [1, 3, 2], width: 5) }
    }
    expectFigure(figure, matches: "grid-lines")
  }

  @Test func minorGridLinesAlone() throws {
    let figure = try smallFigure {
      Axes(x: Axis(scale: LogScale(), gridLines: .minor), y: Axis()) {
        Line(x: [1, 10, 100], y: [1, 3, 2])
      }
    }
    expectFigure(figure, matches: "grid-lines-minor")
  }
}
