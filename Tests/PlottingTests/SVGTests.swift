import Testing

@testable import Plotting

@Suite struct SVGTests {
  private let fonts: FontFamily
  private let description = PictureDescription(
    id: "points", title: "Points", description: "Two red points.", language: "en")

  init() throws { fonts = try .dejaVuSans() }

  private func scene(_ nodes: [Scene.Node], background: Color? = nil) -> Scene {
    Scene(
      viewBox: Rect(x: 0, y: 0, width: 100, height: 50), pixelsPerInch: 100,
      background: background, nodes: nodes)
  }

  private func document(
    _ nodes: [Scene.Node], background: Color? = nil, location: SourceLocation = #_sourceLocation
  ) throws -> SVGDocument {
    try SVGDocument(
      scene(nodes, background: background).svg(description: description), location: location)
  }

  private var chart: Figure {
    get throws {
      try Figure(width: 4, height: 3) {
        Axes(x: "$x_1$", y: "Height", title: "A & B") {
          Scatter([Point(0, 0), Point(1, 2), Point(2, 1)], color: .accent(0), label: "y=0")
          Line([Point(0, 1), Point(2, 2)], dash: .dashed, label: "line")
        }
        .legend(.best)
      }
    }
  }

  // MARK: The document

  @Test func theRootSaysWhatThePictureIs() throws {
    let root = try #require(try document([]).elements.first)
    #expect(root.name == "svg")
    #expect(root.attributes["role"] == "img")
    #expect(root.attributes["id"] == "picture-points")
    #expect(root.attributes["lang"] == "en")
    // The name is not the description too, which would be said twice.
    #expect(root.attributes["aria-labelledby"] == "picture-points--_title")
    #expect(root.attributes["aria-describedby"] == "picture-points--_desc")
    #expect(root.attributes["width"] == "72pt")
    #expect(root.attributes["height"] == "36pt")
    #expect(root.attributes["viewBox"] == "0 0 100 50")
  }

  /// A hundred pixels are as many inches as on the paper of a PNG and of a PDF, or as many pixels as in a page.
  @Test(
    arguments: [
      (100, .physical, ["72pt", "36pt"]), (72, .physical, ["100pt", "50pt"]),
      (96, .physical, ["75pt", "37.5pt"]), (300, .physical, ["24pt", "12pt"]),
      (96, .pixels, ["100", "50"]), (.nan, .pixels, ["100", "50"]),
    ] as [(Double, SVGOptions.Size, [String])])
  func theSizeIsThatOnPaperOrThatInAPage(
    pixelsPerInch: Double, size: SVGOptions.Size, sides: [String]
  ) throws {
    var scene = scene([])
    scene.pixelsPerInch = pixelsPerInch
    let svg = try SVGDocument(
      scene.svg(description: description, options: SVGOptions(size: size)))
    let root = try #require(svg.elements.first)
    #expect(root.attributes["width"] == sides[0])
    #expect(root.attributes["height"] == sides[1])
    #expect(root.attributes["viewBox"] == "0 0 100 50")
  }

  @Test(
    arguments: [
      (0, 50), (-1, 50), (100, 0), (100, .nan), (10_000_001, 50), (100, .infinity),
    ] as [(Double, Double)])
  func aSizeThatNoPageHasRoomForIsNamed(width: Double, height: Double) {
    let scene = Scene(
      viewBox: Rect(x: 0, y: 0, width: width, height: height), pixelsPerInch: 100,
      background: nil, nodes: [])
    #expect {
      try scene.svg(description: description)
    } throws: { error in
      guard case .size(let wide, let high, 10_000_000)? = error as? RenderError else {
        return false
      }
      return "\(wide) x \(high)" == "\(width) x \(height)"
    }
  }

  @Test func titleAndDescriptionAreTheFirstElements() throws {
    let elements = try document([]).elements
    #expect(elements.map(\.name) == ["svg", "title", "desc"])
    #expect(elements[1].text == "Points")
    #expect(elements[2].text == "Two red points.")
  }

  @Test func allIDsStartWithThePicturesAndNoneStandsTwice() throws {
    let svg = try SVGDocument(chart.layout(fonts: fonts).scene().svg(description: description))
    #expect(svg.ids.count > 10)
    #expect(Set(svg.ids).count == svg.ids.count)
    #expect(svg.ids.allSatisfy { $0 == "picture-points" || $0.hasPrefix("picture-points--") })
    #expect(svg.ids.contains("picture-points--axes-1-x-axis"))
    #expect(svg.ids.contains("picture-points--axes-1-legend"))
  }

  @Test func everythingReferredToIsThere() throws {
    let svg = try SVGDocument(chart.layout(fonts: fonts).scene().svg(description: description))
    #expect(svg.references.count > 20)
    #expect(Set(svg.references).isSubset(of: svg.ids))
  }

  @Test func groupsOfOneNameGetNumbers() throws {
    let group = Scene.Node.group(Scene.Group(id: "part", children: []))
    #expect(
      try document([group, group, group]).all("g").map { $0.attributes["id"] }
        == ["picture-points--part", "picture-points--part-2", "picture-points--part-3"])
  }

  @Test(arguments: [
    ("04 boundary", "picture-04_20_boundary"), ("a\"b<c>", "picture-a_22_b_3C_c_3E_"),
    ("", "picture"), ("图", "picture-_56FE_"), ("perceptron_1", "picture-perceptron_5F_1"),
    ("two-words", "picture-two-words"), ("two--words", "picture-two_2D__2D_words"),
    ("-", "picture-_2D_"),
  ])
  func idsAreMadeOfWhatXMLAllows(id: String, written: String) throws {
    var odd = description
    odd.id = id
    let svg = try SVGDocument(scene([]).svg(description: odd))
    #expect(svg.ids.first == written)
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "]]>", "a & b", "\"quoted\" 'text'", "tab\tand\nline",
    "\u{202E}turned\u{202C}", "👩‍🔬 σ(z)", "&amp;",
  ])
  func textsAreEscaped(text: String) throws {
    let label = try TextLine(text, fonts: fonts).node
    var hostile = description
    hostile.title = text
    hostile.description = text
    let source = try scene([label]).svg(description: hostile)
    #expect(!source.contains("<script"))
    let svg = try SVGDocument(source)
    #expect(svg.all("title").first?.text == text)
    #expect(svg.all("desc").first?.text == text)
    #expect(svg.all("g").first?.attributes["data-text"] == text)
  }

  /// A text of a scene has been set already; what names it for readers may hold anything.
  @Test func charactersThatXMLForbidsAreReplaced() throws {
    var run = try TextLine("abc", fonts: fonts).run
    run.text = "a\u{0}b\u{1B}c\u{FFFE}d"
    let svg = try document([.glyphs(run)])
    #expect(svg.all("g").first?.attributes["data-text"] == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d")
  }

  @Test func nothingIsLoadedFromElsewhere() throws {
    let source = try chart.svg(description: description, dark: .dark)
    let outside = source.replacing("xmlns=\"http://www.w3.org/2000/svg\"", with: "")
      .replacing("xmlns:xlink=\"http://www.w3.org/1999/xlink\"", with: "")
    for sign in ["http", "//", "@import", "<script", "<image", "<text", "font-family"] {
      #expect(!outside.contains(sign), "\(sign)")
    }
  }

  @Test func equalScenesGiveEqualBytes() throws {
    let first = try chart.layout(fonts: fonts).scene().svg(description: description)
    #expect(try chart.layout(fonts: fonts).scene().svg(description: description) == first)
  }

  // MARK: What is drawn

  @Test func theBackgroundCoversTheViewBox() throws {
    let canvas = try #require(try document([], background: .red).all("path").first)
    #expect(canvas.attributes["fill"] == "#f00")
    #expect(canvas.attributes["d"] == "M0 0h100v50h-100z")
  }

  @Test func shapesKeepTheirPaintAndLine() throws {
    let stroke = Scene.Stroke(
      Color.navy.withAlpha(0.5), width: 1.3889, cap: .round, join: .bevel, dashes: [5, 2.5])
    let path = Path([.move(Point(1, 2)), .line(Point(4, 6))])
    let shape = Scene.Shape(path, fill: Color(hex: 0x123456), stroke: stroke)
    let attributes = try #require(try document([.path(shape)]).all("path").first).attributes
    #expect(
      attributes == [
        "fill": "#123456", "stroke": "#000080", "stroke-opacity": ".5", "stroke-width": "1.389",
        "stroke-linecap": "round", "stroke-linejoin": "bevel", "stroke-dasharray": "5 2.5",
        "d": "M1 2l3 4",
      ])
  }

  @Test func areasWithoutSmoothingAreCrisp() throws {
    let shape = Scene.Shape(
      Path(Rect(x: 0, y: 0, width: 1, height: 1)), fill: .red, isAntialiased: false)
    let attributes = try #require(try document([.path(shape)]).all("path").first).attributes
    #expect(attributes["shape-rendering"] == "crispEdges")
  }

  @Test func clipsAreDefinedOnce() throws {
    let clip = Rect(x: 1, y: 2, width: 3, height: 4)
    let group = Scene.Node.group(Scene.Group(id: "a", clip: clip, children: []))
    let svg = try document([group, group])
    #expect(svg.all("clipPath").count == 1)
    #expect(
      svg.all("g").map { $0.attributes["clip-path"] }
        == ["url(#picture-points--_clip1)", "url(#picture-points--_clip1)"])
  }

  /// What is rounded away from one dash would be missing from all along a line.
  @Test func dashesDoNotDrift() throws {
    let dashes = [1.234567, 2.345678]
    let line = Path(points: [.zero, Point(20, 0)])
    let svg = try document([
      .path(Scene.Shape(line, stroke: Scene.Stroke(.black, width: 1, dashes: dashes)))
    ])
    let text = svg.all("path").compactMap { $0.attributes["stroke-dasharray"] }.first ?? ""
    let written = text.split(separator: " ").compactMap { Double($0) }
    #expect(written.count == 2)
    let drift = abs(written.reduce(0, +) - dashes.reduce(0, +)) * 4000 / dashes.reduce(0, +)
    #expect(drift < 0.05)
  }

  @Test func markersOfOneShapeShareIt() throws {
    func markers(_ color: Color, _ positions: [Point]) -> Scene.Node {
      .markers(
        Scene.Markers(
          shape: .circle(radius: 3), fill: color, stroke: nil, positions: positions))
    }
    let svg = try document([markers(.red, [Point(1, 2.5), Point(3, 4)]), markers(.blue, [.zero])])
    #expect(svg.all("path").count == 1)
    #expect(svg.all("use").count == 3)
    #expect(
      svg.all("use").first?.attributes == [
        "xlink:href": "#picture-points--_m1", "x": "1", "y": "2.5",
      ])
    #expect(svg.all("g").map { $0.attributes["fill"] } == ["#f00", "#00f"])
  }

  @Test func markersThatFadeStandInOneGroupInTheirOrder() throws {
    let nodes = [1, 0.5, 0.5, 0.25].enumerated().map { index, alpha in
      Scene.Node.markers(
        Scene.Markers(
          shape: .circle(radius: 3), fill: Color.red.withAlpha(alpha), stroke: nil,
          positions: [Point(Double(index), 0)]))
    }
    let svg = try document(nodes)
    #expect(
      svg.all("g").map { $0.attributes["fill"] ?? $0.attributes["fill-opacity"] }
        == ["#f00", "1", ".5", ".25"])
    #expect(svg.all("use").map { $0.attributes["x"] } == ["0", "1", "2", "3"])
  }

  @Test func glyphsAreDefinedOnceInFontUnits() throws {
    let line = try TextLine("hello", fonts: fonts)
    let svg = try document([line.node])
    #expect(svg.all("path").count == 4)
    #expect(svg.all("use").count == 5)
    #expect(
      svg.all("use")[2].attributes["xlink:href"] == svg.all("use")[3].attributes["xlink:href"])
    let transform = try #require(svg.all("g").first?.attributes["transform"])
    #expect(transform.hasPrefix("translate(10 20) scale("))
  }

  @Test func formulasKeepTheSizesOfTheirParts() throws {
    let svg = try document([TextLine("$\\frac{x_1}{2}$", fonts: fonts).node])
    // Sizes of x, its index and 2, and the bar.
    #expect(svg.all("g").count == 4)
    #expect(svg.elements.last?.name == "path")
  }

  @Test func turnedTextIsTurnedAsAWhole() throws {
    var run = try TextLine("y", fonts: fonts).run
    run.transform = AffineTransform(a: 0, b: -1, c: 1, d: 0, tx: 5, ty: 6)
    let transform = try #require(
      try document([.glyphs(run)]).all("g").first?.attributes["transform"])
    #expect(transform.hasPrefix("matrix(0 -1 1 0 5 6) scale("))
  }

  @Test func blankTextIsLeftOut() throws {
    #expect(try document([TextLine("  ", fonts: fonts).node]).all("g").isEmpty)
  }
}

/// A line of text at (10, 20).
private struct TextLine {
  let run: Scene.GlyphRun

  init(_ text: String, fonts: FontFamily) throws {
    run = Scene.GlyphRun(
      text: text, typeset: try fonts.typeset(text, size: 14), color: .black,
      transform: .translation(10, 20))
  }

  var node: Scene.Node { .glyphs(run) }
}
