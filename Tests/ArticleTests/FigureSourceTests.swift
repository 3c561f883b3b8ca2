import Article
import Foundation
import Testing

@Suite struct FigureSourceTests {
  /// The files that declare figures, by number.
  private static func files() throws -> [(number: Int, text: String)] {
    let folder = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Sources/Article/Figures")
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .map { file in
        let number = try #require(
          Int(file.lastPathComponent.dropFirst("Figure".count).prefix(2)), "\(file.path)")
        return (number, try String(contentsOf: file, encoding: .utf8))
      }
      .sorted { $0.number < $1.number }
  }

  @Test func everyFigureHasOneFileNamedAfterItsNumber() throws {
    #expect(try Self.files().map(\.number) == ArticleFigure.all.map(\.number))
  }

  @Test func theSourceOfAFigureIsTheFileThatDeclaresIt() throws {
    let texts = Dictionary(
      try Self.files().map { ($0.number, $0.text) }, uniquingKeysWith: { first, _ in first })
    for figure in ArticleFigure.all {
      #expect(figure.source == texts[figure.number], "figure \(figure.number)")
      #expect(figure.source.contains("\(figure.number), \"\(figure.slug)\""))
    }
  }
}
