/// How a text says what is a heading, a list or code.
enum TextKind: String, CaseIterable, Sendable {
  /// By the look of its lines.
  case plain
  /// By the marks of Markdown.
  case markdown

  /// The kind of a file with this name.
  init(path: String) {
    self = DocumentFormat(path: path)?.isMarkdown == true ? .markdown : .plain
  }
}
