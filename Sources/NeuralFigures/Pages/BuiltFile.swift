import Plotting

/// A picture that stands in the folder of the figures.
struct BuiltFile: Sendable, Equatable {
  let format: Format
  let variant: Variant
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

  /// The folder of the pictures in dark colours, inside the folder of the pages.
  static let darkFolder = "dark"

  /// The path of a figure's file.
  static func path(of name: String, format: Format, variant: Variant = .standard) -> String {
    switch variant {
    case .standard: "\(name).\(format.rawValue)"
    case .dark: "\(darkFolder)/\(name).\(format.rawValue)"
    }
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
