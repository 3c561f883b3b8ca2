import Article
import Plotting

/// Draws figures of a collection as files, and as what pages show of them; writes nothing.
struct Drawing: Sendable {
  let options: DrawingOptions
  let formats: [BuiltFile.Format]
  /// The languages to draw in, the main one first. In the others a figure has pictures of its own where it
  /// looks otherwise.
  let translations: [Translation]

  /// The figure in every language and format and, for pages, in dark colours besides, where a page can
  /// choose.
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
    let followsPage = options.theme == .auto
    let layout = try value.layout()
    let texts = figure.pictureTexts(of: value, in: translation)
    let drawing = try SceneDrawing(
      scene: layout.scene(canvas: options.canvas),
      dark: forPages || followsPage ? .dark : nil,
      name: figure.fileName, language: translation.language, isMain: main == nil,
      descriptions: figure.descriptions(texts, in: translation, isMain: main == nil),
      followsPage: followsPage, svgOptions: SVGOptions(text: options.svgText))
    let digest = drawing.scene.digest
    let isOwn = digest != main?.scene
    return DrawnEdition(
      figure: figure, translation: translation, scene: digest,
      environment: DrawingEnvironment(of: drawing.scene),
      files: isOwn ? try files(of: drawing, drawnAs: value, forPages: forPages) : [],
      warnings: isOwn ? layout.warnings : [], inlineSVG: drawing.changingSVG ?? "",
      texts: texts)
  }

  private func files(
    of drawing: SceneDrawing, drawnAs value: Figure, forPages: Bool
  ) throws -> [DrawnFile] {
    var files = try formats.map { format in
      let sharp =
        format == .png && options.scale != 1
        ? try value.layout(scale: options.scale).scene(canvas: options.canvas) : drawing.scene
      return try drawing.file(format: format, pixelScene: sharp)
    }
    if forPages, options.theme != .dark, formats.contains(.svg), let file = try drawing.darkFile() {
      files.append(file)
    }
    return files
  }
}

/// A figure's scene, about to become files.
private struct SceneDrawing {
  let scene: Scene
  /// The colours of dark pages, where they are wanted.
  let dark: Palette?
  /// The figure's name in files.
  let name: String
  let language: Language
  /// Whether the language is the main one, whose files stand beside the pages.
  let isMain: Bool
  let descriptions: PictureDescriptions
  /// Whether SVGs change their colours with the page.
  let followsPage: Bool
  /// How SVGs are written.
  let svgOptions: SVGOptions
  /// The figure in light and dark colours, where there are dark ones.
  let changingSVG: String?

  init(
    scene: Scene, dark: Palette?, name: String, language: Language, isMain: Bool,
    descriptions: PictureDescriptions, followsPage: Bool, svgOptions: SVGOptions
  ) throws {
    self.scene = scene
    self.dark = dark
    self.name = name
    self.language = language
    self.isMain = isMain
    self.descriptions = descriptions
    self.followsPage = followsPage
    self.svgOptions = svgOptions
    changingSVG = try dark.map {
      try scene.svg(description: descriptions.either, dark: $0, options: svgOptions)
    }
  }

  func file(format: BuiltFile.Format, pixelScene: Scene) throws -> DrawnFile {
    let description = descriptions.standard
    switch format {
    case .png:
      let picture = try pixelScene.transparentPicture()
      let bytes = try picture.png(
        title: description.title, description: description.description,
        pixelsPerInch: pixelScene.pixelsPerInch * pixelScene.scale)
      return drawn(format, width: picture.width, height: picture.height, bytes)
    case .svg:
      let changing = followsPage ? changingSVG : nil
      return vector(
        format, try changing ?? scene.svg(description: description, options: svgOptions))
    case .pdf:
      return drawn(
        format, width: Int(scene.viewBox.width), height: Int(scene.viewBox.height),
        try scene.pdf(description: description))
    }
  }

  func darkFile() throws -> DrawnFile? {
    try dark.map { palette in
      var scene = scene
      scene.palette = palette
      return vector(
        .svg, variant: .dark,
        try scene.svg(description: descriptions.dark, options: svgOptions))
    }
  }

  private func vector(
    _ format: BuiltFile.Format, variant: BuiltFile.Variant = .standard, _ text: String
  ) -> DrawnFile {
    drawn(
      format, variant: variant, width: Int(scene.viewBox.width),
      height: Int(scene.viewBox.height), Array(text.utf8))
  }

  private func drawn(
    _ format: BuiltFile.Format, variant: BuiltFile.Variant = .standard, width: Int, height: Int,
    _ bytes: [UInt8]
  ) -> DrawnFile {
    DrawnFile(
      format: format, variant: variant, language: language,
      path: BuiltFile.path(
        of: name, format: format, variant: variant, language: isMain ? nil : language),
      width: width, height: height, bytes: bytes)
  }
}
