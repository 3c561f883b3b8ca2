import ArgumentParser
import Article

/// `neural-figures embed`: what to paste into a page to show a figure there.
struct EmbedCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "embed", abstract: "Print what shows a figure in a page of yours.")

  @Argument(help: "The number of the figure.")
  var number: Int

  @Option(help: "The language of the page.")
  var format = PageFormat.html

  @Option(help: "The address of the folder of the figures, as seen from the page.")
  var base = ""

  @Option(
    help: "The language of picture, caption and alternative text: one of those in the manifest.",
    transform: Language.parse)
  var language: Language?

  @Option(help: "The folder of the figures, with their manifest.")
  var figures = "figures"

  @OptionGroup var templates: TemplateOptions

  func validate() throws {
    try PathArgument.check(figures, named: "--figures")
    guard ArticleFigure.all.contains(where: { $0.number == number }) else {
      throw ValidationError(
        "there is no figure \(number); `neural-figures list` shows those that there are")
    }
  }

  func run() async throws {
    try await reportingFailures { try writeToStandardOutput(try snippet()) }
  }

  /// The text to print.
  ///
  /// - Throws: `FileError`, `ManifestError` or `TemplateError`.
  func snippet() throws -> String {
    let templates = try templates.load()
    let manifest = try Manifest.read(from: figures)
    let path = "\(figures)/\(Manifest.fileName)"
    guard let figure = manifest.figures.first(where: { $0.number == number }) else {
      throw ManifestError(path: path, problem: .noFigure(number))
    }
    let known = manifest.languages.map(\.tag)
    let tag = language?.tag ?? known.first ?? manifest.options.language
    guard let entry = manifest.languages.first(where: { $0.tag == tag }) else {
      throw ManifestError(
        path: path, problem: .noLanguage(language ?? .english, known: known))
    }
    guard
      let snippet = try Pages.embed(
        figure, as: format, base: base, in: entry, templates: templates)
    else { throw ManifestError(path: path, problem: .noPicture(number)) }
    return snippet
  }
}

extension PageFormat: ExpressibleByArgument {}
