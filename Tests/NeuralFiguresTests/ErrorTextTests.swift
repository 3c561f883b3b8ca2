import Article
import Files
import Foundation
import Pictures
import Plotting
import Testing

@testable import neural_figures

/// Errors say the same however they are asked.
@Suite struct ErrorTextTests {
  private static let sources = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources")

  /// The text of all sources of a target.
  private func text(of target: URL) throws -> String {
    let files = try #require(
      FileManager.default.enumerator(at: target, includingPropertiesForKeys: nil))
    return try files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
      .map { try String(contentsOf: $0, encoding: .utf8) }.joined(separator: "\n")
  }

  @Test func foundationIsGivenTheTextOfEveryError() throws {
    let declaration =
      /\n(?:public |indirect |final )*(?:enum|struct|class) (\w+): (?:\w+, )*Error\b/
    var count = 0
    for target in try FileManager.default.contentsOfDirectory(
      at: Self.sources, includingPropertiesForKeys: nil)
    // A plugin's tool, whose errors nobody but the build sees.
    where target.lastPathComponent != "EmbedTexts" {
      let text = try text(of: target)
      for match in text.matches(of: declaration) {
        count += 1
        #expect(text.contains("extension \(match.output.1): LocalizedError {"), "\(match.output.1)")
      }
    }
    #expect(count >= 14)
  }

  @Test func localizedDescriptionsAreTheDescriptions() {
    let errors: [any Error] = [
      PictureError.notPNG, FileError(path: "a", action: .open, code: ENOENT),
      LimitError.openFiles(needed: 8, possible: 1, code: EMFILE),
      ManifestError(path: "a", problem: .version(1)),
      TemplateError(file: "a", line: 1, problem: .tooDeep),
      TranslationError(file: "a", problem: .notUTF8),
      PictureFileError(path: "a", reason: .empty),
    ]
    for error in errors {
      #expect(error.localizedDescription == "\(error)")
    }
  }
}
