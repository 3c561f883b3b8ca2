import Testing

@testable import Article
@testable import Plotting

/// The colours that descriptions speak of are those that are in the pictures, in light and in dark ones.
@Suite struct ColorWordTests {
  private static let store = ModelStore()

  /// The words for colours that a text in a language holds, with what is in the way of taking them for
  /// others: "light blue" is no blue.
  private static func words(of text: String, in words: ColorWords) -> [ColorName] {
    let shades: [ColorName.Shade] = [.light, .dark, .plain]
    var rest = text
    var found: [ColorName] = []
    for shade in shades {
      for hue in ColorName.Hue.allCases {
        let name = ColorName(hue, shade)
        let word = words.word(for: name)
        let isEnglish = word.unicodeScalars.allSatisfy(\.isASCII)
        let pattern = isEnglish ? #"\b\#(word)\b"# : word
        guard let expression = try? Regex(pattern), rest.contains(expression) else { continue }
        rest = rest.replacing(expression, with: "·")
        found.append(name)
      }
    }
    return found
  }

  /// Every figure, what it says in a language, and the palettes of its pictures.
  private static func descriptions(
    of figure: ArticleFigure
  ) throws -> [(text: ColoredText, words: ColorWords)] {
    try Translation.builtIn().flatMap { translation in
      [translation.altText(of: figure), translation.shortText(of: figure)].map {
        (ColoredText($0), translation.colorWords)
      }
    }
  }

  @Test(arguments: ArticleFigure.all.map(\.number))
  func everyColorThatIsSpokenOfIsInThePicture(number: Int) async throws {
    let figure = try #require(ArticleFigure.all.first { $0.number == number })
    let scene = try await figure.figure(from: Self.store).layout(fonts: .dejaVuSans()).scene()
    for palette in [Palette.classic, .dark] {
      let canvas = palette.resolve(.canvas)
      let colors = scene.nodes.flatMap(\.paints).map { palette.resolve($0) }
      let seen = (colors + colors.map { $0.blended(over: canvas) }).map(LabColor.init)
      for (text, words) in try Self.descriptions(of: figure) {
        let filled = text.text(in: [palette], words: words)
        for name in Self.words(of: filled, in: words) {
          let isSeen = seen.contains { $0.isCalled(name) }
          #expect(isSeen, "\(name) in: \(filled)")
        }
      }
    }
  }

  @Test func noColorIsSpokenOfButByItsRole() throws {
    for translation in try Translation.builtIn() {
      for figure in ArticleFigure.all {
        let texts = [
          translation.caption(of: figure), translation.shortText(of: figure),
          translation.altText(of: figure),
        ]
        for text in texts {
          #expect(ColoredText(text).unknownNames.isEmpty, "\(text)")
          let plain = text.replacing(/\{[^}]*\}/, with: "")
          let words = Self.words(of: plain, in: translation.colorWords)
          #expect(words.isEmpty, "\(words) in: \(text)")
          let others = ["salmon", "magenta", "gray", "coloured arrow", "红", "蓝", "黑", "灰"]
          let other = others.first { plain.contains($0) }
          #expect(other == nil, "\(text)")
        }
      }
    }
  }

  /// The table below knows colours apart, so that the test above can fail.
  @Test func theTableOfNamesTellsColorsApart() {
    let red = LabColor(RGBA(red: 1, green: 0, blue: 0))
    #expect(red.isCalled(ColorName(.red)) && !red.isCalled(ColorName(.red, .light)))
    #expect(!red.isCalled(ColorName(.brown)) && !red.isCalled(ColorName(.orange)))
    let ink = LabColor(Palette.dark.resolve(.ink))
    #expect(ink.isCalled(ColorName(.white)) && !ink.isCalled(ColorName(.black)))
    let region = LabColor(Palette.dark.resolve(.region(1)))
    #expect(region.isCalled(ColorName(.blue, .dark)) && !region.isCalled(ColorName(.cyan)))
  }

  @Test func englishArticlesGoWithTheColors() throws {
    for figure in ArticleFigure.all {
      let text = ColoredText(figure.altText)
      for palettes: [Palette] in [[.classic], [.dark], [.classic, .dark]] {
        let filled = text.text(in: palettes)
        for hue in ColorName.Hue.allCases {
          let article = "aeiou".contains(hue.rawValue.prefix(1)) ? "a" : "an"
          let isWrong = filled.contains(" \(article) \(hue.rawValue)")
          #expect(!isWrong, "\(filled)")
        }
      }
    }
  }
}

extension Scene.Node {
  /// The colours of areas, lines, markers and letters.
  fileprivate var paints: [Color] {
    switch self {
    case .group(let group): group.children.flatMap(\.paints)
    case .path(let shape): [shape.fill, shape.stroke?.color].compactMap { $0 }
    case .markers(let markers): [markers.fill, markers.stroke?.color].compactMap { $0 }
    case .glyphs(let run): [run.color]
    case .image: []
    }
  }
}

extension RGBA {
  fileprivate func blended(over ground: RGBA) -> RGBA {
    func mix(_ component: KeyPath<RGBA, Double>) -> Double {
      alpha * self[keyPath: component] + (1 - alpha) * ground[keyPath: component]
    }
    return RGBA(red: mix(\.red), green: mix(\.green), blue: mix(\.blue))
  }
}
