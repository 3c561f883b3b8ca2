import Files
import Foundation
import Testing

@testable import neural_figures

@Suite struct TemplateDocumentationTests {
  @Test func everyNameIsDocumented() throws {
    let path = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Documentation/templates.md").path
    let page = String(decoding: try InputFile.read(path), as: UTF8.self)
    let shapes = [
      GalleryData.shape, EmbedData.shape, ReportData.shape, ArticleData.shape,
      ArticleFigureData.shape,
    ]
    for shape in shapes {
      for name in names(of: shape) { #expect(page.contains("`\(name)`"), "\(name)") }
    }
  }

  /// All names, those of objects with the object's in front, those of a list's elements alone.
  private func names(of shape: TemplateShape, in object: String = "") -> [String] {
    shape.kinds.flatMap { name, kind -> [String] in
      switch kind {
      case .text, .flag: [object + name]
      case .object(let inner): names(of: inner, in: "\(object)\(name).")
      case .list(let inner): [object + name] + names(of: inner)
      }
    }
  }
}
