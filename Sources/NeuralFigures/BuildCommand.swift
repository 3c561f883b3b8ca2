import ArgumentParser
import Article
import Plotting

/// `neural-figures build`: trains what is needed, draws, writes.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Train the models that are needed and draw the figures.")

  @Option(help: "The figures to draw, such as 4,8,19-21; all unless given.")
  var only: FigureSelection?

  @Option(help: "The kinds of files to write: png, svg and pdf, joined by commas.")
  var format = FormatSelection.standard

  @Option(help: "The folder to write to; it is created when it is missing.")
  var output = "figures"

  @OptionGroup var style: DrawingOptions
  @OptionGroup var options: JobOptions

  func validate() throws {
    _ = try selectedFigures()
  }

  func run() async throws {
    let figures = try selectedFigures()
    let progress = Progress(total: figures.count, isQuiet: options.quiet)
    try await reportingFailures {
      try OutputFile.createFolder(output)
      let drawing = Drawing(
        models: ModelStore(), options: style, formats: format.formats)
      _ = try await inParallel(figures, jobs: options.jobs) { figure in
        for file in try await drawing.files(of: figure) {
          try OutputFile.write(file.bytes, to: "\(output)/\(file.path)")
        }
        progress.finished(figure.fileName)
      }
      progress.end()
    }
    if !options.quiet { print("\(figures.count) figures in \(output)/") }
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
