import Article
import Plotting

/// A file of a figure.
struct FileData: TemplateData {
  let file: Manifest.File
  /// What it was drawn with, where that is known.
  let environment: DrawingEnvironment?
  let translation: Translation

  static let fields: [TemplateField<FileData>] = [
    .text("path") { urlReference(to: $0.file.path, base: "") },
    .text("format") { $0.format },
    .text("name") { data in
      data.file.variant == .dark ? data.translation.text(.dark, data.name) : data.name
    },
    .flag("is_dark") { $0.file.variant == .dark },
    .number("width") { $0.file.width },
    .number("height") { $0.file.height },
    .text("scale") { $0.file.scale.description },
    .text("language") { $0.file.language },
    .text("content") { $0.file.content },
    .object("environment") { $0.environment.map(EnvironmentData.init) },
  ]

  private var format: String { file.format.rawValue.uppercased() }

  /// The format, and the scale of a picture that is there in another one, too.
  private var name: String {
    file.hasPlainName ? format : "\(format) \(file.scale.suffix)"
  }
}

/// What a file was drawn with.
struct EnvironmentData: TemplateData {
  let environment: DrawingEnvironment

  static let fields: [TemplateField<EnvironmentData>] = [
    .text("cairo") { $0.environment.cairo },
    .text("freetype") { $0.environment.freeType },
    .text("harfbuzz") { $0.environment.harfBuzz },
    .list("fonts") { $0.environment.fonts.map(FontData.init) },
  ]
}

/// A face whose glyphs stand in a picture.
struct FontData: TemplateData {
  let font: DrawingEnvironment.Font

  static let fields: [TemplateField<FontData>] = [
    .text("name") { $0.font.name },
    .text("version") { $0.font.version },
    .text("file") { $0.font.file },
  ]
}

/// The options that pictures were drawn with, as the manifest has them.
struct OptionsData: TemplateData {
  let options: Manifest.Options

  static let fields: [TemplateField<OptionsData>] = [
    .text("canvas") { $0.options.canvas },
    .text("language") { $0.options.language },
    .text("scale") { $0.options.scale.description },
    .text("svg_text") { $0.options.svgText },
    .text("theme") { $0.options.theme },
  ]
}

/// The picture that stands for the whole gallery where links to it are shown: a PNG, as hardly any of the
/// programs that show such read SVG.
struct CoverData: TemplateData {
  let path: String
  let alt: String?

  /// The picture of a figure in the main language; nil when it has no PNG.
  init?(_ figure: FigureData) {
    let files = figure.main.entry.files(in: figure.main.translation.language)
    guard let file = files.first(where: { $0.format == .png && $0.variant == .standard })
    else { return nil }
    path = urlReference(to: file.path, base: "")
    alt = figure.main.short
  }

  static let fields: [TemplateField<CoverData>] = [
    .text("path") { $0.path },
    .text("alt") { $0.alt },
  ]
}
