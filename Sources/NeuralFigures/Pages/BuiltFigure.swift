import Article

/// A figure of which the pictures are made: what pages are made from.
struct BuiltFigure: Sendable {
  let figure: ArticleFigure
  /// The files that were written, in any order.
  let files: [BuiltFile]
  /// The figure as an SVG element to stand in a page, light and dark, with its name and description.
  let inlineSVG: String
  /// The figure's formulas in their order, each as a `math` element set as a block. One that is
  /// missing is shown in LaTeX.
  let mathML: [String]
}

/// A picture that was written.
struct BuiltFile: Sendable, Equatable {
  let format: Format
  let variant: Variant
  /// The path from the folder of the pages, such as `dark/04-perceptron-boundary.svg`.
  let path: String
  /// The width in CSS pixels.
  let width: Int
  /// The height in CSS pixels.
  let height: Int
  /// The size of the file in bytes.
  let bytes: Int

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
