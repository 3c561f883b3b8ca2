import ArgumentParser
import Article
import Plotting

/// `neural-figures build`: trains what is needed, draws, writes.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Train the models that are needed and draw the figures.")

  @Option(
    help: "The figures to draw, such as 4,8,19-21; all unless given.",
    transform: FigureSelection.parse)
  var only: FigureSelection?

  @Option(help: "The kinds of files to write: png, svg and pdf, joined by commas.")
  var format = FormatSelection.standard

  @Option(help: "The folder to write to; it is created when it is missing.")
  var output = "figures"

  @Option(help: "A folder of templates to use in place of the built-in ones.")
  var templates: String?

  @OptionGroup var style: DrawingOptions
  @OptionGroup var options: JobOptions

  func run() async throws {
    let figures = only?.figures ?? ArticleFigure.all
    let progress = Progress(total: figures.count, isQuiet: options.quiet)
    try await reportingFailures {
      // First of all, so that a mistake in a template is found before anything is written.
      let templates = try templates.map(TemplateSet.init(folder:)) ?? TemplateSet()
      try OutputFile.createFolder(output)
      if writesPages { try OutputFile.createFolder("\(output)/\(Drawing.darkFolder)") }
      let drawing = Drawing(models: ModelStore(), options: style, formats: format.formats)
      let built = try await inParallel(figures, jobs: options.jobs) { figure in
        let drawn = try await drawing.draw(figure, variants: writesPages)
        for file in drawn.files {
          try OutputFile.write(file.bytes, to: "\(output)/\(file.file.path)")
        }
        progress.finished(figure.fileName)
        return try drawn.built()
      }
      progress.end()
      if writesPages {
        for page in try Pages.files(for: built, templates: templates) {
          try OutputFile.write(page.bytes, to: "\(output)/\(page.path)")
        }
      }
      if !options.quiet { try writeToStandardOutput("\(figures.count) figures in \(output)/\n") }
    }
  }

  /// Pages and manifest describe all figures: a run that draws some leaves them alone.
  private var writesPages: Bool { only == nil }
}
