import Foundation
import Plotting
import Testing

@testable import Article

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The figures as vector files: sound, and small enough for a page.
@Suite struct FigureFilesTests {
  private static let store = ModelStore()

  private func scene(of figure: ArticleFigure) async throws -> Scene {
    try await figure.figure(from: Self.store).layout(fonts: .dejaVuSans()).scene()
  }

  private func description(of figure: ArticleFigure) -> PictureDescription {
    PictureDescription(
      id: figure.slug, title: figure.caption,
      description: ColoredText(figure.altText).text(in: [.classic]))
  }

  /// What has to be true of every document; returns its ids.
  @discardableResult
  private func check(_ svg: String, of figure: ArticleFigure) throws -> [String] {
    let reader = IDReader()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = reader
    try #require(parser.parse(), "\(figure.slug): \(String(describing: parser.parserError))")
    #expect(Set(reader.ids).count == reader.ids.count, "\(figure.slug)")
    let root = "picture-\(figure.slug)"
    #expect(reader.ids.allSatisfy { $0 == root || $0.hasPrefix("\(root)--") })
    #expect(Set(reader.references).isSubset(of: reader.ids))
    return reader.ids
  }

  @Test func allAreValidAndSmallAndCanStandInOnePage() async throws {
    var size = 0
    var ids: [String] = []
    for figure in ArticleFigure.all {
      let svg = try await scene(of: figure).svg(description: description(of: figure))
      ids += try check(svg, of: figure)
      size += svg.utf8.count
    }
    #expect(size < 2_000_000)
    #expect(Set(ids).count == ids.count)
  }

  @Test func bothThemesFitIntoOneDocument() async throws {
    for figure in ArticleFigure.all {
      let svg = try await figure.figure(from: Self.store).svg(
        description: description(of: figure), dark: .dark)
      try check(svg, of: figure)
      #expect(svg.contains("prefers-color-scheme:dark"))
      // What differs between the themes is known by name.
      #expect(svg.firstMatch(of: /--color-[0-9]/) == nil || figure.usesLight, "\(figure.slug)")
    }
  }

  @Test(arguments: [4, 8, 11, 14, 16, 19, 24])
  func aBoundaryWithoutItsPointsIsSmall(number: Int) async throws {
    let figure = try #require(ArticleFigure.all.first { $0.number == number })
    var bare = try await figure.figure(from: Self.store)
    let axes = try #require(bare.panels.first as? Axes)
    var empty = axes
    empty.marks.removeAll { $0 is Scatter }
    bare.panels = [empty]
    let svg = try bare.layout(fonts: .dejaVuSans()).scene().svg(
      description: description(of: figure))
    #expect(axes.marks.count > empty.marks.count)
    #expect(svg.utf8.count < 25_000)
  }

  @Test func regionsAreAFewPolygons() async throws {
    let figure = ArticleFigure.reluNetworkBoundary
    let svg = try await scene(of: figure).svg(description: description(of: figure))
    #expect(svg.ranges(of: "crispEdges").count == 2)
    #expect(!svg.contains("<image"))
  }

  @Test func pdfsAreMadeOfEveryFigure() async throws {
    for figure in ArticleFigure.all {
      let pdf = try await scene(of: figure).pdf(description: description(of: figure))
      #expect(pdf.starts(with: Array("%PDF-".utf8)), "\(figure.slug)")
    }
  }

  private final class IDReader: NSObject, XMLParserDelegate {
    var ids: [String] = []
    var references: [String] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      if let id = attributes["id"] { ids.append(id) }
      if let href = attributes["xlink:href"] { references.append(String(href.dropFirst())) }
    }
  }
}

extension ArticleFigure {
  /// Whether the figure has a surface, whose colour is mixed with light and has no name.
  fileprivate var usesLight: Bool { [10, 20, 21, 25, 26].contains(number) }
}
