import ArgumentParser
import Article
import Foundation

/// `neural-figures list`: what there is to draw.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the figures: number, name, listing, model and caption.")

  @Flag(help: "Write JSON instead of a table.")
  var json = false

  func run() throws {
    let entries = ArticleFigure.all.map(Entry.init)
    if json {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      print(String(decoding: try encoder.encode(entries), as: UTF8.self))
    } else {
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
      print(table.text, terminator: "")
    }
  }

  /// A figure as JSON gives it.
  private struct Entry: Encodable {
    let number: Int
    let slug: String
    let caption: String
    let listing: Int?
    let model: String?

    init(_ figure: ArticleFigure) {
      number = figure.number
      slug = figure.slug
      caption = figure.caption.english
      listing = figure.listing
      model = figure.model
    }
  }
}
