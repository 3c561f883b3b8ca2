import Foundation
import Testing

@testable import neural_figures

@Suite struct TemplateDocumentationTests {
  @Test func everyNameIsDocumented() throws {
    let path = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Documentation/templates.md").path
    let page = String(decoding: try InputFile.read(path), as: UTF8.self)
    for shape in [GalleryData.shape, EmbedData.shape, ReportData.shape] {
      for name in names(of: shape) { #expect(page.contains("`\(name)`"), "\(name)") }
    }
  }

  /// All names, those of objects with the object's in front.
  private func names(of shape: TemplateShape) -> [String] {
    shape.kinds.flatMap { name, kind -> [String] in
      switch kind {
      case .text, .flag: [name]
      case .object(let inner): names(of: inner).map { "\(name).\($0)" }
      case .list(let inner): [name] + names(of: inner)
      }
    }
  }
}
