import Article
import Foundation
import Plotting

/// What there is in a folder of figures, for programs: `manifest.json`.
///
/// `Documentation/manifest.md` describes the file, `Documentation/manifest.schema.json` defines it.
/// The same figures give the same bytes.
struct Manifest: Codable, Equatable {
  let version: Int
  /// What the files were drawn with: `File.environment` is a place in this list.
  let environments: [DrawingEnvironment]
  /// The options that the pictures were drawn with.
  let options: Options
  let figures: [Entry]

  /// The name of the file.
  static let fileName = "manifest.json"
  /// The version this program writes and reads.
  static let currentVersion = 2

  /// The manifest of figures, which are put in the order of the article.
  init(_ figures: [BuiltFigure], options: Options) {
    version = Self.currentVersion
    self.options = options
    let sorted = figures.sorted { $0.figure.number < $1.figure.number }
    let environments = sorted.flatMap { Entry.sorted($0.files) }.map(\.environment)
      .reduce(into: [DrawingEnvironment]()) { known, environment in
        if !known.contains(environment) { known.append(environment) }
      }
    self.environments = environments
    self.figures = sorted.map { Entry($0, environments: environments) }
  }

  /// What a file was drawn with; nil when the manifest does not say.
  func environment(of file: File) -> DrawingEnvironment? {
    environments.indices.contains(file.environment)
      ? environments[file.environment] : nil
  }

  /// The manifest as JSON, keys in alphabetical order.
  func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self)) + Array("\n".utf8)
  }
}

extension Manifest {
  /// A figure and its files.
  struct Entry: Codable, Equatable {
    let number: Int
    let slug: String
    let caption: Text
    let alt: Text
    let listing: Int?
    let model: String?
    let formulas: [String]
    /// The digest of the figure's scene.
    let scene: String
    let files: [File]

    /// - Parameter environments: the manifest's environments, in its order.
    init(_ built: BuiltFigure, environments: [DrawingEnvironment]) {
      number = built.figure.number
      slug = built.figure.slug
      caption = Text(built.figure.caption)
      alt = Text(built.figure.altText)
      listing = built.figure.listing
      model = built.figure.model
      formulas = built.figure.formulas
      scene = built.scene.description
      files = Self.sorted(built.files).map { file in
        File(file, environment: environments.firstIndex(of: file.environment) ?? 0)
      }
    }

    /// Files in the order in which a manifest lists them.
    fileprivate static func sorted(_ files: [BuiltFile]) -> [BuiltFile] {
      BuiltFile.Format.allCases.flatMap { format in
        BuiltFile.Variant.allCases.flatMap { variant in
          files.filter { $0.format == format && $0.variant == variant }
        }
      }
    }

    /// The file of a format and variant, if there is one.
    func file(_ format: BuiltFile.Format, _ variant: BuiltFile.Variant) -> File? {
      files.first { $0.format == format && $0.variant == variant }
    }

    // Written out so that what is not there stands as null: every entry has every key.
    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(number, forKey: .number)
      try container.encode(slug, forKey: .slug)
      try container.encode(caption, forKey: .caption)
      try container.encode(alt, forKey: .alt)
      try container.encode(listing, forKey: .listing)
      try container.encode(model, forKey: .model)
      try container.encode(formulas, forKey: .formulas)
      try container.encode(scene, forKey: .scene)
      try container.encode(files, forKey: .files)
    }
  }

  /// A text in the languages of the article.
  struct Text: Codable, Equatable {
    let english: String
    let chinese: String

    init(_ text: LocalizedText) {
      english = text.english
      chinese = text.chinese
    }

    subscript(language: Language) -> String {
      switch language {
      case .english: english
      case .chinese: chinese
      }
    }

    private enum CodingKeys: String, CodingKey {
      case english = "en"
      case chinese = "zh-Hans"
    }
  }

  /// A picture: as `BuiltFile` has it.
  struct File: Codable, Equatable {
    let format: BuiltFile.Format
    let variant: BuiltFile.Variant
    let path: String
    let width: Int
    let height: Int
    /// The digest of the file's bytes.
    let content: String
    /// The place of what the file was drawn with in the manifest's list.
    let environment: Int

    init(_ file: BuiltFile, environment: Int) {
      format = file.format
      variant = file.variant
      path = file.path
      width = file.width
      height = file.height
      content = file.content.description
      self.environment = environment
    }
  }
}
