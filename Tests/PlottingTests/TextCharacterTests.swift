import Testing

@testable import Plotting

/// Characters that no text may have are errors, the same in all formats; those that no font has are warnings.
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
  @Test(arguments: ["a\u{7}b", "$\u{7}$", "\u{7}"]) func namesOfCategoriesAreAsked(name: String) {
    let figures: [() throws -> Figure] = [
      { try Figure { Axes { Bars(["a", name], heights: [1, 2]) } } },
      { try Figure { Axes(x: Axis(scale: CategoryScale([name])), y: "") {} } },
    ]
    for declare in figures {
      #expect {
        _ = try declare()
      } throws: { error in
        if case .character("\u{7}", _)? = error as? PlotError { true } else { false }
      }
    }
    #expect(throws: Never.self) { try Figure { Axes { Bars(["$", "$x^^$"], heights: [1, 2]) } } }
  }

  private static func minor(_ text: String) -> Ticks {
    Ticks(positions: [], labels: [], minor: [Ticks.MinorTick(0, label: text)])
  }

  /// Texts with the number of the character in them that cannot be drawn.
  private static let texts: [(String, UInt32)] = [
    ("a\u{0}b", 0), ("First\rSecond", 0xD), ("a\tb", 9), ("\u{1B}[2J", 0x1B), ("a\u{7F}", 0x7F),
    ("\u{85}", 0x85), ("a\u{2028}b", 0x2028), ("$x_{\u{7}}$", 7), ("$\\text{\u{7}}$", 7),
  ]

  /// A character for private use, which no font of Debian has.
  private static let unknown: Unicode.Scalar = "\u{10FFFD}"
  /// Texts with it.
  private static let unknownTexts = [
    "\(unknown) a", "$\(unknown)$", "$x_{\(unknown)}$", "$\\frac{1}{\\sqrt{\(unknown)}}$",
    "$\\text{\(unknown)}$", "a $x$ \(unknown)", "$\\hat{\(unknown)}$",
  ]

  @Test(arguments: unknownTexts) func aCharacterThatNoFontHasIsABoxAndAWarning(text: String) throws
  {
    let expected = PlotWarning.missingCharacters(MissingCharacters([Self.unknown], text: text))
    for (place, declare) in figures(of: text) {
      let warnings = try declare().layout(fonts: fonts).warnings
      #expect(warnings.contains(expected), "\(place)")
    }
    let typeset = try Typesetter(fonts: fonts, pixelsPerPoint: 1).typeset(text, size: 10)
    #expect(typeset.lines.flatMap(\.typeset.missingCharacters) == [Self.unknown])
    let box = try #require(
      typeset.lines.first?.typeset.glyphs.first { $0.text == String(Self.unknown) })
    #expect(box.glyph.ink != nil)
  }

  @Test func boxesStandApartBySixTenthsOfTheSize() throws {
    let boxes = try fonts.typeset(String(repeating: "\(Self.unknown)", count: 3), size: 10)
    let places = boxes.glyphs.map(\.origin.x)
    try #require(places.count == 3)
    #expect(places[1] - places[0] == 6)
    #expect(places[2] - places[1] == 6)
    #expect(boxes.width == 18)
  }

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

  @Test(arguments: [
    "", "a", "$x_1$, é", "\u{301}", "\\$ − …", "$\\left. x \\right]$", "\u{200B}α", "a\nb",
    "a\r\n\n$x$",
  ])
  func whatTheFontHasIsDrawn(text: String) throws {
    for (place, declare) in figures(of: text) {
      #expect(throws: Never.self, "\(place)") { try declare().layout(fonts: fonts) }
    }
  }

  @Test(arguments: ["First\nSec\tond", "Sec\tond\r\nThird", "\nSec\tond\n"])
  func theLineIsNamedThatCannotBeDrawn(text: String) throws {
    for (place, declare) in figures(of: text) {
      #expect(throws: PlotError.character("\t", text: "Sec\tond"), "\(place)") {
        _ = try declare()
      }
    }
  }

  @Test func whatAxesWriteThemselvesIsAskedToo() throws {
    let axes = Axes(x: Axis(ticks: .formatted { "\($0)\(Self.unknown)" }), y: "") {}
    let warnings = try Figure { axes }.layout(fonts: fonts).warnings
    let texts = warnings.compactMap { warning in
      if case .missingCharacters(let missing) = warning { missing.text } else { nil }
    }
    #expect(texts.count > 1 && Set(texts).count == texts.count)
    let control = Axes(x: Axis(ticks: .formatted { "\($0)\u{7}" }), y: "") {}
    #expect {
      _ = try Figure { control }.layout(fonts: fonts)
    } throws: { error in
      if case .character("\u{7}", _)? = error as? PlotError { true } else { false }
    }
  }

  @Test func theFirstFamilyOfAThemeHasToBeInstalled() throws {
    var theme = Theme.classic
    theme.fontFamilies = ["No Such Family", "DejaVu Sans"]
    let figure = try Figure(theme: theme, title: "a") { Axes {} }
    #expect(throws: FontError.self) { try figure.layout() }
    theme.fontFamilies.swapAt(0, 1)
    #expect(throws: Never.self) { try Figure(theme: theme, title: "a") { Axes {} }.layout() }
  }

  @Test(
    arguments: [
      ("\u{56FE}", ["fonts-noto-cjk"]), ("\u{3042}", ["fonts-noto-cjk"]),
      ("\u{FF0C}", ["fonts-noto-cjk"]),
      ("\u{1F600}", ["fonts-symbola"]), ("\u{0915}", ["fonts-noto-core"]), ("\u{10FFFD}", []),
    ] as [(Unicode.Scalar, [String])]) func theWarningNamesTheCharacterAndThePackage(
      character: Unicode.Scalar, packages: [String]
    )
  {
    let missing = MissingCharacters([character], text: "a\(character)")
    #expect(missing.packages == packages)
    let warning = "\(PlotWarning.missingCharacters(missing))"
    #expect(warning.contains(character.named) && warning.contains("\"a\(character)\""))
    #expect(packages.allSatisfy { warning.contains("apt-get install \($0)") })
  }

  @Test func aWarningNamesFewOfManyCharacters() {
    let characters = (0..<9).compactMap { Unicode.Scalar(0x56FE + UInt32($0)) }
    let text = MissingCharacters(characters, text: "a").description
    #expect(text.contains("U+5702") && !text.contains("U+5703") && text.contains("and 4 more"))
  }

  @Test(arguments: ["zh-Hans", "en", "de-CH-1996", "yue", "sr-Latn-RS"])
  func aFigureHasALanguage(tag: String) throws {
    #expect(try Figure(language: tag) { Axes {} }.layout().warnings.isEmpty)
  }

  @Test(arguments: ["", "e", "zh_Hans", "-en", "en-", "12", "en us", "zh-Hanssssss", "中"])
  func aLanguageThatIsNoTagIsRefused(tag: String) {
    #expect(throws: PlotError.language(tag)) { _ = try Figure(language: tag) { Axes {} } }
  }

  @Test func theErrorShowsTheCharacterAndItsNumber() {
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
