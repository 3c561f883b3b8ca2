import ArgumentParser
import Article
import Foundation

/// `neural-figures list`: what there is to draw.
struct ListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the figures: number, name, listing, model and caption.")

  @OptionGroup var collection: CollectionOptions

  @Flag(help: "Write JSON instead of a table.")
  var json = false

  @Option(
    help: "The language of the captions. By default English, or the main language of the project.",
    transform: Language.parse)
  var language: Language?

  @OptionGroup var languages: LanguageOptions

  func validate() throws {
    if collection.project == nil { try languages.check(language) }
  }

  func run() async throws {
    try await reportingFailures {
      let collection = try collection.load(languages: try languages.load())
      let translation = try collection.translations.translation(
        to: language ?? collection.language)
      let entries = collection.figures.map { Entry($0, in: translation) }
      try printLines(json ? try Self.json(entries) : Self.table(entries))
    }
  }

  private static func json(_ entries: [Entry]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(entries), as: UTF8.self).withControlEscapedInJSON
      + "\n"
  }

  private static func table(_ entries: [Entry]) -> String {
    var table = TextTable(
      columns: [
        .right("figure"), .left("name"), .right("listing"), .left("model"), .left("caption"),
      ])
    for entry in entries {
      table.add([
        "\(entry.number)", entry.slug, entry.listing.map(String.init) ?? "-",
        entry.model ?? "-", entry.caption,
      ])
    }
    return table.text
  }

  /// A figure as JSON gives it.
  private struct Entry: Encodable {
    let number: Int
    let slug: String
    let caption: String
    let listing: Int?
    let model: String?

    init(_ figure: DeclaredFigure, in translation: Translation) {
      number = figure.number
      slug = figure.slug
      caption = figure.texts(translation).caption
      listing = figure.listing
      model = figure.model
    }
  }
}
