import Testing

@testable import Plotting

/// Shapes, sizes and colours of scatters.
@Suite struct ScatterOptionTests {
  private let points = [Point(0.25, 0.25), Point(0.5, 0.5), Point(0.75, 0.75)]

  private func markers(_ scatter: Scatter) throws -> Scene.Markers {
    guard case .markers(let markers)? = scatter.layout(in: try testContext()).nodes.first else {
      throw PlotError.scores(at: nil, problem: "no markers")
    }
    return markers
  }

  @Test func sizesAreAreas() throws {
    let markers = try markers(Scatter(points, sizes: [9, 36, 144], color: .red))
    let widths = points.indices.map { markers.marker($0).path.bounds?.width ?? 0 }
    let expected = [3, 6, 12].map { $0 * 100 / 72.0 }
    for (width, size) in zip(widths, expected) { #expect(abs(width - size) < 1e-9) }
    // The line around each is as wide.
    #expect(markers.marker(0).stroke?.width == markers.marker(2).stroke?.width)
  }

  @Test func aValueGivesFillAndEdgeItsColour() throws {
    let scale = ColorScale(.magma, limits: 0...1)
    let markers = try markers(
      Scatter(points, values: ValueColors([0, 0.5, 1], on: scale), alpha: 0.5))
    let colors = [0, 0.5, 1].map { scale.paint(of: $0).withAlpha(0.5) }
    #expect(points.indices.map { markers.marker($0).fill } == colors)
    #expect(points.indices.map { markers.marker($0).stroke?.color } == colors)
  }

  @Test func anEdgeColourOfItsOwnStays() throws {
    let markers = try markers(
      Scatter(points, values: ValueColors([0, 1, 2]), edgeColor: .black))
    #expect(points.indices.map { markers.marker($0).stroke?.color } == [.black, .black, .black])
  }

  @Test func withoutFillTheEdgeAloneHasTheColour() throws {
    let plain = try markers(Scatter(points, isFilled: false, color: .red))
    #expect(plain.fill == nil)
    #expect(plain.stroke?.color == .red)
    let valued = try markers(
      Scatter(points, isFilled: false, values: ValueColors([0, 1, 2])))
    #expect(points.indices.map { valued.marker($0).fill } == [nil, nil, nil])
    #expect(Set(points.indices.map { valued.marker($0).stroke?.color }).count == 3)
  }

  /// Matplotlib's `scatter` draws shapes without an inside as wide as lines.
  @Test func shapesOfLinesAreAsWideAsLines() throws {
    let measures = DrawingMeasures()
    for (shape, width) in [
      (.cross, measures.theme.lineWidth), (.square, measures.theme.patchLineWidth),
    ] as [(MarkerShape, Double)] {
      let markers = try markers(Scatter(points, marker: shape, color: .red))
      #expect(markers.stroke?.width == measures.pixels(width))
    }
  }

  @Test func aPointWithoutValueOrSizeIsLeftOut() throws {
    let scatter = Scatter(
      points, sizes: [1, .nan, 1],
      values: ValueColors([1, 2, .infinity], on: ColorScale(limits: 0...1)))
    #expect(try markers(scatter).positions == [Point(25, 75)])
    #expect(scatter.data.x.range == 0.25...0.25)
  }

  @Test func markersThatDifferStandWhereTheirPointsAre() throws {
    let point = Point(0.333, 0.777)
    #expect(try markers(Scatter([point], color: .red)).positions == [Point(33.5, 22.5)])
    let varied = try markers(Scatter([point], sizes: [9], color: .red)).positions[0]
    #expect((varied - Point(33.3, 22.3)).length < 1e-9)
  }

  /// Matplotlib's `HandlerRegularPolyCollection.get_sizes` for one point.
  @Test func theLegendShowsTheSizeMidwayAndTheFirstColour() throws {
    let scale = ColorScale(limits: 0...1)
    let scatter = Scatter(
      points, sizes: [4, 16, 196], marker: .circle,
      values: ValueColors([1, 0, 0], on: scale), label: "a")
    let frame = Rect(x: 0, y: 0, width: 28, height: 10)
    let nodes = try #require(scatter.data.legend).handle.nodes(frame, DrawingMeasures())
    guard case .markers(let markers)? = nodes.first else {
      Issue.record("no marker")
      return
    }
    #expect(abs((markers.shape.bounds?.width ?? 0) - 10 * 100 / 72) < 1e-9)
    #expect(markers.fill == scale.paint(of: 1))
  }

  @Test func anotherNumberOfSizesOrValuesThanOfPointsIsRefused() {
    #expect {
      try Figure { Axes { Scatter(points, sizes: [1, 2]) } }
    } throws: {
      "\($0)" == "scatter: expected as many sizes as points, got 2 and 3"
    }
    #expect {
      try Figure { Axes { Scatter(points, values: ValueColors([1]), label: "a") } }
    } throws: {
      "\($0)" == "scatter \"a\": expected as many values as points, got 1 and 3"
    }
    #expect {
      try Figure { Axes { Scatter(points, sizes: [1, -2, 3]) } }
    } throws: {
      "\($0)".contains("sizes of the scatter: expected a number from 0")
    }
  }

  @Test func aScatterByValueTakesNoColourOfTheCycle() {
    let axes = Axes {
      Scatter(points, values: ValueColors([1, 2, 3]))
      Scatter(points)
    }
    let colored = axes.coloredMarks.compactMap { $0 as? Scatter }
    #expect(colored.map(\.color) == [nil, .cycle[0]])
  }
}
