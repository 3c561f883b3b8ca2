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
  /// The languages that texts are given in, the main one first.
  let languages: [LanguageEntry]
  /// The options that the pictures were drawn with.
  let options: Options
  let figures: [Entry]
  /// The pages beside the manifest.
  var pages: [Page] = []

  /// The name of the file.
  static let fileName = "manifest.json"
  /// The version this program writes and reads.
  static let currentVersion = 3

  /// The manifest of figures, which are put in the order of their numbers.
  ///
  /// - Parameter languages: the languages of the figures, the main one first.
  init(_ figures: [BuiltFigure], languages: [Translation], options: Options) {
    version = Self.currentVersion
    self.languages = languages.map(LanguageEntry.init)
    self.options = options
    let sorted = figures.sorted { $0.figure.number < $1.figure.number }
    let environments = sorted.flatMap(Entry.sortedFiles).map(\.environment)
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
  /// Reads a manifest; those from before pages were listed do not name any.
  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    version = try values.decode(Int.self, forKey: .version)
    environments = try values.decode([DrawingEnvironment].self, forKey: .environments)
    languages = try values.decode([LanguageEntry].self, forKey: .languages)
    options = try values.decode(Options.self, forKey: .options)
    figures = try values.decode([Entry].self, forKey: .figures)
    pages = try values.decodeIfPresent([Page].self, forKey: .pages) ?? []
  }
}

extension Manifest {
  /// A figure and its files.
  struct Entry: Codable, Equatable {
    let number: Int
    let slug: String
    /// What the figure is called, such as "Figure 4".
    let label: Text
    let caption: Text
    /// What is to be seen in the pictures in standard colours, in those for dark pages, and where a document
    /// shows one or the other.
    let alt: Text
    let altDark: Text
    let altEither: Text
    /// What kind of picture it is and what it shows, in a short sentence.
    let short: Text
    let listing: Int?
    let model: String?
    let formulas: [String]
    /// The digests of the figure's scenes.
    let scene: Text
    let files: [File]

    /// - Parameter environments: the manifest's environments, in its order.
    init(_ built: BuiltFigure, environments: [DrawingEnvironment]) {
      number = built.figure.number
      slug = built.figure.slug
      label = Text(built) { $0.translation.text(.figure, "\(built.figure.number)") }
      caption = Text(built) { built.figure.texts($0.translation).caption }
      func texts(_ edition: BuiltEdition) -> PictureTexts {
        edition.texts
          ?? PictureTexts(
            built.figure.texts(edition.translation), words: edition.translation.colorWords)
      }
      alt = Text(built) { texts($0).standard }
      altDark = Text(built) { texts($0).dark }
      altEither = Text(built) { texts($0).either }
      short = Text(built) { texts($0).short }
      listing = built.figure.listing
      model = built.figure.model
      formulas = built.figure.formulas
      scene = Text(built) { $0.scene.description }
      files = Self.sortedFiles(of: built).map { file in
        File(file, environment: environments.firstIndex(of: file.environment) ?? 0)
      }
    }

    /// The files of a figure in the order in which a manifest lists them.
    fileprivate static func sortedFiles(of built: BuiltFigure) -> [BuiltFile] {
      built.editions.flatMap { edition in
        BuiltFile.Format.allCases.flatMap { format in
          BuiltFile.Variant.allCases.flatMap { variant in
            edition.files.filter { $0.format == format && $0.variant == variant }
              .sorted(by: BuiltFile.isPlainOrLower)
          }
        }
      }
    }

    /// The pictures for readers of a language: those in the main language where there are no others,
    /// because the figure looks the same.
    func files(in language: Language) -> [File] {
      let own = files.filter { $0.language == language.tag }
      return own.isEmpty ? files.filter { $0.language == files.first?.language } : own
    }

    private enum CodingKeys: String, CodingKey {
      case number, slug, label, caption, alt, altDark, altEither, short, listing, model, formulas,
        scene
      case files
    }

    /// Manifests from before there were texts in other colours and short ones have what can be made of the
    /// others in their place.
    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      number = try values.decode(Int.self, forKey: .number)
      slug = try values.decode(String.self, forKey: .slug)
      label = try values.decode(Text.self, forKey: .label)
      caption = try values.decode(Text.self, forKey: .caption)
      let alt = try values.decode(Text.self, forKey: .alt)
      self.alt = alt
      altDark = try values.decodeIfPresent(Text.self, forKey: .altDark) ?? alt
      altEither = try values.decodeIfPresent(Text.self, forKey: .altEither) ?? alt
      short =
        try values.decodeIfPresent(Text.self, forKey: .short)
        ?? alt.mapped(AlternativeText.shortened)
      listing = try values.decodeIfPresent(Int.self, forKey: .listing)
      model = try values.decodeIfPresent(String.self, forKey: .model)
      formulas = try values.decode([String].self, forKey: .formulas)
      scene = try values.decode(Text.self, forKey: .scene)
      files = try values.decode([File].self, forKey: .files)
    }

    // Written out so that what is not there stands as null: every entry has every key.
    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(number, forKey: .number)
      try container.encode(slug, forKey: .slug)
      try container.encode(label, forKey: .label)
      try container.encode(caption, forKey: .caption)
      try container.encode(alt, forKey: .alt)
      try container.encode(altDark, forKey: .altDark)
      try container.encode(altEither, forKey: .altEither)
      try container.encode(short, forKey: .short)
      try container.encode(listing, forKey: .listing)
      try container.encode(model, forKey: .model)
      try container.encode(formulas, forKey: .formulas)
      try container.encode(scene, forKey: .scene)
      try container.encode(files, forKey: .files)
    }
  }

  /// A language, as its file has it.
  struct LanguageEntry: Codable, Equatable {
    let tag: String
    let name: String
    let direction: String

    init(_ translation: Translation) {
      tag = translation.language.tag
      name = translation.name
      direction = translation.direction.rawValue
    }
  }

  /// A text in the languages of the manifest.
  struct Text: Codable, Equatable {
    private let texts: [String: String]

    /// What there is to say of each edition of a figure.
    fileprivate init(_ built: BuiltFigure, _ text: (BuiltEdition) -> String) {
      texts = Dictionary(
        built.editions.map { ($0.translation.language.tag, text($0)) },
        uniquingKeysWith: { first, _ in first })
    }

    private init(texts: [String: String]) {
      self.texts = texts
    }

    /// The text with something done to it in each language.
    func mapped(_ transform: (String) -> String) -> Text {
      Text(texts: texts.mapValues(transform))
    }

    init(from decoder: any Decoder) throws {
      texts = try decoder.singleValueContainer().decode([String: String].self)
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(texts)
    }

    /// The text in a language; nil when there is none.
    subscript(language: Language) -> String? { texts[language.tag] }
  }

  /// A picture: as `BuiltFile` has it.
  struct File: Codable, Equatable {
    let format: BuiltFile.Format
    let variant: BuiltFile.Variant
    let language: String
    /// How many pixels it has for each of a page.
    let scale: PixelScale
    let path: String
    /// The width in CSS pixels.
    let width: Int
    /// The height in CSS pixels.
    let height: Int
    /// The digest of the file's bytes.
    let content: String
    /// The place of what the file was drawn with in the manifest's list.
    let environment: Int

    init(_ file: BuiltFile, environment: Int) {
      format = file.format
      variant = file.variant
      language = file.language.tag
      scale = file.scale
      path = file.path
      width = file.width
      height = file.height
      content = file.content.description
      self.environment = environment
    }

    /// Reads a file; manifests from before a picture could be there in several scales do not name its own.
    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      format = try values.decode(BuiltFile.Format.self, forKey: .format)
      variant = try values.decode(BuiltFile.Variant.self, forKey: .variant)
      language = try values.decode(String.self, forKey: .language)
      scale = try values.decodeIfPresent(PixelScale.self, forKey: .scale) ?? .one
      path = try values.decode(String.self, forKey: .path)
      width = try values.decode(Int.self, forKey: .width)
      height = try values.decode(Int.self, forKey: .height)
      content = try values.decode(String.self, forKey: .content)
      environment = try values.decode(Int.self, forKey: .environment)
    }

    /// Whether its name says nothing of its scale.
    var hasPlainName: Bool { BuiltFile.hasPlainName(path, scale: scale, format: format) }
  }
}
