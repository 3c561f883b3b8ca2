import Article
import Plotting

/// Draws figures of a collection as files, and as what pages show of them; writes nothing.
struct Drawing: Sendable {
  let options: DrawingOptions
  let formats: [BuiltFile.Format]
  /// The languages to draw in, the main one first. In the others a figure has pictures of its own where it
  /// looks otherwise.
  let translations: [Translation]
  /// Whether pages show the figures as elements, and not the files alone.
  let makesElements: Bool

  /// The figure in every language, format and scale and, for pages, in dark colours besides: as SVG, or as PNG
  /// where there is no SVG.
  func draw(_ figure: DeclaredFigure, forPages: Bool) async throws -> DrawnFigure {
    let declared = try await figure.declaration()
    var editions: [DrawnEdition] = []
    for translation in translations {
      var value = try declared(translation)
      // The theme of figures for dark pages; that of others is their own.
      if options.theme == .dark { value.theme = .dark }
      editions.append(
        try edition(
          of: figure, drawnAs: value, in: translation, main: editions.first, forPages: forPages))
    }
    return DrawnFigure(
      figure: figure, editions: editions,
      mathML: forPages
        ? try figure.formulas.map { try MathText.mathML(formula: $0, display: .block) } : [])
  }

  /// The figure in one language.
  ///
  /// - Parameter main: the figure in the main language; nil when this is it.
  private func edition(
    of figure: DeclaredFigure, drawnAs value: Figure, in translation: Translation,
    main: DrawnEdition?, forPages: Bool
  ) throws -> DrawnEdition {
    let layout = try value.layout()
    let texts = figure.pictureTexts(of: value, in: translation)
    let drawing = SceneDrawing(
      scene: layout.scene(canvas: options.canvas),
      dark: forPages || options.theme == .auto ? .dark : nil,
      name: figure.fileName, language: translation.language, isMain: main == nil,
      descriptions: figure.descriptions(texts, in: translation, isMain: main == nil),
      options: options)
    let digest = drawing.scene.digest
    let isOwn = digest != main?.scene
    return DrawnEdition(
      figure: figure, translation: translation, scene: digest,
      environment: DrawingEnvironment(of: drawing.scene),
      files: isOwn ? try files(of: drawing, drawnAs: value, forPages: forPages) : [],
      warnings: isOwn ? layout.warnings : [],
      inlineSVG: forPages && makesElements ? try drawing.inlineSVG() : "",
      texts: texts)
  }

  private func files(
    of drawing: SceneDrawing, drawnAs value: Figure, forPages: Bool
  ) throws -> [DrawnFile] {
    let sharp =
      formats.contains(.png)
      ? try SharpScene.scenes(
        at: options.scales.all, of: value, like: drawing.scene, canvas: options.canvas) : []
    var files = try formats.flatMap { format in
      switch format {
      case .png: try sharp.map { try drawing.png($0) }
      case .svg: [try drawing.svg()]
      case .pdf: [try drawing.pdf()]
      }
    }
    guard forPages, options.theme != .dark, let dark = drawing.dark else { return files }
    // Pages choose between light and dark in the kind of picture that they show.
    if formats.contains(.svg) {
      files.append(try drawing.darkSVG(in: dark))
    } else {
      files += try sharp.map { try drawing.png($0.colored(by: dark), variant: .dark) }
    }
    return files
  }
}

/// A figure's scene, about to become files.
private struct SceneDrawing {
  /// What is drawn, at a scale of 1.
  let scene: Scene
  /// The colours of dark pages, where they are wanted.
  let dark: Palette?
  /// The figure's name in files.
  let name: String
  let language: Language
  /// Whether the language is the main one, whose files stand beside the pages.
  let isMain: Bool
  let descriptions: PictureDescriptions
  let options: DrawingOptions

  /// The figure in light and dark colours as an element of a page, as wide there as its files are shown.
  func inlineSVG() throws -> String {
    try scene.svg(
      description: descriptions.either, dark: dark,
      options: SVGOptions(text: options.svgText, size: .pixels))
  }

  func svg() throws -> DrawnFile {
    try svg(scene, dark: options.theme == .auto ? dark : nil)
  }

  func darkSVG(in palette: Palette) throws -> DrawnFile {
    var scene = scene
    scene.palette = palette
    return try svg(scene, variant: .dark)
  }

  func pdf() throws -> DrawnFile {
    drawn(.pdf, try scene.pdf(description: descriptions.standard))
  }

  func png(_ sharp: SharpScene, variant: BuiltFile.Variant = .standard) throws -> DrawnFile {
    let description = variant == .dark ? descriptions.dark : descriptions.standard
    return drawn(
      .png, variant: variant, scale: sharp.scale, try sharp.scene.png(description: description))
  }

  private func svg(
    _ scene: Scene, dark: Palette? = nil, variant: BuiltFile.Variant = .standard
  ) throws -> DrawnFile {
    let description =
      dark != nil
      ? descriptions.either : variant == .dark ? descriptions.dark : descriptions.standard
    let text = try scene.svg(
      description: description, dark: dark, options: SVGOptions(text: options.svgText))
    return drawn(.svg, variant: variant, Array(text.utf8))
  }

  private func drawn(
    _ format: BuiltFile.Format, variant: BuiltFile.Variant = .standard, scale: PixelScale = .one,
    _ bytes: [UInt8]
  ) -> DrawnFile {
    DrawnFile(
      format: format, variant: variant, language: language, scale: scale,
      path: BuiltFile.path(
        of: name, format: format, variant: variant,
        scale: format == .png ? options.scales.named(scale) : nil,
        language: isMain ? nil : language),
      width: Int(scene.viewBox.width), height: Int(scene.viewBox.height), bytes: bytes)
  }
}
