import Article
import Plotting

/// A picture that stands in the folder of the figures.
struct BuiltFile: Sendable, Equatable {
  let format: Format
  let variant: Variant
  /// The language of what stands in it and of its title and description.
  let language: Language
  /// How many pixels it has for each of a page; 1 for what is sharp at any size.
  let scale: PixelScale
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
  ///   - scale: how many pixels it has for each of a page; nil where the plain name says nothing of it.
  ///   - language: its language, after which the folder is called; nil for the main one, whose pictures
  ///     stand beside the pages.
  static func path(
    of name: String, format: Format, variant: Variant = .standard, scale: PixelScale? = nil,
    language: Language? = nil
  ) -> String {
    let file = "\(name)\(scale?.suffix ?? "").\(format.rawValue)"
    return self.name(of: variant == .dark ? "\(darkFolder)/\(file)" : file, language: language)
  }

  /// What a figure's picture in a language is called in messages; nil is the main one.
  static func name(of name: String, language: Language?) -> String {
    language.map { "\($0)/\(name)" } ?? name
  }

  /// Whether the name of a file says nothing of its scale.
  static func hasPlainName(_ path: String, scale: PixelScale, format: Format) -> Bool {
    !path.hasSuffix("\(scale.suffix).\(format.rawValue)")
  }

  /// The order of the files of one picture: that with the plain name, then the others from the lowest scale
  /// on.
  static func isPlainOrLower(_ one: BuiltFile, _ other: BuiltFile) -> Bool {
    let plain = [one, other].map { hasPlainName($0.path, scale: $0.scale, format: $0.format) }
    return plain[0] == plain[1] ? one.scale < other.scale : plain[0]
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
