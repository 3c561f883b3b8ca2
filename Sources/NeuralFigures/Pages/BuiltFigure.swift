import Article
import Plotting

/// A figure of which the pictures are made: what pages are made from.
struct BuiltFigure: Sendable {
  let figure: ArticleFigure
  /// The digest of the figure's scene.
  let scene: ContentDigest
  /// The files that stand in the folder, in any order.
  let files: [BuiltFile]
  /// The figure as an SVG element to stand in a page, light and dark, with its name and description.
  let inlineSVG: String
  /// The figure's formulas in their order, each as a `math` element set as a block. One that is
  /// missing is shown in LaTeX.
  let mathML: [String]
}

extension BuiltFigure {
  /// A drawn figure whose files stand in the folder.
  init(_ drawn: DrawnFigure, files: [BuiltFile]) {
    self.init(
      figure: drawn.figure, scene: drawn.scene, files: files, inlineSVG: drawn.inlineSVG,
      mathML: drawn.mathML)
  }
}
