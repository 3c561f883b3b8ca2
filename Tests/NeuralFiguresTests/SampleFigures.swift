import Plotting

@testable import Article
@testable import neural_figures

/// Figures to make pages from, without drawing.
enum Sample {
  /// A figure of the article under other texts.
  static func figure(
    _ number: Int = 4, slug: String = "sample",
    caption: LocalizedText = LocalizedText(en: "A caption.", zh: "图题。"),
    alt: LocalizedText = LocalizedText(en: "What is seen.", zh: "所见。"),
    formulas: [String] = [], listing: Int? = nil, model: String? = nil
  ) -> ArticleFigure {
    ArticleFigure(
      number, slug, caption: caption, altText: alt, formulas: formulas, listing: listing,
      model: model
    ) { _ in try Figure { Axes(x: "x", y: "y") {} } }
  }

  /// The files of a figure: SVG light and dark, PNG and PDF.
  static func files(of figure: ArticleFigure) -> [BuiltFile] {
    let name = figure.fileName
    return [
      file(.png, path: "\(name).png", cairo: "1.18.4"),
      file(.svg, variant: .dark, path: "dark/\(name).svg"),
      file(.pdf, path: "\(name).pdf"),
      file(.svg, path: "\(name).svg"),
    ]
  }

  static func file(
    _ format: BuiltFile.Format, variant: BuiltFile.Variant = .standard, path: String,
    cairo: String = "1.16.0"
  ) -> BuiltFile {
    BuiltFile(
      format: format, variant: variant, path: path, width: 500, height: 400,
      content: ContentDigest(of: Array(path.utf8)),
      environment: DrawingEnvironment(
        cairo: cairo, freeType: "2.12.1", fonts: [.init(name: "DejaVuSans", version: "2.37")]))
  }

  /// The options of a build without options.
  static let options = Manifest.Options(
    canvas: "tight", language: "en", scale: 1, theme: "classic")

  static func built(_ figure: ArticleFigure) -> BuiltFigure {
    BuiltFigure(
      figure: figure, scene: ContentDigest(of: Array(figure.slug.utf8)), files: files(of: figure),
      inlineSVG: "<svg role=\"img\" id=\"\(figure.slug)-svg\"></svg>",
      mathML: figure.formulas.indices.map { "<math display=\"block\"><mn>\($0)</mn></math>" })
  }

  /// What a manifest has of a figure.
  static func entry(_ figure: BuiltFigure) -> Manifest.Entry {
    Manifest.Entry(figure, environments: [])
  }

  /// Three figures that differ in all that may be there or not, out of order.
  static let figures: [BuiltFigure] = [
    built(figure(14, slug: "third", formulas: ["a < b", "\\frac{1}{2}"], listing: 16)),
    built(figure(4, slug: "second", formulas: ["z"], listing: 4, model: "perceptron")),
    BuiltFigure(
      figure: figure(2, slug: "first"), scene: ContentDigest(),
      files: [file(.pdf, path: "02-first.pdf")],
      inlineSVG: "<svg role=\"img\" id=\"first-svg\"></svg>", mathML: []),
  ]

  /// The text of a page.
  static func page(
    _ path: String, of figures: [BuiltFigure], templates: [TemplateSet.Source] = []
  ) throws -> String {
    let pages = try Pages.files(
      for: figures, options: options, templates: TemplateSet(replacing: templates))
    return pages.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
  }
}
