import Plotting
import Testing

@testable import Article

/// The article's network diagrams: nothing touches what it does not belong to.
@Suite struct DiagramTests {
  @Test(arguments: [1, 6, 12, 17, 23, 28, 29, 31, 32])
  func nothingOverlaps(number: Int) async throws {
    let figure = try #require(ArticleFigure.all.first { $0.number == number })
    let layout = try await figure.figure(from: ModelStore()).layout(fonts: .dejaVuSans())
    let diagram = try #require(layout.panels.first as? NetworkDiagramLayout)
    let labels = diagram.texts + diagram.edges.compactMap(\.label)
    for (index, label) in labels.enumerated() {
      #expect(!diagram.nodes.contains { $0.frame.intersection(label.box) != nil }, "\(label.text)")
      for other in labels.dropFirst(index + 1) {
        #expect(label.box.intersection(other.box) == nil, "\(label.text), \(other.text)")
      }
    }
    let bounds = diagram.tightBounds()
    #expect(bounds.union(layout.canvas) == layout.canvas)
  }

  @Test func everyWeightFitsBesideItsLine() async throws {
    for number in [1, 6, 28, 29] {
      let figure = try #require(ArticleFigure.all.first { $0.number == number })
      let layout = try await figure.figure(from: ModelStore()).layout(fonts: .dejaVuSans())
      let diagram = try #require(layout.panels.first as? NetworkDiagramLayout)
      #expect(diagram.edges.compactMap(\.label).count == (number == 29 ? 2 : 4))
    }
  }

  @Test func allFiguresAreThere() {
    #expect(ArticleFigure.all.map(\.number) == Array(1...37))
    #expect(Set(ArticleFigure.all.map(\.slug)).count == 37)
  }
}
