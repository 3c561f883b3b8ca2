import Plotting
import Testing

@testable import Article

/// What stands in the figures, in English and in other languages.
@Suite struct FigureLabelTests {
  private static let store = ModelStore()

  /// All labels in capitals, which every font has.
  private static let capitals = Translation(
    to: .english,
    labels: Dictionary(
      FigureLabels.all.map { ($0, $0.uppercased()) }, uniquingKeysWith: { first, _ in first }))

  private func texts(in figure: Figure) throws -> [String] {
    TextInScene.all(in: try figure.layout().scene()).map(\.text)
  }

  @Test func everyWordInAFigureIsInTheTableAndTranslated() async throws {
    var found: Set<String> = []
    for figure in ArticleFigure.all {
      let value = try await figure.figure(from: Self.store)
      let english = try texts(in: value)
      let translated = try texts(in: value.translated(to: Self.capitals))
      found.formUnion(english.filter(FigureLabels.isTranslatable))
      // Legends and labels may change places, not their number.
      #expect(translated.sorted() == english.map(Self.capitals.label).sorted(), "\(figure.slug)")
    }
    // No entry is unused.
    #expect(found.sorted() == FigureLabels.all)
  }

  @Test func aFigureWithoutWordsLooksTheSameInEveryLanguage() async throws {
    let figure = ArticleFigure.stepFunction
    let value = try await figure.figure(from: Self.store)
    let translated = value.translated(to: Self.capitals)
    #expect(try translated.layout().scene().digest == value.layout().scene().digest)
  }

  @Test(arguments: [
    ("Input layer", true), ("y=0", false), ("x", false), ("", false), ("1.5", false),
    ("$\\mathrm{ReLU}(z)$", false), ("ReLU", true), ("Epoch $n$", true), ("$x_1$ and $x_2$", true),
    ("−0.25", false), ("层", false), ("准确率", true), ("$\\frac$", true),
  ])
  func wordsAreTranslatedAndFormulasAreNot(label: String, isTranslatable: Bool) {
    #expect(FigureLabels.isTranslatable(label) == isTranslatable)
  }

  @Test func everyLabelHasATextInEveryBuiltInLanguage() throws {
    for translation in try Translation.builtIn() where translation.language != .english {
      #expect(translation.labels.keys.sorted() == FigureLabels.all.sorted())
    }
  }
}
