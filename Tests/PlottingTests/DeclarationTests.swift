import Testing

@testable import Plotting

/// What cannot be drawn as declared is an error when it is declared, which names the thing, its value and
/// what is expected.
@Suite struct DeclarationTests {
  private let fonts: FontFamily

  init() throws { fonts = try .dejaVuSans() }

  /// The error with which a figure of this panel is refused.
  private func error(of panel: any Panel) throws -> PlotError? {
    do {
      _ = try Figure { panel }
      return nil
    } catch let error as PlotError {
      return error
    }
  }

  private func error(of mark: any Mark) throws -> PlotError? {
    try error(of: Axes { mark.measured(y: .second) }.secondY("y"))
  }

  private func error(of mark: any Mark3D) throws -> PlotError? {
    try error(of: Axes3D { mark })
  }

  private func error(theme: Theme) throws -> PlotError? {
    do {
      _ = try Figure(theme: theme) { Axes {} }
      return nil
    } catch let error as PlotError {
      return error
    }
  }

  // MARK: Rows of unequal length

  @Test func rowsOfUnequalLengthAreNamedWithTheirLengths() throws {
    let (two, three) = ([0.0, 1], [0.0, 1, 2])
    var surface = Surface3D(x: two, y: two) { x, y in x + y }
    surface.x = three
    let marks: [(any Mark, PlotError)] = [
      (Line(x: three, y: two), .counts(of: "line", "x", 3, "y", 2)),
      (Line(x: two, y: three, label: "a"), .counts(of: "line \"a\"", "x", 2, "y", 3)),
      (FillBetween(x: three, two), .counts(of: "area", "x", 3, "y1", 2)),
      (FillBetween(x: two, three), .counts(of: "area", "x", 2, "y1", 3)),
      (FillBetween(x: two, two, three), .counts(of: "area", "x", 2, "y2", 3)),
      (Bars(x: three, heights: two), .counts(of: "bars", "x", 3, "heights", 2)),
      (Bars(["a"], heights: two), .counts(of: "bars", "categories", 1, "heights", 2)),
      (HeatMap([two, three]), .counts(of: "heat map", "values in row 0", 2, "in row 1", 3)),
      (HeatMap([two, two, []]), .counts(of: "heat map", "values in row 0", 2, "in row 2", 0)),
    ]
    for (mark, expected) in marks { #expect(try error(of: mark) == expected) }
    #expect(try error(of: surface) == .counts(of: "surface", "x", 3, "values in row 0 of z", 2))
    surface.y = three
    #expect(try error(of: surface) == .counts(of: "surface", "y", 3, "rows of z", 2))
    let (few, many) = (
      Ticks(positions: three, labels: ["a"]), Ticks(positions: [], labels: ["a", "b"])
    )
    let axes = Axes {}.ticks(x: few)
    #expect(
      try error(of: axes) == .counts(of: "ticks of the x axis", "positions", 3, "labels", 1))
    #expect(
      try error(of: Axes {}.secondY(Axis(ticks: AxisTicks(many))))
        == .counts(of: "ticks of the second y axis", "positions", 0, "labels", 2))
    let bar = ColorBar(ColorScale(limits: 0...1), ticks: .at(two, labels: []))
    for panel in [bar, Axes {}.colorBar(bar)] as [any Panel] {
      #expect(
        try error(of: panel) == .counts(of: "ticks of the color bar", "positions", 2, "labels", 0))
    }
  }

  @Test func rowsOfEqualLengthAreDrawn() throws {
    let (none, two) = ([Double](), [0.0, 1])
    for x in [none, two] {
      for mark in [Line(x: x, y: x), FillBetween(x: x, x, x), Bars(x: x, heights: x)] as [any Mark]
      {
        #expect(try error(of: mark) == nil)
      }
    }
  }

  @Test func anErrorOfLengthsSaysBoth() {
    let error = PlotError.counts(of: "line \"a\"", "x", 3, "y", 2)
    #expect(error.description == "line \"a\": expected as many x as y, got 3 and 2")
  }

  // MARK: Measures

  /// What a measure may not be, unless it is an angle or a place.
  private static let never: [Double] = [.nan, .infinity, -.infinity, -1, 1e300]

  /// Whether a figure is refused with an error that names the value and something that ends so.
  private func expectRefusal(
    of value: Double, named name: String, _ error: PlotError?,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    guard case .measure(let actual, let refused, let expected) = error else {
      Issue.record("\(name) \(value): \(String(describing: error))", sourceLocation: sourceLocation)
      return
    }
    #expect(actual.contains(name), sourceLocation: sourceLocation)
    #expect(refused == value || refused.isNaN && value.isNaN, sourceLocation: sourceLocation)
    #expect(!expected.isEmpty, sourceLocation: sourceLocation)
  }

  @Test(arguments: never + [0]) func sizesAreAboveZero(value: Double) throws {
    let point = [Point(0, 0)]
    let marks: [(String, any Mark)] = [
      ("size of the scatter", Scatter(point, size: value, color: .red)),
      ("size of the text \"a\"", Text("a", at: .zero, size: value)),
    ]
    for (name, mark) in marks { expectRefusal(of: value, named: name, try error(of: mark)) }
    let spatial: [(String, any Mark3D)] = [
      ("size of the scatter", Scatter3D([.zero], size: value, color: .red)),
      ("size of the text \"a\"", Text3D("a", at: .zero, size: value)),
    ]
    for (name, mark) in spatial { expectRefusal(of: value, named: name, try error(of: mark)) }
    let axes = Axes {}
    let panels: [(String, any Panel)] = [
      ("labelSize of the x axis", Axes(x: "a", labelSize: value) {}),
      ("labelSize of the z axis", Axes3D(z: Axis("a", labelSize: value)) {}),
      ("tickLabelSize of the x axis", axes.tickLabels(size: value)),
      ("size of the legend", axes.legend(.best, size: value)),
      ("size of the legend", Axes3D {}.legend(.best, size: value)),
      ("label size", NetworkDiagram(labelSize: value) { DiagramLayer("", ["a"]) }),
      ("labelSize of the color bar", ColorBar(ColorScale(limits: 0...1), labelSize: value)),
    ]
    for (name, panel) in panels { expectRefusal(of: value, named: name, try error(of: panel)) }
  }

  @Test(arguments: never) func widthsAreNotNegative(value: Double) throws {
    let points = [Point(0, 0), Point(1, 1)]
    let marks: [(String, any Mark)] = [
      ("width of the line \"a\"", Line(points, width: value, label: "a")),
      ("width of the rule", Rule(x: 0, width: value)),
      ("edgeWidth of the scatter", Scatter(points, color: .red, edgeWidth: value)),
    ]
    for (name, mark) in marks { expectRefusal(of: value, named: name, try error(of: mark)) }
    let arrow = Arrow3D(vector: Point3(1, 1, 1), width: value)
    expectRefusal(of: value, named: "width of the arrow", try error(of: arrow))
    let lines = GridLines(width: value)
    expectRefusal(
      of: value, named: "width of the x axis' grid lines", try error(of: Axes {}.grid(lines)))
  }

  @Test func widthsMayBeNothing() throws {
    #expect(try error(of: Line([.zero], width: 0)) == nil)
    #expect(try error(of: Scatter([.zero], color: .red, edgeWidth: 0)) == nil)
  }

  @Test(arguments: [.nan, .infinity, -0.1, 1.1]) func opacitiesAreShares(value: Double) throws {
    let points = [Point(0, 0), Point(1, 1)]
    let marks: [any Mark] = [
      Line(points, alpha: value), Rule(y: 0, alpha: value),
      Scatter(points, color: .red, alpha: value), Bars(x: [0], heights: [1], alpha: value),
      FillBetween(x: [0], [1], alpha: value),
    ]
    for mark in marks { expectRefusal(of: value, named: "alpha", try error(of: mark)) }
    let spatial: [any Mark3D] = [
      Scatter3D([.zero], color: .red, alpha: value),
      Surface3D(x: [0], y: [0], alpha: value) { _, _ in 0 },
    ]
    for mark in spatial { expectRefusal(of: value, named: "alpha", try error(of: mark)) }
    expectRefusal(
      of: value, named: "frameAlpha", try error(of: Axes {}.legend(.best, frameAlpha: value)))
  }

  @Test(arguments: [Double.nan, .infinity, -Double.infinity]) func otherNumbersAreFinite(
    value: Double
  ) throws {
    let points = [Point(0, 0), Point(1, 1)]
    let marks: [(String, any Mark)] = [
      ("zOrder", Line(points, zOrder: value)), ("zOrder", Rule(x: 0, zOrder: value)),
      ("zOrder", Scatter(points, color: .red, zOrder: value)),
      ("zOrder", Bars(x: [0], heights: [1], zOrder: value)),
      ("zOrder", FillBetween(x: [0], [1], zOrder: value)),
      ("zOrder", Arrow(vector: Point(1, 1), zOrder: value)),
      ("zOrder", Text("a", at: .zero, zOrder: value)), ("zOrder", HeatMap([[1]], zOrder: value)),
      ("scale", Arrow(vector: Point(1, 1), scale: value)),
      ("width", Arrow(vector: Point(1, 1), width: value)),
      ("width", Bars(x: [0], heights: [1], width: value)),
      ("bottom", Bars(x: [0], heights: [1], bottom: value)),
    ]
    for (name, mark) in marks { expectRefusal(of: value, named: name, try error(of: mark)) }
    let panels: [(String, any Panel)] = [
      ("elevation", Axes3D(elevation: value) {}), ("azimuth", Axes3D(azimuth: value) {}),
      ("labelPad", Axes(x: Axis(labelPad: value), y: "") {}),
      ("tickLabelRotation", Axes(x: "", y: Axis(tickLabelRotation: value)) {}),
      ("anchor", Axes {}.legend(.best, anchor: Point(1, value))),
      ("position of a tick", Axes {}.ticks(x: Ticks(positions: [value], labels: [""]))),
    ]
    for (name, panel) in panels { expectRefusal(of: value, named: name, try error(of: panel)) }
  }

  @Test(arguments: never + [0]) func canvasesHaveASize(value: Double) {
    for (name, declare) in [
      ("figure width", { try Figure(width: value) { Axes {} } }),
      ("figure height", { try Figure(height: value) { Axes {} } }),
      ("dpi", { try Figure(dpi: value) { Axes {} } }),
    ] as [(String, () throws -> Figure)] {
      #expect {
        _ = try declare()
      } throws: { error in
        if case .measure(name, _, _)? = error as? PlotError { true } else { false }
      }
    }
  }

  @Test func canvasesThatNobodySeesWholeAreRefused() {
    #expect(
      throws: PlotError.measure(
        name: "figure width in pixels", value: 1e8, expected: "a number above 0, at most 1000000")
    ) {
      try Figure(width: 1e4, dpi: 1e4) { Axes {} }
    }
  }

  @Test func whatHasBeenChangedIsAskedAgain() throws {
    var figure = try Figure { Axes {} }
    figure.theme.fontSize = .nan
    #expect(throws: PlotError.self) { try figure.layout(fonts: fonts) }
    figure.theme.fontSize = 10
    figure.panels = [Axes { Line(x: [1], y: []) }]
    #expect(throws: PlotError.counts(of: "line", "x", 1, "y", 0)) {
      try figure.layout(fonts: fonts)
    }
  }

  // MARK: Themes

  private static let measures: [WritableKeyPath<Theme, Double> & Sendable] = [
    \.fontSize, \.titleSize, \.figureTitleSize, \.titlePad, \.axesLineWidth, \.labelPad, \.margin,
    \.tickLength, \.tickWidth, \.tickPad, \.minorTickLength, \.minorTickWidth, \.minorTickPad,
    \.gridLineWidth, \.lineWidth, \.patchLineWidth, \.markerSize, \.axes3D.gridLineWidth,
    \.markerEdgeWidth, \.errorCapSize,
    \.legend.borderPad, \.legend.labelSpacing, \.legend.handleLength, \.legend.handleHeight,
    \.legend.handleTextPad, \.legend.borderAxesPad, \.legend.frameAlpha, \.legend.edgeWidth,
    \.legend.cornerRadius, \.legend.markerHeight, \.diagram.lineWidth, \.diagram.curveWidth,
    \.diagram.dotRadius, \.diagram.headLength, \.diagram.leastRadius, \.diagram.boxCorner,
    \.diagram.labelPad, \.diagram.unitGap, \.diagram.layerGap, \.diagram.outputLength,
    \.diagram.captionSize, \.diagram.weightSize, \.diagram.weightPad, \.diagram.greatestWidth,
    \.diagram.leastWidth,
  ]

  @Test(arguments: never) func everyMeasureOfAThemeIsAsked(value: Double) throws {
    for measure in Self.measures {
      var theme = Theme.classic
      theme[keyPath: measure] = value
      expectRefusal(of: value, named: "theme's ", try error(theme: theme))
    }
  }

  @Test func noMeasureOfAThemeIsForgotten() {
    let theme = Theme.classic
    let parts: [Any] = [theme, theme.legend, theme.axes3D, theme.diagram]
    let numbers = parts.map { part in
      Mirror(reflecting: part).children.count { $0.value is Double }
    }
    #expect(numbers.reduce(0, +) == Self.measures.count)
  }

  @Test func everyColorOfAThemeIsAsked() throws {
    let wrong = Color(red: 255, green: 0, blue: 0)
    var theme = Theme.classic
    theme.palette.ink = wrong
    #expect(
      try error(theme: theme) == .color("palette's color ink", component: "red", value: 255))
    for row in [\.cycle, \.accents, \.regions, \.panes] as [WritableKeyPath<Palette, [Color]>] {
      theme = .classic
      theme.palette[keyPath: row][1] = wrong
      let error = try error(theme: theme)
      if case .color(_, component: "red", value: 255) = error { continue }
      Issue.record("\(row): \(String(describing: error))")
    }
    theme = .classic
    theme.palette.diagram.curve = Color.red.withAlpha(2)
    #expect(
      try error(theme: theme)
        == .color("palette's color curve", component: "alpha", value: 2))
  }

  @Test func aDarkPaletteIsAsked() throws {
    var palette = Palette.dark
    palette.grid = Color(red: 0, green: 0, blue: 255)
    let figure = try Figure { Axes {} }
    let description = PictureDescription(id: "a", title: "a", description: "a")
    #expect(throws: PlotError.color("palette's color grid", component: "blue", value: 255)) {
      try figure.svg(description: description, dark: palette)
    }
  }

  /// Rows of colours that are shorter than what is drawn with them start again, and empty ones have others.
  @Test(arguments: 0...2) func rowsOfColoursMayBeShort(count: Int) throws {
    var theme = Theme.classic
    theme.palette.panes = .init(repeating: .red, count: count)
    theme.palette.cycle = theme.palette.panes
    let figure = try Figure(theme: theme) {
      Axes3D { Surface3D(x: [0, 1], y: [0, 1], color: .cycle[4]) { x, y in x + y } }
    }
    #expect(throws: Never.self) { try figure.layout(fonts: fonts).scene().picture() }
  }

  // MARK: Colours

  @Test func componentsThatAreNoSharesAreNamed() throws {
    let (points, wrong) = ([Point(0, 0), Point(1, 1)], Color(red: 0, green: 128, blue: 0))
    let marks: [any Mark] = [
      Line(points, color: wrong), Rule(x: 0, color: wrong), Scatter(points, color: wrong),
      Scatter(points, color: .red, edgeColor: wrong), Bars(x: [0], heights: [1], color: wrong),
      FillBetween(x: [0], [1], color: wrong), Arrow(vector: Point(1, 1), color: wrong),
      Text("a", at: .zero, color: wrong),
      HeatMap([[1]], colors: ColorScale(ColorMap(through: [.red, wrong]), limits: 0...1)),
      try DecisionRegions(x: 0...1, y: 0...1, colors: [.red, wrong]) { points in
        [points.map(\.x), points.map(\.y)]
      },
    ]
    let spatial: [any Mark3D] = [
      Scatter3D([.zero], color: wrong), Arrow3D(vector: Point3(1, 1, 1), color: wrong),
      Text3D("a", at: .zero, color: wrong), Surface3D(x: [0], y: [0], color: wrong) { _, _ in 0 },
    ]
    let panels: [any Panel] = [
      BlockArrow("a", color: wrong), Axes {}.grid(GridLines(color: wrong)),
      ColorBar(ColorScale(ColorMap(through: [.red, wrong]), limits: 0...1)),
    ]
    var errors: [PlotError?] = []
    for mark in marks { errors.append(try error(of: mark)) }
    for mark in spatial { errors.append(try error(of: mark)) }
    for panel in panels { errors.append(try error(of: panel)) }
    for (number, error) in errors.enumerated() {
      if case .color(_, component: "green", _) = error { continue }
      Issue.record("\(number): \(String(describing: error))")
    }
  }

  @Test(arguments: [-0.1, 1.1, 255, .nan, .infinity]) func everyComponentIsAsked(value: Double)
    throws
  {
    let colors = [
      "red": Color(red: value, green: 0, blue: 0), "green": Color(red: 0, green: value, blue: 0),
      "blue": Color(red: 0, green: 0, blue: value), "alpha": Color(.ink, alpha: value),
      "brightness": Color.red.shaded(value),
    ]
    for (name, color) in colors {
      let error = try error(of: Line([.zero], color: color))
      guard case .color("color of the line", component: name, let refused) = error else {
        Issue.record("\(name): \(String(describing: error))")
        continue
      }
      #expect(refused == value || refused.isNaN && value.isNaN)
    }
    for end in [0.0, 1] {
      let color = Color(red: end, green: end, blue: end, alpha: end)
      #expect(try error(of: Line([.zero], color: color)) == nil)
    }
  }

  // MARK: Cells

  @Test func twoPanelsInACellAreAnError() {
    #expect(throws: PlotError.cell(GridCell(), panels: 0, 1)) {
      try Figure {
        Axes {}
        BlockArrow()
      }
    }
    let cell = GridCell(row: 1, column: 1)
    #expect(throws: PlotError.cell(cell, panels: 0, 2)) {
      try Figure(grid: SubplotGrid(rows: 2, columns: 2)) {
        Axes {}.cell(rows: 0...1, columns: 1...1)
        Axes {}.cell(row: 0, column: 0)
        Axes {}.cell(row: 1, column: 1)
      }
    }
  }

  @Test func gridsHaveCells() throws {
    func refusal(_ change: (inout SubplotGrid) -> Void) throws -> PlotError? {
      var grid = SubplotGrid()
      change(&grid)
      do {
        _ = try Figure(grid: grid) { Axes {} }
        return nil
      } catch let error as PlotError {
        return error
      }
    }
    for count in [0, -1, .min, .max] {
      for side in [\.rows, \.columns] as [WritableKeyPath<SubplotGrid, Int>] {
        let error = try refusal { $0[keyPath: side] = count }
        expectRefusal(of: Double(count), named: "of the grid", error)
      }
    }
    for value in Self.never {
      for gap in [\.wspace, \.hspace] as [WritableKeyPath<SubplotGrid, Double?>] {
        expectRefusal(of: value, named: "of the grid", try refusal { $0[keyPath: gap] = value })
      }
    }
    for value in [0, -1, .nan, .infinity] {
      expectRefusal(
        of: value, named: "widthRatios", try refusal { $0.widthRatios = [value] })
    }
    #expect(
      try refusal { $0.widthRatios = [1, 2] }
        == .counts(of: "grid", "widthRatios", 2, "columns", 1))
    for value in [0.125, 0, .nan, .infinity] {
      expectRefusal(of: value, named: "right of the grid", try refusal { $0.right = value })
    }
    expectRefusal(of: 0.1, named: "top of the grid", try refusal { $0.top = 0.1 })
    expectRefusal(of: .infinity, named: "left of the grid", try refusal { $0.left = .infinity })
  }

  @Test func aCellThatTheGridDoesNotHaveIsAnError() {
    #expect(
      throws: PlotError.measure(name: "column of a panel", value: 2, expected: "0 to 1")
    ) {
      try Figure(grid: SubplotGrid(columns: 2)) { Axes {}.cell(rows: 0...0, columns: 1...2) }
    }
  }

  // MARK: Limits

  @Test func limitsAreTwoNumbersInAnyOrder() throws {
    let axes = Axes {}.limits(x: (2, -2)).limits(y: (0, 1))
    #expect(axes.x.limits == Interval(from: 2, to: -2))
    #expect(axes.y.limits == Interval(from: 0, to: 1))
    let layout = try Figure { axes }.layout(fonts: fonts).axes[0]
    let places = layout.x.ticks.map(\.position)
    #expect(places == places.sorted(by: >))
    let spatial = Axes3D {}.limits(x: (1, 0), y: (3, 4)).limits(z: (5, -5))
    #expect(
      [spatial.x.limits, spatial.y.limits, spatial.z.limits]
        == [Interval(from: 1, to: 0), Interval(from: 3, to: 4), Interval(from: 5, to: -5)])
    #expect(Axis("a").limits(from: 9, to: 0).limits == Interval(from: 9, to: 0))
  }

  @Test func limitsThatAreNoneAreAnError() throws {
    let limits: [(Double, Double)] = [(1, 1), (.nan, 1), (0, .infinity), (-1e308, .infinity)]
    for (from, to) in limits {
      let panels: [any Panel] = [
        Axes {}.limits(x: (from, to)), Axes {}.limits(y: (from, to)),
        Axes {}.secondX(Axis().limits(from: from, to: to)), Axes3D {}.limits(z: (from, to)),
      ]
      for panel in panels {
        guard case .measure(let name, _, _) = try error(of: panel) else {
          Issue.record("\(from), \(to)")
          continue
        }
        #expect(name.hasSuffix("limits"))
      }
    }
    let logarithmic = Axis(scale: LogScale()).limits(from: 1, to: -1)
    #expect(
      try error(of: Axes(x: logarithmic, y: "") {})
        == .measure(
          name: "x limits", value: -1, expected: "numbers above 0 on a logarithmic axis"))
  }

  @Test func whatFillsNothingIsAnError() throws {
    for range in [1...1, 0...(.infinity)] as [ClosedRange<Double>] {
      for mark in [HeatMap([[1]], x: range), HeatMap([[1]], y: range)] {
        guard case .measure? = try error(of: mark) else {
          Issue.record("\(range)")
          continue
        }
      }
    }
  }
}
