/// What the file of a project declares: data, models and figures, each under a name.
///
///     let file = try ProjectFile(yaml: bytes, file: "lecture/figures.yaml")
///     file.figures.map(\.slug)  // ["moons", "moons-boundary"]
///
/// It is what the file says, before any data are read: `Documentation/figures-yaml.md` describes the file,
/// `Documentation/figures.schema.json` defines it.
public struct ProjectFile: Sendable, Equatable {
  /// The file, as it was given.
  public var file: String
  /// The title of the pages.
  public var title: LocalizedText
  /// What stands above the figures; nil for the usual words.
  public var introduction: LocalizedText?
  /// The tags of the languages, the main one first.
  public var languages: [String]
  /// The data, in the order of the file.
  public var data: [DataEntry]
  /// The models, in the order of the file.
  public var models: [ModelEntry]
  /// The figures, in the order of the file, which numbers them from 1.
  public var figures: [FigureEntry]

  /// The name of the file in the folder of a project.
  public static let fileName = "figures.yaml"
}
