import Foundation
import Testing

@testable import Projects

/// `Documentation/figures.schema.json`, by which editors complete and explain keys, knows what the decoder knows.
@Suite struct FigureSchemaTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Documentation")

  private static func schema() throws -> [String: Any] {
    let data = try Data(contentsOf: folder.appending(path: "figures.schema.json"))
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  /// The properties of a definition, or of the file itself.
  private func properties(_ name: String?) throws -> [String: [String: Any]] {
    let schema = try Self.schema()
    let definitions = try #require(schema["definitions"] as? [String: [String: Any]])
    let object = name.flatMap { definitions[$0] } ?? schema
    return try #require(object["properties"] as? [String: [String: Any]])
  }

  private func names<Key: FileKey>(of _: Key.Type) -> Set<String> {
    Set(Key.allCases.map(\.rawValue))
  }

  @Test func everyMappingHasTheKeysOfTheDecoder() throws {
    let keys: [(definition: String?, keys: Set<String>)] = [
      (nil, names(of: ProjectKey.self)), ("data", names(of: DataKey.self)),
      ("model", names(of: ModelKey.self)),
      ("figure", names(of: FigureKey.self).union(names(of: PanelKey.self))),
      ("panel", names(of: PanelKey.self)), ("labels", names(of: LabelKey.self)),
      ("legend", names(of: LegendKey.self)), ("points", names(of: PointKey.self)),
      ("extent", names(of: ExtentKey.self)),
    ]
    for (definition, keys) in keys {
      #expect(Set(try properties(definition).keys) == keys, "\(definition ?? "file")")
    }
  }

  @Test func everyKeyIsExplained() throws {
    for definition in [nil, "data", "model", "panel", "labels", "legend", "points", "extent"] {
      for (key, property) in try properties(definition) {
        let description = property["description"] as? String ?? ""
        #expect(description.hasSuffix("."), "\(definition ?? "file").\(key)")
      }
    }
    let reference = try String(
      contentsOf: Self.folder.appending(path: "figures-yaml.md"), encoding: .utf8)
    let keys: [Set<String>] = [
      names(of: ProjectKey.self), names(of: DataKey.self), names(of: ModelKey.self),
      names(of: FigureKey.self), names(of: PanelKey.self),
    ]
    for key in Set(keys.joined()) {
      #expect(reference.contains("`\(key)`"), "\(key)")
    }
  }

  @Test func wordsToChooseFromAreThoseOfTheDecoder() throws {
    let choices: [(definition: String?, key: String, words: [String])] = [
      (nil, "theme", FigureTheme.allCases.map(\.rawValue)),
      ("data", "generator", GeneratedData.Shape.allCases.map(\.rawValue)),
      ("data", "article", ArticleData.allCases.map(\.rawValue)),
      ("data", "task", StudyTask.allCases.map(\.rawValue)),
      ("data", "missing", DataDeclaration.MissingValues.allCases.map(\.rawValue)),
      ("model", "kind", ModelKind.Name.allCases.map(\.rawValue)),
      ("model", "activation", ProjectFileDecoder.activations.map(\.0)),
      ("model", "output", ProjectFileDecoder.activations.map(\.0)),
      ("model", "loss", ProjectFileDecoder.losses.map(\.0)),
      ("model", "optimizer", OptimizerChoice.allCases.map(\.rawValue)),
      ("figure", "theme", FigureTheme.allCases.map(\.rawValue)),
      ("figure", "layout", FigureEntry.Layout.allCases.map(\.rawValue)),
      ("panel", "shows", Showable.choices.map(\.0)),
      ("panel", "response", BoundaryPicture.Response.allCases.map(\.rawValue)),
      ("panel", "project", FeatureView.Projection.allCases.map(\.rawValue)),
      ("legend", "place", ProjectFileDecoder.legendPlaces.map(\.0)),
    ]
    for (definition, key, words) in choices {
      let property = try #require(try properties(definition)[key])
      let known = try #require(property["enum"] as? [String], "\(key)")
      #expect(Set(known) == Set(words), "\(definition ?? "file").\(key)")
    }
  }

  @Test func everyKeyOfAPictureBelongsToOne() {
    let used = Showable.choices.reduce(Showable.common) { $0.union($1.1.keys) }
    #expect(used == Set(PanelKey.allCases))
  }
}
