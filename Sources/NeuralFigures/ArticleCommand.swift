import ArgumentParser
import Article
import Files
import Foundation
import Spelling

/// `neural-figures article`: sets figures into a text of a user's own.
struct ArticleCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "article",
    abstract: "Set figures into a text of yours: as a page, a book, or a document of LaTeX.",
    usage: "neural-figures article [<project>] <text> --output <file> [<options>]",
    discussion: """
      A figure stands where a line of the text names it and nothing else, as Figure 4, Fig. 4 or 图4 does, \
      or a comment by its name:

          <!-- figure: perceptron-boundary -->

      Where a sentence names it, there is a link. The text is Markdown when its name ends in .md, and else \
      plain text, in which short lines between empty ones are headings.

          neural-figures article notes.md -o article.html
          neural-figures article lecture/ lecture/notes.txt -o lecture.epub
      """)

  @Argument(
    help: """
      The text, or - for standard input. The folder of a project, whose figures they are, may come before it.
      """)
  var arguments: [String]

  @Option(
    name: [.customShort("o"), .long],
    help: "The file to write, whose name ends in .html, .epub or .tex; - is standard output.",
    completion: .file())
  var output: String

  @Option(help: "What to write; unless given, what the name of the file ends in.")
  var format: ArticleFormat?

  @Option(
    help: ArgumentHelp(
      "How the text says what is a heading; unless given, its name tells.", valueName: "kind"))
  var text: TextKind?

  @Option(help: "The title, in place of the first line of the text.")
  var title: String?

  @Option(help: "Who has written it.")
  var author: String?

  @Option(
    help: """
      When it was written, such as 2026-03-01. Unless given nothing is said, and a book is as old as \
      SOURCE_DATE_EPOCH says, or of the first day of 1980.
      """)
  var date: String?

  @OptionGroup var look: ArticleLookOptions

  @Option(
    help: """
      The language of the article, one of those in the manifest. Unless given it is the one in which the \
      text calls its figures, or the main one.
      """,
    transform: Language.parse)
  var language: Language?

  @Option(
    help: """
      The folder of the figures, with their manifest. Unless given it is figures, in the folder of the \
      project if there is one.
      """)
  var figures: String?

  @Flag(help: "Take everything that is set otherwise than may have been meant for an error.")
  var strict = false

  @Flag(help: "Say nothing but what is wrong.")
  var quiet = false

  @OptionGroup var templates: TemplateOptions
  @OptionGroup var languages: LanguageOptions

  func validate() throws {
    try PathArgument.check(output, named: "--output")
    try PathArgument.check(figures, named: "--figures")
    for argument in arguments { try PathArgument.check(argument, named: "<text>") }
    guard (1...2).contains(arguments.count) else {
      throw ValidationError("expected one text, and the folder of a project before it at most")
    }
    try collection.validate()
    let format = try outputFormat()
    if let date, ArticleDate(date) == nil {
      throw ValidationError("--date: expected a day such as 2026-03-01, got \(date)")
    }
    try look.validate(for: format)
  }

  func run() async throws {
    try await reportingFailures { try write(try await make()) }
  }

  private var standardStream: String { PictureOptions.standardStream }
  private var textPath: String { arguments.last ?? "" }

  private var collection: CollectionOptions {
    var collection = CollectionOptions()
    collection.project = arguments.count > 1 ? arguments.first : nil
    return collection
  }

  /// What to write.
  ///
  /// - Throws: `ValidationError` for a name that tells nothing.
  private func outputFormat() throws -> ArticleFormat {
    if let format = format ?? ArticleFormat(path: output) { return format }
    throw ValidationError(
      "--output: \(output) tells no format; end the name in .html, .epub or .tex, or add --format")
  }

  private func make() async throws -> ArticleMaking.Made {
    let templates = try templates.load()
    let translations = try languages.load()
    let collection = try collection.load(languages: translations)
    let path = figures ?? self.collection.outputFolder
    let folder = try FigureFolder(path, templates: templates, languages: translations)
    let making = ArticleMaking(
      folder: folder, collection: collection, templates: templates,
      choices: ArticleMaking.Choices(
        format: try outputFormat(), title: title, author: author, date: date,
        modified: ArticleDate.modified(
          date, sourceDate: ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"]),
        style: look.style, base: look.base ?? basePath(of: path),
        hasFormulas: look.formulas, hasListings: look.listings,
        holdsPictures: look.pictures == .inside))
    return try making.article(of: try source(), in: language)
  }

  /// The folder of the figures as seen from the article.
  private func basePath(of folder: String) -> String {
    output == standardStream
      ? folder : RelativePath.path(to: folder, from: RelativePath.folder(of: output))
  }

  /// The text.
  ///
  /// - Throws: `FileError`, or `ArticleError` when it is no UTF-8.
  private func source() throws -> ArticleMaking.Source {
    let isStream = textPath == standardStream
    let file = isStream ? "standard input" : textPath
    let bytes =
      isStream
      ? try StandardInput.read(atMost: InputFile.largestSize) : try InputFile.read(textPath)
    guard let text = String(validating: InputFile.withoutByteOrderMark(bytes), as: UTF8.self)
    else { throw ArticleError(file: file, line: nil, problem: .notUTF8) }
    let name = textPath.split(separator: "/").last.map(String.init) ?? file
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    return ArticleMaking.Source(
      text: text, kind: self.text ?? TextKind(path: textPath), file: file,
      name: isStream || stem.isEmpty ? file : stem)
  }

  /// Writes the article, and says what there is to say of it.
  ///
  /// - Throws: `FileError`, or `StrictnessError` before anything is written.
  private func write(_ made: ArticleMaking.Made) throws {
    if strict, !made.warnings.isEmpty { throw StrictnessError(warnings: made.warnings) }
    for warning in made.warnings { reportProblem(warning) }
    if output == standardStream {
      try writeToStandardOutput(made.bytes)
    } else {
      try OutputFile.write(made.bytes, to: output)
    }
    guard !quiet, output != standardStream else { return }
    let summary =
      "\(output): \(counted(made.headingCount, "section")), \(counted(made.figures.count, "figure"))"
    writeToStandardError("\(summary.onOneLine)\n")
  }
}

/// The options that say how an article looks.
struct ArticleLookOptions: ParsableArguments {
  /// Where a page has its pictures.
  enum Pictures: String, CaseIterable, ExpressibleByArgument {
    /// In the page, which so is one file.
    case inside
    /// In the folder of the figures.
    case linked
  }

  @Option(
    help: "Where a page has its pictures: inside it, or linked in the folder of the figures.")
  var pictures = Pictures.inside

  @Option(
    help: """
      The folder of the figures as seen from the article, where that does not hold them: a path or an \
      address.
      """)
  var base: String?

  @Flag(inversion: .prefixedNo, help: "Show the formulas of figures below them.")
  var formulas = true

  @Flag(
    inversion: .prefixedNo,
    help: "Show the code that declares figures. Unless said, pages do, and have it folded.")
  var listings: Bool?

  @Option(help: "The width to show pictures at, in CSS pixels.")
  var width: Int?

  @Option(help: "The alternative text: the whole description, or the sentences it begins with.")
  var alt = AlternativeText.short

  /// How figures are shown.
  var style: EmbeddingStyle { EmbeddingStyle(width: width, alternativeText: alt) }

  /// Refuses what the format cannot hold.
  ///
  /// - Throws: `ValidationError`.
  func validate(for format: ArticleFormat) throws {
    guard pictures == .inside || format == .html else {
      throw ValidationError(
        "--pictures: belongs to pages; a book holds its pictures, LaTeX reads them")
    }
    do throws(EmbeddingError) {
      try format.documentFormat.check(style)
      if let base { try format.documentFormat.check(base: base) }
    } catch {
      throw ValidationError("--\(error)")
    }
  }
}

extension TextKind: ExpressibleByArgument {}
