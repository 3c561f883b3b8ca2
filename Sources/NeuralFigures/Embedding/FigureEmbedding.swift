/// Says in one language of documents how a figure is shown.
protocol FigureEmbedding: Sendable {
  /// What to put into a document, ending with a line feed.
  ///
  /// - Throws: `TemplateError`, where it is made from a template that grows beyond all measure.
  func text(of figure: EmbeddedFigure) throws -> String
}
