import ArgumentParser
import Article
import Files
import Plotting

/// `neural-figures build`: trains what is needed, draws, writes.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Train the models that are needed and draw the figures.")

  @OptionGroup var collection: CollectionOptions

  @Option(help: "The figures to draw, such as 4,8,19-21, or their names; all unless given.")
  var only: String?

  @Option(help: "The kinds of files to write: png, svg and pdf, joined by commas.")
  var format = FormatSelection.standard

  @Option(
    help: """
      The folder to write to; it is created when it is missing. Unless given it is figures, in the folder \
      of the project if there is one.
      """)
  var output: String?

  @OptionGroup var templates: TemplateOptions
  @OptionGroup var languages: LanguageOptions

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

  @Flag(
    help: """
      Take what a figure shows otherwise than declared, such as boxes for characters that no font has, \
      for an error.
      """)
  var strict = false

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
      try checkThatStampIsApart(from: collection, in: output)
      let stamp = try stamp.map {
        BuildStamp(
          path: $0,
          key: try .ofBuild(
            options: meaning(of: selection, in: collection, output: output),
            folders: [templates.folder, languages.folder].compactMap { $0 },
            sources: collection.sources))
      }
      if let stamp, !fresh, stamp.isCurrent() {
        try say("\(output)/ is up to date")
        return
      }
      try stamp?.checkPlace()
      let outcome = try await build(selection, of: collection, into: output)
      try stamp?.write(outcome.files)
      try say(outcome.summary(folder: output))
    }
  }

  /// A stamp among the files that are written would take the place of one of them.
  private func checkThatStampIsApart(
    from collection: FigureCollection, in output: String
  ) throws {
    guard let stamp else { return }
    let (folder, place) = (ResolvedPath(output), ResolvedPath(stamp))
    let name = place.name(in: folder)
    let isTaken = place == folder || name.map { Self.isWritten($0, of: collection) } == true
    guard !isTaken else {
      throw ValidationError("--stamp: \(stamp) is what the build writes; choose another name")
    }
  }

  /// Whether a build may write a file of this path in its folder.
  private static func isWritten(_ path: String, of collection: FigureCollection) -> Bool {
    let pages = [Manifest.fileName, Pages.galleryPaths.browser, Pages.galleryPaths.gitHub]
    let pictures = collection.figures.lazy.flatMap { figure in
      BuiltFile.Format.allCases.flatMap { format in
        BuiltFile.Variant.allCases.map {
          BuiltFile.path(of: figure.fileName, format: format, variant: $0)
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
    _ selection: FigureSelection, of collection: FigureCollection, into output: String
  ) async throws -> BuildOutcome {
    let figures = collection.figures(selection)
    // Pages and manifest describe all figures: a run that leaves some out leaves them alone.
    let writesPages = selection.isComplete
    // First of all, so that a mistake in a template is found before anything is written.
    let templates = try templates.load()
    let translations = try translations(of: collection, forPages: writesPages)
    let earlier = EarlierBuild(
      folder: output, manifest: try? Manifest.read(from: output),
      options: .init(style, language: language(of: collection)))
    let folder = try OutputFolder(creating: output)
    if writesPages {
      try checkPages(in: folder)
      try folder.createFolder(BuiltFile.darkFolder)
    }
    let writer = FigureWriter(folder: folder, earlier: earlier, isFresh: fresh)

    let drawing = Drawing(
      options: style, formats: format.formats, translations: translations)
    let progress = Progress(total: figures.count, isQuiet: options.quiet)
    let results = try await inParallel(figures, jobs: options.jobs) { figure in
      let drawn = try await drawing.draw(figure, forPages: writesPages)
      if strict, !drawn.warnings.isEmpty { throw StrictnessError(warnings: drawn.warnings) }
      let placed = try drawn.editions.map { (edition: $0, files: try writer.place($0)) }
      progress.finished(figure.fileName)
      let editions = placed.map { BuiltEdition($0.edition, files: $0.files.map(\.file)) }
      return (
        built: BuiltFigure(figure: figure, editions: editions, mathML: drawn.mathML),
        placed: placed.flatMap(\.files), warnings: drawn.warnings
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
        for: results.map(\.built),
        in: PageContext(
          languages: translations, codeLanguage: collection.codeLanguage, options: earlier.options,
          templates: templates), to: folder)
      if let manifest = earlier.manifest {
        let kept = Set(placed.map(\.file.path))
        left = try StaleFiles(folder: folder, manifest: manifest, kept: kept).remove()
      }
    }
    return BuildOutcome(
      files: files, pictureCount: placed.count, keptCount: placed.count(where: \.isKept),
      figureCount: figures.count, leftFiles: left)
  }

  /// The languages to draw in, the main one first: all of them for pages. Says which texts are missing.
  private func translations(
    of collection: FigureCollection, forPages: Bool
  ) throws -> [Translation] {
    let known = collection.translations
    let all = try known.beginning(with: language(of: collection))
    let drawn = forPages ? all : Array(all.prefix(1))
    for warning in known.warnings(for: drawn) { reportProblem(warning) }
    return drawn
  }

  /// The main language.
  private func language(of collection: FigureCollection) -> Language {
    style.language ?? collection.language
  }

  /// The options that decide what is written.
  private func meaning(
    of selection: FigureSelection, in collection: FigureCollection, output: String
  ) -> [String] {
    [
      "\(selection.numbers)", "\(format.formats)", output, "\(style.scale)", "\(style.canvas)",
      "\(style.theme)", "\(language(of: collection))", "\(style.svgText)",
      "\(strict)",
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
    for figures: [BuiltFigure], in context: PageContext, to folder: OutputFolder
  ) throws -> [BuildStamp.WrittenFile] {
    let pages = try Pages.files(for: figures, in: context)
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
