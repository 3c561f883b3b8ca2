import Article
import Plotting

/// A figure of which the pictures are made: what pages are made from.
struct BuiltFigure: Sendable {
  let figure: DeclaredFigure
  /// The figure in each language, the main one first.
  let editions: [BuiltEdition]
  /// The figure's formulas in their order, each as a `math` element set as a block. One that is
  /// missing is shown in LaTeX.
  let mathML: [String]
}

/// A figure in one language.
struct BuiltEdition: Sendable {
  let translation: Translation
  /// The digest of the figure's scene.
  let scene: ContentDigest
  /// The files that stand in the folder, in any order; none when the figure looks in this language as it
  /// does in the main one.
  let files: [BuiltFile]
  /// The figure as an SVG element to stand in a page, light and dark, with its name and description;
  /// empty where no page shows it so.
  let inlineSVG: String
  /// What the pictures say; nil for what the figure says in the colours of the classic theme.
  var texts: PictureTexts?
}

extension BuiltEdition {
  /// A drawn figure whose files stand in the folder.
  init(_ drawn: DrawnEdition, files: [BuiltFile]) {
    self.init(
      translation: drawn.translation, scene: drawn.scene, files: files, inlineSVG: drawn.inlineSVG,
      texts: drawn.texts)
  }
}
