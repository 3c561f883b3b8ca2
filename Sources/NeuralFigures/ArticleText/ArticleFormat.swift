import ArgumentParser

/// The kinds of files that an article can be.
enum ArticleFormat: String, CaseIterable, Sendable, ExpressibleByArgument {
  /// A page for browsers.
  case html
  /// A book.
  case epub
  /// A document to be typeset.
  case latex

  /// The format of a file with this name; nil when that tells none.
  init?(path: String) {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."),
      let format = Self.byEnding[name[name.index(after: dot)...].lowercased()]
    else { return nil }
    self = format
  }

  private static let byEnding: [String: ArticleFormat] = [
    "html": .html, "htm": .html, "epub": .epub, "tex": .latex, "ltx": .latex,
  ]

  /// The language of documents whose figures these are.
  var documentFormat: DocumentFormat { self == .latex ? .latex : .html }

  /// Whether the code of figures is in it unless a user says otherwise: where it can be folded.
  var hasListings: Bool { self == .html }
}
