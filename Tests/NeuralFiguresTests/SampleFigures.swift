import Plotting
import Testing

@testable import Article
@testable import neural_figures

/// Figures to make pages from, without drawing.
enum Sample {
  /// Simplified Chinese, in which sample figures say what they are given.
  static let chinese = Translation(
    to: Language("zh-Hans") ?? .english, name: "中文", title: "标题",
    pageTexts: [.figure: "图 {number}", .dark: "{format}（深色）"])

  /// The languages of the sample figures.
  static let languages = [Translation.english, chinese]

  /// A figure of the article under other texts.
  static func figure(
    _ number: Int = 4, slug: String = "sample",
    caption: String = "A caption.", short: String? = nil, alt: String = "What is seen.",
    formulas: [String] = [], listing: Int? = nil, model: String? = nil
  ) -> ArticleFigure {
    ArticleFigure(
      number, slug, caption: caption, shortText: short ?? alt, altText: alt, formulas: formulas,
      listing: listing,
      model: model
    ) { _ in try Figure { Axes(x: "x", y: "y") {} } }
  }

  /// The files of a figure: SVG light and dark, PNG and PDF.
  static func files(of figure: ArticleFigure, in language: Language? = nil) -> [BuiltFile] {
    let name = BuiltFile.name(of: figure.fileName, language: language)
    let dark = BuiltFile.path(
      of: figure.fileName, format: .svg, variant: .dark, language: language)
    return [
      file(.png, language: language, path: "\(name).png", cairo: "1.18.4"),
      file(.svg, variant: .dark, language: language, path: dark),
      file(.pdf, language: language, path: "\(name).pdf"),
      file(.svg, language: language, path: "\(name).svg"),
    ]
  }

  /// A figure as PNG at scales of 1 and 2, light and dark.
  static func sharp(_ figure: ArticleFigure = figure()) throws -> BuiltFigure {
    let two = try #require(PixelScale(2))
    let files = [PixelScale.one, two].flatMap { scale in
      BuiltFile.Variant.allCases.map { variant in
        file(
          .png, variant: variant, scale: scale,
          path: BuiltFile.path(
            of: figure.fileName, format: .png, variant: variant,
            scale: scale == .one ? nil : scale))
      }
    }
    return built(figure, files: files)
  }

  static func file(
    _ format: BuiltFile.Format, variant: BuiltFile.Variant = .standard, language: Language? = nil,
    scale: PixelScale = .one, path: String, cairo: String = "1.16.0"
  ) -> BuiltFile {
    BuiltFile(
      format: format, variant: variant, language: language ?? .english, scale: scale, path: path,
      width: 500, height: 400,
      content: ContentDigest(of: Array(path.utf8)),
      environment: DrawingEnvironment(
        cairo: cairo, freeType: "2.12.1", harfBuzz: "6.0.0",
        fonts: [.init(name: "DejaVuSans", version: "2.37", file: "DejaVuSans.ttf")]))
  }

  /// The options of a build without options.
  static let options = Manifest.Options(
    canvas: "tight", language: "en", scale: 1, theme: "classic")

  /// A figure with its files, and with others in Chinese if it looks otherwise there.
  static func built(
    _ figure: ArticleFigure, chinese: (caption: String, alt: String) = ("图题。", "所见。"),
    hasOwnChinesePictures: Bool = false
  ) -> BuiltFigure {
    let language = Sample.chinese.language
    return built(
      figure, chinese: chinese, files: files(of: figure),
      chineseFiles: hasOwnChinesePictures ? files(of: figure, in: language) : [],
      mathML: figure.formulas.indices.map { "<math display=\"block\"><mn>\($0)</mn></math>" })
  }

  /// A figure with these files.
  static func built(
    _ figure: ArticleFigure, chinese texts: (caption: String, alt: String) = ("图题。", "所见。"),
    scene: ContentDigest? = nil, files: [BuiltFile], chineseFiles: [BuiltFile] = [],
    mathML: [String] = []
  ) -> BuiltFigure {
    let scene = scene ?? ContentDigest(of: Array(figure.slug.utf8))
    let chinese = Translation(
      to: chinese.language, name: chinese.name, title: chinese.title,
      pageTexts: chinese.pageTexts,
      figures: [
        figure.slug: .init(caption: texts.caption, shortText: texts.alt, altText: texts.alt)
      ])
    return BuiltFigure(
      figure: DeclaredFigure(figure),
      editions: [
        BuiltEdition(
          translation: .english, scene: scene, files: files,
          inlineSVG: "<svg role=\"img\" id=\"\(figure.slug)-svg\"></svg>"),
        BuiltEdition(
          translation: chinese,
          scene: chineseFiles.isEmpty ? scene : ContentDigest(of: Array("图\(figure.slug)".utf8)),
          files: chineseFiles,
          inlineSVG: "<svg role=\"img\" id=\"\(figure.slug)-zh-Hans-svg\"></svg>"),
      ], mathML: mathML)
  }

  /// English and Chinese, as a manifest has them.
  static let page = Manifest.LanguageEntry(.english)
  static let chinesePage = Manifest.LanguageEntry(chinese)

  /// What a manifest has of a figure.
  static func entry(_ figure: BuiltFigure) -> Manifest.Entry {
    Manifest.Entry(figure, environments: [])
  }

  /// Three figures that differ in all that may be there or not, out of order.
  static let figures: [BuiltFigure] = [
    built(
      figure(14, slug: "third", formulas: ["a < b", "\\frac{1}{2}"], listing: 16),
      hasOwnChinesePictures: true),
    built(figure(4, slug: "second", formulas: ["z"], listing: 4, model: "perceptron")),
    built(
      figure(2, slug: "first"), scene: ContentDigest(), files: [file(.pdf, path: "02-first.pdf")]),
  ]

  /// The manifest of figures.
  static func manifest(_ figures: [BuiltFigure]) -> Manifest {
    Manifest(figures, languages: languages, options: options)
  }

  /// What pages about sample figures are made with.
  static func context(templates: TemplateSet) -> PageContext {
    PageContext(
      languages: languages, codeLanguage: "swift", options: options, templates: templates)
  }

  /// The text of a page.
  static func page(
    _ path: String, of figures: [BuiltFigure], templates: [TemplateSet.Source] = []
  ) throws -> String {
    let pages = try Pages.files(
      for: figures, in: context(templates: try TemplateSet(replacing: templates)))
    return pages.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
  }
}
