import Testing

@testable import Plotting

/// Texts of several lines, wherever a text may be.
@Suite struct TextLinesTests {
  private let fonts: FontFamily

  init() throws { fonts = try .dejaVuSans() }

  private var typesetter: Typesetter { Typesetter(fonts: fonts, pixelsPerPoint: 100.0 / 72) }

  private func place(
    _ text: String, _ placement: TextPlacement = TextPlacement()
  ) throws -> PlacedText {
    try typesetter.place(text, at: .zero, size: 10, color: .ink, placement: placement)
  }

  // MARK: As Matplotlib sets them

  /// A text as Matplotlib 3.8.0 lays it out at 100 dots per inch: `Text._get_layout`. Places are pixels from
  /// the anchor, y down; a box is its left and upper edges, its width and its height.
  private struct Sample: Decodable {
    var text: String
    var size: Double
    var horizontal: String
    var vertical: String
    var rotation: Double
    var rotationMode: String
    var lineSpacing: Double
    var multiAlignment: String
    var box: [Double]
    var lines: [[Double]]

    var placement: TextPlacement {
      get throws {
        TextPlacement(
          try .named(horizontal), try .named(vertical),
          rotation: rotation, rotationMode: rotationMode == "anchor" ? .anchor : .default,
          multiAlignment: try .named(multiAlignment), lineSpacing: lineSpacing)
      }
    }
  }

  /// Matplotlib's lines are as wide as hinted glyphs are, and its formulas as high as their rasterised
  /// glyphs: a pixel off, and as much once more where a line stands at a distance counted in that height.
  private static func tolerance(of sample: Sample) -> Double {
    sample.text.contains("$") ? 1.1 + sample.lineSpacing : 1
  }

  @Test func linesStandWhereMatplotlibPutsThem() throws {
    let samples = try ScaleSamples.decoded("textLayout", as: [Sample].self)
    #expect(samples.count > 100)
    for sample in samples {
      let text = try typesetter.place(
        sample.text, at: .zero, size: sample.size, color: .ink, placement: sample.placement)
      let box = [text.extent.minX, text.extent.minY, text.extent.width, text.extent.height]
      let starts = text.block.lines.map { text.toScene.apply(to: $0.start) }
      try #require(starts.count == sample.lines.count)
      let pairs: [(Double, Double)] =
        Array(zip(box, sample.box))
        + zip(starts, sample.lines).flatMap { [($0.x, $1[0]), ($0.y, $1[1])] }
      let error = pairs.map { abs($0 - $1) }.max() ?? 0
      #expect(
        error <= Self.tolerance(of: sample), "\(sample): \(box), \(starts)")
    }
  }

  // MARK: Where a line ends

  @Test func aLineFeedWithOrWithoutACarriageReturnEndsALine() throws {
    #expect(try place("a\nb").block.lines.map(\.text) == ["a", "b"])
    #expect(try place("a\r\nb").block.lines.map(\.text) == ["a", "b"])
    #expect(try place("\na\n").block.lines.map(\.text) == ["", "a", ""])
    #expect(try place("").block.lines.map(\.text) == [""])
  }

  @Test func dollarSignsAreCountedLineByLine() throws {
    let prices = try place("5 $\n6 $")
    #expect(prices.block.lines.allSatisfy { $0.typeset.snapping == .line })
    let formulas = try place("$x$\nplain\n$y$")
    #expect(formulas.block.lines.map(\.typeset.snapping) == [.glyphs, .line, .glyphs])
  }

  @Test func aMistakeInAFormulaIsNamedWithItsLine() {
    #expect {
      _ = try Figure(title: "fine\n$x^2^3$") { Axes {} }
    } throws: { error in
      if case .text("$x^2^3$", _)? = error as? PlotError { true } else { false }
    }
  }

  @Test func oneLineStandsAsItDidAlone() throws {
    let block = try place("$\\frac{1}{2}$ gy").block
    let line = try #require(block.lines.first)
    #expect(line.start == .zero)
    #expect(block.width == line.typeset.width)
    #expect(block.ascent >= line.typeset.ascent || block.descent >= line.typeset.descent)
  }

  @Test func linesStandToEachOtherAsAskedAndElseAsTheTextDoesToItsPlace() throws {
    func indent(_ placement: TextPlacement) throws -> Double {
      try place("a long line\nshort", placement).block.lines[1].start.x
    }
    let room = try place("a long line").block.width - place("short").block.width
    #expect(try indent(TextPlacement()) == 0)
    #expect(try indent(TextPlacement(.center)) == room / 2)
    #expect(try indent(TextPlacement(.right)) == room)
    #expect(try indent(TextPlacement(.right, multiAlignment: .left)) == 0)
  }

  // MARK: Room

  private func axes(_ axes: Axes, grid: SubplotGrid = SubplotGrid()) throws -> AxesLayout {
    try #require(try Figure(grid: grid) { axes }.layout(fonts: fonts).axes.first)
  }

  @Test func titlesGrowUpwards() throws {
    let one = try #require(try axes(Axes(title: "one") {}).title)
    let two = try #require(try axes(Axes(title: "one\ntwo") {}).title)
    #expect(two.box.maxY == one.box.maxY)
    #expect(two.box.minY < one.box.minY - 10)
  }

  @Test func axisLabelsStandClearOfTickLabelsOfSeveralLines() throws {
    let ticks = Ticks(positions: [0, 0.5, 1], labels: ["four", "one\ntwo\nthree", "five"])
    let layout = try axes(Axes(x: "x\nlabel", y: "y\nlabel") {}.ticks(x: ticks, y: ticks))
    for axis in [layout.x, layout.y] {
      let label = try #require(axis.label)
      #expect(label.block.lines.count == 2)
      for tick in axis.ticks.compactMap(\.label) {
        #expect(label.box.intersection(tick.box) == nil)
        #expect(layout.frame.intersection(tick.box) == nil)
      }
    }
  }

  @Test func linesOfALabelAlongTheYAxisRunFromLeftToRight() throws {
    let label = try #require(try axes(Axes(y: "long first\nlast") {}).y.label)
    let starts = label.block.lines.map { label.toScene.apply(to: $0.start) }
    #expect(starts[0].x < starts[1].x - 10)
    // The shorter line is in the middle of the longer one, further up.
    #expect(starts[1].y < starts[0].y)
  }

  @Test func aLegendHoldsAllLinesOfItsEntries() throws {
    let marks = ["one\ntwo\nthree", "four", "five\nsix"].map { Line([.zero], label: $0) }
    let legend = try #require(try axes(Axes { marks }.legend(.upperLeft)).legend)
    for (entry, next) in zip(legend.entries, legend.entries.dropFirst()) {
      #expect(entry.text.box.maxY < next.text.box.minY)
    }
    for entry in legend.entries {
      #expect(legend.box.union(entry.text.box) == legend.box)
      // The handle stands before the middle of the text.
      #expect(abs(entry.handle.center.y - entry.text.extent.center.y) < 3)
    }
  }

  @Test func gridsMakeRoomForLines() throws {
    let figure = try Figure(grid: .constrained(rows: 2), title: "Title\nof the figure") {
      Axes(x: "x\nlabel", y: "y\nlabel", title: "above\nthe first") {}
      Axes(title: "above\nthe\nsecond") {}.cell(row: 1, column: 0)
    }
    let layout = try figure.layout(fonts: fonts)
    #expect(layout.warnings.isEmpty)
    for panel in layout.panels {
      #expect(layout.canvas.union(panel.tightBounds()) == layout.canvas)
    }
  }

  @Test func nodesOfADiagramHoldAllLinesOfTheirLabels() throws {
    let figure = try Figure(width: 8) {
      NetworkDiagram {
        DiagramLayer("Input\nlayer", ["a\nb\nc", "$x$\nlonger"])
        DiagramLayer("Hidden\nlayer", ["a", "b"], activation: .relu)
        DiagramLayer.box("soft\nmax\nlayer", outputs: ["$p$\n= 1", "q"])
      }
    }
    let diagram = try #require(
      try figure.layout(fonts: fonts).panels.first as? NetworkDiagramLayout)
    for node in diagram.nodes {
      let label = try #require(node.label)
      #expect(node.frame.union(label.extent.insetBy(3)) == node.frame, "\(label.text)")
    }
    let captions = diagram.texts.filter { $0.text.contains("layer") }
    #expect(captions.count == 2)
    let lowest = diagram.nodes.map(\.frame.maxY).max() ?? 0
    #expect(captions.allSatisfy { $0.box.minY > lowest })
  }

  // MARK: Drawing

  @Test func everyLineIsDrawnAsItsOwnRunOfGlyphs() throws {
    guard case .group(let group) = try place("a\n$b$").node(grid: PixelGrid()) else {
      Issue.record("not a group")
      return
    }
    let runs = group.children.compactMap { node -> Scene.GlyphRun? in
      if case .glyphs(let run) = node { run } else { nil }
    }
    #expect(runs.map(\.text) == ["a", "$b$"])
    #expect(runs[0].transform.ty < runs[1].transform.ty)
    guard case .glyphs = try place("a").node(grid: PixelGrid()) else {
      Issue.record("a single line needs no group")
      return
    }
  }

  @Test func messagesStayOnOneLine() throws {
    let name = "two\nlines"
    #expect {
      _ = try Figure { Axes { Text(name, at: .zero, size: -1) } }
    } throws: { error in
      "\(error)".hasPrefix("size of the text \"two\\nlines\"")
    }
    let layout = try Figure { Axes { Text(name, at: Point(500, 0)) } }.layout(fonts: fonts)
    #expect(layout.warnings.count == 1)
    #expect(layout.warnings.allSatisfy { !"\($0)".contains("\n") })
  }
}
