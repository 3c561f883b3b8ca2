/// A chapter of a book: what stands before the first section of an article, or one of its sections.
struct BookChapter: Sendable, Equatable {
  /// The name of its file.
  let name: String
  /// What is said of it where there is only room for words.
  let title: String
  /// Whether the title of the article stands above it.
  let isFirst: Bool
  let blocks: [ArticleBlock]

  /// The chapters of an article: at least one.
  static func chapters(of edition: ArticleEdition) -> [BookChapter] {
    var parts: [[ArticleBlock]] = [[]]
    for block in edition.article.blocks {
      if case .heading(let heading) = block, heading.level == HeadingLevels.section {
        parts.append([])
      }
      parts[parts.count - 1].append(block)
    }
    return parts.enumerated().map { index, blocks in
      var title = edition.title.plainText
      if index > 0, case .heading(let heading)? = blocks.first { title = heading.content.plainText }
      return BookChapter(
        name: BookNames.chapter(index + 1), title: title, isFirst: index == 0, blocks: blocks)
    }
  }

  /// The numbers of its figures.
  var figures: [Int] { blocks.figures.map(\.number) }

  /// What stands above its sections.
  var headings: [ArticleHeading] {
    blocks.compactMap { if case .heading(let heading) = $0 { heading } else { nil } }
  }

  /// Whether formulas are in it, its figures' among them.
  func hasFormulas(in edition: ArticleEdition) -> Bool {
    blocks.hasFormulas || isFirst && edition.title.hasFormulas
      || figures.contains { edition.figures[$0]?.formulas.isEmpty == false }
  }
}

extension [ArticleBlock] {
  /// The places of figures in them, those in lists and quotations too.
  var figures: [FigurePlace] {
    flatMap { block -> [FigurePlace] in
      switch block {
      case .figure(let place): [place]
      case .quotation(let inner): inner.figures
      case .list(let list): list.items.flatMap(\.figures)
      case .heading, .paragraph, .code, .formula, .rule: []
      }
    }
  }

  fileprivate var hasFormulas: Bool {
    contains { block in
      switch block {
      case .formula: true
      case .heading(let heading): heading.content.hasFormulas
      case .paragraph(let content, _): content.hasFormulas
      case .quotation(let inner): inner.hasFormulas
      case .list(let list): list.items.contains(where: \.hasFormulas)
      case .code, .rule, .figure: false
      }
    }
  }
}

extension [ArticleInline] {
  fileprivate var hasFormulas: Bool {
    contains { part in
      switch part {
      case .formula: true
      case .emphasis(let parts), .strong(let parts), .link(let parts, _), .picture(let parts, _):
        parts.hasFormulas
      case .text, .code, .lineBreak, .mention: false
      }
    }
  }
}
