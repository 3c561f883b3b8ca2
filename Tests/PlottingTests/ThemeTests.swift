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
        Scatter([Point(0, 0), Point(1, 1)], color: .accent(1), edgeColor: .markerEdge, label: "a")
        Line([Point(0, 1), Point(1, 0)], color: .ink)
        Bars(x: [1], heights: [1], color: .region(0))
        Line([Point(0, 0), Point(1, 0)])
        Arrow(vector: Point(1, 1))
        Line([Point(0, 0.5), Point(1, 0.5)], color: .crimson)
      }
      .legend(.best)
    }
  }

  /// The colours of a scene without their opacity, and what they are drawn in.
  private func colors(of scene: Scene) -> (asked: Set<Color>, drawn: Set<RGBA>) {
    let asked = Set((scene.colors + [scene.background].compactMap { $0 }).map { $0.withAlpha(1) })
    return (asked, Set(asked.map(scene.palette.resolve)))
  }

  private func drawn(_ colors: Color...) -> [RGBA] { colors.map(Palette.classic.resolve) }

  @Test func classicRolesAreTheColoursOfTheListings() throws {
    let palette = Palette.classic
    #expect([.ink, .markerEdge].map(palette.resolve) == drawn(.black, .white))
    #expect((0..<4).map { palette.resolve(.accent($0)) } == drawn(.red, .blue, .green, .orange))
    #expect(
      (0..<4).map { palette.resolve(.region($0)) }
        == drawn(.lightSalmon, .aqua, .lightGreen, .yellow))
    #expect([palette.resolve(.cycle[3])] == drawn(Color(hex: 0xD62728)))
  }

  @Test func rowsOfColoursStartAgain() {
    #expect(Palette.classic.resolve(.accent(5)) == Palette.classic.resolve(.accent(1)))
    #expect([Palette.classic.resolve(.region(-1))] == drawn(.yellow))
    var bare = Palette.classic
    bare.accents = []
    #expect(bare.resolve(.accent(0)) == bare.resolve(.ink))
  }

  @Test(arguments: [[], [Color.red], [.red, .lime]])
  func anyNumberOfColoursWillDo(colors: [Color]) throws {
    var theme = Theme.classic
    theme.palette.panes = colors
    (theme.palette.cycle, theme.palette.accents) = (colors, colors)
    theme.palette.regions = colors
    let figure = try Figure(width: 6, height: 3, theme: theme, grid: SubplotGrid(columns: 2)) {
      Axes {
        Scatter([.zero], color: .accent(7))
        Bars(x: [1], heights: [1], color: .region(5))
        Line([.zero, Point(1, 1)], color: .cycle[9])
      }
      Axes3D { Surface3D(x: [0, 1], y: [0, 1], color: .cycle[3]) { x, y in x + y } }
        .cell(row: 0, column: 1)
    }
    _ = try figure.layout(fonts: fonts).scene().png(description: description)
    let walls = (0..<3).map { theme.palette.resolve(Color(.pane($0))) }
    let expected = (0..<3).map { colors.isEmpty ? theme.palette.axes : colors[$0 % colors.count] }
    #expect(walls == expected.map(theme.palette.resolve))
  }

  @Test func aRoleKeepsItsOpacityAndItsShade() {
    let own = Palette.dark.resolve(.accent(0))
    let changed = Palette.dark.resolve(.accent(0).withAlpha(0.3).shaded(0.5).shaded(0.5))
    #expect(changed.alpha == 0.3)
    #expect(changed.red == own.red / 4)
    #expect(Palette.dark.resolve(Color(.pane(0), alpha: 0.5)).alpha == 0.25)
  }

  @Test func aPaletteMayGiveARoleTheColourOfAnother() {
    var palette = Palette.dark
    #expect(palette.resolve(Color(.legend)) == palette.resolve(.axes))
    palette.axes = .ink
    #expect(palette.resolve(Color(.legend)) == palette.resolve(.ink))
    palette.ink = Color(.legend)
    #expect([palette.resolve(.ink)] == drawn(.black))
  }

  @Test func aThemeOfOnesOwnColoursEverything() throws {
    var theme = Theme.classic
    theme.palette.canvas = .beige
    theme.palette.axes = .lightYellow
    theme.palette.ink = .navy
    theme.palette.cycle = [.teal]
    theme.palette.accents = [.gold, .purple]
    theme.palette.regions = [.tomato]
    let scene = try figure(theme: theme).layout(fonts: fonts).scene()
    let colors = colors(of: scene).drawn
    #expect(
      colors.isSuperset(
        of: drawn(.beige, .lightYellow, .navy, .teal, .purple, .tomato, .crimson)))
    #expect(colors.isDisjoint(with: drawn(.black, .blue, .lightSalmon, .gold)))
  }

  /// The layout does not ask what roles look like, so that one serves light and dark pages.
  @Test func scenesDifferInTheirPalettesOnly() throws {
    var light = try figure().layout(fonts: fonts).scene()
    let dark = try figure(theme: .dark).layout(fonts: fonts).scene()
    #expect(light != dark)
    #expect(light.digest != dark.digest)
    light.palette = .dark
    #expect(light == dark)
  }

  @Test func surfacesAreLitInTheColourOfTheTheme() throws {
    func faces(_ theme: Theme) throws -> Set<RGBA> {
      let figure = try Figure(width: 3, height: 3, theme: theme) {
        Axes3D { Surface3D(x: [0, 1], y: [0, 1]) { x, y in x + y } }
      }
      return colors(of: try figure.layout(fonts: fonts).scene()).drawn
    }
    var theme = Theme.classic
    theme.palette.cycle = [.lime]
    let green = try faces(theme).subtracting(faces(.classic))
    #expect(green.count == 1)
    #expect(green.allSatisfy { $0.red == 0 && $0.green > 0.2 && $0.blue == 0 })
  }

  // MARK: Matplotlib's style sheets

  /// Source: mpl-data/stylelib/ggplot.mplstyle of Matplotlib 3.8.0.
  @Test func ggplotIsMatplotlibsStyleSheet() {
    let theme = Theme.ggplot
    let sizes: [Double] = [
      theme.fontSize, theme.titleSize, theme.labelSize ?? 0, theme.tickLabelSize ?? 10,
    ]
    #expect(sizes == [10, 14.4, 12, 10])
    #expect([theme.axesLineWidth, theme.patchLineWidth, theme.legend.edgeWidth] == [1, 0.5, 0.5])
    #expect(theme.grid.isShown && theme.axisOrder == .belowMarks)
    let colors = drawn(in: theme.palette, .frame, .tick, .tickLabel, .axisLabel, .ink, .grid, .axes)
    #expect(
      colors
        == drawn(
          .white, Color(hex: 0x555555), Color(hex: 0x555555), Color(hex: 0x555555), .black, .white,
          Color(hex: 0xE5E5E5)))
    #expect(
      theme.palette.cycle
        == [0xE24A33, 0x348ABD, 0x988ED5, 0x777777, 0xFBC15E, 0x8EBA42, 0xFFB5B8].map {
          Color(hex: $0)
        })
  }

  /// Source: mpl-data/stylelib/seaborn-v0_8-whitegrid.mplstyle of Matplotlib 3.8.0.
  @Test func seabornWhitegridIsMatplotlibsStyleSheet() {
    let theme = Theme.seabornWhitegrid
    #expect([theme.axesLineWidth, theme.tickLength, theme.minorTickLength] == [1, 0, 0])
    #expect(theme.solidCap == .round && !theme.legend.isFramed)
    #expect(theme.grid.isShown && theme.axisOrder == .belowMarks)
    let (dark, light) = (
      Color(red: 0.15, green: 0.15, blue: 0.15), Color(red: 0.8, green: 0.8, blue: 0.8)
    )
    let colors = drawn(in: theme.palette, .ink, .tick, .tickLabel, .axisLabel, .frame, .grid)
    #expect(colors == drawn(dark, dark, dark, dark, light, light))
    #expect(theme.palette.cycle == Palette.classic.cycle)
  }

  private func drawn(in palette: Palette, _ roles: Color.Role...) -> [RGBA] {
    roles.map { palette.resolve(Color($0)) }
  }

  // MARK: Parts that have the colour of others

  @Test func linesAroundAxesHaveTheColourOfTextUnlessThePaletteSaysOtherwise() {
    var palette = Palette.classic
    let parts: [Color.Role] = [.frame, .tick, .tickLabel, .axisLabel]
    #expect(parts.map(palette.role(for:)) == [.ink, .ink, .ink, .ink])
    #expect(!palette.roles.contains(.frame))
    palette.ink = .navy
    #expect(Set(parts.map { palette.resolve(Color($0)) }) == [palette.resolve(.ink)])
    palette.tick = .red
    #expect(parts.map(palette.role(for:)) == [.ink, .tick, .tick, .ink])
    #expect([palette.resolve(Color(.tickLabel))] == drawn(.red))
    palette.tickLabel = .teal
    #expect(
      [palette.resolve(Color(.tickLabel)), palette.resolve(Color(.tick))] == drawn(.teal, .red))
    #expect(palette.roles.contains(.tickLabel))
  }

  /// A picture has no more names of colours than its palettes tell apart.
  @Test func coloursThatPalettesDoNotTellApartHaveOneName() throws {
    let classic = try figure().svg(description: description, dark: .dark)
    #expect(!classic.contains("--frame") && !classic.contains("--tick"))
    let ggplot = try figure(theme: .ggplot).svg(description: description, dark: .dark)
    for name in ["frame", "tick", "axis-label", "ink", "grid"] {
      #expect(ggplot.contains("--\(name):"), "\(name)")
    }
    var dark = Palette.dark
    dark.tick = .gray
    let agreed = try figure(theme: .ggplot).svg(description: description, dark: dark)
    #expect(agreed.contains("--tick:") && !agreed.contains("--tick-label:"))
  }

  @Test func digestsTellNoRolesApartThatPalettesDoNot() throws {
    func scene(_ role: Color.Role, _ palette: Palette) -> Scene {
      Scene(
        viewBox: Rect(x: 0, y: 0, width: 9, height: 9), pixelsPerInch: 100, background: nil,
        nodes: [.path(Scene.Shape(Path(Rect(x: 1, y: 1, width: 5, height: 5)), fill: Color(role)))],
        palette: palette)
    }
    #expect(scene(.frame, .classic).digest == scene(.ink, .classic).digest)
    #expect(scene(.frame, .ggplot).digest != scene(.ink, .ggplot).digest)
  }

  // MARK: Light and dark in one picture

  @Test func coloursThatDifferBecomeNamedProperties() throws {
    let svg = try figure().svg(description: description, dark: .dark)
    for name in [
      "canvas", "axes", "marker-edge", "ink", "accent-2", "region-1", "cycle-1", "legend-edge",
    ] {
      #expect(svg.contains("--\(name):"), "\(name)")
    }
    #expect(svg.contains("@media(prefers-color-scheme:dark){:where(#picture-points){"))
    #expect(svg.contains("#picture-points .fill-accent-2{fill:var(--accent-2)}"))
    #expect(svg.contains("@supports(color:var(--a)){#picture-points ."))
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
    for name in classes { #expect(style.contains("#picture-points .\(name){"), "\(name)") }
    for match in style.matches(of: /var\((--[a-z0-9-]+)\)/) where match.1 != "--a" {
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
    func palette(_ alpha: Double) -> Palette {
      var palette = Palette.classic
      palette.accents = [.red.withAlpha(alpha)]
      return palette
    }
    let box = Rect(x: 0, y: 0, width: 1, height: 1)
    let scene = Scene(
      viewBox: box, pixelsPerInch: 100, background: nil,
      nodes: [.path(Scene.Shape(Path(box), fill: .accent(0)))], palette: palette(0.5))
    let svg = try scene.svg(description: description, dark: palette(0.25))
    #expect(svg.contains("--accent-1:#f00;--accent-1-opacity:.5;"))
    #expect(svg.contains("--accent-1:#f00;--accent-1-opacity:.25;"))
    #expect(svg.contains("fill-opacity:var(--accent-1-opacity)"))
  }

  @Test func coloursInTheShadeChangeWithThePage() throws {
    let box = Rect(x: 0, y: 0, width: 1, height: 1)
    let scene = Scene(
      viewBox: box, pixelsPerInch: 100, background: nil,
      nodes: [.path(Scene.Shape(Path(box), fill: .accent(0).shaded(0.5)))])
    let svg = try scene.svg(description: description, dark: .dark)
    #expect(svg.contains("--color-1:#800000;"))
    #expect(svg.contains("fill-color-1"))
    #expect(!svg.contains("--accent-1"))
  }

  // MARK: Contrast

  /// The contrast of two opaque colours; WCAG 2.1, "contrast ratio".
  private func contrast(_ a: RGBA, _ b: RGBA) -> Double {
    func luminance(_ color: RGBA) -> Double {
      let linear = [color.red, color.green, color.blue].map {
        $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }
    let (light, dark) = (max(luminance(a), luminance(b)), min(luminance(a), luminance(b)))
    return (light + 0.05) / (dark + 0.05)
  }

  /// The contrast of the colours of two roles in a palette.
  private func contrast(_ a: Color.Role, _ b: Color.Role, in palette: Palette) -> Double {
    contrast(palette.resolve(Color(a)), palette.resolve(Color(b)))
  }

  @Test func textStandsOutFromEverythingBehindIt() {
    let behind: [Color.Role] = [
      .canvas, .axes, .legend, .diagram(.unit), .diagram(.bias), .diagram(.box),
    ]
    for palette in [Palette.classic, .dark] {
      for role in behind { #expect(contrast(.ink, role, in: palette) >= 4.5) }
    }
  }

  @Test func darkMarksStandOutFromWhatIsBehindThem() {
    let palette = Palette.dark
    let marks = palette.roles.filter { role in
      switch role {
      case .cycle, .accent, .diagram(.edge): true
      default: false
      }
    }
    #expect(marks.count == 15)
    for role in marks { #expect(contrast(role, .axes, in: palette) >= 3) }
    for index in palette.accents.indices {
      #expect(contrast(.accent(index), .region(index), in: palette) >= 3)
      #expect(contrast(.ink, .region(index), in: palette) >= 4.5)
    }
    for fill in [DiagramPalette.Role.unit, .bias] {
      #expect(contrast(.diagram(.curve), .diagram(fill), in: palette) >= 3)
    }
  }
}
