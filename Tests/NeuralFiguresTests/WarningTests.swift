import Plotting
import Testing

@testable import Article
@testable import neural_figures

@Suite struct WarningTests {
  @Test func whatAFigureShowsOtherwiseThanDeclaredComesWithItsFiles() async throws {
    let figure = ArticleFigure(
      4, "sample", caption: "A caption.", shortText: "It.", altText: "What is seen.", formulas: [],
      listing: nil, model: nil
    ) { _ in
      try Figure {
        Axes { Text("far away", at: Point(500, 500)) }.limits(x: 0...1, y: 0...1)
      }
    }
    let drawing = Drawing(
      options: try DrawingOptions.parse([]), formats: [.svg],
      translations: [.english], makesElements: false)
    let warnings = try await drawing.draw(DeclaredFigure(figure), forPages: false).warnings
    try #require(warnings.count == 1)
    #expect(warnings[0].hasPrefix("04-sample: warning: text \"far away\": "))
    let plain = try await drawing.draw(DeclaredFigure(Sample.figure()), forPages: false)
    #expect(plain.warnings.isEmpty)
  }
}
