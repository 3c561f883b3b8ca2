import Testing

@testable import Plotting

/// How texts are aligned, turned, moved and set off, the same for all texts of a figure.
@Suite struct TextPlacementTests {
  private let fonts: FontFamily

  init() throws { fonts = try .dejaVuSans() }

  private static let unit = 100.0 / 72

  private func place(_ placement: TextPlacement) throws -> PlacedText {
    try place("text", placement)
  }

  private func place(_ text: String, _ placement: TextPlacement) throws -> PlacedText {
    try Typesetter(fonts: fonts, pixelsPerPoint: Self.unit)
      .place(text, at: Point(50, 80), size: 10, color: .ink, placement: placement)
  }

  private func axes(_ axes: Axes) throws -> AxesLayout {
    try #require(try Figure { axes }.layout(fonts: fonts).axes.first)
  }

  private func isNear(_ a: Double, _ b: Double, within distance: Double = 1e-9) -> Bool {
    abs(a - b) <= distance
  }

  @Test func aPlacementSaysWhatAnotherOneDoesNot() {
    let usual = TextPlacement(
      .right, .top, rotation: 30, rotationMode: .anchor, multiAlignment: .center, lineSpacing: 1.5,
      offset: Point(1, 2))
    #expect(TextPlacement().completed(by: usual) == usual)
    let own = TextPlacement(
      .left, .bottom, rotation: 0, rotationMode: .default, multiAlignment: .left, lineSpacing: 1)
    var expected = own
    expected.offset = Point(1, 2)
    #expect(own.completed(by: usual) == expected)
  }

  // MARK: Alignment and rotation

  @Test(arguments: TextPlacement.Horizontal.allCases, [0.0, 90, 45, -30, 180])
  func theTurnedTextIsAlignedByItsOwnSides(part: TextPlacement.Horizontal, degrees: Double) throws {
    let placed = try place(
      TextPlacement(part, .baseline, rotation: degrees, rotationMode: .anchor))
    let onBaseline = placed.toScene.apply(to: Point(placed.block.width * part.share, 0))
    #expect((onBaseline - Point(50, 80)).length < 1e-9)
  }

  @Test(arguments: [0.0, 90, 45, -30, 135])
  func theUprightRectangleAroundATurnedTextIsAligned(degrees: Double) throws {
    func box(_ h: TextPlacement.Horizontal, _ v: TextPlacement.Vertical) throws -> Rect {
      try place(TextPlacement(h, v, rotation: degrees, rotationMode: .default)).extent
    }
    let (upper, lower) = (try box(.left, .top), try box(.right, .bottom))
    #expect(isNear(upper.minX, 50) && isNear(upper.minY, 80))
    #expect(isNear(lower.maxX, 50) && isNear(lower.maxY, 80))
    let middle = try box(.center, .center).center
    #expect(isNear(middle.x, 50) && isNear(middle.y, 80))
  }

  @Test func aQuarterOfATurnKeepsTextOnTheGridOfPixels() throws {
    for degrees in [90.0, -270, 450] {
      #expect(try place(TextPlacement(rotation: degrees)).rotation == .quarter)
    }
    #expect(try place(TextPlacement(rotation: 360)).rotation == .none)
    let exact = try place(TextPlacement(.right, .top, rotation: 90))
    let near = try place(TextPlacement(.right, .top, rotation: 90 + 1e-9))
    #expect((exact.origin - near.origin).length < 1e-6)
    #expect(isNear(exact.extent.minX, near.extent.minX, within: 1e-6))
  }

  @Test func offsetsArePointsToTheRightAndUp() throws {
    let (plain, moved) = (
      try place(TextPlacement()), try place(TextPlacement(offset: Point(3, 6)))
    )
    #expect(isNear(moved.origin.x - plain.origin.x, 3 * Self.unit))
    #expect(isNear(moved.origin.y - plain.origin.y, -6 * Self.unit))
  }

  @Test func modifiersSayWhatThePlacementSays() {
    let text = Text("a", at: .zero).align(.center, .top).rotation(30, mode: .default)
      .lines(spacing: 2, align: .right).offset(x: 1, y: 2).box(.round).halo(.red, width: 4)
    #expect(
      text.placement
        == TextPlacement(
          .center, .top, rotation: 30, rotationMode: .default, multiAlignment: .right,
          lineSpacing: 2, offset: Point(1, 2), box: .round, halo: TextHalo(.red, width: 4)))
    #expect(Text("a", at: .zero).align(.right).align(nil, .top).placement.horizontal == .right)
    #expect(Text3D("a", at: .zero).rotation(5).placement == TextPlacement(rotation: 5))
  }

  // MARK: The texts around axes

  @Test(arguments: TextPlacement.Horizontal.allCases)
  func titlesStandAtAPartOfTheFrame(part: TextPlacement.Horizontal) throws {
    let layout = try axes(Axes(title: "title") {}.title(placement: TextPlacement(part)))
    let title = try #require(layout.title)
    #expect(isNear(title.extent.x(at: part), layout.frame.x(at: part)))
    let figure = try Figure(title: "title") { Axes {} }.title(placement: TextPlacement(part))
    let above = try figure.layout(fonts: fonts)
    let heading = try #require(above.title)
    #expect(above.canvas.union(heading.box) == above.canvas)
    let inset = 0.02 * above.canvas.height
    let place: [TextPlacement.Horizontal: Double] = [
      .left: inset, .center: above.canvas.center.x, .right: above.canvas.maxX - inset,
    ]
    #expect(isNear(heading.extent.x(at: part), try #require(place[part])))
  }

  @Test func titlesStandAsFarAboveTheFrameAsAsked() throws {
    let near = try #require(try axes(Axes(title: "title") {}.title(pad: 0)).title)
    let far = try #require(try axes(Axes(title: "title") {}.title(pad: 10)).title)
    #expect(isNear(near.origin.y - far.origin.y, 10 * Self.unit))
    let turned = try axes(Axes(title: "title") {}.title(placement: TextPlacement(rotation: 20)))
    #expect((turned.title?.extent.maxY ?? .infinity) < turned.frame.minY)
  }

  @Test func axisLabelsStandAtAnEndOfTheirAxis() throws {
    func layout(_ part: TextPlacement.Horizontal) throws -> AxesLayout {
      let placement = TextPlacement(part)
      return try axes(
        Axes(x: "across", y: "up") {}.labels(x: placement, y: placement)
          .secondY(Axis("up too", labelPlacement: placement)))
    }
    let (start, end) = (try layout(.left), try layout(.right))
    #expect(isNear(try #require(start.x.label).extent.minX, start.frame.minX))
    #expect(isNear(try #require(end.x.label).extent.maxX, end.frame.maxX))
    for axis in [start.y, start.secondY] {
      #expect(isNear(try #require(axis?.label).extent.maxY, start.frame.maxY))
    }
    for axis in [end.y, end.secondY] {
      #expect(isNear(try #require(axis?.label).extent.minY, end.frame.minY))
    }
  }

  @Test(arguments: [0.0, 30, 90, -90, 135])
  func turnedAxisLabelsStandClearOfTickLabelsAndFrame(degrees: Double) throws {
    let placement = TextPlacement(rotation: degrees)
    let layout = try axes(
      Axes(x: "a label across", y: "a label upwards") {}.labels(x: placement, y: placement)
        .secondX(Axis("above", labelPlacement: placement))
        .secondY(Axis("beside", labelPlacement: placement)))
    for axis in [layout.x, layout.y, layout.secondX, layout.secondY].compactMap({ $0 }) {
      let label = try #require(axis.label)
      #expect(layout.frame.intersection(label.box) == nil)
      for tick in axis.ticks.compactMap(\.label) {
        #expect(label.box.intersection(tick.box) == nil, "\(label.text)")
      }
    }
  }

  @Test func tickLabelsEndAtTheirTicksWhereAsked() throws {
    let layout = try axes(
      Axes {}.tickLabels(x: TextPlacement(.right, rotation: 45, rotationMode: .anchor)))
    for tick in layout.x.ticks {
      let label = try #require(tick.label)
      let corner = label.toScene.apply(to: Point(label.block.width, -label.block.ascent))
      #expect(isNear(corner.x, tick.position))
      #expect(label.extent.minX < tick.position - 10)
    }
    #expect(Axis(tickLabelRotation: 30).tickLabelPlacement == TextPlacement(rotation: 30))
  }

  @Test func legendsAlignTheirTextsInTheirColumn() throws {
    let marks = ["short", "a longer text"].map { Line([.zero], label: $0) }
    func edges(_ part: TextPlacement.Horizontal) throws -> [Double] {
      let legend = try axes(
        Axes { marks }.legend(.upperLeft, placement: TextPlacement(part))
      ).legend
      return try #require(legend).entries.map { $0.text.extent.x(at: part) }
    }
    for part in TextPlacement.Horizontal.allCases {
      let edges = try edges(part)
      #expect(isNear(edges[0], edges[1]))
    }
  }

  @Test func legendsHoldTurnedAndBoxedTexts() throws {
    let marks = ["short", "a longer text"].map { Line([.zero], label: $0) }
    for placement in [TextPlacement(rotation: 30), TextPlacement(box: TextBox(padding: 1))] {
      let legend = try #require(
        try axes(Axes { marks }.legend(.upperLeft, placement: placement)).legend)
      for entry in legend.entries { #expect(legend.box.union(entry.text.box) == legend.box) }
      #expect(legend.entries[0].text.box.intersection(legend.entries[1].text.box) == nil)
    }
  }

  @Test func labelsOfADiagramAreTurnedMovedAndSetOff() throws {
    let diagram = NetworkDiagram {
      DiagramLayer("In", ["$x$"])
      DiagramLayer("Out", units: [DiagramLayer.Unit("$z$", weights: ["$w$"])], outputs: ["$p$"])
    }
    func layout(_ diagram: NetworkDiagram) throws -> NetworkDiagramLayout {
      try #require(
        try Figure { diagram }.layout(fonts: fonts).panels.first as? NetworkDiagramLayout)
    }
    let halo = TextHalo(.canvas)
    let plain = try layout(diagram)
    let changed = try layout(
      diagram.labels(
        TextPlacement(offset: Point(2, 0)), captions: TextPlacement(rotation: 30),
        weights: TextPlacement(halo: halo)))
    let moved = try zip(plain.nodes, changed.nodes).map { plain, changed in
      (try #require(changed.label).origin.x - changed.frame.center.x)
        - (try #require(plain.label).origin.x - plain.frame.center.x)
    }
    let unit = changed.unit
    #expect(moved.count == 2)
    #expect(moved.filter { abs($0 - 2 * unit) < 1e-9 }.count == 2)
    let captions = changed.texts.filter { ["In", "Out"].contains($0.text) }
    #expect(captions.map(\.rotation) == [.degrees(30), .degrees(30)])
    #expect(changed.edges.compactMap { $0.label?.halo?.color } == [.canvas])
  }

  @Test func labelsOfOtherPanelsArePlacedToo() throws {
    let bar = ColorBar(ColorScale(limits: 0...1), label: "share")
      .label(placement: TextPlacement(.right)).tickLabels(placement: TextPlacement(rotation: 45))
    let figure = try Figure(grid: SubplotGrid(columns: 2)) {
      BlockArrow("a\nb").label(placement: TextPlacement(.left))
      bar.cell(row: 0, column: 1)
    }
    let panels = try figure.layout(fonts: fonts).panels
    let arrow = try #require(panels[0] as? BlockArrowLayout)
    let label = try #require(arrow.label)
    let center = (arrow.outline.map(\.x).min() ?? 0) + (arrow.outline.map(\.x).max() ?? 0)
    #expect(isNear(label.extent.minX, center / 2))
    let layout = try #require(panels[1] as? ColorBarLayout)
    #expect(isNear(try #require(layout.axis.label).extent.minY, layout.frame.minY))
    let turns = layout.axis.ticks.map { $0.label?.rotation }
    #expect(Set(turns.map { "\(String(describing: $0))" }).count == 1)
    #expect(turns.first == .degrees(45))
  }

  @Test func textsInSpaceArePlacedToo() throws {
    let figure = try Figure {
      Axes3D(
        x: Axis("a label", labelPlacement: TextPlacement(rotation: 0, box: .square)), title: "title"
      ) {
        Text3D("two\nlines", at: .zero).align(.center, .center).halo()
      }
      .limits(x: -1...1, y: -1...1, z: -1...1)
      .title(placement: TextPlacement(.left), pad: 3)
    }
    let axes = try #require(try figure.layout(fonts: fonts).panels.first as? Axes3DLayout)
    #expect(isNear(try #require(axes.title).extent.minX, axes.frame.minX))
    let label = try #require(axes.axes[0].label)
    #expect(label.rotation == .none && label.frame != nil)
    let texts = axes.pieces.compactMap { piece -> PlacedText? in
      if case .text(let text, _) = piece { text } else { nil }
    }
    let text = try #require(texts.first)
    #expect((text.extent.center - axes.space.position(of: .zero)).length < 1e-9)
    #expect(text.halo != nil)
  }

  // MARK: Boxes and halos

  @Test func aBoxIsAsLargeAsMatplotlibsBoxStyleIs() throws {
    let plain = try place(TextPlacement())
    let boxed = try place(TextPlacement(box: TextBox(lineWidth: 2, padding: 0.5)))
    let pad = 0.5 * 10 * Self.unit
    #expect(boxed.extent == plain.extent)
    #expect(isNear(boxed.box.minX, plain.box.minX - pad - Self.unit))
    #expect(isNear(boxed.box.maxY, plain.box.maxY + pad + Self.unit))
    let round = try place(TextPlacement(box: .round))
    #expect(isNear(try #require(round.frame).cornerRadius, 3 * Self.unit))
  }

  @Test func whatIsBehindATextIsDrawnBeforeIt() throws {
    let placed = try place("a\nb", TextPlacement(rotation: 30, box: .round, halo: TextHalo()))
    guard case .group(let group) = placed.node(grid: PixelGrid()) else {
      Issue.record("not a group")
      return
    }
    let kinds = group.children.map { node in
      switch node {
      case .path(let shape): shape.fill == nil ? "halo" : "box"
      case .glyphs: "glyphs"
      default: "other"
      }
    }
    #expect(kinds == ["box", "halo", "halo", "glyphs", "glyphs"])
    let bounds = try #require(Rect(union: group.children.compactMap(\.bounds)))
    #expect(placed.box.insetBy(-1e-9).union(bounds) == placed.box.insetBy(-1e-9))
  }

  @Test func aHaloRunsAroundTheLettersThatAreDrawn() throws {
    for degrees in [0.0, 90, 30] {
      let placed = try place("$\\frac{l}{2}$", TextPlacement(rotation: degrees, halo: TextHalo()))
      guard case .group(let group) = placed.node(grid: PixelGrid()),
        case .path(let halo)? = group.children.first, case .glyphs(let run)? = group.children.last
      else {
        Issue.record("no halo")
        return
      }
      let outlines = run.typeset.glyphs.map(\.outline) + run.typeset.rules.map { Path($0.rect) }
      #expect(halo.path == Path(outlines.flatMap(\.elements)).applying(run.transform))
      #expect(halo.stroke?.width == TextHalo.defaultWidth * Self.unit)
      #expect(halo.stroke?.join == .round)
    }
  }

  @Test func boxesCountForLegendsAndBounds() throws {
    func layout(_ box: TextBox?) throws -> AxesLayout {
      var text = Text("note", at: Point(0.98, 0.97))
      text.placement.box = box
      return try axes(
        Axes {
          text
          Line([Point(0.3, 0.5)], label: "a")
        }
        .limits(x: 0...1, y: 0...1).legend(.best))
    }
    let (plain, boxed) = (try layout(nil), try layout(TextBox(padding: 3)))
    let (text, box) = (try #require(plain.marks[0].bounds), try #require(boxed.marks[0].bounds))
    #expect(isNear(box.maxX - text.maxX, (30 + 0.5) * Self.unit))
    #expect(boxed.tightBounds().union(box) == boxed.tightBounds())
    #expect(boxed.marks[0].obstacles.boxes == [box])
    #expect(try #require(boxed.legend).box.intersection(box) == nil)
  }

  // MARK: What cannot be

  private static let everywhere: [(String, @Sendable (TextPlacement) throws -> Figure)] = [
    ("title of the figure", { try Figure(title: "a") { Axes {} }.title(placement: $0) }),
    ("title of the axes", { p in try Figure { Axes(title: "a") {}.title(placement: p) } }),
    ("title of the axes", { p in try Figure { Axes3D(title: "a") {}.title(placement: p) } }),
    ("label of the x axis", { p in try Figure { Axes(x: "a") {}.labels(x: p) } }),
    ("tick labels of the y axis", { p in try Figure { Axes {}.tickLabels(y: p) } }),
    ("texts of the legend", { p in try Figure { Axes {}.legend(.best, placement: p) } }),
    ("texts of the legend", { p in try Figure { Axes3D {}.legend(.best, placement: p) } }),
    ("texts of the legend", { p in try Figure { Axes {} }.legend(placement: p) }),
    ("label of the block arrow", { p in try Figure { BlockArrow("a").label(placement: p) } }),
    (
      "label of the color bar",
      { p in try Figure { ColorBar(ColorScale(limits: 0...1)).label(placement: p) } }
    ),
    ("labels of the diagram", { p in try Figure { NetworkDiagram {}.labels(p) } }),
    ("captions of the diagram", { p in try Figure { NetworkDiagram {}.labels(captions: p) } }),
    ("weights of the diagram", { p in try Figure { NetworkDiagram {}.labels(weights: p) } }),
    (
      "text \"a\"",
      { p in
        var text = Text("a", at: .zero)
        text.placement = p
        return try Figure { Axes { text } }
      }
    ),
    (
      "text \"a\"",
      { p in
        var text = Text3D("a", at: .zero)
        text.placement = p
        return try Figure { Axes3D { text } }
      }
    ),
    (
      "annotation \"a\"",
      { p in
        var text = Annotation("a", to: .data(0, 0))
        text.placement = p
        return try Figure { Axes { text } }
      }
    ),
  ]

  private static let refused: [(String, TextPlacement)] = [
    ("rotation", TextPlacement(rotation: .nan)), ("rotation", TextPlacement(rotation: .infinity)),
    ("lineSpacing", TextPlacement(lineSpacing: -1)),
    ("lineSpacing", TextPlacement(lineSpacing: .infinity)),
    ("x of the offset", TextPlacement(offset: Point(.nan, 0))),
    ("y of the offset", TextPlacement(offset: Point(0, 1e300))),
    ("padding of the box", TextPlacement(box: TextBox(padding: -0.1))),
    ("lineWidth of the box", TextPlacement(box: TextBox(lineWidth: .nan))),
    ("cornerRadius of the box", TextPlacement(box: TextBox(cornerRadius: -1))),
    ("width of the halo", TextPlacement(halo: TextHalo(.ink, width: -2))),
  ]

  @Test(arguments: everywhere.indices)
  func measuresThatNoTextIsPlacedWithAreRefused(index: Int) throws {
    let (place, declare) = Self.everywhere[index]
    for (name, placement) in Self.refused {
      #expect {
        // Modifiers of a declared figure are asked when it is laid out.
        _ = try declare(placement).layout(fonts: fonts)
      } throws: { error in
        guard case .measure(let refused, _, _)? = error as? PlotError else { return false }
        // The axis has a word of its own for this.
        let expected = "\(name) of the \(place)"
          .replacing("rotation of the tick labels of", with: "tickLabelRotation of")
        return refused == expected
      }
    }
    let pink = TextPlacement(box: TextBox(fill: Color(red: 2, green: 0, blue: 0)))
    #expect {
      _ = try declare(pink).layout(fonts: fonts)
    } throws: { error in
      let name = "fill of the box of the \(place)"
      return error as? PlotError == .color(name, component: "red", value: 2)
    }
    #expect(throws: Never.self) {
      try declare(TextPlacement(.center, rotation: -400, lineSpacing: 0)).layout(fonts: fonts)
    }
  }
}
