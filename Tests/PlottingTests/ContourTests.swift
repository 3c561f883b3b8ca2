import Pictures
import Testing

@testable import Plotting

@Suite struct ContourTests {
  private let slope = SampledField([[-2, 0, 2], [-2, 0, 2]], x: [0, 1, 2], y: [0, 1])

  private func context(
    x: ClosedRange<Double> = 0...2, y: ClosedRange<Double> = 0...1,
    scale: any Scale = LinearScale()
  ) throws -> DrawingContext {
    DrawingContext(
      frame: Rect(x: 0, y: 0, width: 200, height: 100),
      x: AxisMap(scale: scale, limits: Interval(x)), y: AxisMap(limits: Interval(y)),
      fonts: try .dejaVuSans())
  }

  private func shapes(_ layout: MarkLayout) -> [Scene.Shape] {
    layout.nodes.compactMap { node in
      if case .path(let shape) = node { shape } else { nil }
    }
  }

  @Test(arguments: [-1e300, -2, 0, 2, 1e300] as [Double])
  func aLevelAloneHasAScaleWithRoomAboveIt(level: Double) {
    let limits = ContourColors.scale(over: [level]).axis.limits
    #expect(limits.from == level)
    #expect(limits.to > level && limits.to >= level + 1)
  }

  @Test func aLineHasTheColourOfItsLevel() throws {
    let contour = Contour(slope, levels: [-1, 0, 1])
    let strokes = shapes(try contour.layout(in: context())).map(\.stroke?.color)
    let viridis = ColorScale(.viridis, limits: -1...1)
    let expected = [-1, 0, 1].map { viridis.paint(of: $0) }
    #expect(strokes == expected)
    #expect(contour.colors == viridis)
  }

  @Test func aLevelAloneHasTheFirstColour() throws {
    let stroke = shapes(try Contour(slope, levels: [1]).layout(in: context())).first?.stroke
    #expect(stroke?.color == Color(ColorMap.viridis.colors[0]))
  }

  @Test func linesStandWhereTheirLevelIs() throws {
    let layout = try Contour(slope, levels: [-1, 1]).layout(in: context())
    #expect(shapes(layout).map { Set($0.path.points.map(\.x)) } == [[50], [150]])
    #expect(layout.obstacles.lines.map { Set($0.map(\.x)) } == [[50], [150]])
    #expect(layout.zOrder == ZOrder.line)
  }

  @Test func linesBelowZeroAreDashedWhereAllHaveOneColour() throws {
    func dashes(_ contour: Contour) throws -> [Bool] {
      shapes(try contour.layout(in: context())).map { $0.stroke?.dashes.isEmpty == false }
    }
    #expect(try dashes(Contour(slope, levels: [-1, 0, 1], color: .black)) == [true, false, false])
    #expect(try dashes(Contour(slope, levels: [-1, 0, 1])) == [false, false, false])
    #expect(
      try dashes(Contour(slope, levels: [-1, 1], colorList: [.red, .blue])) == [false, false])
    #expect(
      try dashes(Contour(slope, levels: [-1, 1], dash: .solid, color: .black)) == [false, false])
    #expect(try dashes(Contour(slope, levels: [-1, 1], dash: .dotted)) == [true, true])
  }

  @Test func listedColoursAreUsedInTurn() throws {
    let contour = Contour(slope, levels: [-1, 0, 1], colorList: [.red, .blue], alpha: 0.5)
    let strokes = shapes(try contour.layout(in: context())).map(\.stroke?.color)
    let expected = [Color.red, .blue, .red].map { $0.withAlpha(0.5) }
    #expect(strokes == expected)
    #expect(contour.lineColors == expected)
  }

  /// Source: `contourf([[-2, 0, 2], [-2, 0, 2]], levels=[-1, 0, 1], extend="both").get_facecolor()`.
  @Test func aLayerHasTheColourOfItsMiddle() throws {
    let filled = FilledContour(slope, levels: [-1, 0, 1], extend: .both)
    let fills = shapes(try filled.layout(in: context())).map(\.fill)
    let viridis = ColorScale(.viridis, limits: -1...1)
    #expect(
      fills == [
        Color(ColorMap.viridis.colors[0]), viridis.paint(of: -0.5), viridis.paint(of: 0.5),
        Color(ColorMap.viridis.colors[255]),
      ])
  }

  @Test func theMiddleOfALayerIsThatOfTheColours() {
    let colors = ColorScale(limits: 1...100, scale: LogScale())
    let filled = FilledContour(slope, levels: [1, 100], colors: colors)
    #expect(filled.layerColor(0) == colors.paint(of: 10))
  }

  @Test func layersBeyondFallingColoursHaveThoseOfTheirEnds() {
    let colors = ColorScale(.viridis, limits: Interval(from: 1, to: -1))
    let filled = FilledContour(slope, levels: [-1, 1], extend: .both, colors: colors)
    let ends = [filled.layerColors.first, filled.layerColors.last]
    let expected = [255, 0].map { Color(ColorMap.viridis.colors[$0]) }
    #expect(ends == expected)
  }

  @Test func aListOfColoursMayHaveThoseBeyondTheLevels() {
    func colors(_ list: [Color]) -> [Color] {
      let filled = FilledContour(slope, levels: [-1, 0, 1], extend: .both, colorList: list)
      return filled.layerColors
    }
    #expect(colors([.red, .green, .blue, .black]) == [.red, .green, .blue, .black])
    #expect(colors([.red, .green]) == [.red, .red, .green, .green])
    #expect(colors([.red]) == [.red, .red, .red, .red])
  }

  @Test func theLeastValueBelongsToTheLowestLayer() throws {
    let steps = SampledField([[0, 0, 1], [0, 0, 1]])
    #expect(FilledContour(steps, levels: [0, 1]).ends == [-.infinity, 1])
    #expect(FilledContour(steps, levels: [-1, 1]).ends == [-1, 1])
    #expect(
      FilledContour(steps, levels: [0, 1], extend: .both).ends == [
        -.infinity, -.infinity, 1, .infinity,
      ])
    let shape = try #require(
      shapes(try FilledContour(steps, levels: [0, 1]).layout(in: context())).first)
    #expect(shape.path.bounds == Rect(x: 0, y: 0, width: 200, height: 100))
  }

  @Test func opaqueLayersLieOverEachOtherAndTranslucentOnesBesideEachOther() throws {
    func widths(_ filled: FilledContour) throws -> [Double] {
      shapes(try filled.layout(in: context())).compactMap { $0.path.bounds?.width }
    }
    #expect(try widths(FilledContour(slope, levels: [-2, 0, 1, 2])) == [200, 100, 50])
    let translucent = try widths(FilledContour(slope, levels: [-2, 0, 1, 2], alpha: 0.5))
    #expect(translucent == [100, 50, 50])
    // What lies above the last level stays empty either way.
    #expect(try widths(FilledContour(slope, levels: [-2, 0, 1])) == [150, 50])
    // A palette may make a colour translucent too.
    #expect(
      try widths(FilledContour(slope, levels: [-2, 0, 2], colorList: [.red, .red.withAlpha(0.5)]))
        == [100, 100])
  }

  @Test func edgesAreSmoothedWhereLayersCoverTheField() throws {
    func areSmooth(_ filled: FilledContour) throws -> Set<Bool> {
      Set(shapes(try filled.layout(in: context())).map(\.isAntialiased))
    }
    #expect(try areSmooth(FilledContour(slope, levels: [-2, 0, 2])) == [true])
    #expect(try areSmooth(FilledContour(slope, levels: [-1, 0], extend: .max)) == [true])
    #expect(try areSmooth(FilledContour(slope, levels: [-1, 0])) == [false])
    #expect(try areSmooth(FilledContour(slope, alpha: 0.5)) == [false])
    var field = SampledField(x: 0...2, y: 0...1, resolution: 4) { x, _ in x }
    field.values[0][0] = .nan
    #expect(try areSmooth(FilledContour(field)) == [false])
  }

  @Test func pointsThatNobodySeesAreLeftOut() throws {
    let fine = SampledField(x: 0...2, y: 0...1, resolution: 200) { x, y in x + y / 2 }
    let layout = try Contour(fine, levels: [1]).layout(in: context())
    #expect(shapes(layout).map(\.path.points.count) == [2])
    let filled = try FilledContour(fine, levels: [0, 1, 2.5]).layout(in: context())
    #expect(shapes(filled).map(\.path.points.count) == [4, 4])
  }

  @Test func limitsEndWhereTheFieldEnds() {
    let data = Contour(slope, label: "slope").data
    #expect(data.x.range == 0...2)
    #expect(data.x.sticky == [0, 2])
    #expect(data.y.sticky == [0, 1])
    #expect(data.legend?.label == "slope")
    #expect(FilledContour(slope).data.legend == nil)
  }

  @Test func aFieldWithoutValuesDrawsNothing() throws {
    let empty = SampledField([[.nan, .nan], [.nan, .infinity]])
    #expect(throws: Never.self) {
      try Contour(empty, label: "none").validate()
      try FilledContour(empty, label: "none").validate()
    }
    #expect(try Contour(empty).layout(in: context()).nodes.isEmpty)
    #expect(try FilledContour(empty, extend: .both).layout(in: context()).nodes.isEmpty)
  }

  @Test func whatHasNoPlaceOnALogarithmicAxisIsLeftOut() throws {
    let field = SampledField(x: -1...3, y: 0...1, resolution: 20) { x, y in x + y }
    let context = try context(x: 0.1...3, scale: LogScale())
    for mark: any Mark in [
      Contour(field, levels: 9, labels: ContourLabels()), FilledContour(field, levels: 9),
    ] {
      let points = shapes(try mark.layout(in: context)).flatMap(\.path.points)
      #expect(!points.isEmpty)
      let areFinite = points.allSatisfy { $0.isFinite }
      #expect(areFinite)
    }
  }

  @Test func aFunctionIsSampledAtTheNodes() throws {
    let field = SampledField(x: 0...1, y: -1...1, resolution: 2) { x, y in 10 * x + y }
    #expect(
      field
        == SampledField([[-1, 4, 9], [0, 5, 10], [1, 6, 11]], x: [0, 0.5, 1], y: [-1, 0, 1]))
    let batch = try SampledField(x: 0...1, y: -1...1, resolution: 2) { points in
      points.map { 10 * $0.x + $0.y }
    }
    #expect(batch == field)
    #expect {
      _ = try SampledField(x: 0...1, y: 0...1, resolution: 1) { _ in [1, 2] }
    } throws: {
      "\($0)" == "sampled field: expected as many values as points, got 2 and 4"
    }
    // Nothing is drawn with it, but it does not take forever either.
    #expect(SampledField(x: 0...1, y: 0...1, resolution: -5) { x, _ in x }.x == [0, 1])
    #expect {
      _ = try SampledField(x: 0...1, y: 0...1, resolution: 5000) { points in points.map(\.x) }
    } throws: {
      "\($0)" == "resolution of a sampled field: expected 1 to 4096, got 5000.0"
    }
  }
}
