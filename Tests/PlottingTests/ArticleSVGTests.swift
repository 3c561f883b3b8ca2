import Testing

@testable import Article
@testable import Plotting

/// The SVGs of the article show their scenes, in each theme, to the last element.
@Suite struct ArticleSVGTests {
  private static let store = ModelStore()

  private func description(of figure: ArticleFigure) -> PictureDescription {
    PictureDescription(id: figure.slug, title: figure.caption, description: figure.altText)
  }

  private func check(
    _ scene: Scene, of figure: ArticleFigure, dark: Palette? = nil,
    location: SourceLocation = #_sourceLocation
  ) throws {
    let document = try SVGDocument(scene.svg(description: description(of: figure), dark: dark))
    for palette in [nil, dark].prefix(dark == nil ? 1 : 2) {
      let seen = try SVGParts.read(document, isDark: palette != nil)
      let expected = try scene.drawnParts(id: figure.slug, in: palette)
      let difference = DrawnPart.difference(of: seen, from: expected)
      #expect(difference == nil, "\(figure.slug)", sourceLocation: location)
      #expect(seen.count > 10, "\(figure.slug)", sourceLocation: location)
    }
  }

  @Test func everyNodeHasItsElement() async throws {
    for figure in ArticleFigure.all {
      var scene = try await figure.figure(from: Self.store).layout(fonts: .dejaVuSans()).scene()
      // Nothing is cut off that could be seen: what is looked for is the scene itself.
      let cut = try SceneCutter(viewBox: scene.viewBox, scale: 1).cut(scene.nodes)
      #expect(cut == scene.nodes, "\(figure.slug)")
      try check(scene, of: figure)
      try check(scene, of: figure, dark: .dark)
      scene.palette = .dark
      try check(scene, of: figure)
    }
  }

  /// Of the figures, this one has the most to lose: points of two classes, numbers, names and a legend.
  @Test func aSingleMissingElementOfADenseFigureIsNoticed() async throws {
    let figure = ArticleFigure.perceptronBoundary
    let scene = try await figure.figure(from: Self.store).layout(fonts: .dejaVuSans()).scene()
    let document = try SVGDocument(scene.svg(description: description(of: figure)))
    let expected = try scene.drawnParts(id: figure.slug)
    var count = 0
    for (index, element) in document.elements.enumerated()
    where ["g", "path", "use"].contains(element.name) {
      var damaged = document
      let inside = document.elements[(index + 1)...].prefix { $0.depth > element.depth }
      damaged.elements.removeSubrange(index..<inside.endIndex)
      let seen = try? SVGParts.read(damaged)
      let isNoticed = seen.map { DrawnPart.difference(of: $0, from: expected) != nil } ?? true
      #expect(isNoticed, "\(element)")
      count += 1
    }
    #expect(count > 150)
  }
}
