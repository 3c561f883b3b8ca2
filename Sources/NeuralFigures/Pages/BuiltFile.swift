import Article
import Plotting

/// A picture that stands in the folder of the figures.
struct BuiltFile: Sendable, Equatable {
  let format: Format
  let variant: Variant
  /// The language of what stands in it and of its title and description.
  let language: Language
  /// The path from the folder of the pages, such as `dark/04-perceptron-boundary.svg`.
  let path: String
  /// The width in CSS pixels.
  let width: Int
  /// The height in CSS pixels.
  let height: Int
  /// The digest of the file's bytes.
  let content: ContentDigest
  /// What the file was drawn with.
  let environment: DrawingEnvironment

  /// The folder of the pictures in dark colours, inside the folder of those in light ones.
  static let darkFolder = "dark"

  /// The path of a figure's file.
  ///
  /// - Parameters:
  ///   - name: the figure's name in files.
  ///   - format: the kind of the file.
  ///   - variant: its colours.
  ///   - language: its language, after which the folder is called; nil for the main one, whose pictures
  ///     stand beside the pages.
  static func path(
    of name: String, format: Format, variant: Variant = .standard, language: Language? = nil
  ) -> String {
    let file = "\(name).\(format.rawValue)"
    return self.name(of: variant == .dark ? "\(darkFolder)/\(file)" : file, language: language)
  }

  /// What a figure's picture in a language is called in messages; nil is the main one.
  static func name(of name: String, language: Language?) -> String {
    language.map { "\($0)/\(name)" } ?? name
  }

  /// The kinds of files, in the order in which pages list them.
  enum Format: String, Codable, CaseIterable, Sendable {
    case svg, png, pdf
  }

  /// The colours a file is drawn in.
  enum Variant: String, Codable, CaseIterable, Sendable {
    /// Black on white.
    case standard
    /// For dark pages.
    case dark
  }
}
