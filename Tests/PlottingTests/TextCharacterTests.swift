import Testing

@testable import Plotting

/// Characters that cannot be drawn are errors, the same in all formats, and never empty boxes.
@Suite struct TextCharacterTests {
  private let fonts: FontFamily

  init() throws { fonts = try .dejaVuSans() }

  /// Figures that have a text in each of the places where one may be.
  private func figures(of text: String) -> [(place: String, declare: () throws -> Figure)] {
    let axes = Axes { Line([.zero], label: text) }
    let layer = { (unit: DiagramLayer.Unit) in
      try Figure {
        NetworkDiagram {
          DiagramLayer("", ["a"])
          DiagramLayer("", units: [unit])
        }
      }
    }
    return [
      ("title of the figure", { try Figure(title: text) { Axes {} } }),
      ("title of axes", { try Figure { Axes(title: text) {} } }),
      ("title in space", { try Figure { Axes3D(title: text) {} } }),
      ("x label", { try Figure { Axes(x: text) {} } }),
      ("y label", { try Figure { Axes(y: text) {} } }),
      ("second label", { try Figure { Axes {}.secondX(Axis(text)) } }),
      ("z label", { try Figure { Axes3D(z: Axis(text)) {} } }),
      ("tick", { try Figure { Axes {}.ticks(x: Ticks(positions: [0], labels: [text])) } }),
      ("minor tick", { try Figure { Axes {}.ticks(x: Self.minor(text)) } }),
      ("legend", { try Figure { axes.legend(.best) } }),
      ("legend of the figure", { try Figure { axes }.legend() }),
      ("text", { try Figure { Axes { Text(text, at: .zero) } } }),
      ("text in space", { try Figure { Axes3D { Text3D(text, at: .zero) } } }),
      ("color bar", { try Figure { ColorBar(ColorScale(limits: 0...1), label: text) } }),
      ("block arrow", { try Figure { BlockArrow(text) } }),
      ("caption", { try Figure { NetworkDiagram { DiagramLayer(text, ["a"]) } } }),
      ("unit", { try layer(DiagramLayer.Unit(text)) }),
      ("weight", { try layer(DiagramLayer.Unit("a", weights: [text])) }),
      ("box", { try Figure { NetworkDiagram { DiagramLayer.box(text) } } }),
    ]
  }

  /// Names of categories are no math text.
  @Test(arguments: ["图", "$图$", "a\nb"]) func namesOfCategoriesAreAsked(name: String) {
    let figures: [() throws -> Figure] = [
      { try Figure { Axes { Bars(["a", name], heights: [1, 2]) } } },
      { try Figure { Axes(x: Axis(scale: CategoryScale([name])), y: "") {} } },
    ]
    for declare in figures {
      #expect {
        _ = try declare()
      } throws: { error in
        if case .character("图", _)? = error as? PlotError { return true }
        if case .character("\n", _)? = error as? PlotError { return true }
        return false
      }
    }
    #expect(throws: Never.self) { try Figure { Axes { Bars(["$", "$x^^$"], heights: [1, 2]) } } }
  }

  private static func minor(_ text: String) -> Ticks {
    Ticks(positions: [], labels: [], minor: [Ticks.MinorTick(0, label: text)])
  }

  /// Texts with the number of the character in them that cannot be drawn.
  private static let texts: [(String, UInt32)] = [
    ("a\u{0}b", 0), ("First\nSecond", 0xA), ("a\tb", 9), ("\u{1B}[2J", 0x1B), ("a\u{7F}", 0x7F),
    ("\u{85}", 0x85), ("a\u{2028}b", 0x2028), ("图 a", 0x56FE), ("$图$", 0x56FE), ("$x_{图}$", 0x56FE),
    ("$\\frac{1}{\\sqrt{图}}$", 0x56FE), ("$\\text{图}$", 0x56FE), ("a $x$ 👩", 0x1F469),
    ("$\\left图 x \\right)$", 0x56FE), ("$\\hat{图}$", 0x56FE),
  ]

  /// Numbers that Unicode keeps from ever being characters.
  private static let nonCharacters: [UInt32] = [
    0xFFFE, 0xFFFF, 0xFDD0, 0xFDEF, 0x1FFFE, 0x10FFFF,
  ]

  private func expectRefusal(
    of text: String, for number: UInt32, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let character = try #require(Unicode.Scalar(number))
    let error = PlotError.character(character, text: text)
    for (place, declare) in figures(of: text) {
      #expect(throws: error, "\(place)", sourceLocation: sourceLocation) { _ = try declare() }
    }
    #expect(throws: error, sourceLocation: sourceLocation) {
      try Typesetter(fonts: fonts, pixelsPerPoint: 1).typeset(text, size: 10)
    }
  }

  @Test(arguments: texts) func aCharacterThatCannotBeDrawnIsNamed(
    text: String, number: UInt32
  ) throws {
    try expectRefusal(of: text, for: number)
  }

  @Test(arguments: nonCharacters) func whatIsNoCharacterIsNamed(number: UInt32) throws {
    let character = String(try #require(Unicode.Scalar(number)))
    for text in [character, "a\(character)", "$x_\(character)$"] {
      try expectRefusal(of: text, for: number)
    }
  }

  @Test(arguments: ["", "a", "$x_1$, é", "\u{301}", "\\$ − …", "$\\left. x \\right]$", "\u{200B}α"])
  func whatTheFontHasIsDrawn(text: String) throws {
    for (place, declare) in figures(of: text) {
      #expect(throws: Never.self, "\(place)") { try declare().layout(fonts: fonts) }
    }
  }

  @Test func whatAxesWriteThemselvesIsAskedToo() throws {
    let axes = Axes(x: Axis(ticks: .formatted { "\($0)\u{56FE}" }), y: "") {}
    let figure = try Figure { axes }
    #expect {
      try figure.layout(fonts: fonts)
    } throws: { error in
      if case .character("\u{56FE}", _)? = error as? PlotError { true } else { false }
    }
  }

  @Test func aFamilyThatIsNotInstalledIsAskedForNothing() throws {
    var theme = Theme.classic
    theme.fontFamilies = ["No Such Family"]
    let figure = try Figure(theme: theme, title: "图") { Axes {} }
    #expect(throws: PlotError.character("图", text: "图")) { try figure.layout(fonts: fonts) }
    #expect(throws: FontError.self) { try figure.layout() }
  }

  @Test func theErrorShowsTheCharacterAndItsNumber() {
    let missing = PlotError.character("\u{56FE}", text: "a\u{56FE}").description
    #expect(missing.contains("U+56FE \"\u{56FE}\"") && missing.contains("\"a\u{56FE}\""))
    let control = PlotError.character("\u{1B}", text: "\u{1B}[2J").description
    #expect(control.contains("U+001B") && !control.unicodeScalars.contains("\u{1B}"))
  }

  @Test func descriptionsHaveNoCharactersThatNoFormatHolds() throws {
    let figure = try Figure(width: 1, height: 1) { BlockArrow() }
    for text in ["\u{0}", "a\u{FFFF}", "\u{8}", "\u{9F}"] {
      for description in [
        PictureDescription(id: "a", title: text, description: "a"),
        PictureDescription(id: "a", title: "a", description: text),
      ] {
        let formats: [() throws -> Void] = [
          { _ = try figure.png(description: description) },
          { _ = try figure.pdf(description: description) },
          { _ = try figure.svg(description: description) },
        ]
        for write in formats {
          #expect {
            try write()
          } throws: { error in
            if case .character(_, text)? = error as? RenderError { true } else { false }
          }
        }
      }
    }
    let lines = PictureDescription(id: "a", title: "图\n表", description: "One.\n\tTwo.")
    #expect(throws: Never.self) { try lines.validate() }
  }
}
