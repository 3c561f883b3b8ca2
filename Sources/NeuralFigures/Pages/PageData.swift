import Article

/// What the templates `gallery.html` and `gallery.md` are given.
struct GalleryData: TemplateData {
  let figures: [FigureData]

  static var fields: [TemplateField<GalleryData>] {
    [
      .number("count") { $0.figures.count },
      .list("figures") { $0.figures },
    ]
  }
}

/// A figure in the gallery.
struct FigureData: TemplateData {
  let entry: Manifest.Entry
  let inlineSVG: String
  let formulas: [FormulaData]
  /// The Swift code, without the line feed at its end.
  let source: String
  let embed: SnippetData?

  static var fields: [TemplateField<FigureData>] {
    [
      .number("number") { $0.entry.number },
      .text("slug") { $0.entry.slug },
      .object("caption") { TextData(text: $0.entry.caption) },
      .object("alt") { TextData(text: $0.entry.alt) },
      .number("listing") { $0.entry.listing },
      .text("model") { $0.entry.model },
      .text("svg") { $0.inlineSVG },
      .object("image") { ImageData($0.entry, base: "") },
      .list("formulas") { $0.formulas },
      .flag("has_formulas") { !$0.formulas.isEmpty },
      .text("source") { $0.source },
      .text("fence") { codeFence(around: $0.source) },
      .list("files") { $0.entry.files.map(FileData.init) },
      .object("embed") { $0.embed },
    ]
  }
}

/// What the templates `embed.html` and `embed.md` are given: one figure in one language.
struct EmbedData: TemplateData {
  let entry: Manifest.Entry
  let image: ImageData
  let language: Language

  static var fields: [TemplateField<EmbedData>] {
    [
      .number("number") { $0.entry.number },
      .text("slug") { $0.entry.slug },
      .text("language") { $0.language.rawValue },
      .text("label") { $0.label },
      .text("caption") { $0.entry.caption[$0.language] },
      .text("alt") { $0.entry.alt[$0.language] },
      .object("image") { $0.image },
    ]
  }

  /// What the figure is called.
  private var label: String {
    switch language {
    case .english: "Figure \(entry.number)"
    case .chinese: "图 \(entry.number)"
    }
  }
}

/// A text in both languages.
struct TextData: TemplateData {
  let text: Manifest.Text

  static var fields: [TemplateField<TextData>] {
    [
      .text("en") { $0.text[.english] },
      .text("zh") { $0.text[.chinese] },
    ]
  }
}

/// The picture that a page shows of a figure: SVG where there is one, else PNG.
struct ImageData: TemplateData {
  let light: String
  let dark: String?
  let width: Int
  let height: Int

  /// The picture, its addresses beginning with `base`; nil when there is neither SVG nor PNG.
  init?(_ entry: Manifest.Entry, base: String) {
    guard let file = entry.file(.svg, .standard) ?? entry.file(.png, .standard) else { return nil }
    light = urlReference(to: file.path, base: base)
    dark = entry.file(file.format, .dark).map { urlReference(to: $0.path, base: base) }
    width = file.width
    height = file.height
  }

  static var fields: [TemplateField<ImageData>] {
    [
      .text("light") { $0.light },
      .text("dark") { $0.dark },
      .number("width") { $0.width },
      .number("height") { $0.height },
    ]
  }
}

/// A formula of a figure.
struct FormulaData: TemplateData {
  let latex: String
  let mathML: String?

  static var fields: [TemplateField<FormulaData>] {
    [
      .text("latex") { $0.latex },
      .text("github") { GitHubFormula($0.latex).latex },
      .text("mathml") { $0.mathML },
      .text("fence") { codeFence(around: $0.latex) },
    ]
  }
}

/// A file of a figure.
struct FileData: TemplateData {
  let file: Manifest.File

  static var fields: [TemplateField<FileData>] {
    [
      .text("path") { urlReference(to: $0.file.path, base: "") },
      .text("format") { $0.file.format.rawValue.uppercased() },
      .flag("is_dark") { $0.file.variant == .dark },
      .number("width") { $0.file.width },
      .number("height") { $0.file.height },
    ]
  }
}

/// What to paste into other pages.
struct SnippetData: TemplateData {
  let html: String
  let markdown: String

  static var fields: [TemplateField<SnippetData>] {
    [
      .text("html") { $0.html },
      .text("markdown") { $0.markdown },
    ]
  }
}
