import Testing

@testable import Plotting

@Suite struct LegendTests {
  let room = Rect(x: 0, y: 0, width: 100, height: 80)
  let size = Size(width: 20, height: 10)

  @Test func fixedPlacesTouchTheirEdges() {
    #expect(
      Legend.Location.upperRight.rect(of: size, in: room)
        == Rect(x: 80, y: 0, width: 20, height: 10))
    #expect(
      Legend.Location.lowerCenter.rect(of: size, in: room)
        == Rect(x: 40, y: 70, width: 20, height: 10))
    #expect(
      Legend.Location.centerLeft.rect(of: size, in: room)
        == Rect(x: 0, y: 35, width: 20, height: 10))
  }

  @Test func coveredPointsLinesAndBoxesCount() {
    let obstacles = LegendObstacles(
      points: [Point(5, 5), Point(50, 50), Point(0, 0)],
      lines: [
        [Point(-10, 5), Point(30, 5)], [Point(2, 2), Point(3, 3)], [Point(40, 40), .zero],
      ],
      boxes: [Rect(x: 15, y: 5, width: 20, height: 20), Rect(x: 50, y: 50, width: 1, height: 1)])
    let box = Rect(x: 0, y: 0, width: 20, height: 10)
    // One point inside (the corner is not), three lines that cross, two vertices, one box.
    #expect(obstacles.covered(by: box) == 1 + 3 + 2 + 1)
  }

  @Test func bestIsTheFirstPlaceThatCoversNothing() throws {
    let fonts = try FontFamily.dejaVuSans()
    func box(_ points: [Point]) throws -> Rect? {
      let figure = try Figure(width: 4, height: 4) {
        Axes { Scatter(points, color: .red, label: "a") }
          .limits(x: 0...1, y: 0...1).legend(.best)
      }
      return try figure.layout(fonts: fonts).axes.first?.legend?.box
    }
    let upperRight = try #require(try box([Point(0.1, 0.1)]))
    let upperLeft = try #require(try box([Point(0.9, 0.95)]))
    let lowerLeft = try #require(try box([Point(0.9, 0.95), Point(0.1, 0.95)]))
    #expect(upperRight.center.x > 200 && upperRight.center.y < 200)
    #expect(upperLeft.center.x < 200 && upperLeft.center.y < 200)
    #expect(lowerLeft.center.x < 200 && lowerLeft.center.y > 200)
  }

  /// A mark with as many lines in a legend as it has names.
  private struct SeveralNames: Mark {
    var names: [String]
    var data: MarkData {
      MarkData(legendEntries: names.map { LegendEntry(label: $0, handle: .area(.red)) })
    }
    func layout(in context: DrawingContext) -> MarkLayout { MarkLayout(nodes: []) }
  }

  @Test func aMarkMayHaveSeveralLines() throws {
    let axes = Axes {
      SeveralNames(names: ["a", "b"])
      SeveralNames(names: [])
      Scatter([.zero], label: "c")
    }
    .legend(.upperLeft)
    let layout = try Figure { axes }.layout(fonts: try .dejaVuSans()).axes.first
    let legend = try #require(layout?.legend)
    #expect(legend.entries.map(\.text.text) == ["a", "b", "c"])
    #expect(axes.legendEntries.map(\.label) == ["a", "b", "c"])
    #expect(SeveralNames(names: ["a", "b"]).texts == ["a", "b"])
  }

  @Test func theOnlyLineOfAMarkIsTheFirst() {
    var data = MarkData(legend: LegendEntry(label: "a", handle: .area(.red)))
    #expect(data.legendEntries.map(\.label) == ["a"])
    data.legendEntries.append(LegendEntry(label: "b", handle: .area(.blue)))
    #expect(data.legend?.label == "a")
    data.legend = nil
    #expect(data.legendEntries.isEmpty)
  }

  @Test func marksWithoutALabelStayOut() throws {
    let fonts = try FontFamily.dejaVuSans()
    let figure = try Figure {
      Axes {
        Scatter([.zero], color: .red)
        Scatter([.zero], color: .blue, label: "shown")
      }
      .legend(.upperLeft)
    }
    let legend = try #require(try figure.layout(fonts: fonts).axes.first?.legend)
    #expect(legend.entries.map(\.text.text) == ["shown"])
  }
}
