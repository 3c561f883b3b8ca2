import Article
import Foundation
import Testing

@testable import neural_figures

/// `Examples/article.yaml` declares figures of the article as `Sources/Article/Figures` does.
@Suite struct ArticleFileTests {
  private static let path = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Examples/article.yaml").path

  /// The figures that a file can declare.
  private static let numbers = [3, 4, 8, 11, 13, 15, 16, 19, 24, 27, 30, 33, 37]

  private func collection() throws -> FigureCollection {
    FigureCollection(try LoadedProject(ProjectPlace(Self.path)), in: try TranslationSet())
  }

  @Test func theFileDeclaresTheFigures() throws {
    let figures = ArticleFigure.all.filter { Self.numbers.contains($0.number) }
    let declared = try collection().figures
    #expect(declared.map(\.slug) == figures.map(\.slug))
    for (declared, figure) in zip(declared, figures) {
      #expect(declared.formulas == figure.formulas, "\(figure.slug)")
      for translation in try Translation.builtIn() {
        let texts = declared.texts(translation)
        #expect(texts.caption == translation.caption(of: figure), "\(figure.slug)")
        #expect(texts.altText == translation.altText(of: figure), "\(figure.slug)")
      }
    }
  }

  @Test(arguments: numbers)
  func theFileGivesThePixelsOfTheSwiftDeclaration(number: Int) async throws {
    let figure = try #require(ArticleFigure.all.first { $0.number == number })
    let declared = try #require(try collection().figures.first { $0.slug == figure.slug })
    let article = ModelStore()
    let value = try await figure.figure(from: article)
    let own = try await declared.declaration()
    for translation in try Translation.builtIn() {
      let expected = try value.translated(to: translation).layout().scene().picture()
      let actual = try own(translation).layout().scene().picture()
      #expect(actual == expected, "\(translation.language)")
    }
  }
}
