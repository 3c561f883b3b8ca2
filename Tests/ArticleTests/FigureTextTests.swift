import Foundation
import FoundationXML
import Plotting
import Testing

@testable import Article

/// What the figures say of themselves: captions, alternative texts and formulas.
@Suite struct FigureTextTests {
  private static let figures = ArticleFigure.all
  /// Captions and alternative texts of every figure in a language, by name.
  private static func texts(in language: Language) -> [(name: String, text: String)] {
    figures.flatMap { figure in
      [
        ("caption of \(figure.slug)", figure.caption[language]),
        ("alternative text of \(figure.slug)", figure.altText[language]),
      ]
    }
  }

  @Test func captionsAreOneSentence() {
    for figure in Self.figures {
      #expect((40...130).contains(figure.caption.english.count), "\(figure.slug)")
      #expect((12...60).contains(figure.caption.chinese.count), "\(figure.slug)")
      #expect(figure.caption.english.hasSuffix("."), "\(figure.slug)")
      #expect(!figure.caption.english.dropLast().contains(". "), "\(figure.slug)")
      #expect(figure.caption.chinese.hasSuffix("。"), "\(figure.slug)")
      #expect(!figure.caption.chinese.dropLast().contains("。"), "\(figure.slug)")
    }
  }

  @Test func alternativeTextsAreSeveralSentencesOfReadableLength() {
    for figure in Self.figures {
      let (english, chinese) = (figure.altText.english, figure.altText.chinese)
      #expect((80...700).contains(english.count), "\(figure.slug)")
      #expect((50...350).contains(chinese.count), "\(figure.slug)")
      #expect(english.hasSuffix(".") && chinese.hasSuffix("。"), "\(figure.slug)")
      #expect((2...4).contains(english.split(separator: ". ").count), "\(figure.slug)")
      #expect((2...4).contains(chinese.split(separator: "。").count), "\(figure.slug)")
    }
  }

  @Test func alternativeTextsDoNotSayThatTheyArePictures() {
    for figure in Self.figures {
      for opening in ["A plot of", "Image of", "Picture of", "A figure"] {
        #expect(!figure.altText.english.hasPrefix(opening), "\(figure.slug)")
      }
      #expect(!figure.altText.chinese.hasPrefix("图片"), "\(figure.slug)")
    }
  }

  @Test func noTwoFiguresShareAText() {
    for language in Language.allCases {
      #expect(Set(Self.figures.map { $0.altText[language] }).count == Self.figures.count)
      #expect(Set(Self.figures.map { $0.caption[language] }).count == Self.figures.count)
    }
  }

  @Test(arguments: Language.allCases)
  func textsHoldNoMarkup(language: Language) {
    for (name, text) in Self.texts(in: language) {
      #expect(!text.contains { "$\\<>*`_^{}\n".contains($0) }, "\(name)")
      #expect(!text.contains("  ") && text.first != " " && text.last != " ", "\(name)")
    }
  }

  @Test func englishTextsHoldNoHanCharacters() {
    for (name, text) in Self.texts(in: .english) {
      #expect(!text.contains { $0.isHan }, "\(name)")
    }
  }

  /// Punctuation beside a Han character takes the width of one; within numbers and names of
  /// coordinates it stays narrow.
  @Test func chineseTextsArePunctuatedInFullWidth() {
    for (name, text) in Self.texts(in: .chinese) {
      #expect(text.contains { $0.isHan }, "\(name)")
      for (left, right) in zip(text, text.dropFirst()) {
        #expect(!(left.isHan && ",.;:!?()".contains(right)), "\(name): \(left)\(right)")
        #expect(!(",.;:!?(".contains(left) && right.isHan), "\(name): \(left)\(right)")
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

extension Character {
  /// Whether this is one of the unified Chinese characters of the basic plane.
  fileprivate var isHan: Bool { ("\u{4E00}"..."\u{9FFF}").contains(self) }
}
