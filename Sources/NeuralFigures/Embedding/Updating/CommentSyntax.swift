/// How a language of documents writes a comment on a line of its own.
struct CommentSyntax: Sendable, Equatable {
  /// What it begins with.
  let start: String
  /// What it ends with; empty where it ends with the line.
  let end: String
  /// The format of documents that have such comments, where others are read by the same rules.
  var format: DocumentFormat?

  static let html = CommentSyntax(start: "<!--", end: "-->")
  static let restructuredText = CommentSyntax(start: "..", end: "")
  static let percent = CommentSyntax(start: "%", end: "")
  static let slashes = CommentSyntax(start: "//", end: "")

  /// A comment.
  ///
  ///     CommentSyntax.html.comment("/figure")  // "<!-- /figure -->"
  func comment(_ text: String) -> String { "\(start) \(text)\(end.isEmpty ? "" : " ")\(end)" }

  /// What a comment says; nil when the line is none.
  ///
  /// - Parameter line: the line without blanks at its ends.
  func text(of line: Substring) -> Substring? {
    guard line.hasPrefix(start) else { return nil }
    let rest = line.dropFirst(start.count)
    guard !end.isEmpty else {
      // Without a blank it is `...` or a rule, and in LaTeX often code that is put aside.
      return rest.first == " " || rest.first == "\t" ? rest.trimmingBlanks : nil
    }
    guard rest.hasSuffix(end) else { return nil }
    let text = rest.dropLast(end.count)
    return text.contains(end) ? nil : text.trimmingBlanks
  }
}

extension DocumentFormat {
  /// The comments in which a document may name a figure.
  var comments: [CommentSyntax] {
    switch self {
    case .html, .gfm, .mkdocs, .hugo, .docc, .jupyter: [.html]
    // Without being told, a Markdown file with comments of MyST is one of MyST.
    case .commonmark: [.html, CommentSyntax(start: "%", end: "", format: .myst)]
    case .myst: [.html, .percent]
    case .rst: [.restructuredText]
    case .latex: [.percent]
    case .typst, .asciidoc: [.slashes]
    }
  }

  /// Whether documents are Markdown of some kind.
  var isMarkdown: Bool {
    switch self {
    case .commonmark, .gfm, .mkdocs, .hugo, .docc, .jupyter, .myst: true
    case .html, .rst, .latex, .typst, .asciidoc: false
    }
  }

  /// Whether an empty line has to stand between a comment and the figure, that of AsciiDoc and Markdown among
  /// them to keep it apart from the text before. In LaTeX it would end a paragraph.
  var separatesComments: Bool {
    switch self {
    case .html, .latex, .typst: false
    default: true
    }
  }
}

extension Substring {
  /// The text without blanks and tabs at its ends.
  var trimmingBlanks: Substring {
    var text = self
    while let first = text.first, first == " " || first == "\t" { text.removeFirst() }
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    return text
  }
}
