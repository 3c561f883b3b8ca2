import Article
import Plotting

/// A figure as it will stand in files and pages.
struct DrawnFigure: Sendable {
  let figure: ArticleFigure
  /// The digest of the figure's scene, in light colours where it has both.
  let scene: ContentDigest
  let files: [DrawnFile]
  /// What it shows otherwise than declared.
  var warnings: [PlotWarning] = []
  /// The figure as an SVG element to stand in a page, empty where there is no page.
  let inlineSVG: String
  /// The figure's formulas in their order, each as a `math` element; none where there is no page.
  let mathML: [String]
}

/// A picture as it will stand in a file.
struct DrawnFile: Sendable {
  let format: BuiltFile.Format
  let variant: BuiltFile.Variant
  /// The path from the folder of the figures.
  let path: String
  /// The width in CSS pixels.
  let width: Int
  /// The height in CSS pixels.
  let height: Int
  let bytes: [UInt8]
}
