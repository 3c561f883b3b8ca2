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

  @OptionGroup var style: DrawingOptions
  @OptionGroup var options: JobOptions

  func run() async throws {
    try await reportingFailures {
      let stamp = try stamp.map {
        BuildStamp(path: $0, key: try .ofBuild(options: meaning, templates: templates.folder))
      }
      if let stamp, stamp.isCurrent() {
        try say("\(output)/ is up to date")
        return
      }
      let figures = only?.figures ?? ArticleFigure.all
      let written = try await build(figures)
      try stamp?.write(written)
      try say("\(figures.count) figures in \(output)/")
    }
  }

  /// Draws and writes; returns what a stamp remembers of what was written.
  private func build(_ figures: [ArticleFigure]) async throws -> [BuildStamp.WrittenFile] {
    // First of all, so that a mistake in a template is found before anything is written.
    let templates = try templates.load()
    try OutputFile.createFolder(output)
    if writesPages { try OutputFile.createFolder("\(output)/\(Drawing.darkFolder)") }
    let before = writesPages ? try? Manifest.read(from: output) : nil

    let drawing = Drawing(models: ModelStore(), options: style, formats: format.formats)
    let progress = Progress(total: figures.count, isQuiet: options.quiet)
    let drawn = try await inParallel(figures, jobs: options.jobs) { figure in
      let drawn = try await drawing.draw(figure, forPages: writesPages)
      let written = try drawn.files.compactMap { try write($0.bytes, to: $0.file.path) }
      progress.finished(figure.fileName)
      return (built: drawn.built, written: written)
    }
    progress.end()
    var written = drawn.flatMap(\.written)
    if writesPages {
      let built = drawn.compactMap(\.built)
      written += try Pages.files(for: built, templates: templates).compactMap {
        try write($0.bytes, to: $0.path)
      }
      try removeStaleFiles(of: before, keeping: Manifest(built))
    }
    return written
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

  /// Writes a file; returns what a stamp remembers of it, or nil where there is no stamp.
  private func write(_ bytes: [UInt8], to path: String) throws(FileError)
    -> BuildStamp.WrittenFile?
  {
    let path = "\(output)/\(path)"
    try OutputFile.write(bytes, to: path)
    return stamp == nil ? nil : BuildStamp.WrittenFile(path: path, bytes: bytes)
  }

  /// Removes the files that an earlier build has written and this one has not.
  private func removeStaleFiles(of before: Manifest?, keeping now: Manifest) throws(FileError) {
    guard let before else { return }
    let kept = Set(now.figures.flatMap(\.files).map(\.path))
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
