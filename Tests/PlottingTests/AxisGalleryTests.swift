import FigureTesting
import Testing

@testable import Plotting

/// What an axis can be told, and axes beside each other.
@Suite struct AxisGalleryTests {
  private let epochs = steps(from: 0, to: 10, count: 21)

  private var loss: Line {
    Line(x: epochs, y: epochs.map { 1000 / (1 + $0) }, label: "loss")
  }

  private var accuracy: Line {
    Line(x: epochs, y: epochs.map { $0 / (1 + $0) }, color: .red, label: "accuracy")
  }

  @Test func aSecondAxisHasItsOwnLimits() throws {
    let figure = try smallFigure {
      Axes(x: "Epoch", y: "Loss") {
        loss
        accuracy.measured(y: .second)
      }
      .secondY("Accuracy").legend(.centerRight, size: 8)
    }
    expectFigure(figure, matches: "second-y-axis")
  }

  @Test func axesStandOnAnyEdge() throws {
    let figure = try smallFigure {
      Axes(x: Axis("above", edge: .top), y: Axis("beside", edge: .right), title: "Edges") { loss }
        .secondX("below").secondY(Axis("at the left", limits: Interval(0...1)))
    }
    expectFigure(figure, matches: "edges")
  }

  @Test func aConvertedAxisHasRoundValuesOfItsOwn() throws {
    let fahrenheit = Axis(
      "°F", conversion: .init(from: { $0 * 1.8 + 32 }, back: { ($0 - 32) / 1.8 }))
    let figure = try smallFigure {
      Axes(x: "°C", y: "") { Line([Point(0, 0), Point(100, 1)]) }.secondX(fahrenheit)
    }
    expectFigure(figure, matches: "converted-axis")
  }

  @Test func gridLinesLieBehindLines() throws {
    let figure = try smallFigure {
      Axes(
        x: Axis(gridLines: .major),
        y: Axis(gridLines: GridLines(color: .lightSalmon, width: 1.5, dash: .dashed))
      ) { loss }
    }
    expectFigure(figure, matches: "grid-lines")
  }

  @Test func minorTicksAreShorter() throws {
    let ticks = Ticks(
      positions: [0, 5, 10], labels: ["0", "5", "10"],
      minor: (1...9).map { Ticks.MinorTick(Double($0), label: $0 == 3 ? "3" : "") })
    let figure = try smallFigure {
      Axes(x: Axis(ticks: AxisTicks(ticks), gridLines: GridLines(includesMinor: true)), y: "") {
        loss
      }
    }
    expectFigure(figure, matches: "minor-ticks")
  }

  @Test func tickLabelsTurnAndAreFormatted() throws {
    let names = ["setosa", "versicolor", "virginica"]
    let figure = try smallFigure {
      Axes(
        x: Axis(
          "Class", ticks: .at([0, 1, 2], labels: names), tickLabelSize: 8, tickLabelRotation: 30),
        y: Axis(ticks: .formatted { "\(Int($0)) %" }, tickLabelRotation: 90)
      ) { Bars(x: [0, 1, 2], heights: [20, 50, 30]) }
    }
    expectFigure(figure, matches: "turned-tick-labels")
  }

  @Test func anAxisThatIsNotShownLeavesTheFrame() throws {
    let figure = try smallFigure {
      Axes(x: Axis("hidden", isShown: false), y: Axis("hidden", isShown: false)) { loss }
    }
    expectFigure(figure, matches: "hidden-axes")
  }

  @Test func aTitleStandsOverAnOffset() throws {
    let figure = try smallFigure {
      Axes(y: "y", title: "A long title over it") { Line([Point(0, 0), Point(1, 3e8)]) }
    }
    expectFigure(figure, matches: "title-over-offset")
  }

  @Test func sharedAxesAreLabelledOnce() throws {
    let figure = try smallFigure(
      width: 3.6, height: 3, grid: SubplotGrid(rows: 2, columns: 2, wspace: 0.1, hspace: 0.1),
      title: "Shared", sharedX: .columns, sharedY: .all
    ) {
      for unit in 0..<4 {
        Axes(x: "x", y: "$a_\(unit)$") {
          Line(x: epochs, y: epochs.map { max(0, $0 - 2 * Double(unit)) })
        }
        .cell(row: unit / 2, column: unit % 2)
      }
    }
    expectFigure(figure, matches: "shared-axes")
  }

  @Test func panelsSpanCells() throws {
    let figure = try smallFigure(
      width: 3.6, height: 3, grid: SubplotGrid(rows: 2, columns: 2, wspace: 0.4, hspace: 0.4)
    ) {
      Axes { loss }.cell(rows: 0...0, columns: 0...1)
      Axes { accuracy }.cell(row: 1, column: 0)
      Axes { loss }.cell(row: 1, column: 1)
    }
    expectFigure(figure, matches: "spans")
  }
}
