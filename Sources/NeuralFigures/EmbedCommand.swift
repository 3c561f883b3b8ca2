import ArgumentParser
import Article
import Files
import Spelling

/// `neural-figures embed`: what to put into a document to show figures there.
struct EmbedCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "embed",
    abstract: "Print the markup that shows figures in a document, or insert it there.",
    usage: """
      neural-figures embed [<project>] <figures> ... [<options>]
      neural-figures embed --update [<project>] <documents> ... [<options>]
      """,
    discussion: """
      With --update, the arguments are documents that mark the place of a figure with two comments:

          <!-- figure: perceptron-boundary width=400 -->
          <!-- /figure -->

      Only the text between them is replaced. The language of a document is told by \
      the end of its name unless --format is given. With --check nothing is written, and the command exits \
      with 1 when something would be.
      """)

  @Argument(
    help: """
      The figures: numbers, ranges such as 19-21, names, or all. With --update, the documents. The folder \
      of a project may precede them.
      """)
  var arguments: [String]

  @Flag(help: "Update the figures in documents in place.")
  var update = false

  @Flag(help: "With --update, only report which documents are out of date.")
  var check = false

  @Option(
    help: ArgumentHelp(
      "The format of the document; md means gfm. Without --update, it is html by default.",
      valueName: "format"))
  var format: DocumentFormat?

  @OptionGroup var style: EmbeddingStyleOptions

  @Option(
    help: """
      The folder of the figures as seen from the document, a path or an address. With --update, the path \
      is worked out by default.
      """)
  var base: String?

  @Option(
    help: "The language of picture, caption and alternative text: one of those in the manifest.",
    transform: Language.parse)
  var language: Language?

  @Option(
    help: """
      The folder of the figures, with their manifest. By default it is figures, in the folder of the \
      project if there is one.
      """)
  var figures: String?

  @Option(
    help: """
      Copy the pictures of the figures into this folder of a catalog of DocC, under the names by which DocC \
      finds those for dark pages and for screens of high density.
      """)
  var copyPictures: String?

  @OptionGroup var templates: TemplateOptions
  @OptionGroup var languages: LanguageOptions

  func validate() throws {
    try PathArgument.check(figures, named: "--figures")
    try PathArgument.check(copyPictures, named: "--copy-pictures")
    let subject = subject()
    try subject.collection.validate()
    guard !subject.listed.isEmpty else {
      throw ValidationError(
        update
          ? "expected the documents to bring up to date" : "expected the figures to show, or all")
    }
    guard update || !check else { throw ValidationError("--check belongs to --update") }
    if update {
      for document in subject.listed { try PathArgument.check(document, named: "--update") }
    } else if let known = knownFigures(of: subject) {
      _ = try FigureList.numbers(of: subject.listed, among: known)
    }
    try checkStyle()
    guard copyPictures == nil || request.format == .docc || (update && format == nil) else {
      throw ValidationError(
        "--copy-pictures: is for catalogs of DocC (--format docc); other documents take the folder of the "
          + "figures as it is")
    }
  }

  /// Refuses what the format cannot hold, as soon as there is one.
  private func checkStyle() throws {
    guard let format = update ? format : request.format else { return }
    do throws(EmbeddingError) {
      try format.check(style.style)
      if let base { try format.check(base: base) }
    } catch {
      throw ValidationError("--\(error)")
    }
  }

  /// What the arguments are about.
  private struct Subject {
    /// Whose figures they are.
    let collection: CollectionOptions
    /// The figures, or the documents.
    let listed: [String]
    /// The folder of the figures.
    let folder: String
  }

  /// Takes the arguments apart, looking for the folder that the first one may name.
  private func subject() -> Subject {
    let project = project()
    var collection = CollectionOptions()
    collection.project = project
    return Subject(
      collection: collection, listed: Array(arguments.dropFirst(project == nil ? 0 : 1)),
      folder: figures ?? collection.outputFolder)
  }

  /// The folder of a project, or its file, when one comes before the others. A number that is the name of a
  /// folder, too, is a figure.
  private func project() -> String? {
    guard arguments.count > 1, let first = arguments.first, Int(first) == nil else { return nil }
    let isFile = first.hasSuffix(".yaml") || first.hasSuffix(".yml")
    let isPlace = isFile || FileKind(at: first) == .folder || (!update && first.contains("/"))
    return isPlace || (!update && isNoFigure(first)) ? first : nil
  }

  /// Whether an argument is no list of figures, and none that is nearly one.
  private func isNoFigure(_ argument: String) -> Bool {
    let parts = argument.split(separator: ",").map(String.init)
    let manifest = try? Manifest.read(from: figures ?? CollectionOptions.outputName)
    let slugs = ArticleFigure.all.map(\.slug) + (manifest?.figures.map(\.slug) ?? [])
    return !parts.contains { part in
      part == FigureList.all || part.first?.isNumber == true
        || nearest(to: part, among: slugs) != nil
    }
  }

  func run() async throws {
    if update {
      let exitCode = try await reportingFailures { try self.updateDocuments() }
      if exitCode != .success { throw exitCode }
    } else {
      try await reportingFailures {
        let snippet = try snippet()
        if copyPictures != nil {
          let (folder, figures) = try shownFigures()
          try catalog(with: figures, from: folder)?.write()
        }
        try writeToStandardOutput(snippet)
      }
    }
  }

  /// What is asked for where a document says nothing else.
  private var request: EmbeddingRequest {
    EmbeddingRequest(format: format ?? .html, style: style.style, language: language, base: base)
  }

  /// The text to print: that of each figure, with an empty line between two.
  ///
  /// - Throws: `FileError`, `ManifestError` or `TemplateError`.
  func snippet() throws -> String {
    let (folder, figures) = try shownFigures()
    return try figures.map { try folder.text(of: $0.number, as: $0.request) }
      .joined(separator: "\n")
  }

  /// The figures that are listed, and where they are taken from.
  ///
  /// - Throws: `FileError` or `ManifestError`.
  private func shownFigures() throws -> (folder: FigureFolder, figures: [ShownFigure]) {
    let subject = subject()
    let declared = try declaredFigures(of: subject)
    let folder = try folder(of: subject)
    let numbers = try FigureList.numbers(
      of: subject.listed, among: Self.joined(folder.manifest.known, declared),
      present: folder.manifest.known)
    return (folder, numbers.map { ShownFigure(number: $0, request: request) })
  }

  /// What is to be copied into a catalog of DocC; nil where nothing has been asked for.
  ///
  /// - Throws: `FileError` or `ManifestError`.
  private func catalog(
    with figures: [ShownFigure], from folder: FigureFolder
  ) throws -> CatalogUpdate? {
    guard let copyPictures else { return nil }
    let update = try CatalogUpdate(
      of: copyPictures, with: figures.filter { $0.request.format == .docc }, from: folder)
    update.warnings.forEach(reportProblem)
    return update
  }

  /// Brings documents up to date, or tells which are not.
  ///
  /// - Throws: `FileError`, `ManifestError`, `MarkerError` or `TemplateError`.
  private func updateDocuments() throws -> ExitCode {
    let subject = subject()
    let folder = try folder(of: subject)
    let updates = try DocumentUpdates(
      of: subject.listed, from: folder, format: format, request: request)
    let catalog = try catalog(with: updates.shown, from: folder)
    if !check {
      try updates.write()
      try catalog?.write()
    }
    let report = updates.report(isCheck: check) + (catalog?.report(isCheck: check) ?? [])
    for line in report { try printLine(line) }
    let isStale = !updates.stale.isEmpty || catalog?.stale.isEmpty == false
    return check && isStale ? .failure : .success
  }

  private func folder(of subject: Subject) throws -> FigureFolder {
    let templates = try templates.load()
    return try FigureFolder(subject.folder, templates: templates, languages: try languages.load())
  }

  /// The figures that can be asked for, those of the manifest, if it can be read already, and the article's;
  /// nil for a project, whose file is not read yet.
  private func knownFigures(of subject: Subject) -> [FigureList.Known]? {
    guard let slugs = subject.collection.knownSlugs else { return nil }
    let manifest = try? Manifest.read(from: subject.folder)
    return Self.joined(manifest?.known ?? [], FigureList.known(slugs))
  }

  /// The figures of the article or of the project's file, whether they are drawn or not.
  ///
  /// - Throws: `FileError` or `ProjectFileErrors`.
  private func declaredFigures(of subject: Subject) throws -> [FigureList.Known] {
    let collection = subject.collection
    return FigureList.known(
      try collection.knownSlugs ?? collection.load(languages: TranslationSet()).slugs)
  }

  /// The figures of a folder, and those that could be there.
  private static func joined(
    _ drawn: [FigureList.Known], _ declared: [FigureList.Known]
  ) -> [FigureList.Known] {
    let numbers = Set(drawn.map(\.number))
    return drawn + declared.filter { !numbers.contains($0.number) }
  }
}

/// The options that say how figures are shown.
struct EmbeddingStyleOptions: ParsableArguments {
  @Option(
    help: """
      What dark pages show: the picture that the reader's system asks for (media), the one that the theme of \
      the site does not hide (class), the light one (none), or an SVG that adapts (auto-svg). The default is \
      media in HTML, on GitHub and in DocC, and none elsewhere.
      """)
  var dark: DarkPictures?

  @Option(help: "The width to show pictures at, in CSS pixels.")
  var width: Int?

  @Option(help: "An address that pictures lead to; {slug} and {number} stand for the figure's.")
  var link: String?

  @Option(
    help: """
      The alternative text: a sentence of 150 characters at most (short), or the whole description (long).
      """)
  var alt = AlternativeText.short

  @Flag(help: "Show the description beside the picture, too.")
  var description = false

  /// What they say.
  var style: EmbeddingStyle {
    EmbeddingStyle(
      dark: dark, width: width, link: link, alternativeText: alt, showsDescription: description)
  }
}

extension DocumentFormat: ExpressibleByArgument {
  init?(argument: String) { self.init(name: argument) }

  static var allValueStrings: [String] { allCases.map(\.rawValue) }
}

extension DarkPictures: ExpressibleByArgument {}
extension AlternativeText: ExpressibleByArgument {}
