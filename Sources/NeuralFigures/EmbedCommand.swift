import ArgumentParser
import Article
import Spelling

/// `neural-figures embed`: what to paste into a page to show a figure there.
struct EmbedCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "embed", abstract: "Print what shows a figure in a page of yours.",
    usage: "neural-figures embed [<project>] <figure> [<options>]")

  @Argument(
    help: ArgumentHelp(
      "The folder of a project if it is not about the article, and the number of a figure or its name.",
      valueName: "project> <figure"))
  var arguments: [String]

  @Option(help: "The language of the page.")
  var format = PageFormat.html

  @Option(help: "The address of the folder of the figures, as seen from the page.")
  var base = ""

  @Option(
    help: "The language of picture, caption and alternative text: one of those in the manifest.",
    transform: Language.parse)
  var language: Language?

  @Option(
    help: """
      The folder of the figures, with their manifest. Unless given it is figures, in the folder of the \
      project if there is one.
      """)
  var figures: String?

  @OptionGroup var templates: TemplateOptions

  func validate() throws {
    try PathArgument.check(figures, named: "--figures")
    guard (1...2).contains(arguments.count) else {
      throw ValidationError(
        "expected the number or the name of a figure, behind the folder of a project if there is one, got "
          + arguments.joined(separator: " "))
    }
    if let slugs = collection.knownSlugs { _ = try number(among: slugs) }
    try collection.validate()
  }

  /// Whose figure it is.
  private var collection: CollectionOptions {
    var options = CollectionOptions()
    options.project = arguments.count > 1 ? arguments[0] : nil
    return options
  }

  /// The figure, as the user calls it.
  private var figure: String { arguments[arguments.count - 1] }

  func run() async throws {
    try await reportingFailures { try writeToStandardOutput(try snippet()) }
  }

  /// The text to print.
  ///
  /// - Throws: `FileError`, `ManifestError` or `TemplateError`.
  func snippet() throws -> String {
    let templates = try templates.load()
    let slugs = try collection.knownSlugs ?? collection.load(languages: TranslationSet()).slugs
    let number = try number(among: slugs)
    let figures = figures ?? collection.outputFolder
    let manifest = try Manifest.read(from: figures)
    let path = "\(figures)/\(Manifest.fileName)"
    guard let entry = manifest.figures.first(where: { $0.number == number }) else {
      throw ManifestError(path: path, problem: .noFigure(number))
    }
    let known = manifest.languages.map(\.tag)
    let tag = language?.tag ?? known.first ?? manifest.options.language
    guard let page = manifest.languages.first(where: { $0.tag == tag }) else {
      throw ManifestError(
        path: path, problem: .noLanguage(language ?? .english, known: known))
    }
    guard
      let snippet = try Pages.embed(
        entry, as: format, base: base, in: page, templates: templates)
    else { throw ManifestError(path: path, problem: .noPicture(number)) }
    return snippet
  }

  /// The number of the figure that is asked for.
  ///
  /// - Throws: `ValidationError` when there is none.
  private func number(among slugs: [String]) throws -> Int {
    if let index = slugs.firstIndex(of: figure) { return index + 1 }
    guard let number = Int(figure), (1...max(1, slugs.count)).contains(number) else {
      let near = Spelling.nearest(to: figure, among: slugs).map { "; did you mean \($0)?" }
      throw ValidationError(
        "there is no figure \(figure)\(near ?? ";") `neural-figures list` shows those that there are"
      )
    }
    return number
  }
}

extension PageFormat: ExpressibleByArgument {}
