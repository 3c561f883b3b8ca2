import Article
import Plotting

/// Draws figures of the article as files, and as what pages show of them.
struct Drawing: Sendable {
  let models: ModelStore
  let options: DrawingOptions
  let formats: [BuiltFile.Format]

  /// A figure as it will stand in files.
  struct DrawnFigure: Sendable {
    let figure: ArticleFigure
    let files: [DrawnFile]
    /// The figure for a page, in light and dark colours.
    let inlineSVG: String

    /// What pages are made from.
    ///
    /// - Throws: `MathTextError` for a formula that cannot be read; never for the article's.
    func built() throws -> BuiltFigure {
      BuiltFigure(
        figure: figure, files: files.map(\.file), inlineSVG: inlineSVG,
        mathML: try figure.formulas.map { try MathText.mathML(formula: $0, display: .block) })
    }
  }

  /// A picture as it will stand in a file.
  struct DrawnFile: Sendable {
    let file: BuiltFile
    let bytes: [UInt8]
  }

  /// The folder of the pictures in dark colours, inside the output folder.
  static let darkFolder = "dark"

  /// The figure in every format; with `variants`, in dark colours besides, where a page can choose.
  func draw(_ figure: ArticleFigure, variants: Bool) async throws -> DrawnFigure {
    let value = try await figure.figure(from: models)
    let description = figure.description(in: options.language)
    let picture = try Picture(
      light: scene(of: value, in: options.theme.theme), dark: scene(of: value, in: .dark),
      description: description, followsPage: options.theme == .auto)
    var files = try formats.map { format in
      let sharp =
        format == .png && options.scale != 1
        ? try scene(of: value, in: options.theme.theme, scale: options.scale) : picture.light
      return try picture.file(
        named: figure.fileName, format: format, bitmapScene: sharp, scale: options.scale)
    }
    if variants, options.theme != .dark, formats.contains(.svg) {
      files.append(try picture.darkFile(named: "\(Self.darkFolder)/\(figure.fileName)"))
    }
    return DrawnFigure(figure: figure, files: files, inlineSVG: picture.inlineSVG)
  }

  private func scene(of figure: Figure, in theme: Theme, scale: Double = 1) throws -> Scene {
    var figure = figure
    figure.theme = theme
    return try figure.layout(scale: scale).scene(canvas: options.canvas)
  }
}

/// A figure's scenes, about to become files.
private struct Picture {
  let light: Scene
  let dark: Scene
  let description: PictureDescription
  /// Whether SVGs change their colours with the page.
  let followsPage: Bool
  /// The figure for a page, in light and dark colours.
  let inlineSVG: String

  init(
    light: Scene, dark: Scene, description: PictureDescription, followsPage: Bool
  ) throws {
    self.light = light
    self.dark = dark
    self.description = description
    self.followsPage = followsPage
    inlineSVG = try light.svg(description: description, dark: dark)
  }

  func file(
    named name: String, format: BuiltFile.Format, bitmapScene: Scene, scale: Double
  ) throws -> Drawing.DrawnFile {
    let path = "\(name).\(format.rawValue)"
    switch format {
    case .png:
      let bitmap = try bitmapScene.bitmap(scale: scale)
      let bytes = try bitmap.png(
        description: description, pixelsPerInch: light.pixelsPerInch * scale)
      return drawn(path, format, width: bitmap.width, height: bitmap.height, bytes)
    case .svg:
      return vector(
        path, format, followsPage ? inlineSVG : try light.svg(description: description))
    case .pdf:
      return drawn(
        path, format, width: Int(light.viewBox.width), height: Int(light.viewBox.height),
        try light.pdf(description: description))
    }
  }

  func darkFile(named name: String) throws -> Drawing.DrawnFile {
    vector("\(name).svg", .svg, variant: .dark, try dark.svg(description: description))
  }

  private func vector(
    _ path: String, _ format: BuiltFile.Format, variant: BuiltFile.Variant = .standard,
    _ text: String
  ) -> Drawing.DrawnFile {
    drawn(
      path, format, variant: variant, width: Int(light.viewBox.width),
      height: Int(light.viewBox.height), Array(text.utf8))
  }

  private func drawn(
    _ path: String, _ format: BuiltFile.Format, variant: BuiltFile.Variant = .standard,
    width: Int, height: Int, _ bytes: [UInt8]
  ) -> Drawing.DrawnFile {
    Drawing.DrawnFile(
      file: BuiltFile(
        format: format, variant: variant, path: path, width: width, height: height,
        bytes: bytes.count),
      bytes: bytes)
  }
}

extension ArticleFigure {
  /// What a file says about the figure.
  func description(in language: Language) -> PictureDescription {
    PictureDescription(
      id: slug, title: caption[language], description: altText[language],
      language: language.rawValue)
  }
}
