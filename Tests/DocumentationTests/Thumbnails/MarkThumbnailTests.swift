import Foundation
import Plotting
import Testing

/// The page of each mark has a small picture of it, drawn by the mark itself.
@Suite struct MarkThumbnailTests {
  private static let resources = SourceText.package.appending(
    path: "Sources/Plotting/Plotting.docc/Resources")

  @Test(arguments: MarkThumbnail.all.indices)
  func theThumbnailShowsTheMark(index: Int) throws {
    let thumbnail = MarkThumbnail.all[index]
    let svg = try thumbnail.figure().svg(
      description: PictureDescription(
        id: thumbnail.mark, title: thumbnail.mark, description: thumbnail.description,
        language: "en"), dark: .dark, options: SVGOptions(size: .pixels))
    let file = Self.resources.appending(path: thumbnail.file)
    if ProcessInfo.processInfo.environment["RECORD_FIGURES"] != nil {
      try Data(svg.utf8).write(to: file)
      Issue.record("recorded \(file.path)")
    } else {
      let committed = try String(contentsOf: file, encoding: .utf8)
      #expect(
        committed == svg,
        "\(thumbnail.file) has changed; look at it, then record it with RECORD_FIGURES=1")
    }
  }

  @Test func everyMarkHasAThumbnailAndShowsIt() throws {
    let sources = try publicMarks()
    #expect(Set(sources.keys) == Set(MarkThumbnail.all.map(\.mark)))
    for thumbnail in MarkThumbnail.all {
      let image = "/// ![\(thumbnail.description)](\(thumbnail.file))"
      let source = sources[thumbnail.mark] ?? ""
      #expect(source.contains(image), "the doc comment of \(thumbnail.mark) lacks \(image)")
    }
  }

  @Test func noThumbnailIsLeftOver() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.resources.path)
    let pictures = files.filter { $0.hasPrefix("mark-") }
    #expect(Set(pictures) == Set(MarkThumbnail.all.map(\.file)))
  }

  /// The sources of all public marks of the library, by the name of the type.
  private func publicMarks() throws -> [String: String] {
    let folder = SourceText.package.appending(path: "Sources/Plotting")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var marks: [String: String] = [:]
    for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
      let source = try String(contentsOf: file, encoding: .utf8)
      // At the beginning of a line, so that examples in comments do not count.
      let declaration = try Regex(
        "(?m)^public struct ([A-Za-z0-9]+): Mark(3D)?\\b",
        as: (Substring, Substring, Substring?).self)
      for match in source.matches(of: declaration) { marks[String(match.output.1)] = source }
    }
    marks["MeasuredMark"] = nil  // another mark in its stead
    return marks
  }
}
