import Article
import Plotting

/// Draws figures of the article as files.
struct Drawing: Sendable {
  let models: ModelStore
  let options: DrawingOptions
  let formats: [PictureFormat]

  /// A picture as it will stand in a file.
  struct File: Sendable {
    let format: PictureFormat
    /// The file's path inside the output folder.
    let path: String
    let bytes: [UInt8]
  }

  /// The figure in every format.
  func files(of figure: ArticleFigure) async throws -> [File] {
    var value = try await figure.figure(from: models)
    value.theme = options.theme.theme
    let description = figure.description(in: options.language)
    return try formats.map { format in
      File(
        format: format, path: "\(figure.fileName).\(format.rawValue)",
        bytes: try bytes(of: value, as: format, description: description))
    }
  }

  private func bytes(
    of figure: Figure, as format: PictureFormat, description: PictureDescription
  ) throws -> [UInt8] {
    switch format {
    case .png:
      try figure.layout(scale: options.scale).scene(canvas: options.canvas)
        .bitmap(scale: options.scale)
        .png(
          metadata: PNGMetadata(
            title: description.title, description: description.description,
            pixelsPerInch: figure.dpi * options.scale))
    case .pdf:
      try scene(of: figure).pdf(description: description)
    case .svg where options.theme == .auto:
      Array(
        try figure.svg(
          description: description, canvas: options.canvas, dark: .dark
        ).utf8)
    case .svg:
      Array(try scene(of: figure).svg(description: description).utf8)
    }
  }

  /// The figure's scene for formats that know no pixels.
  private func scene(of figure: Figure) throws -> Scene {
    try figure.layout().scene(canvas: options.canvas)
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
