import ArgumentParser
import Article
import Plotting

/// `neural-figures build`: trains what is needed, draws, writes.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Train the models that are needed and draw the figures.")

  @Option(help: "The figures to draw, such as 4,8,19-21; all unless given.")
  var only: FigureSelection?

  @Option(help: "The folder to write to; it is created when it is missing.")
  var output = "figures"

  @Option(help: "Device pixels per pixel: 2 draws for screens of high density.")
  var scale = 1.0

  @Option(help: "Crop to what is drawn (tight) or keep the whole canvas (full).")
  var canvas = FigureLayout.Canvas.tight

  @OptionGroup var options: JobOptions

  /// Beyond this a figure of usual size no longer fits the largest picture Cairo can draw.
  private static let largestScale = 64.0

  func validate() throws {
    guard scale > 0, scale <= Self.largestScale else {
      throw ValidationError(
        "--scale: expected a number above 0, at most \(Int(Self.largestScale)), got \(scale)")
    }
    _ = try selectedFigures()
  }

  func run() async throws {
    let figures = try selectedFigures()
    let progress = Progress(total: figures.count, isQuiet: options.quiet)
    try await reportingFailures {
      try OutputFile.createFolder(output)
      let fonts = try FontFamily.dejaVuSans()
      let models = ModelStore()
      _ = try await inParallel(figures, jobs: options.jobs) { figure in
        let png = try await draw(figure, from: models, fonts: fonts)
        try OutputFile.write(png, to: "\(output)/\(figure.fileName).png")
        progress.finished(figure.fileName)
      }
      progress.end()
    }
    if !options.quiet { print("\(figures.count) figures in \(output)/") }
  }

  /// The figure's picture as the bytes of a PNG file.
  private func draw(_ figure: ArticleFigure, from models: ModelStore, fonts: FontFamily)
    async throws -> [UInt8]
  {
    let value = try await figure.figure(from: models)
    let bitmap = try value.layout(fonts: fonts, scale: scale).scene(canvas: canvas)
      .bitmap(scale: scale)
    return try bitmap.png(
      metadata: PNGMetadata(
        title: "Figure \(figure.number)", description: figure.caption.english,
        pixelsPerInch: value.dpi * scale))
  }

  private func selectedFigures() throws -> [ArticleFigure] {
    guard let only else { return ArticleFigure.all }
    return try only.numbers.map { number in
      guard let figure = ArticleFigure.all.first(where: { $0.number == number }) else {
        throw ValidationError(
          "--only: figure \(number) is not drawn yet; `neural-figures list` shows those that are")
      }
      return figure
    }
  }
}

extension FigureLayout.Canvas: ExpressibleByArgument {}
