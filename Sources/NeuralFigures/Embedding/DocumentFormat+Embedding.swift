extension DocumentFormat {
  /// What says in this language how a figure is shown.
  ///
  /// - Parameter templates: what HTML and Markdown on GitHub are made from.
  func embedding(templates: TemplateSet) -> any FigureEmbedding {
    switch self {
    case .html: HTMLEmbedding(templates: templates)
    case .commonmark: CommonMarkEmbedding()
    case .gfm: GitHubEmbedding(templates: templates)
    case .myst: MySTEmbedding()
    case .rst: ReStructuredTextEmbedding()
    case .mkdocs: MkDocsEmbedding()
    case .hugo: HugoEmbedding()
    case .latex: LaTeXEmbedding()
    case .typst: TypstEmbedding()
    case .docc: DocCEmbedding()
    case .asciidoc: AsciiDocEmbedding()
    case .jupyter: JupyterEmbedding()
    }
  }
}
