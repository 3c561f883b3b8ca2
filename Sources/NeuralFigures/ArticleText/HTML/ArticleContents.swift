/// The table of contents: the sections of an article, those within others below them.
struct ArticleContents {
  let headings: [ArticleHeading]
  /// What leads to a heading.
  let address: (ArticleHeading) -> String

  /// Lists in lists, as HTML and the navigation of EPUB have them; empty without headings.
  var markup: String {
    var rest = headings[...]
    return rest.isEmpty ? "" : list(&rest, level: rest.map(\.level).min() ?? 0)
  }

  private func list(_ rest: inout ArraySlice<ArticleHeading>, level: Int) -> String {
    let words = ArticleMarkup(figure: { _ in "" }, addressOfFigure: { _ in "" })
    var items = ""
    while let heading = rest.first, heading.level >= level {
      rest.removeFirst()
      let link =
        "<a href=\"\(address(heading).escapedForHTML)\">\(words.parts(heading.content.withoutLinks))</a>"
      let inner =
        rest.first.map { $0.level > heading.level } == true
        ? "\n\(list(&rest, level: heading.level + 1))" : ""
      items += "<li>\(link)\(inner)</li>\n"
    }
    return "<ol>\n\(items)</ol>\n"
  }
}

extension [ArticleInline] {
  /// The same with the words of links alone, to stand in one.
  fileprivate var withoutLinks: [ArticleInline] {
    flatMap { part -> [ArticleInline] in
      switch part {
      case .link(let parts, _): parts.withoutLinks
      case .emphasis(let parts): [.emphasis(parts.withoutLinks)]
      case .strong(let parts): [.strong(parts.withoutLinks)]
      case .lineBreak: [.text(" ")]
      case .text, .code, .formula, .picture, .mention: [part]
      }
    }
  }
}
