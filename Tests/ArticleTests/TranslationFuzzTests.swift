import Languages
import Plotting
import TestSupport
import Testing

@testable import Article

/// Damaged files of languages: each is read or refused with its place.
@Suite struct TranslationFuzzTests {
  private static let damage = Damage(
    words: Damage.common + [
      "\"pages\"", "\"labels\"", "\"colors\"", "\"figures\"", "\"caption\"", "\"alt\"",
      "\"direction\"",
      "\"rtl\"", "\"{color}\"", "\"{\"", "\"{first} {first}\"", "\"{number}\"", "\"$\\\\frac{\"",
      "\"$x$\"",
      "\"\\ud83d\\ude00\"", "\"\\uDEAD\"",
    ])

  @Test func damagedFilesAreReadOrRefused() throws {
    let file = try #require(Languages.byFileName["zh-Hans.json"])
    // Most of the file are texts of figures: some will do, and leave more of the damage to the rest.
    let short = Translation(to: .english, figures: [:]).fileText
    var read = 0
    try Trial.each("language", usually: 200) { trial in
      let source = trial.seed % 2 == 0 ? file : short
      let json = Self.damage.damaged(source, using: &trial.random)
      trial.input = String(decoding: json, as: UTF8.self)
      let translation: Translation
      do throws(TranslationError) {
        translation = try Translation(json: json, fileName: "zh-Hans.json", file: "my/zh.json")
      } catch {
        #expect(error.description.hasPrefix("my/zh.json"), "\(trial)")
        return
      }
      read += 1
      try check(translation, trial)
    }
    #expect(read > 0)
  }

  /// All that is said in the language is said, and its file says the same.
  private func check(_ translation: Translation, _ trial: Trial) throws {
    for text in PageText.allCases { _ = translation.text(text, "7") }
    for figure in ArticleFigure.all {
      #expect(!translation.caption(of: figure).isEmpty, "\(trial)")
      let alternative = ColoredText(translation.altText(of: figure))
      _ = alternative.text(in: [.classic, .dark], words: translation.colorWords)
    }
    _ = translation.missing
    let whole = try Translation(
      json: Array(translation.fileText.utf8), fileName: "zh-Hans.json", file: "again")
    #expect(whole.fileText == translation.fileText, "\(trial)")
  }
}
