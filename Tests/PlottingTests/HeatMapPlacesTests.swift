import Pictures
import Testing

@testable import Plotting

/// Where the cells of heat maps lie, and what is written at them and in them.
@Suite struct HeatMapPlacesTests {
  private let fonts: FontFamily
  private let gray = ColorScale(.gray, limits: 0...1)

  init() throws { fonts = try .dejaVuSans() }

  private func layout(_ map: HeatMap, x: Axis = "", y: Axis = "") throws -> AxesLayout {
    let figure = try Figure(width: 2, height: 2) { Axes(x: x, y: y) { map } }
    return try #require(try figure.layout(fonts: fonts).axes.first)
  }

  /// The shade in the middle of a part of the frame, counted from the upper left.
  private func shade(
    _ layout: AxesLayout, column: Int, row: Int, of count: Int = 2
  ) throws -> Int {
    let picture = try layout.drawnMark(0)
    let (x, y) = (
      (2 * column + 1) * picture.width / (2 * count), (2 * row + 1) * picture.height / (2 * count)
    )
    return Int(picture[x, y].x)
  }

  @Test func theFirstRowIsOnTopWhereTheAxisFalls() throws {
    let layout = try layout(HeatMap([[0, 0.5], [1, 0.25]], origin: .upper, colors: gray))
    #expect(layout.y.limits == Interval(from: 1.5, to: -0.5))
    #expect(layout.x.limits == Interval(from: -0.5, to: 1.5))
    #expect(try shade(layout, column: 0, row: 0) == 0)
    #expect(try shade(layout, column: 1, row: 0) == 128)
    #expect(try shade(layout, column: 0, row: 1) == 255)
    // Ticks fall with the axis: 0 above 1.
    let ticks = layout.y.ticks.filter { $0.value == 0 || $0.value == 1 }
    #expect(ticks.count == 2)
    #expect(ticks[0].position < ticks[1].position)
  }

  /// Matplotlib's `imshow(values, extent=(0, 1, 0, 1))` leaves the axis as it is.
  @Test func theFirstRowIsOnTopOfAnExtentThatIsGiven() throws {
    let layout = try layout(
      HeatMap([[0, 0.5], [1, 0.25]], x: 0...1, y: 0...1, origin: .upper, colors: gray))
    #expect(layout.y.limits == Interval(from: 0, to: 1))
    #expect(try shade(layout, column: 1, row: 0) == 128)
  }

  @Test func limitsOfOnesOwnWinOverTheDirectionOfTheMark() throws {
    let map = HeatMap([[0, 0.5], [1, 0.25]], origin: .upper, colors: gray)
    let layout = try layout(map, y: Axis(limits: Interval(-0.5...1.5)))
    #expect(layout.y.limits == Interval(from: -0.5, to: 1.5))
    #expect(try shade(layout, column: 0, row: 1) == 0)
  }

  @Test func sharedAxesFallTogether() throws {
    let map = HeatMap([[0, 0.5], [1, 0.25]], origin: .upper, colors: gray)
    let figure = try Figure(grid: SubplotGrid(columns: 2), sharedY: .all) {
      Axes { map }
      Axes { Scatter([Point(0, 0), Point(0, 1)]) }.cell(row: 0, column: 1)
    }
    for axes in try figure.layout(fonts: fonts).axes {
      #expect(axes.y.limits == Interval(from: 1.5, to: -0.5))
    }
  }

  @Test func namesStandAtRowsAndColumnsTheFirstRowOnTop() throws {
    let map = HeatMap(
      [[0, 0.5], [1, 0.25]], rows: ["cat", "dog"], columns: ["a", "b"], colors: gray)
    let layout = try layout(map)
    #expect(layout.x.ticks.map(\.label?.text) == ["a", "b"])
    #expect(layout.y.ticks.map(\.label?.text) == ["cat", "dog"])
    #expect(layout.x.limits == Interval(from: -0.5, to: 1.5))
    #expect(layout.y.limits == Interval(from: 1.5, to: -0.5))
    #expect(try shade(layout, column: 1, row: 0) == 128)
    #expect(layout.y.ticks[0].position < layout.y.ticks[1].position)
  }

  @Test func cellsFindTheirCategoriesOnAScaleThatIsGiven() throws {
    let map = HeatMap([[0, 0.5]], rows: ["cat"], columns: ["a", "b"], colors: gray)
    let scale = CategoryScale(["b", "x", "a"])
    let layout = try layout(map, x: Axis(scale: scale))
    #expect(try shade(layout, column: 0, row: 0, of: 3) == 128)
    let picture = try layout.drawnMark(0)
    #expect(picture[picture.width / 2, 5].w == 0)
    #expect(try shade(layout, column: 2, row: 0, of: 3) == 0)
    #expect(throws: PlotError.category("b", axis: "x")) {
      try self.layout(map, x: Axis(scale: CategoryScale(["a"])))
    }
  }

  @Test func dollarsInNamesAreText() throws {
    let map = HeatMap([[0]], rows: ["$5"], columns: ["b"], colors: gray)
    #expect(try layout(map).y.ticks.count == 1)
  }

  @Test func cellsOfDifferentSizesEndAtTheirEdges() throws {
    let map = HeatMap(
      [[0, 0.5], [1, 0.25]], xEdges: [0, 1, 4], yEdges: [0, 3, 4], colors: gray)
    let layout = try layout(map)
    #expect(layout.x.limits == Interval(from: 0, to: 4))
    #expect(try shade(layout, column: 0, row: 3, of: 4) == 0)
    #expect(try shade(layout, column: 1, row: 3, of: 4) == 128)
    #expect(try shade(layout, column: 0, row: 0, of: 4) == 255)
    #expect(try shade(layout, column: 3, row: 0, of: 4) == 64)
  }

  @Test func manyCellsOfDifferentSizesAreAPictureThatShowsTheSame() throws {
    let edges = (0...30).map { Double($0 * $0) }
    let values = (0..<30).map { row in (0..<30).map { Double((row + $0) % 2) } }
    let map = HeatMap(values, xEdges: edges, yEdges: edges, colors: gray)
    let layout = try layout(map)
    let picture = try layout.drawnMark(0)
    // In the last cell along both, and in the one beside it.
    #expect(picture[picture.width - 2, 1].x == 0)
    let beside = Double(picture.width) * (29.0 * 29 + 28 * 28) / (2 * 900)
    #expect(picture[Int(beside), 1].x == 255)
  }

  /// Few cells, and so many that they are a picture.
  @Test(arguments: [2, 1000]) func cellsStayWhereTheyAreHoweverNearOneLooks(count: Int) throws {
    let values = [(0..<count).map { $0 < count / 2 ? 0.0 : 1 }]
    let axis = Axis(limits: Interval(0.5 - 1e-9...0.5 + 1e-9))
    let layout = try layout(HeatMap(values, x: 0...1, colors: gray), x: axis)
    for (column, expected) in [0, 0, 255, 255].enumerated() {
      #expect(try shade(layout, column: column, row: 1, of: 4) == expected)
    }
  }

  @Test func whatMakesNoCellsIsRefused() throws {
    let refused: [(HeatMap, String)] = [
      (HeatMap([[1]], rows: ["a", "b"], columns: ["c"]), "y categories"),
      (HeatMap([[1, 2]], rows: ["a"], columns: ["c", "c"]), "twice"),
      (HeatMap([[1, 2]], xEdges: [0, 1], yEdges: [0, 1]), "edges"),
      (HeatMap([[1, 2]], xEdges: [0, 2, 1], yEdges: [0, 1]), "rising"),
      (HeatMap([[1, 2]], xEdges: [0, 1, .nan], yEdges: [0, 1]), "finite"),
      (HeatMap([[1, 2]], alpha: 1.5), "alpha"),
      (HeatMap([[1, 2]], labels: CellLabels([["a"]])), "texts"),
      (HeatMap([[1, 2]], labels: CellLabels(size: -1)), "size"),
    ]
    for (map, word) in refused {
      #expect {
        try Figure { Axes { map } }
      } throws: { error in
        "\(error)".contains(word)
      }
    }
  }

  // MARK: Labels

  /// The texts of a layout's mark with their colours, in the order of drawing.
  private func texts(_ layout: AxesLayout) -> [(text: String, color: Color)] {
    func runs(_ node: Scene.Node) -> [(String, Color)] {
      switch node {
      case .glyphs(let run): [(run.text, run.color)]
      case .group(let group): group.children.flatMap(runs)
      default: []
      }
    }
    return layout.marks[0].nodes.flatMap(runs)
  }

  @Test func labelsAreBlackOrWhiteWhicheverCanBeReadBetter() throws {
    let shades = (0...20).map { Double($0) / 20 }
    let map = HeatMap([shades], colors: gray, labels: CellLabels(format: .decimals(2), size: 4))
    let found = texts(try layout(map))
    #expect(found.count == shades.count)
    for (text, shade) in zip(found, shades) {
      let cell = map.color(row: 0, column: Int((shade * 20).rounded()))
      let isWhite = text.color == Color(RGBA.white)
      let contrast = cell.contrast(with: isWhite ? .white : .black)
      // The worst grey has 4.58 with both: never less than the 4.5 that WCAG asks of text.
      #expect(contrast >= 4.5)
    }
    #expect(found.first?.color == Color(RGBA.white))
    #expect(found.last?.color == Color(RGBA.black))
  }

  /// Source: WCAG's own example values, and the formula with sRGB's primaries.
  @Test func contrastIsThatOfTheGuidelines() {
    #expect(abs(RGBA.black.contrast(with: .white) - 21) < 1e-12)
    let red = RGBA(red: 1, green: 0, blue: 0)
    #expect(abs(red.relativeLuminance - 0.2126) < 1e-12)
    #expect(abs(red.contrast(with: .white) - 3.998) < 1e-3)
    #expect(RGBA(red: 1, green: 1, blue: 0).readable == .black)
    #expect(RGBA(red: 0, green: 0, blue: 1).readable == .white)
  }

  @Test func cellsThatShowThePageAreWrittenOnInItsInk() throws {
    let map = HeatMap([[0.1]], colors: gray, labels: CellLabels([["none"]]), alpha: 0.2)
    #expect(texts(try layout(map)).first?.color == .ink)
  }

  @Test func labelsShrinkToFitTheirCellsUnlessTheirSizeIsGiven() throws {
    let many = [(0..<12).map { Double($0) / 12 + 100 }]
    func widest(_ labels: CellLabels) throws -> Double {
      let layout = try layout(HeatMap(many, labels: labels))
      return layout.marks[0].nodes.compactMap { node -> Double? in
        guard case .glyphs(let run) = node else { return nil }
        return run.typeset.width
      }.max() ?? 0
    }
    let cell = try layout(HeatMap(many)).frame.width / 12
    #expect(try widest(CellLabels(format: .decimals(2))) <= cell)
    #expect(try widest(CellLabels(format: .decimals(2), size: 10)) > cell)
  }

  /// Python's `format(value, ".2g")` and `format(value, "d")`, but for more than two digits before the point.
  @Test func valuesAreWrittenAsScikitLearnDoes() {
    let cases: [(Double, String)] = [
      (12, "12"), (1204, "1204"), (0, "0"), (-3, "\u{2212}3"), (0.35, "0.35"), (0.5, "0.5"),
      (0.994, "0.99"), (0.996, "1"), (9.96, "10"), (0.0996, "0.1"), (0.00012, "0.00012"),
      (0.000012, "1.2e\u{2212}5"), (1234.5, "1234"), (.nan, ""), (.infinity, ""),
      (-0.126, "\u{2212}0.13"), (1e300, "1e300"),
    ]
    for (value, text) in cases { #expect(CellLabels.Format.automatic.text(of: value) == text) }
    #expect(CellLabels.Format.decimals(2).text(of: 2) == "2.00")
    #expect(CellLabels.Format.percent().text(of: 0.256) == "26 %")
    #expect(CellLabels.Format.significant(3).text(of: 0.12345) == "0.123")
  }

  // MARK: Pictures of one's own

  private func picture() throws -> Picture {
    try Picture(width: 1, height: 2, pixels: [255, 0, 0, 255, 0, 0, 255, 255])
  }

  @Test func aPictureCountsItsRowsFromTheTop() throws {
    let figure = try Figure { try Axes { Image(try picture()) } }
    let layout = try figure.layout(fonts: fonts).axes[0]
    #expect(layout.y.limits == Interval(from: 2, to: 0))
    #expect(try layout.drawnMark(0)[5, 5] == SIMD4(255, 0, 0, 255))
  }

  @Test func aPictureHasItsLastRowOnTopWhereItIsToldSo() throws {
    let figure = try Figure { try Axes { Image(try picture(), origin: .lower) } }
    let layout = try figure.layout(fonts: fonts).axes[0]
    #expect(layout.y.limits == Interval(from: 0, to: 2))
    #expect(try layout.drawnMark(0)[5, 5] == SIMD4(0, 0, 255, 255))
  }

  @Test func aPictureCanLetThroughWhatIsBehind() throws {
    let figure = try Figure { try Axes { Image(try picture(), y: 0...1, alpha: 0.5) } }
    let layout = try figure.layout(fonts: fonts).axes[0]
    #expect(layout.y.limits == Interval(from: 0, to: 1))
    #expect(try layout.drawnMark(0)[5, 5].w == 128)
    #expect(throws: PlotError.self) {
      try Figure { try Axes { Image(try picture(), alpha: -1) } }
    }
  }
}
