import Article

/// What the templates `embed.html` and `embed.md` are given: one figure in one language.
struct EmbedData: TemplateData {
  let figure: EmbeddedFigure

  static let fields: [TemplateField<EmbedData>] = [
    .number("number") { $0.figure.number },
    .text("slug") { $0.figure.slug },
    .text("language") { $0.figure.language },
    .flag("is_right_to_left") { $0.figure.isRightToLeft },
    .text("label") { $0.figure.label },
    .text("caption") { $0.figure.caption },
    .text("alt") { $0.figure.alternativeText },
    .text("description") { $0.figure.description?.text },
    .text("description_heading") { $0.figure.description?.heading },
    .object("image") { ImageData($0.figure) },
    .flag("is_chosen_by_class") { $0.figure.dark == .class && $0.figure.darkPicture != nil },
    .number("width") { $0.figure.width },
    .text("link") { $0.figure.link.map { urlReference($0) } },
  ]
}

/// The picture that a page shows of a figure: SVG where there is one, else PNG.
struct ImageData: TemplateData {
  let light: String
  let dark: String?
  /// The files that a browser may choose from, as `srcset` takes them; nil where there is no choice.
  var lightSourceSet: String?
  /// The same in dark colours; where there is no choice it is the picture alone.
  var darkSourceSet: String?
  let width: Int
  let height: Int

  /// The picture for readers of a language, its addresses beginning with `base`; nil when there is neither
  /// SVG nor PNG.
  init?(_ entry: Manifest.Entry, in language: Language, base: String) {
    let files = entry.files(in: language)
    let formats: [BuiltFile.Format] = [.svg, .png]
    let format = formats.first { format in
      files.contains { $0.format == format && $0.variant == .standard }
    }
    func pictures(_ sharpness: PictureSharpness) -> [EmbeddedPicture?] {
      BuiltFile.Variant.allCases.map { variant in
        EmbeddedPicture(
          files.filter { $0.format == format && $0.variant == variant }, base: base,
          sharpness: sharpness)
      }
    }
    // With the most pixels, as GitHub takes no choice.
    let (shown, choice) = (pictures(.highest), pictures(.chosenByBrowser))
    guard let picture = shown[0] else { return nil }
    light = picture.address
    dark = shown[1]?.address
    lightSourceSet = choice[0]?.sourceSet
    darkSourceSet = choice[1]?.sourceSet ?? dark
    width = picture.width
    height = picture.height
  }

  /// The picture that a document is to show, at the size that was asked for.
  init(_ figure: EmbeddedFigure) {
    light = figure.picture.address
    dark = figure.darkPicture?.address
    lightSourceSet = figure.picture.sourceSet
    darkSourceSet = figure.darkPicture?.sourceSet ?? dark
    (width, height) = figure.size
  }

  static let fields: [TemplateField<ImageData>] = [
    .text("light") { $0.light },
    .text("dark") { $0.dark },
    .text("light_srcset") { $0.lightSourceSet },
    .text("dark_srcset") { $0.darkSourceSet },
    .number("width") { $0.width },
    .number("height") { $0.height },
  ]
}

/// A formula of a figure.
struct FormulaData: TemplateData {
  let latex: String
  let mathML: String?

  static let fields: [TemplateField<FormulaData>] = [
    .text("latex") { $0.latex },
    .text("github") { GitHubFormula($0.latex).latex },
    .text("mathml") { $0.mathML },
    .text("fence") { codeFence(around: $0.latex) },
  ]
}

/// What to paste into other pages.
struct SnippetData: TemplateData {
  let html: String
  let markdown: String

  static let fields: [TemplateField<SnippetData>] = [
    .text("html") { $0.html },
    .text("markdown") { $0.markdown },
  ]
}
