import Testing

@testable import Plotting

/// Places that Matplotlib 3.8.0 gives the parts of axes, in pixels from the upper edge.
@Suite struct ReferencePlaceTests {
  private let fonts: FontFamily

  init() throws { fonts = try .dejaVuSans() }

  private func near(_ value: Double?, _ expected: Double, within tolerance: Double = 0.01) -> Bool {
    value.map { abs($0 - expected) < tolerance } ?? false
  }

  private func axes(_ figure: Figure) throws -> AxesLayout {
    try #require(try figure.layout(fonts: fonts).axes.first)
  }

  // MARK: Titles over the text above a y-axis

  /// Axes of 310 x 92.4 px whose y-axis has the offset that `limits` lead to.
  private func titled(
    _ title: String, limits: ClosedRange<Double>, edge: Axis.Edge? = nil
  ) throws -> AxesLayout {
    try axes(
      Figure(width: 4, height: 3, grid: SubplotGrid(rows: 2, columns: 1, hspace: 0.5)) {
        Axes(x: "Epoch", y: Axis("", edge: edge), title: title) { Line(x: [-3, 3], y: [0, 1]) }
          .limits(y: limits)
      })
  }

  @Test func aTitleThatWouldMeetTheOffsetStandsATitlePadAboveIt() throws {
    let layout = try titled("Accuracy vs Epochs", limits: 12344.974787...12345.031679)
    #expect(layout.y.offset?.text == "+1.2345e4")
    #expect(near(layout.y.offset?.box.minY, 20.83) && near(layout.y.offset?.box.maxY, 34.83))
    #expect(near(layout.title?.box.minY, -1.5) && near(layout.title?.box.maxY, 16.5))
  }

  @Test func aTitleBesideTheOffsetStaysWhereItIs() throws {
    let layout = try titled("Loss", limits: 12344.974787...12345.031679)
    #expect(near(layout.title?.box.maxY, 31.67))
    let right = try titled("Loss", limits: 0...3e8, edge: .right)
    #expect(near(right.title?.box.maxY, 31.67))
  }

  @Test func anOffsetOnTheRightLiftsALongTitleToo() throws {
    let title = "A title that is as long as the axes are wide"
    let layout = try titled(title, limits: 0...3e8, edge: .right)
    #expect(near(layout.title?.box.maxY, 16.5))
  }

  // MARK: Sizes of text

  @Test func theOffsetHasTheUsualSizeWhateverThatOfTheTickLabels() throws {
    let layout = try axes(
      Figure(width: 5, height: 4.8) {
        Axes { Line(x: [0, 1], y: [193_283, 1_767_830]) }.tickLabels(size: 12)
      })
    let offset = try #require(layout.y.offset)
    #expect(offset.text == "1e6")
    #expect(near(offset.box.width, 26.25, within: 0.1) && near(offset.box.height, 14))
  }

  /// A size of text, with the height and the depth of a line in pixels that
  /// `RendererAgg.get_text_width_height_descent` gives for it.
  struct HintedLine {
    var points: Double
    var dpi: Double
    var height: Double
    var depth: Double

    init(_ points: Double, dpi: Double, height: Double, depth: Double) {
      (self.points, self.dpi, self.height, self.depth) = (points, dpi, height, depth)
    }

    static let all = [
      HintedLine(6, dpi: 72, height: 5, depth: 1),
      HintedLine(8, dpi: 72, height: 9, depth: 2),
      HintedLine(9, dpi: 72, height: 9, depth: 2),
      HintedLine(12, dpi: 72, height: 13, depth: 3),
      HintedLine(13, dpi: 72, height: 13, depth: 3),
      HintedLine(6, dpi: 100, height: 9, depth: 2),
      HintedLine(7, dpi: 100, height: 10, depth: 2),
      HintedLine(8, dpi: 100, height: 10, depth: 2),
      HintedLine(9, dpi: 100, height: 13, depth: 3),
      HintedLine(10, dpi: 100, height: 14, depth: 3),
      HintedLine(11, dpi: 100, height: 15, depth: 3),
      HintedLine(12, dpi: 100, height: 18, depth: 4),
      HintedLine(14, dpi: 100, height: 19, depth: 4),
      HintedLine(16, dpi: 100, height: 20, depth: 4),
      HintedLine(20, dpi: 100, height: 28, depth: 6),
      HintedLine(6, dpi: 144, height: 13, depth: 3),
      HintedLine(7, dpi: 144, height: 14, depth: 3),
      HintedLine(9, dpi: 144, height: 18, depth: 4),
      HintedLine(13, dpi: 144, height: 26, depth: 6),
      HintedLine(18, dpi: 144, height: 34, depth: 7),
      HintedLine(8, dpi: 200, height: 20, depth: 4),
      HintedLine(10, dpi: 200, height: 28, depth: 6),
      HintedLine(13, dpi: 200, height: 34, depth: 7),
      HintedLine(16, dpi: 200, height: 43, depth: 9),
      HintedLine(20, dpi: 200, height: 54, depth: 12),
    ]
  }

  @Test(arguments: HintedLine.all)
  func linesAreAsHighAsFreeTypesHintingMakesThem(line: HintedLine) {
    let extent = fonts.lineExtent(size: line.points * line.dpi / 72)
    #expect(extent.ascent + extent.descent == line.height)
    #expect(extent.descent == line.depth)
  }

  @Test func aLegendOfNinePointsIsAsHighAsItsLines() throws {
    let layout = try axes(
      Figure(width: 4, height: 3, grid: SubplotGrid(rows: 2, columns: 1, hspace: 0.5)) {
        Axes {
          Scatter([.zero], label: "p")
          Line([.zero, Point(1, 1)], label: "Long label for a line")
        }
        .legend(.lowerLeft, size: 9)
      })
    let legend = try #require(layout.legend)
    #expect(near(legend.box.minY, 79.9) && near(legend.box.maxY, 122.15))
    #expect(near(legend.entries[0].text.box.minY, 84.9))
    #expect(near(legend.entries[1].text.box.minY, 104.15))
  }

  // MARK: Legends

  @Test func barsAreNamedBehindEverythingElse() throws {
    let layout = try axes(
      Figure(width: 5, height: 4) {
        Axes {
          Bars(x: [0, 1, 2], heights: [3, 1, 2], label: "bars")
          Line([Point(0, 1), Point(2, 3)], label: "line")
          Bars(x: [0], heights: [1], label: "more bars").measured()
          Scatter([.zero], label: "points")
        }
        .legend(.upperLeft)
      })
    let names = layout.legend?.entries.map(\.text.text)
    #expect(names == ["line", "points", "bars", "more bars"])
  }

  // MARK: A canvas that is no whole number of pixels high

  @Test func pixelsAreCountedFromTheLowerEdge() throws {
    // 360 x 345.6 px, of which a picture has 345 rows.
    let figure = try Figure(
      width: 5, height: 4.8, dpi: 72, grid: SubplotGrid(rows: 2, columns: 1, hspace: 0.2)
    ) {
      Axes(title: "Accuracy vs Epochs") {}
      Axes {}.cell(row: 1, column: 0)
    }
    let layout = try figure.layout(fonts: fonts)
    let frames = layout.axes.map(\.frame)
    #expect(near(frames[0].minY, 41.47 - 0.6) && near(frames[0].maxY, 162.43 - 0.6))
    #expect(near(frames[1].maxY, 307.58 - 0.6))
    #expect(near(layout.axes[0].title?.box.minY, 25.47 - 0.6))
    let picture = try layout.scene(canvas: .full).picture()
    #expect(picture.width == 360 && picture.height == 345)
  }

  @Test func roundingTakesNoPixelAway() throws {
    // 1.15 * 100 is less than 115.
    let layout = try Figure(width: 1.15, height: 1.1, dpi: 100) {}.layout(fonts: fonts)
    let scene = layout.scene(canvas: .full)
    #expect(scene.viewBox == Rect(x: 0, y: 0, width: 115, height: 110))
    #expect(layout.canvas.minY == 0)
  }
}
