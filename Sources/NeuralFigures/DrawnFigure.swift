import Article
import Plotting

/// A figure as it will stand in files and pages.
struct DrawnFigure: Sendable {
  let figure: DeclaredFigure
  /// The figure in each language, the main one first.
  let editions: [DrawnEdition]
  /// The figure's formulas in their order, each as a `math` element; none where there is no page.
  let mathML: [String]

  /// What it shows otherwise than declared, a line each.
  var warnings: [String] {
    editions.enumerated().flatMap { index, edition in
      let language = index == 0 ? nil : edition.translation.language
      let name = BuiltFile.name(of: figure.fileName, language: language)
      return edition.warnings.map { "\(name): warning: \($0)" }
    }
  }
}

/// A figure in one language.
struct DrawnEdition: Sendable {
  let figure: DeclaredFigure
  let translation: Translation
  /// The digest of the scene, in light colours where it has both.
  let scene: ContentDigest
  /// What it is drawn with.
  let environment: DrawingEnvironment
  /// The pictures; none when the figure looks in this language as it does in the main one.
  let files: [DrawnFile]
  /// What it shows otherwise than declared.
  var warnings: [PlotWarning] = []
  /// The figure as an SVG element to stand in a page, as wide as pages show it; empty where no
  /// page shows it so.
  let inlineSVG: String
  /// What the pictures say; nil for what the figure says in the colours of the classic theme.
  var texts: PictureTexts?
}

/// A picture as it will stand in a file.
struct DrawnFile: Sendable {
  let format: BuiltFile.Format
  let variant: BuiltFile.Variant
  /// The language of what stands in it and of its title and description.
  let language: Language
  /// How many pixels it has for each of a page; 1 for what is sharp at any size.
  let scale: PixelScale
  /// The path from the folder of the figures.
  let path: String
  /// The width in CSS pixels.
  let width: Int
  /// The height in CSS pixels.
  let height: Int
  let bytes: [UInt8]
}
