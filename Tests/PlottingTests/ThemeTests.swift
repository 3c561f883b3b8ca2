import Glibc
import Testing

@testable import Plotting

@Suite struct ThemeTests {
  private let fonts: FontFamily
  private let description = PictureDescription(
    id: "points", title: "Points", description: "Two red points.")

  init() throws { fonts = try .dejaVuSans() }

  private func figure(theme: Theme = .classic) throws -> Figure {
    try Figure(width: 4, height: 3, theme: theme) {
      Axes(x: "x") {
        Scatter([Point(0, 0), Point(1, 1)], color: .accent(1), edgeColor: .background, label: "a")
        Line([Point(0, 1), Point(1, 0)], color: .ink)
        Bars(x: [1], heights: [1], color: .region(0))
        Line([Point(0, 0), Point(1, 0)])
        Arrow(vector: Point(1, 1))
        Line([Point(0, 0.5), Point(1, 0.5)], color: .crimson)
      }
      .legend(.best)
    }
  }

  /// The colours that a scene is drawn in, without opacity.
  private func colors(of scene: Scene) -> Set<Color> {
    var colors: Set<Color> = []
    var drawn = scene
    drawn.palette = []
    _ = drawn.mapColors { color in
      colors.insert(color.withAlpha(1))
      return color
    }
    return colors
  }

  @Test func classicRolesAreTheColoursOfTheListings() throws {
    #expect(Theme.classic.resolve(.ink) == .black)
    #expect(Theme.classic.resolve(.background) == .white)
    #expect((0..<4).map { Theme.classic.resolve(.accent($0)) } == [.red, .blue, .green, .orange])
    #expect(
      (0..<4).map { Theme.classic.resolve(.region($0)) }
        == [.lightSalmon, .aqua, .lightGreen, .yellow])
    #expect(Theme.classic.resolve(.cycle[3]) == Color(hex: 0xD62728))
  }

  @Test func rowsOfColoursStartAgain() {
    #expect(Theme.classic.resolve(.accent(5)) == Theme.classic.resolve(.accent(1)))
    #expect(Theme.classic.resolve(.region(-1)) == .yellow)
    var bare = Theme.classic
    bare.accentColors = []
    #expect(bare.resolve(.accent(0)) == bare.ink)
  }

  @Test func aRoleKeepsItsOpacity() {
    #expect(Theme.dark.resolve(.accent(0).withAlpha(0.3)).alpha == 0.3)
    #expect(Theme.dark.resolve(Color.red.withAlpha(0.3)) == Color.red.withAlpha(0.3))
  }

  @Test func aThemeOfOnesOwnColoursEverything() throws {
    var theme = Theme.classic
    theme.figureFaceColor = .beige
    theme.axesFaceColor = .lightYellow
    theme.ink = .navy
    theme.cycle = [.teal]
    theme.accentColors = [.gold, .purple]
    theme.regionColors = [.tomato]
    let scene = try figure(theme: theme).layout(fonts: fonts).scene()
    #expect(scene.background == .beige)
    #expect(
      colors(of: scene).isSuperset(of: [.lightYellow, .navy, .teal, .purple, .tomato, .crimson]))
    #expect(colors(of: scene).isDisjoint(with: [.black, .blue, .lightSalmon, .gold]))
  }

  @Test func scenesHoldNoRoles() throws {
    let scene = try figure().layout(fonts: fonts).scene()
    #expect(colors(of: scene).allSatisfy { $0.role == nil })
  }

  @Test func surfacesAreLitInTheColourOfTheTheme() throws {
    func faces(_ theme: Theme) throws -> Set<Color> {
      let figure = try Figure(width: 3, height: 3, theme: theme) {
        Axes3D { Surface3D(x: [0, 1], y: [0, 1]) { x, y in x + y } }
      }
      return colors(of: try figure.layout(fonts: fonts).scene())
    }
    var theme = Theme.classic
    theme.cycle = [.lime]
    let green = try faces(theme).subtracting(faces(.classic))
    #expect(green.count == 1)
    #expect(green.allSatisfy { $0.red == 0 && $0.green > 0.2 && $0.blue == 0 })
  }

  // MARK: Light and dark in one picture

  @Test func coloursThatDifferBecomeNamedProperties() throws {
    let svg = try figure().svg(description: description, dark: .dark)
    for name in ["background", "ink", "accent-2", "region-1", "cycle-1", "legend-edge"] {
      #expect(svg.contains("--\(name):"), "\(name)")
    }
    #expect(svg.contains("@media(prefers-color-scheme:dark){#points{"))
    #expect(svg.contains("#points .fill-accent-2{fill:var(--accent-2)}"))
    _ = try SVGDocument(svg)
  }

  @Test func elementsKeepTheLightColourForProgramsWithoutProperties() throws {
    let both = try SVGDocument(
      try figure().svg(description: description, dark: .dark))
    let light = try SVGDocument(
      try figure().layout(fonts: fonts).scene().svg(description: description))
    func paints(_ svg: SVGDocument) -> [String?] {
      svg.elements.filter { $0.name != "style" }.flatMap {
        [$0.attributes["fill"], $0.attributes["stroke"]]
      }
    }
    #expect(paints(both) == paints(light))
  }

  @Test func everyClassHasItsRuleAndEveryPropertyAValueInBothSchemes() throws {
    let svg = try SVGDocument(
      try figure().svg(description: description, dark: .dark))
    let style = try #require(svg.all("style").first?.text)
    let classes = Set(
      svg.elements.flatMap { ($0.attributes["class"] ?? "").split(separator: " ") })
    #expect(classes.count > 5)
    for name in classes { #expect(style.contains("#points .\(name){"), "\(name)") }
    for match in style.matches(of: /var\((--[a-z0-9-]+)\)/) {
      #expect(style.ranges(of: "\(match.1):").count == 2, "\(match.1)")
    }
  }

  @Test func coloursThatAreTheSameStayAttributes() throws {
    let svg = try figure().svg(description: description, dark: .dark)
    let crimson = svg.split(separator: "\n").filter { $0.contains("#dc143c") }
    #expect(!crimson.isEmpty)
    #expect(crimson.allSatisfy { !$0.contains("class=") })
  }

  @Test func equalThemesNeedNoStyle() throws {
    let svg = try figure().svg(description: description, dark: .classic)
    #expect(!svg.contains("<style"))
    #expect(
      try svg == figure().layout(fonts: fonts).scene().svg(description: description))
  }

  @Test func opacitiesThatDifferAreProperties() throws {
    func scene(_ alpha: Double) -> Scene {
      let path = Path(Rect(x: 0, y: 0, width: 1, height: 1))
      return Scene(
        viewBox: Rect(x: 0, y: 0, width: 1, height: 1), pixelsPerInch: 100, background: nil,
        nodes: [.path(Scene.Shape(path, fill: Color.red.withAlpha(alpha)))])
    }
    let svg = try scene(0.5).svg(description: description, dark: scene(0.25))
    #expect(svg.contains("--color-1:#f00;--color-1-opacity:.5;"))
    #expect(svg.contains("--color-1:#f00;--color-1-opacity:.25;"))
    #expect(svg.contains("fill-opacity:var(--color-1-opacity)"))
  }

  @Test func picturesThatDifferInMoreThanColoursAreRefused() throws {
    var large = Theme.dark
    large.fontSize = 20
    #expect(throws: RenderError.self) {
      try figure().svg(description: description, dark: large)
    }
    let scene = try figure().layout(fonts: fonts).scene()
    var other = scene
    other.nodes.removeLast()
    #expect(throws: RenderError.differentPictures("points")) {
      try scene.svg(description: description, dark: other)
    }
  }

  // MARK: Contrast

  /// The contrast of two opaque colours; WCAG 2.1, "contrast ratio".
  private func contrast(_ a: Color, _ b: Color) -> Double {
    func luminance(_ color: Color) -> Double {
      let linear = [color.red, color.green, color.blue].map {
        $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }
    let (light, dark) = (max(luminance(a), luminance(b)), min(luminance(a), luminance(b)))
    return (light + 0.05) / (dark + 0.05)
  }

  @Test func textStandsOutFromEverythingBehindIt() {
    for theme in [Theme.classic, .dark] {
      let fills = [theme.diagram.unitColor, theme.diagram.biasColor, theme.diagram.boxColor]
      let behind = [
        theme.figureFaceColor, theme.axesFaceColor, theme.resolve(theme.legend.faceColor),
      ]
      for color in fills + behind { #expect(contrast(theme.ink, color) >= 4.5) }
    }
  }

  @Test func darkMarksStandOutFromWhatIsBehindThem() {
    let theme = Theme.dark
    for color in theme.cycle + theme.accentColors + [theme.diagram.edgeColor] {
      #expect(contrast(color, theme.axesFaceColor) >= 3)
    }
    for (accent, region) in zip(theme.accentColors, theme.regionColors) {
      #expect(contrast(accent, region) >= 3)
      #expect(contrast(theme.ink, region) >= 4.5)
    }
    for curve in [theme.diagram.unitColor, theme.diagram.biasColor] {
      #expect(contrast(theme.diagram.curveColor, curve) >= 3)
    }
  }
}
