import TestSupport
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
    let missed = document.elements.indices.filter { index in
      document.elements[index].isDrawnOrHolds
        && !SVGDeletion(of: index, in: document).isNoticed(by: [expected])
    }
    #expect(missed.isEmpty, "\(missed.map { document.elements[$0] })")
    let count = document.elements.count(where: \.isDrawnOrHolds)
    #expect(count > 150)
  }

  /// Classes of points, lines, letters and shades, as groups and one by one. Reading a figure of three thousand
  /// elements as many times takes minutes, so that of those elements that are drawn some are chosen; that none of
  /// the others is one too many is told by their number.
  @Test(arguments: ArticleFigure.all.indices)
  func whatIsMissingInAnyThemeIsNoticed(index: Int) async throws {
    let figure = ArticleFigure.all[index]
    var scene = try await figure.figure(from: Self.store).layout(fonts: .dejaVuSans()).scene()
    for theme in SVGTheme.allCases {
      scene.palette = theme == .dark ? .dark : .classic
      let document = try SVGDocument(
        scene.svg(description: description(of: figure), dark: theme == .auto ? .dark : nil))
      let expected = try theme.palettes.map { try scene.drawnParts(id: figure.slug, in: $0) }
      for (isDark, parts) in zip([false, true], expected) {
        let elements = document.elements.drawn(isDark: isDark)
        #expect(elements == parts.count, "\(figure.slug), \(theme)")
      }
      var random = SplitMix(state: UInt64(figure.number))
      let chosen = SVGDeletion.some(of: document, using: &random)
      let missed = chosen.filter { !$0.isNoticed(by: expected) }
      #expect(missed.isEmpty, "\(figure.slug), \(theme): \(missed.map(\.element))")
      #expect(chosen.count >= 10, "\(figure.slug), \(theme)")
    }
  }
}

/// Colours of a picture: of a light page, of a dark one, or of both.
private enum SVGTheme: CaseIterable {
  case classic, dark, auto

  /// Those that pages show; nil for what the scene has.
  var palettes: [Palette?] { self == .auto ? [nil, .dark] : [nil] }
}
