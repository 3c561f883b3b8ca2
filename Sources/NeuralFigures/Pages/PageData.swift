import Article

/// What the templates `embed.html` and `embed.md` are given: one figure in one language.
struct EmbedData: TemplateData {
  let entry: Manifest.Entry
  let image: ImageData
  let page: PageLanguage

  /// The language of what is shown.
  struct PageLanguage: Sendable {
    let language: Language
    let isRightToLeft: Bool

    /// A language of a manifest; nil when its tag has not the form of one.
    init?(_ entry: Manifest.LanguageEntry) {
      guard let language = Language(entry.tag) else { return nil }
      self.language = language
      isRightToLeft = entry.direction == WritingDirection.rightToLeft.rawValue
    }
  }

  static var fields: [TemplateField<EmbedData>] {
    [
      .number("number") { $0.entry.number },
      .text("slug") { $0.entry.slug },
      .text("language") { $0.page.language.tag },
      .flag("is_right_to_left") { $0.page.isRightToLeft },
      .text("label") { $0.entry.label[$0.page.language] },
      .text("caption") { $0.entry.caption[$0.page.language] },
      .text("alt") { $0.entry.alt[$0.page.language] },
      .object("image") { $0.image },
    ]
  }
}

/// The picture that a page shows of a figure: SVG where there is one, else PNG.
struct ImageData: TemplateData {
  let light: String
  let dark: String?
  let width: Int
  let height: Int

  /// The picture for readers of a language, its addresses beginning with `base`; nil when there is neither
  /// SVG nor PNG.
  init?(_ entry: Manifest.Entry, in language: Language, base: String) {
    let files = entry.files(in: language)
    let formats: [BuiltFile.Format] = [.svg, .png]
    let file = formats.lazy.compactMap { format in
      files.first { $0.format == format && $0.variant == .standard }
    }.first
    guard let file else { return nil }
    light = urlReference(to: file.path, base: base)
    dark = files.first { $0.format == file.format && $0.variant == .dark }
      .map { urlReference(to: $0.path, base: base) }
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
