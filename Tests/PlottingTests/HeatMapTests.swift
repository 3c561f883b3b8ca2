import Pictures
import Testing

@testable import Plotting

@Suite struct HeatMapTests {
  private let fonts: FontFamily
  private let gray = ColorScale(.gray, limits: 0...1)

  init() throws { fonts = try .dejaVuSans() }

  /// A heat map as it is drawn without anything else, a pixel for each of the scene, and its axes.
  private func drawing(
    _ map: HeatMap, x: Axis = "", y: Axis = ""
  ) throws -> (picture: Picture, layout: AxesLayout) {
    let figure = try Figure(width: 2, height: 2) { Axes(x: x, y: y) { map } }
    let layout = try #require(try figure.layout(fonts: fonts).axes.first)
    return (try layout.drawnMark(0), layout)
  }

  /// The shades of grey of equal parts of the frame, row by row from the top; nil where nothing is drawn.
  private func shades(
    _ map: HeatMap, columns: Int = 2, rows: Int = 2, x: Axis = "", y: Axis = ""
  ) throws -> [[Int?]] {
    let picture = try drawing(map, x: x, y: y).picture
    return (0..<rows).map { row in
      (0..<columns).map { column in
        let pixel = picture[
          (2 * column + 1) * picture.width / (2 * columns),
          (2 * row + 1) * picture.height / (2 * rows)]
        return pixel.w == 0 ? nil : Int(pixel.x)
      }
    }
  }

  /// The rectangle that the shapes of a heat map fill.
  private func bounds(of nodes: [Scene.Node]) -> Rect? {
    Rect(
      union: nodes.compactMap { node in
        if case .path(let shape) = node { shape.path.bounds } else { nil }
      })
  }

  @Test func theFirstRowIsTheLowest() throws {
    let map = HeatMap([[0, 0.5], [1, 0]], colors: gray)
    let layout = try drawing(map).layout
    #expect(try shades(map) == [[255, 0], [0, 128]])
    #expect(bounds(of: layout.marks[0].nodes) == layout.measures.grid.whole(layout.frame))
    #expect(layout.x.limits == Interval(from: -0.5, to: 1.5))
    #expect(layout.y.limits == Interval(from: -0.5, to: 1.5))
  }

  @Test func cellsGoWithAxesThatRunBackwards() throws {
    let down = Axis(limits: Interval(from: 1.5, to: -0.5))
    let map = HeatMap([[0, 0.5], [1, 0]], colors: gray)
    #expect(try shades(map, y: down) == [[0, 128], [255, 0]])
    #expect(try shades(map, x: down) == [[0, 255], [128, 0]])
  }

  @Test func cellsWithoutAValueAreTransparent() throws {
    let map = HeatMap([[.nan, 1], [0, .nan]], colors: gray)
    #expect(try shades(map) == [[0, nil], [nil, 255]])
  }

  @Test func coloursFitTheValuesUnlessTheyAreGiven() throws {
    let map = HeatMap([[-4, .nan], [8, 2]])
    #expect(map.colors.axis.limits == Interval(from: -4, to: 8))
  }

  @Test func nothingIsDrawnOfNothing() throws {
    for values in [[], [[]], [[], []]] as [[[Double]]] {
      let figure = try Figure { Axes { HeatMap(values) } }
      #expect(try figure.layout(fonts: fonts).axes[0].marks[0].nodes.isEmpty)
    }
  }

  /// Cells of one size in data are not of one size on a logarithmic axis.
  @Test func cellsEndWhereTheirValuesStandOnEveryScale() throws {
    let map = HeatMap([[0, 1]], x: 1...100, y: 0...1, colors: gray)
    let axis = Axis(scale: LogScale(), limits: Interval(1...100))
    let (picture, layout) = try drawing(map, x: axis)
    let row = (0..<picture.width).map { picture[$0, picture.height / 2] }
    let border = try #require(row.firstIndex { $0.x == 255 })
    let context = DrawingContext(
      frame: layout.frame, x: AxisMap(scale: LogScale(), limits: Interval(1...100)),
      y: AxisMap(limits: Interval(0...1)), fonts: fonts)
    let place = context.position(of: Point(50.5, 0)).x
    let expected = place - layout.measures.grid.whole(layout.frame).minX
    #expect(abs(Double(border) - expected) <= 1)
    let isFilled = row.allSatisfy { $0.w == 255 }
    #expect(isFilled)
  }

  @Test func limitsBeyondTheCellsLeaveThemWhereTheyAre() throws {
    let wide = Axis(limits: Interval(-2...3))
    let layout = try drawing(HeatMap([[0, 1], [1, 0]], colors: gray), x: wide, y: wide).layout
    let filled = try #require(bounds(of: layout.marks[0].nodes))
    #expect(abs(filled.width - layout.frame.width * 2 / 5) <= 1)
  }

  @Test func limitsOfColoursThatMakeNoScaleAreRefused() throws {
    for colors in [
      ColorScale(limits: 1...1), ColorScale(limits: Interval(from: 0, to: .nan)),
      ColorScale(limits: 0...1, scale: LogScale()),
    ] {
      #expect(throws: PlotError.self) {
        try Figure { Axes { HeatMap([[1]], colors: colors) } }.layout(fonts: fonts)
      }
      #expect(throws: PlotError.self) { try Figure { ColorBar(colors) }.layout(fonts: fonts) }
    }
  }

  // MARK: Pictures of one's own

  @Test func aPictureStandsUprightInItsPlace() throws {
    let picture = try Picture(
      width: 1, height: 2, pixels: [255, 0, 0, 255, 0, 0, 255, 255])
    let figure = try Figure {
      Axes(x: "", y: Axis(limits: Interval(from: 2, to: 0))) { Image(picture, x: 3...5) }
    }
    let layout = try figure.layout(fonts: fonts).axes[0]
    #expect(layout.x.limits == Interval(from: 3, to: 5))
    #expect(
      layout.marks[0].nodes
        == [.image(Scene.Image(picture, in: layout.measures.grid.whole(layout.frame)))])
  }
}
