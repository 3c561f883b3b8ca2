/// Takes a text apart.
protocol ArticleReader: Sendable {
  /// The words by which the text calls figures.
  var names: FigureNames { get }
  /// The text's file, as messages call it.
  var file: String { get }

  /// The parts of a text.
  ///
  /// - Throws: `ArticleError`.
  func document(of text: String) throws(ArticleError) -> ArticleDocument
}

extension TextKind {
  /// What takes texts of this kind apart.
  ///
  ///     TextKind.markdown.reader(names: FigureNames(of: []), file: "notes.md")
  func reader(names: FigureNames, file: String) -> any ArticleReader {
    switch self {
    case .plain: PlainTextReader(names: names, file: file)
    case .markdown: MarkdownReader(names: names, file: file)
    }
  }
}
