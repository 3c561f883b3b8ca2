import Foundation
import FoundationXML
import Plotting
import Testing

@testable import Article

/// What the figures say of themselves: captions, alternative texts and formulas.
@Suite struct FigureTextTests {
  private static let figures = ArticleFigure.all

  /// A text with the colours of the classic theme.
  private static func filled(_ text: String, _ translation: Translation = .english) -> String {
    ColoredText(text).text(in: [.classic], words: translation.colorWords)
  }

  /// Captions and alternative texts of every figure in a language, by name.
  private static func texts(in translation: Translation) -> [(name: String, text: String)] {
    figures.flatMap { figure in
      [
        ("caption of \(figure.slug)", translation.caption(of: figure)),
        ("short text of \(figure.slug)", translation.shortText(of: figure)),
        (
          "alternative text of \(figure.slug)", filled(translation.altText(of: figure), translation)
        ),
      ]
    }
  }

  @Test func captionsAreOneSentence() throws {
    let translation = try Translation.chinese()
    for figure in Self.figures {
      let (english, chinese) = (figure.caption, translation.caption(of: figure))
      #expect((40...130).contains(english.count), "\(figure.slug)")
      #expect((12...60).contains(chinese.count), "\(figure.slug)")
      #expect(english.hasSuffix("."), "\(figure.slug)")
      #expect(!english.dropLast().contains(". "), "\(figure.slug)")
      #expect(chinese.hasSuffix("。"), "\(figure.slug)")
      #expect(!chinese.dropLast().contains("。"), "\(figure.slug)")
    }
  }

  @Test func alternativeTextsAreSeveralSentencesOfReadableLength() throws {
    let translation = try Translation.chinese()
    for figure in Self.figures {
      let english = Self.filled(figure.altText)
      let chinese = Self.filled(translation.altText(of: figure), translation)
      #expect((80...700).contains(english.count), "\(figure.slug)")
      #expect((50...350).contains(chinese.count), "\(figure.slug)")
      #expect(english.hasSuffix(".") && chinese.hasSuffix("。"), "\(figure.slug)")
      #expect((2...4).contains(english.split(separator: ". ").count), "\(figure.slug)")
      #expect((2...4).contains(chinese.split(separator: "。").count), "\(figure.slug)")
    }
  }

  @Test func shortTextsAreASentenceThatIsListenedToInOneGo() throws {
    for translation in try Translation.builtIn() {
      for figure in Self.figures {
        let text = translation.shortText(of: figure)
        #expect((15...PictureDescription.mostShortCharacters).contains(text.count), "\(text)")
        #expect(text.hasSuffix(".") || text.hasSuffix("。"), "\(text)")
        let inner = text.dropLast()
        #expect(!inner.contains(". ") && !inner.contains("。"), "\(text)")
        for opening in ["Image of", "Picture of", "A plot of", "A figure", "图片", "图像"] {
          #expect(!text.hasPrefix(opening), "\(text)")
        }
        #expect(text != translation.caption(of: figure))
      }
    }
  }

  /// They stand beside pictures of any colours.
  @Test func shortTextsNameNoColors() throws {
    for translation in try Translation.builtIn() {
      for figure in Self.figures {
        let text = translation.shortText(of: figure)
        #expect(!text.contains("{"), "\(text)")
      }
    }
  }

  @Test func alternativeTextsDoNotSayThatTheyArePictures() throws {
    let chinese = try Translation.chinese()
    for figure in Self.figures {
      for opening in ["A plot of", "Image of", "Picture of", "A figure"] {
        #expect(!figure.altText.hasPrefix(opening), "\(figure.slug)")
      }
      #expect(!chinese.altText(of: figure).hasPrefix("图片"), "\(figure.slug)")
    }
  }

  @Test func noTwoTextsAreTheSame() throws {
    for translation in try Translation.builtIn() {
      let texts = Self.texts(in: translation)
      #expect(Set(texts.map(\.text)).count == texts.count)
    }
  }

  @Test func textsHoldNoMarkup() throws {
    for translation in try Translation.builtIn() {
      for (name, text) in Self.texts(in: translation) {
        #expect(!text.contains { "$\\<>*`_^{}\n".contains($0) }, "\(name)")
        #expect(!text.contains("  ") && text.first != " " && text.last != " ", "\(name)")
      }
    }
  }

  @Test func englishTextsHoldNoHanCharacters() {
    for (name, text) in Self.texts(in: .english) {
      #expect(!text.contains { $0.isHan }, "\(name)")
    }
  }

  /// Punctuation beside a Han character takes the width of one; within numbers and names of
  /// coordinates it stays narrow.
  @Test func chineseTextsArePunctuatedInFullWidth() throws {
    for (name, text) in Self.texts(in: try .chinese()) {
      #expect(text.contains { $0.isHan }, "\(name)")
      for (left, right) in zip(text, text.dropFirst()) {
        #expect(!(left.isHan && ",.;:!?()".contains(right)), "\(name): \(left)\(right)")
        #expect(!(",.;:!?(".contains(left) && right.isHan), "\(name): \(left)\(right)")
      }
    }
  }

  /// An alternative text calls what stands in the picture as the picture does.
  @Test func chineseTextsNameTheLabelsOfTheChinesePictures() throws {
    let chinese = try Translation.chinese()
    let others = FigureLabels.all.filter { chinese.label($0) != $0 }
    for figure in Self.figures {
      let text = chinese.altText(of: figure)
      for label in others {
        #expect(!text.contains(label), "\(figure.slug): \(label)")
        // Where the English text names a label in its capitals, so does the Chinese one in its words.
        if figure.altText.contains(label) {
          #expect(text.contains(chinese.label(label)), "\(figure.slug): \(label)")
        }
      }
    }
  }

  @Test func everyFormulaCanBeRead() throws {
    for figure in Self.figures {
      for formula in figure.formulas {
        let label = try MathText.parse("$\(formula)$")
        #expect(label.parts.count == 1 && label.hasFormula, "\(figure.slug): \(formula)")
      }
    }
  }

  @Test(arguments: MathText.Display.allCases)
  func everyFormulaIsWellFormedMathML(display: MathText.Display) throws {
    for figure in Self.figures {
      for formula in figure.formulas {
        let element = try MathText.mathML(formula: formula, display: display)
        #expect(XMLParser(data: Data(element.utf8)).parse(), "\(figure.slug): \(element)")
      }
    }
  }

  @Test func everyFigureButTheFirstDataSetIsAboutAFormula() {
    #expect(Self.figures.filter(\.formulas.isEmpty).map(\.number) == [3])
    for figure in Self.figures {
      #expect(Set(figure.formulas).count == figure.formulas.count, "\(figure.slug)")
    }
  }

  /// Formulas hold for readers of any language, and so have no words in them.
  @Test func formulasHoldNoWords() {
    for formula in Self.figures.flatMap(\.formulas) {
      #expect(!formula.contains("\\text") && !formula.contains { $0.isHan }, "\(formula)")
    }
  }
}

extension Translation {
  /// The words in Simplified Chinese.
  static func chinese() throws -> Translation {
    try #require(try builtIn().first { $0.language.tag == "zh-Hans" })
  }
}

extension Character {
  /// Whether this is one of the unified Chinese characters of the basic plane.
  fileprivate var isHan: Bool { ("\u{4E00}"..."\u{9FFF}").contains(self) }
}
