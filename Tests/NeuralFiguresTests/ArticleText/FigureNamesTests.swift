import Testing

@testable import Article
@testable import neural_figures

/// The words by which texts call figures.
@Suite struct FigureNamesTests {
  private static let hungarian = Translation(
    to: Language("hu") ?? .english, pageTexts: [.figure: "{number}. ábra"])
  private let names = FigureNames(of: [.english, Sample.chinese, Self.hungarian])

  @Test(
    arguments: [
      ("Figure 4", "4", "en"), ("figure 4.", "4", "en"), ("Fig. 12:", "12", "en"),
      ("  FIG 3  ", "3", "en"), ("图1", "1", "zh-Hans"), ("图 10：", "10", "zh-Hans"),
      ("图３", "3", "zh-Hans"), ("Figure\u{A0}4", "4", "en"), ("7. ábra", "7", "hu"),
    ] as [(String, String, String)])
  func aLineThatIsANameNamesAFigure(line: String, digits: String, language: String) {
    let found = names.number(ofLine: line)
    #expect(found?.digits == digits)
    #expect(found?.language.tag == language)
  }

  @Test(
    arguments: [
      "Figure", "Figure four", "Figure 4 shows it", "Figures 4", "Figure 4.2", "图", "图一",
      "see Figure 4", "Figure 12345678", "4", "",
    ])
  func otherLinesNameNone(line: String) {
    #expect(names.number(ofLine: line) == nil)
  }

  /// The names found in a sentence, in brackets.
  private func marked(_ text: String) -> String {
    names.parts(of: text) { $0 != 99 }.map { part in
      switch part {
      case .text(let text): text
      case .mention(let mention): "[\(mention.words)|\(mention.figure)]"
      default: "?"
      }
    }.joined()
  }

  @Test(
    arguments: [
      ("图1显示了图12的结果", "[图1|1]显示了[图12|12]的结果"),
      ("As Figure 4 and (fig. 5) show.", "As [Figure 4|4] and ([fig. 5|5]) show."),
      ("Configure 4 of Subfigure 4", "Configure 4 of Subfigure 4"),
      (
        "Figure 4.2 is a section, Figure 4. is none",
        "Figure 4.2 is a section, [Figure 4|4]. is none"
      ),
      ("Figure 4a", "[Figure 4|4]a"), ("Figure 99 and 图99", "Figure 99 and 图99"),
      ("A 7. ábra és 17. ábra", "A [7. ábra|7] és [17. ábra|17]"), ("图 3", "[图 3|3]"),
      ("", ""),
    ] as [(String, String)])
  func namesInSentencesAreFound(text: String, expected: String) {
    #expect(marked(text) == expected)
  }

  /// Whatever a text holds, its parts are the text.
  @Test func partsAreTheWholeText() {
    let pieces = ["Figure ", "图", "4", "１", ". ", "ábra", "x", "\n", "Fig.", "🕙", " "]
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      let count = Int.random(in: 0...8, using: &generator)
      let text = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      let parts = names.parts(of: text) { _ in true }
      #expect(parts.plainText == text)
    }
  }
}
