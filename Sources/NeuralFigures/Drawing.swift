import Article
import Plotting

/// Draws figures of the article as files, and as what pages show of them; writes nothing.
struct Drawing: Sendable {
  let models: ModelStore
  let options: DrawingOptions
  let formats: [BuiltFile.Format]

  /// The figure in every format and, for pages, in dark colours besides, where a page can choose.
  func draw(_ figure: ArticleFigure, forPages: Bool) async throws -> DrawnFigure {
    var value = try await figure.figure(from: models)
    value.theme = options.theme.theme
    let followsPage = options.theme == .auto
    let layout = try value.layout()
    let drawing = try SceneDrawing(
      scene: layout.scene(canvas: options.canvas),
      dark: forPages || followsPage ? .dark : nil,
      description: figure.description(in: options.language), followsPage: followsPage,
      svgOptions: SVGOptions(text: options.svgText))
    var files = try formats.map { format in
      let sharp =
        format == .png && options.scale != 1
        ? try value.layout(scale: options.scale).scene(canvas: options.canvas) : drawing.scene
      return try drawing.file(named: figure.fileName, format: format, pixelScene: sharp)
    }
    if forPages, options.theme != .dark, formats.contains(.svg),
      let file = try drawing.darkFile(named: figure.fileName)
    {
      files.append(file)
    }
    return DrawnFigure(
      figure: figure, scene: drawing.scene.digest, files: files, warnings: layout.warnings,
      inlineSVG: drawing.changingSVG ?? "",
      mathML: forPages
        ? try figure.formulas.map { try MathText.mathML(formula: $0, display: .block) } : [])
  }
}

/// A figure's scene, about to become files.
private struct SceneDrawing {
  let scene: Scene
  /// The colours of dark pages, where they are wanted.
  let dark: Palette?
  let description: PictureDescription
  /// Whether SVGs change their colours with the page.
  let followsPage: Bool
  /// How SVGs are written.
  let svgOptions: SVGOptions
  /// The figure in light and dark colours, where there are dark ones.
  let changingSVG: String?

  init(
    scene: Scene, dark: Palette?, description: PictureDescription, followsPage: Bool,
    svgOptions: SVGOptions
  ) throws {
    self.scene = scene
    self.dark = dark
    self.description = description
    self.followsPage = followsPage
    self.svgOptions = svgOptions
    changingSVG = try dark.map {
      try scene.svg(description: description, dark: $0, options: svgOptions)
    }
  }

  func file(
    named name: String, format: BuiltFile.Format, pixelScene: Scene
  ) throws -> DrawnFile {
    let path = BuiltFile.path(of: name, format: format)
    switch format {
    case .png:
      let picture = try pixelScene.transparentPicture()
      let bytes = try picture.png(
        title: description.title, description: description.description,
        pixelsPerInch: pixelScene.pixelsPerInch * pixelScene.scale)
      return drawn(path, format, width: picture.width, height: picture.height, bytes)
    case .svg:
      let changing = followsPage ? changingSVG : nil
      return vector(
        path, format, try changing ?? scene.svg(description: description, options: svgOptions))
    case .pdf:
      return drawn(
        path, format, width: Int(scene.viewBox.width), height: Int(scene.viewBox.height),
        try scene.pdf(description: description))
    }
  }

  func darkFile(named name: String) throws -> DrawnFile? {
    try dark.map { palette in
      var scene = scene
      scene.palette = palette
      let path = BuiltFile.path(of: name, format: .svg, variant: .dark)
      return vector(
        path, .svg, variant: .dark,
        try scene.svg(description: description, options: svgOptions))
    }
  }

  private func vector(
    _ path: String, _ format: BuiltFile.Format, variant: BuiltFile.Variant = .standard,
    _ text: String
  ) -> DrawnFile {
    drawn(
      path, format, variant: variant, width: Int(scene.viewBox.width),
      height: Int(scene.viewBox.height), Array(text.utf8))
  }

  private func drawn(
    _ path: String, _ format: BuiltFile.Format, variant: BuiltFile.Variant = .standard,
    width: Int, height: Int, _ bytes: [UInt8]
  ) -> DrawnFile {
    DrawnFile(
      format: format, variant: variant, path: path, width: width, height: height, bytes: bytes)
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
