import Pictures
import Testing

@testable import Plotting

@Suite struct HeatMapTests {
  private let fonts: FontFamily
  private let gray = ColorScale(.gray, limits: 0...1)

  init() throws { fonts = try .dejaVuSans() }

  /// The picture that a heat map draws, and the frame of its axes.
  private func image(
    _ map: HeatMap, x: Axis = "", y: Axis = ""
  ) throws -> (image: Scene.Image, layout: AxesLayout) {
    let figure = try Figure(width: 2, height: 2) { Axes(x: x, y: y) { map } }
    let layout = try #require(try figure.layout(fonts: fonts).axes.first)
    guard case .image(let image)? = layout.marks[0].nodes.first else {
      throw PlotError.scores(at: nil, problem: "no image")
    }
    return (image, layout)
  }

  /// The shades of grey of a picture, row by row from the top; nil where it is transparent.
  private func shades(_ image: Scene.Image) -> [[Int?]] {
    let picture = image.picture
    return (0..<picture.height).map { row in
      (0..<picture.width).map { column in
        let start = 4 * (row * picture.width + column)
        return picture.pixels[start + 3] == 0 ? nil : Int(picture.pixels[start])
      }
    }
  }

  @Test func theFirstRowIsTheLowest() throws {
    let (image, layout) = try image(HeatMap([[0, 0.5], [1, 0]], colors: gray))
    #expect(shades(image) == [[255, 0], [0, 128]])
    #expect(image.frame == layout.measures.grid.whole(layout.frame))
    #expect(layout.x.limits == Interval(from: -0.5, to: 1.5))
    #expect(layout.y.limits == Interval(from: -0.5, to: 1.5))
  }

  @Test func cellsGoWithAxesThatRunBackwards() throws {
    let down = Axis(limits: Interval(from: 1.5, to: -0.5))
    let map = HeatMap([[0, 0.5], [1, 0]], colors: gray)
    #expect(try shades(image(map, y: down).image) == [[0, 128], [255, 0]])
    #expect(try shades(image(map, x: down).image) == [[0, 255], [128, 0]])
  }

  @Test func cellsWithoutAValueAreTransparent() throws {
    let (image, _) = try image(HeatMap([[.nan, 1], [0, .nan]], colors: gray))
    #expect(shades(image) == [[0, nil], [nil, 255]])
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
    let (image, layout) = try image(map, x: axis)
    let row = try #require(shades(image).first)
    let border = try #require(row.firstIndex(of: 255))
    let context = DrawingContext(
      frame: layout.frame, x: AxisMap(scale: LogScale(), limits: Interval(1...100)),
      y: AxisMap(limits: Interval(0...1)), fonts: fonts)
    let expected = context.position(of: Point(50.5, 0)).x - image.frame.minX
    #expect(abs(Double(border) - expected) <= 1)
    #expect(row.allSatisfy { $0 != nil })
  }

  @Test func limitsBeyondTheCellsLeaveThemWhereTheyAre() throws {
    let wide = Axis(limits: Interval(-2...3))
    let (image, layout) = try image(HeatMap([[0, 1], [1, 0]], colors: gray), x: wide, y: wide)
    #expect(abs(image.frame.width - layout.frame.width * 2 / 5) <= 1)
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
