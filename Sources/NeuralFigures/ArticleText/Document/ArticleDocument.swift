/// A text that figures are set into, taken apart: what all formats of articles are made from.
///
///     let document = try MarkdownReader(names: names, file: "notes.md").document(of: text)
///     document.title  // [.text("Two moons")]
struct ArticleDocument: Sendable, Equatable {
  /// What stands above it; empty where the text says nothing.
  var title: [ArticleInline] = []
  /// Who has written it, where the text says so.
  var author: String?
  var blocks: [ArticleBlock] = []
  /// What in the text is set otherwise than its author may have meant.
  var warnings: [ArticleWarning] = []
}

/// A part of a text that stands on lines of its own.
indirect enum ArticleBlock: Sendable, Equatable {
  case heading(ArticleHeading)
  /// Sentences; `line` is the line of the text that they begin in.
  case paragraph([ArticleInline], line: Int)
  case list(ArticleList)
  case quotation([ArticleBlock])
  /// Code, without a line feed at its end, and its language as the text names it.
  case code(String, language: String?)
  /// A formula in LaTeX's notation, without dollar signs.
  case formula(String)
  /// What separates two parts of a text.
  case rule
  /// The place of a figure.
  case figure(FigurePlace)
}

/// What stands above a section.
struct ArticleHeading: Sendable, Equatable {
  /// 1 is that of the whole text.
  var level: Int
  let content: [ArticleInline]
  /// The name of its place in links; given when the article is set.
  var id = ""
}

/// Things that are listed, with numbers or without.
struct ArticleList: Sendable, Equatable {
  /// The number of the first; nil for a list without numbers.
  let start: Int?
  var items: [[ArticleBlock]]
  /// Whether no empty line stands between them, so that their paragraphs need no distance.
  let isTight: Bool
}

/// A line of a text that a figure is to stand at.
struct FigurePlace: Sendable, Equatable {
  /// What the line says of the figure: a number, or the name of one.
  let name: String
  /// The words that name it, as the text has them.
  let words: String
  /// The width to show it at, in CSS pixels; nil for its own.
  var width: Int?
  /// The line, from 1.
  let line: Int
  /// The number of the figure in the collection; given when the article is set.
  var number = 0
}
