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

  @OptionGroup var templates: TemplateOptions

  @Option(
    help: """
      A file to remember the build in: when it shows that this very program has written all that it \
      would write now, nothing is done.
      """)
  var stamp: String?

  @Flag(
    help: """
      Write all files, also where those that are there show the same, drawn with another version of \
      Cairo.
      """)
  var fresh = false

  @OptionGroup var style: DrawingOptions
  @OptionGroup var options: JobOptions

  func run() async throws {
    try await reportingFailures {
      let stamp = try stamp.map {
        BuildStamp(path: $0, key: try .ofBuild(options: meaning, templates: templates.folder))
      }
      if let stamp, !fresh, stamp.isCurrent() {
        try say("\(output)/ is up to date")
        return
      }
      let figures = only?.figures ?? ArticleFigure.all
      let outcome = try await build(figures)
      try stamp?.write(outcome.files)
      try say("\(figures.count) figures in \(output)/\(outcome.keptFiles)")
    }
  }

  /// What a build leaves.
  private struct Outcome {
    /// What a stamp remembers.
    let files: [BuildStamp.WrittenFile]
    /// How many pictures there are, and how many of them stayed as they were.
    let pictureCount: Int
    let keptCount: Int

    /// What there is to say of files that stayed.
    var keptFiles: String {
      keptCount == 0 ? "" : ", \(keptCount) of \(pictureCount) files kept as they were"
    }
  }

  /// Draws and writes.
  private func build(_ figures: [ArticleFigure]) async throws -> Outcome {
    // First of all, so that a mistake in a template is found before anything is written.
    let templates = try templates.load()
    let earlier = EarlierBuild(
      folder: output, manifest: try? Manifest.read(from: output), options: .init(style))
    let writer = FigureWriter(
      earlier: earlier, isFresh: fresh,
      environment: DrawingEnvironment(fonts: try .installed(style.theme.theme.fontFamily)))
    try OutputFile.createFolder(output)
    if writesPages { try OutputFile.createFolder("\(output)/\(Drawing.darkFolder)") }

    let drawing = Drawing(models: ModelStore(), options: style, formats: format.formats)
    let progress = Progress(total: figures.count, isQuiet: options.quiet)
    let results = try await inParallel(figures, jobs: options.jobs) { figure in
      let drawn = try await drawing.draw(figure, forPages: writesPages)
      let placed = try writer.place(drawn)
      progress.finished(figure.fileName)
      let warnings = drawn.warnings.map { "\(figure.fileName): warning: \($0)" }
      return (
        built: BuiltFigure(drawn, files: placed.map(\.file)), placed: placed, warnings: warnings
      )
    }
    progress.end()
    for warning in results.flatMap(\.warnings) { reportProblem(warning) }
    let placed = results.flatMap(\.placed)
    var files = placed.map { file in
      BuildStamp.WrittenFile(path: "\(output)/\(file.file.path)", content: file.file.content)
    }
    if writesPages {
      files += try writePages(for: results.map(\.built), templates: templates, earlier: earlier)
    }
    return Outcome(
      files: files, pictureCount: placed.count, keptCount: placed.count(where: \.isKept))
  }

  /// Pages and manifest describe all figures: a run that draws some leaves them alone.
  private var writesPages: Bool { only == nil }

  /// The options that decide what is written.
  private var meaning: [String] {
    [
      "\(only?.numbers ?? [])", "\(format.formats)", output, "\(style.scale)", "\(style.canvas)",
      "\(style.theme)", "\(style.language)",
    ]
  }

  /// Writes pages and manifest, and removes what the earlier build has written and this one has not.
  private func writePages(
    for figures: [BuiltFigure], templates: TemplateSet, earlier: EarlierBuild
  ) throws -> [BuildStamp.WrittenFile] {
    let pages = try Pages.files(for: figures, options: earlier.options, templates: templates)
    let written = try pages.map { page in
      let path = "\(output)/\(page.path)"
      try OutputFile.write(page.bytes, to: path)
      return BuildStamp.WrittenFile(path: path, content: ContentDigest(of: page.bytes))
    }
    try removeStaleFiles(of: earlier.manifest, keeping: figures.flatMap(\.files).map(\.path))
    return written
  }

  /// Removes the files that an earlier build has written and this one has not.
  private func removeStaleFiles(
    of before: Manifest?, keeping kept: [String]
  ) throws(FileError) {
    guard let before else { return }
    let kept = Set(kept)
    for path in before.figures.flatMap(\.files).map(\.path) where !kept.contains(path) {
      // A manifest that somebody else wrote must not reach files outside the folder.
      guard !path.hasPrefix("/"), !path.split(separator: "/").contains("..") else { continue }
      try OutputFile.removeIfThere("\(output)/\(path)")
    }
  }

  private func say(_ text: String) throws(FileError) {
    if !options.quiet { try writeToStandardOutput("\(text)\n") }
  }
}
