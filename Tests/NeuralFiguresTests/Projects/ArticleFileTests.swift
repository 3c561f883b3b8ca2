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

  /// The figures of the file, as it stands in a folder of the test's own, where models are kept.
  private func withCollection<Result: Sendable>(
    _ body: (FigureCollection) async throws -> Result
  ) async throws -> Result {
    try await withTemporaryFolder { folder in
      let file = "\(folder)/article.yaml"
      try FileManager.default.copyItem(atPath: Self.path, toPath: file)
      return try await body(
        FigureCollection(try LoadedProject(ProjectPlace(file)), in: try TranslationSet()))
    }
  }

  @Test func theFileDeclaresTheFigures() async throws {
    let figures = ArticleFigure.all.filter { Self.numbers.contains($0.number) }
    let declared = try await withCollection { $0.figures }
    #expect(declared.map(\.slug) == figures.map(\.slug))
    for (declared, figure) in zip(declared, figures) {
      #expect(declared.formulas == figure.formulas, "\(figure.slug)")
      for translation in try Translation.builtIn() {
        let texts = declared.texts(translation)
        #expect(texts.caption == translation.caption(of: figure), "\(figure.slug)")
        #expect(texts.shortText == translation.shortText(of: figure), "\(figure.slug)")
        #expect(texts.altText == translation.altText(of: figure), "\(figure.slug)")
      }
    }
  }

  @Test(arguments: numbers)
  func theFileGivesThePixelsOfTheSwiftDeclaration(number: Int) async throws {
    let figure = try #require(ArticleFigure.all.first { $0.number == number })
    let value = try await figure.figure(from: ModelStore())
    let own = try await withCollection { collection in
      let declared = try #require(collection.figures.first { $0.slug == figure.slug })
      return try await declared.declaration()
    }
    for translation in try Translation.builtIn() {
      let expected = try value.translated(to: translation).layout().scene().picture()
      let actual = try own(translation).layout().scene().picture()
      // Compared first, as a message would list all pixels.
      let isSame = actual == expected
      #expect(isSame, "\(translation.language)")
    }
  }
}
