import Foundation
import Testing

@Suite struct LandingPageTests {
  /// What a landing page lists besides its own types: modules with types the library extends.
  private let extendedModules: Set = ["Swift", "Training", "Plotting", "Pictures"]

  @Test(arguments: [
    "Training", "Interchange", "Tables", "Pictures", "Plotting", "NetworkFigures", "Projects",
    "Article", "ImageComparison", "FigureTesting",
  ])
  func everyPublicTypeStandsUnderOneTopic(of library: String) throws {
    let topics = try SourceText("Sources/\(library)/\(library).docc/\(library).md").topics
      .map { $0.replacing("\(library)/", with: "") }.filter { !extendedModules.contains($0) }
    let types = try publicTypes(of: library)
    try #require(!types.isEmpty)
    #expect(Set(types).subtracting(topics) == [], "stand under no topic")
    #expect(Set(topics).subtracting(types) == [], "are no public types")
    #expect(topics.count == Set(topics).count, "something is listed twice")
  }

  /// The names of the types that a library declares in the open, outside of other types.
  private func publicTypes(of library: String) throws -> [String] {
    let kinds = /^public (?:indirect |final )*(?:struct|enum|class|actor|protocol|typealias) (\w+)/
    let folder = SourceText.package.appending(path: "Sources/\(library)")
    let files = try #require(
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    return try files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
      .flatMap { file in
        try String(contentsOf: file, encoding: .utf8).matches(of: kinds.anchorsMatchLineEndings())
          .map { String($0.output.1) }
      }
  }
}
