/// The languages of documents that figures can stand in.
enum DocumentFormat: String, CaseIterable, Sendable {
  case html
  /// Markdown that every program reads, pandoc among them.
  case commonmark
  /// Markdown on GitHub.
  case gfm
  /// Markdown for Sphinx.
  case myst
  /// reStructuredText, for Sphinx.
  case rst
  /// Markdown for MkDocs.
  case mkdocs
  case hugo
  case latex
  case typst
  /// Markdown in a catalog of DocC.
  case docc
  case asciidoc
  /// Markdown in a cell of a notebook.
  case jupyter

  /// The names by which a user may ask for one: `md` is what GitHub's was called at first.
  static let names = allCases.map(\.rawValue) + [gitHubAlias]
  private static let gitHubAlias = "md"

  /// The format of this name; nil when there is none.
  init?(name: String) {
    guard let format = name == Self.gitHubAlias ? .gfm : Self(rawValue: name) else { return nil }
    self = format
  }

  /// The format of a document with this path, told by the end of its name and, of Markdown, by the folder it
  /// is in; nil when that tells nothing.
  init?(path: String) {
    let parts = path.split(separator: "/")
    let ending = parts.last?.split(separator: ".").dropFirst().last?.lowercased() ?? ""
    guard let format = Self.byEnding[ending] else { return nil }
    let isInCatalog = parts.dropLast().contains { $0.hasSuffix(".docc") }
    self = format == .commonmark && isInCatalog ? .docc : format
  }

  private static let byEnding: [String: DocumentFormat] = [
    "html": .html, "htm": .html, "xhtml": .html, "md": .commonmark, "markdown": .commonmark,
    "qmd": .commonmark, "rmd": .commonmark, "rst": .rst, "tex": .latex, "ltx": .latex,
    "typ": .typst,
    "adoc": .asciidoc, "asciidoc": .asciidoc, "asc": .asciidoc,
  ]

  /// What the format is called in sentences.
  var title: String {
    switch self {
    case .html: "HTML"
    case .commonmark: "CommonMark"
    case .gfm: "Markdown on GitHub"
    case .myst: "MyST"
    case .rst: "reStructuredText"
    case .mkdocs: "MkDocs"
    case .hugo: "Hugo"
    case .latex: "LaTeX"
    case .typst: "Typst"
    case .docc: "DocC"
    case .asciidoc: "AsciiDoc"
    case .jupyter: "a Jupyter notebook"
    }
  }

  /// The ways in which dark pages can get their picture, what the format does by itself first.
  var darkPictures: [DarkPictures] {
    switch self {
    case .html: [.media, .class, .lightOnly, .autoSVG]
    case .gfm, .docc: [.media, .lightOnly, .autoSVG]
    // Other themes than Furo and Material would show both pictures: a user has to ask for the classes.
    case .myst, .rst, .mkdocs, .hugo, .asciidoc: [.lightOnly, .class, .autoSVG]
    case .commonmark, .jupyter: [.lightOnly, .autoSVG]
    case .latex, .typst: [.lightOnly]
    }
  }

  /// What the format does by itself.
  var ownDarkPictures: DarkPictures { darkPictures.first ?? .lightOnly }

  /// Whether a picture can be shown at another width than its own.
  var hasWidths: Bool { self != .commonmark && self != .docc }

  /// The kinds of pictures that the format takes, the best first.
  var pictureFormats: [BuiltFile.Format] { self == .latex ? [.pdf, .png] : [.svg, .png] }

  /// Which file documents show of a picture that is there in several scales.
  var sharpness: PictureSharpness {
    switch self {
    case .html: .chosenByBrowser
    case .commonmark, .docc: .plain
    // GitHub takes `srcset` from images, and may not find the files of a list; MkDocs corrects the addresses of
    // images alone; the others have no place for a list.
    case .gfm, .myst, .rst, .mkdocs, .hugo, .latex, .typst, .asciidoc, .jupyter: .highest
    }
  }

  /// Whether pictures may stand anywhere on the network.
  var takesAddresses: Bool { ![.latex, .typst, .docc].contains(self) }

  /// Refuses what documents of this format cannot hold.
  ///
  /// - Throws: `EmbeddingError`.
  func check(_ style: EmbeddingStyle) throws(EmbeddingError) {
    if let dark = style.dark, !darkPictures.contains(dark) {
      throw .noSuchDarkPictures(dark, format: self)
    }
    if let width = style.width {
      guard hasWidths else { throw .noWidths(format: self) }
      guard (1...EmbeddingStyle.largestWidth).contains(width) else { throw .badWidth(width) }
    }
  }

  /// Refuses a place of the figures that documents of this format do not reach.
  ///
  /// - Throws: `EmbeddingError`.
  func check(base: String) throws(EmbeddingError) {
    guard takesAddresses || !base.contains("://") else { throw .noAddresses(base, format: self) }
  }
}
