/// Figures in Markdown on GitHub, which shows the elements of HTML that it knows: what the template
/// `embed.md` makes.
struct GitHubEmbedding: FigureEmbedding {
  let templates: TemplateSet

  func text(of figure: EmbeddedFigure) throws -> String {
    try templates.embed(EmbedData(figure: figure), as: .markdown)
  }
}
