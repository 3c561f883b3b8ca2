import Plotting
import Testing

@testable import Article

/// The figures in Chinese, laid out.
@Suite(
  .enabled(
    if: Translation.canBeSetInChinese,
    "needs a font with Chinese characters, such as that of the package fonts-noto-cjk"))
struct TranslatedFigureTests {
  private static let store = ModelStore()

  /// The pairs of texts that overlap, but for the numbers along an axis, which stand in space as close as
  /// Matplotlib puts them, in every language alike.
  private func overlaps(in texts: [TextInScene]) -> [String] {
    texts.indices.flatMap { first in
      texts.indices.dropFirst(first + 1)
        .filter { !(texts[first].isNumber && texts[$0].isNumber) }
        .filter { texts[first].overlaps(texts[$0]) }
        .map { "\"\(texts[first].text)\" and \"\(texts[$0].text)\"" }
    }
  }

  @Test(arguments: ArticleFigure.all.map(\.number))
  func chineseTextsHaveTheRoomThatEnglishOnesHave(number: Int) async throws {
    let figure = try #require(ArticleFigure.all.first { $0.number == number })
    let english = try await figure.figure(from: Self.store)
    let chinese = english.translated(to: try .chinese())
    for value in [english, chinese] {
      let layout = try value.layout()
      #expect(layout.warnings.isEmpty)
      let scene = layout.scene()
      let texts = TextInScene.all(in: scene)
      #expect(overlaps(in: texts) == [])
      for text in texts { #expect(text.isInside(scene.viewBox), "\(text.text)") }
    }
  }
}

extension TextInScene {
  fileprivate var isNumber: Bool {
    Double(text.replacing("\u{2212}", with: "-")) != nil
  }
}

extension Translation {
  /// Whether a font of this machine has all that stands in the figures in Chinese.
  fileprivate static let canBeSetInChinese: Bool = {
    guard let chinese = try? Translation.chinese(),
      let figure = try? Figure(title: FigureLabels.all.map(chinese.label).joined(), panels: {}),
      let layout = try? figure.layout()
    else { return false }
    return !layout.warnings.contains { if case .missingCharacters = $0 { true } else { false } }
  }()
}
