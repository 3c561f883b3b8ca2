import Testing

@testable import Plotting

/// Texts with arrows to points of the data, the axes or the figure.
@Suite struct AnnotationTests {
  private let fonts: FontFamily

  init() throws { fonts = try .dejaVuSans() }

  private func figure(_ marks: [any Mark]) throws -> Figure {
    try Figure(width: 5, height: 4) {
      Axes { marks }.limits(x: 0...10, y: 0...8)
    }
  }

  private func layout(_ annotation: Annotation) throws -> FigureLayout {
    try figure([annotation]).layout(fonts: fonts)
  }

  /// What an annotation draws: the paths of its arrow, and the text.
  private func parts(
    of annotation: Annotation
  ) throws -> (paths: [Scene.Shape], text: Scene.Node) {
    let mark = try #require(try layout(annotation).axes.first?.marks.first)
    let paths = mark.nodes.compactMap { node -> Scene.Shape? in
      if case .path(let shape) = node { shape } else { nil }
    }
    return (paths, try #require(mark.nodes.last))
  }

  // MARK: As Matplotlib draws them

  /// An annotation as Matplotlib 3.8.0 draws it in the figure above: where its text is (left and upper edges,
  /// width, height) and the points of its arrow, in pixels.
  private struct Sample: Decodable {
    var text: String
    var xy: [Double]
    var xytext: [Double]
    var xycoords: String
    var textcoords: String
    var style: String
    var rad: Double
    var box: String?
    var size: Double
    var horizontal: String
    var vertical: String
    var rotation: Double
    var extent: [Double]
    var paths: [[[Double]]]

    private func place(_ point: [Double], _ coordinates: String) throws -> AnnotationPlace {
      switch coordinates {
      case "data": return .data(point[0], point[1])
      case "axes fraction": return .axes(point[0], point[1])
      default:
        try #require(coordinates == "figure fraction")
        return .figure(point[0], point[1])
      }
    }

    private static let heads: [Substring: AnnotationArrow.Head] = [
      "": .none, ">": .open, "<": .open, "|>": .filled, "<|": .filled,
    ]

    var annotation: Annotation {
      get throws {
        let ends = style.split(separator: "-", omittingEmptySubsequences: false)
        let arrow = AnnotationArrow(
          try #require(Self.heads[ends[1]]), tail: try #require(Self.heads[ends[0]]), curve: rad)
        let isOffset = textcoords == "offset points"
        var annotation = Annotation(
          text, to: try place(xy, xycoords),
          from: isOffset ? nil : try place(xytext, textcoords), arrow: arrow, size: size)
        annotation.placement = TextPlacement(
          try .named(horizontal), try .named(vertical),
          rotation: rotation, offset: isOffset ? Point(xytext[0], xytext[1]) : .zero,
          box: box == "square" ? .square : box == "round" ? .round : nil)
        return annotation
      }
    }
  }

  /// Matplotlib's texts are as wide as hinted glyphs are, and arrows start from their middles: so far off.
  private static let startTolerance = 1.5
  /// An arrow ends at its target from wherever it comes; the turn of its head follows from its start.
  private static let endTolerance = 0.5

  @Test func arrowsRunWhereMatplotlibDrawsThem() throws {
    let samples = try ScaleSamples.decoded("annotations", as: [Sample].self)
    #expect(samples.count > 10)
    for sample in samples {
      let annotation = try sample.annotation
      let mark = try #require(try layout(annotation).axes.first?.marks.first)
      let box = try #require(mark.obstacles.boxes.first)
      if sample.box == nil {
        let error =
          zip([box.minX, box.minY, box.width, box.height], sample.extent)
          .map { abs($0 - $1) }.max() ?? 0
        #expect(error < Self.startTolerance, "\(sample.text): \(box), \(sample.extent)")
      }
      let paths = try parts(of: annotation).paths
      try #require(paths.count == sample.paths.count, "\(sample.text)")
      for (index, (shape, expected)) in zip(paths, sample.paths).enumerated() {
        var expected = expected.map { Point($0[0], $0[1]) }
        // The straight line has no use for its control point.
        if index == 0, sample.rad == 0 { expected.remove(at: 1) }
        let points = shape.path.points
        try #require(points.count == expected.count, "\(sample.text)")
        let isHeadAtTarget = index == paths.count - 1 && index > 0
        for (point, place) in zip(points, expected) {
          let tolerance = isHeadAtTarget ? Self.endTolerance : Self.startTolerance
          #expect(
            (point - place).length < tolerance, "\(sample.text) \(index): \(points), \(expected)")
        }
      }
    }
  }

  // MARK: Ends

  @Test func targetsAreCountedInDataAxesOrFigure() throws {
    let layout = try layout(Annotation("", to: .data(0, 0)))
    let (frame, canvas) = (try #require(layout.axes.first).frame, layout.canvas)
    let ends: [(AnnotationPlace, Point)] = [
      (.data(10, 8), Point(frame.maxX, frame.minY)), (.axes(0, 1), Point(frame.minX, frame.minY)),
      (.axes(0.5, 0), Point(frame.center.x, frame.maxY)),
      (.figure(1, 1), Point(canvas.maxX, canvas.minY)),
    ]
    let arrow = AnnotationArrow(.none, startGap: 0, endGap: 0)
    for (place, end) in ends {
      let paths = try parts(of: Annotation("", to: place, from: .data(5, 4), arrow: arrow)).paths
      let points = try #require(paths.first).path.points
      #expect(((points.last ?? .zero) - end).length < 1e-6, "\(place)")
      let back = try parts(of: Annotation("", to: .data(5, 4), from: place, arrow: arrow)).paths
      let start = try #require(back.first?.path.points.first)
      #expect((start - end).length < 8, "\(place)")
    }
  }

  @Test func aTextStandsAtItsTargetUnlessItIsMovedAway() throws {
    let frame = try #require(try layout(Annotation("a", to: .data(5, 4))).axes.first).frame
    let mark = try #require(
      try layout(Annotation("a", to: .data(5, 4)).align(.center, .center)).axes.first?.marks.first)
    let bounds = try #require(mark.bounds)
    #expect((bounds.center - frame.center).length < 1e-6)
    // No room for an arrow.
    #expect(mark.nodes.count == 1)
    let moved = Annotation("a", to: .data(5, 4)).offset(x: 40, y: 30)
    #expect(try parts(of: moved).paths.count == 2)
  }

  @Test func anArrowKeepsClearOfTextAndTarget() throws {
    let boxes: [TextBox?] = [nil, .square, .round, TextBox(padding: 1, cornerRadius: 1)]
    for box in boxes {
      for curve in [0.0, 0.4, -0.4] {
        var annotation = Annotation(
          "two\nlines", to: .data(8, 6), from: .data(2, 2),
          arrow: AnnotationArrow(.none, curve: curve))
        annotation.placement.box = box
        let shape = try #require(try parts(of: annotation).paths.first)
        let mark = try #require(try layout(annotation).axes.first?.marks.first)
        let text = try #require(mark.obstacles.boxes.first)
        let points = shape.path.points
        let (start, end) = (try #require(points.first), try #require(points.last))
        #expect(!text.contains(start))
        #expect(mark.obstacles.lines.first?.contains(where: text.contains) == false)
        let target = Point(62.5 + 0.8 * 387.5, 356 - 0.75 * 308)
        #expect(abs((end - target).length - 2 * 100 / 72) < 1e-6)
      }
    }
  }

  @Test func headsAreOpenOrFilled() throws {
    func heads(_ arrow: AnnotationArrow) throws -> [Bool] {
      try parts(of: Annotation("a", to: .data(8, 6), from: .data(2, 2), arrow: arrow)).paths
        .dropFirst().map { $0.fill != nil }
    }
    #expect(try heads(.line) == [])
    #expect(try heads(.open) == [false])
    #expect(try heads(.filled) == [true])
    #expect(try heads(AnnotationArrow(.filled, tail: .open)) == [false, true])
    #expect(try parts(of: Annotation("a", to: .data(1, 1), arrow: nil)).paths.isEmpty)
  }

  @Test func arrowsTakeTheColourOfTheirTextUnlessTheyHaveTheirOwn() throws {
    func colors(_ arrow: AnnotationArrow, _ color: Color?) throws -> [Color?] {
      let annotation = Annotation(
        "a", to: .data(8, 6), from: .data(2, 2), arrow: arrow, color: color)
      return try parts(of: annotation).paths.map { $0.stroke?.color }
    }
    #expect(try colors(.filled, nil) == [.ink, .ink])
    #expect(try colors(.filled, .red) == [.red, .red])
    #expect(try colors(AnnotationArrow(.open, color: .blue), .red) == [.blue, .blue])
  }

  // MARK: What is not seen

  @Test(arguments: [
    AnnotationPlace.data(11, 4), .data(5, -1), .data(.nan, 4), .data(1e300, 4), .axes(100, 0),
    .figure(0, -50),
  ])
  func targetsThatAreNotShownAreLeftOutWithAWarning(target: AnnotationPlace) throws {
    let layout = try layout(Annotation("note", to: target, from: .axes(0.5, 0.5)))
    #expect(
      layout.warnings.map(\.description) == [
        PlotWarning.targetOutOfSight(text: "note", target: target).description
      ])
    #expect(layout.axes.first?.marks.first?.nodes.isEmpty == true)
    #expect(layout.warnings.allSatisfy { "\($0)".contains("note") && "\($0)".contains("limits") })
  }

  @Test func textsOutOfAllSightAreLeftOutWithTheirArrows() throws {
    for place in [AnnotationPlace.data(1e300, 1), .data(.nan, 1), .axes(50, 0), .figure(0, 9)] {
      let layout = try layout(Annotation("note", to: .data(1, 1), from: place))
      #expect(layout.warnings.count == 1, "\(place)")
      #expect(layout.axes.first?.marks.first?.nodes.isEmpty == true, "\(place)")
      #expect(layout.tightBounds().width <= layout.canvas.width + 20)
    }
  }

  @Test func aTextThatIsSeenInPartKeepsItsArrow() throws {
    let long = String(repeating: "a long text ", count: 12)
    let layout = try layout(Annotation(long, to: .data(5, 7), from: .data(9, 1)))
    #expect(layout.warnings.isEmpty)
    #expect(layout.axes.first?.marks.first?.nodes.count == 3)
  }

  @Test func pointsBesideTheFrameArePointedAt() throws {
    for target in [AnnotationPlace.axes(1.05, 0.5), .figure(0.99, 0.99)] {
      let layout = try layout(Annotation("note", to: target, from: .axes(0.5, 0.5)))
      #expect(layout.warnings.isEmpty)
      let bounds = try #require(layout.axes.first?.marks.first?.bounds)
      #expect(layout.tightBounds().union(bounds) == layout.tightBounds())
    }
  }

  @Test func aLegendKeepsAwayFromTextAndArrow() throws {
    let annotation = Annotation("note", to: .data(9.5, 7.5), from: .data(5, 4))
    let figure = try Figure {
      Axes {
        annotation
        Line([Point(5, 0)], label: "a")
      }
      .limits(x: 0...10, y: 0...8).legend(.best)
    }
    let axes = try #require(try figure.layout(fonts: fonts).axes.first)
    let legend = try #require(axes.legend)
    guard case .path(let shaft)? = axes.marks[0].nodes.first else {
      Issue.record("no arrow")
      return
    }
    let ends = shaft.path.points
    #expect(ends.count == 2)
    #expect(!Segment(from: ends[0], to: ends[1]).meets(legend.box))
    // The corner where the legend would stand without the arrow.
    #expect(legend.box.maxX < axes.frame.center.x || legend.box.minY > axes.frame.center.y)
  }

  // MARK: What cannot be

  @Test func measuresThatNoAnnotationIsDrawnWithAreRefused() throws {
    func arrow(_ arrow: AnnotationArrow) -> Annotation {
      Annotation("a", to: .data(0, 0), arrow: arrow)
    }
    let refused: [(String, Annotation)] = [
      ("x of the target", Annotation("a", to: .axes(.nan, 0))),
      ("y of the target", Annotation("a", to: .figure(0, .infinity))),
      ("x of the position", Annotation("a", to: .data(0, 0), from: .figure(.infinity, 0))),
      ("size", Annotation("a", to: .data(0, 0), size: 0)),
      ("zOrder", Annotation("a", to: .data(0, 0), zOrder: .nan)),
      ("curve of the arrow", arrow(AnnotationArrow(curve: .nan))),
      ("width of the arrow", arrow(AnnotationArrow(width: -1))),
      ("headLength of the arrow", arrow(AnnotationArrow(headLength: -1))),
      ("headWidth of the arrow", arrow(AnnotationArrow(headWidth: .infinity))),
      ("startGap of the arrow", arrow(AnnotationArrow(startGap: -2))),
      ("endGap of the arrow", arrow(AnnotationArrow(endGap: .nan))),
    ]
    for (name, annotation) in refused {
      #expect {
        _ = try figure([annotation])
      } throws: { error in
        guard case .measure(let refused, _, _)? = error as? PlotError else { return false }
        return refused == "\(name) of the annotation \"a\""
      }
    }
    #expect(throws: PlotError.self) { try figure([Annotation("$x^2^3$", to: .data(0, 0))]) }
    #expect(throws: Never.self) {
      try layout(arrow(AnnotationArrow(width: 0, headLength: 0, headWidth: 0)))
    }
  }
}
