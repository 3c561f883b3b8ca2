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

  func validate() throws {
    try PathArgument.check(output, named: "--output")
    try PathArgument.check(stamp, named: "--stamp")
  }

  func run() async throws {
    try checkThatStampIsApart()
    try await reportingFailures {
      let stamp = try stamp.map {
        BuildStamp(path: $0, key: try .ofBuild(options: meaning, templates: templates.folder))
      }
      if let stamp, !fresh, stamp.isCurrent() {
        try say("\(output)/ is up to date")
        return
      }
      try stamp?.checkPlace()
      let outcome = try await build(selection.figures)
      try stamp?.write(outcome.files)
      try say(outcome.summary(folder: output))
    }
  }

  /// The figures to draw.
  private var selection: FigureSelection { only ?? .all }

  /// A stamp among the files that are written would take the place of one of them.
  private func checkThatStampIsApart() throws {
    guard let stamp else { return }
    let (folder, place) = (ResolvedPath(output), ResolvedPath(stamp))
    let isTaken = place == folder || place.name(in: folder).map(Self.isWritten) == true
    guard !isTaken else {
      throw ValidationError("--stamp: \(stamp) is what the build writes; choose another name")
    }
  }

  /// Whether a build may write a file of this path in its folder.
  private static func isWritten(_ path: String) -> Bool {
    let pages = [Manifest.fileName, Pages.galleryPaths.browser, Pages.galleryPaths.gitHub]
    let pictures = ArticleFigure.all.lazy.flatMap { figure in
      BuiltFile.Format.allCases.flatMap { format in
        BuiltFile.Variant.allCases.map {
          BuiltFile.path(of: figure.fileName, format: format, variant: $0)
        }
      }
    }
    return pages.contains(path) || path == BuiltFile.darkFolder || pictures.contains(path)
  }

  /// Draws and writes.
  private func build(_ figures: [ArticleFigure]) async throws -> BuildOutcome {
    // First of all, so that a mistake in a template is found before anything is written.
    let templates = try templates.load()
    let earlier = EarlierBuild(
      folder: output, manifest: try? Manifest.read(from: output), options: .init(style))
    let environment = DrawingEnvironment(fonts: try .installed(style.theme.theme.fontFamilies))
    let folder = try OutputFolder(creating: output)
    if writesPages {
      try checkPages(in: folder)
      try folder.createFolder(BuiltFile.darkFolder)
    }
    let writer = FigureWriter(
      folder: folder, earlier: earlier, isFresh: fresh, environment: environment)

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
    var left: [String] = []
    if writesPages {
      files += try writePages(
        for: results.map(\.built), in: folder, options: earlier.options, templates: templates)
      if let manifest = earlier.manifest {
        let kept = Set(placed.map(\.file.path))
        left = try StaleFiles(folder: folder, manifest: manifest, kept: kept).remove()
      }
    }
    return BuildOutcome(
      files: files, pictureCount: placed.count, keptCount: placed.count(where: \.isKept),
      figureCount: figures.count, leftFiles: left)
  }

  /// Pages and manifest describe all figures: a run that leaves some out leaves them alone.
  private var writesPages: Bool { selection.isComplete }

  /// The options that decide what is written.
  private var meaning: [String] {
    [
      "\(selection.numbers)", "\(format.formats)", output, "\(style.scale)", "\(style.canvas)",
      "\(style.theme)", "\(style.language)", "\(style.svgText)",
    ]
  }

  /// Makes sure that pages take the place of those of an earlier build, whose manifest stands beside
  /// them, and not of the README of a project.
  private func checkPages(in folder: OutputFolder) throws(FileError) {
    let manifest = folder.path(of: Manifest.fileName)
    var others = [Pages.galleryPaths.browser, Pages.galleryPaths.gitHub]
    if FileKind(at: manifest) != nil {
      guard Manifest.isForeign(try InputFile.read(manifest)) else { return }
      others = [Manifest.fileName]
    }
    for other in others.map(folder.path(of:)) where FileKind(at: other) != nil {
      throw FileError(path: other, action: .replace, reason: .foreign(to: "`neural-figures build`"))
    }
  }

  /// Writes pages and manifest.
  private func writePages(
    for figures: [BuiltFigure], in folder: OutputFolder, options: Manifest.Options,
    templates: TemplateSet
  ) throws -> [BuildStamp.WrittenFile] {
    let pages = try Pages.files(for: figures, options: options, templates: templates)
    // The manifest first: it tells that the others may be replaced, should this be interrupted.
    let manifest = pages.filter { $0.path == Manifest.fileName }
    return try (manifest + pages.filter { $0.path != Manifest.fileName }).map { page in
      try folder.write(page.bytes, to: page.path)
      return BuildStamp.WrittenFile(
        path: folder.path(of: page.path), content: ContentDigest(of: page.bytes))
    }
  }

  private func say(_ text: String) throws(FileError) {
    if !options.quiet { try writeToStandardOutput("\(text)\n") }
  }
}
