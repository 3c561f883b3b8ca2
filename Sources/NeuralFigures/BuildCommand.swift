import ArgumentParser
import Article
import Files
import Plotting

/// `neural-figures build`: trains what is needed, draws, writes.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Train the models that are needed and draw the figures.")

  @OptionGroup var collection: CollectionOptions

  @Option(help: "The figures to draw, such as 4,8,19-21, or their names. All by default.")
  var only: String?

  @Option(help: "The kinds of files to write: png, svg and pdf, separated by commas.")
  var format = FormatSelection.standard

  @Option(
    help: """
      The folder to write to. It is created if it does not exist. By default it is figures, in the folder \
      of the project if there is one.
      """)
  var output: String?

  @OptionGroup var templates: TemplateOptions
  @OptionGroup var pages: PageOptions
  @OptionGroup var languages: LanguageOptions

  @Option(
    help: """
      A file that records the build: nothing is done if it shows that this program has already written \
      everything.
      """)
  var stamp: String?

  @Flag(
    help: """
      Write all files, even if existing ones show the same, drawn with another version of Cairo.
      """)
  var fresh = false

  @Flag(
    help: """
      Treat warnings as errors: everything that a figure shows differently than declared, such as boxes \
      for characters that no font has.
      """)
  var strict = false

  @Flag(
    help: """
      Have each file on the disk before the next is written, so that after a power cut too every file is \
      whole, the old one or the new one. Takes longer.
      """)
  var durable = false

  @OptionGroup var style: DrawingOptions
  @OptionGroup var options: JobOptions

  func validate() throws {
    try PathArgument.check(output, named: "--output")
    try PathArgument.check(stamp, named: "--stamp")
    if let slugs = collection.knownSlugs {
      try languages.check(style.language)
      _ = try FigureSelection.parse(only, among: slugs)
    }
  }

  func run() async throws {
    try await reportingFailures {
      let output = output ?? collection.outputFolder
      let collection = try collection.load(languages: try languages.load())
      let selection = try FigureSelection.parse(only, among: collection.slugs)
      // First of all, so that a mistake in a template is found before anything is written.
      let templateSet = try templates.load()
      try checkThatStampIsApart(
        from: collection, in: output, extraPages: templateSet.extraPageNames)
      let stamp = try stamp.map {
        BuildStamp(
          path: $0,
          key: try .ofBuild(
            options: meaning(of: selection, in: collection, output: output),
            folders: [templates.folder, languages.folder].compactMap { $0 },
            sources: collection.sources))
      }
      if let stamp, !fresh, stamp.isCurrent() {
        try say("\(output)/ is up to date".onOneLine)
        return
      }
      try stamp?.checkPlace()
      let outcome = try await build(
        selection, of: collection, into: output, templates: templateSet)
      try stamp?.write(outcome.files)
      try say(outcome.summary(folder: output))
    }
  }

  /// A stamp among the files that are written would take the place of one of them.
  private func checkThatStampIsApart(
    from collection: FigureCollection, in output: String, extraPages: [String]
  ) throws {
    guard let stamp else { return }
    let (folder, place) = (ResolvedPath(output), ResolvedPath(stamp))
    let name = place.name(in: folder)
    let isTaken =
      place == folder
      || name.map { extraPages.contains($0) || isWritten($0, of: collection) } == true
    guard !isTaken else {
      throw ValidationError("--stamp: \(stamp) is what the build writes; choose another name")
    }
  }

  /// Whether a build may write a file of this path in its folder.
  private func isWritten(_ path: String, of collection: FigureCollection) -> Bool {
    let pages = [Manifest.fileName] + GalleryPage.allCases.map(\.path)
    let pictures = collection.figures.lazy.flatMap { figure in
      BuiltFile.Format.allCases.flatMap { format in
        BuiltFile.Variant.allCases.flatMap { variant in
          style.scales.all.map { scale in
            BuiltFile.path(
              of: figure.fileName, format: format, variant: variant,
              scale: style.scales.named(scale))
          }
        }
      }
    }
    // The pictures in another language stand in a folder as those in the main one do beside the pages.
    let parts = path.split(separator: "/", maxSplits: 1).map(String.init)
    let isOfALanguage = collection.translations.contains(tag: parts[0])
    let picture: String? = isOfALanguage ? parts.dropFirst().first : path
    guard let picture else { return true }
    return pages.contains(path) || picture == BuiltFile.darkFolder || pictures.contains(picture)
  }

  /// Draws and writes.
  private func build(
    _ selection: FigureSelection, of collection: FigureCollection, into output: String,
    templates: TemplateSet
  ) async throws -> BuildOutcome {
    let figures = collection.figures(selection)
    // Pages and manifest describe all figures: a run that leaves some out leaves them alone.
    let writesPages = selection.isComplete
    let build = try FigureBuild(
      of: collection, into: output,
      options: FigureBuild.Options(
        style: style, formats: format.formats, templates: templates, pages: pages, isFresh: fresh,
        writesPages: writesPages, isDurable: durable))
    for warning in build.warnings { reportProblem(warning) }

    let progress = Progress(total: figures.count, isQuiet: options.quiet)
    let results = try await inParallel(figures, jobs: options.jobs) { figure in
      let placed = try await build.place(figure, isStrict: strict)
      progress.finished(figure.fileName)
      return placed
    }
    progress.end()
    for warning in results.flatMap(\.warnings) { reportProblem(warning) }
    let placed = results.flatMap(\.files)
    var files = placed.map { file in
      BuildStamp.WrittenFile(path: "\(output)/\(file.file.path)", content: file.file.content)
    }
    var left: [String] = []
    if writesPages {
      files += try build.writePages(for: results.map(\.built))
      left = try build.removeStale(keeping: placed)
    }
    return BuildOutcome(
      files: files, pictureCount: placed.count, keptCount: placed.count(where: \.isKept),
      figureCount: figures.count, leftFiles: left)
  }

  /// The options that decide what is written.
  private func meaning(
    of selection: FigureSelection, in collection: FigureCollection, output: String
  ) -> [String] {
    [
      "\(selection.numbers)", "\(format.formats)", output, "\(style.scales)", "\(style.canvas)",
      "\(style.theme)", "\(style.language ?? collection.language)", "\(style.svgText)",
      "\(strict)", pages.site?.description ?? "", "\(pages.isSelfContained)",
    ]
  }

  private func say(_ text: String) throws(FileError) {
    if !options.quiet { try printLines("\(text)\n") }
  }
}
