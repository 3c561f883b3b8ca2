/// Figures in pages of HTML and chapters of EPUB: what the template `embed.html` makes.
struct HTMLEmbedding: FigureEmbedding {
  let templates: TemplateSet

  func text(of figure: EmbeddedFigure) throws -> String {
    try templates.embed(EmbedData(figure: figure), as: .html)
  }
}
