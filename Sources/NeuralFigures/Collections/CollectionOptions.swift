import ArgumentParser
import Article
import Projects

/// The argument of every command that works on figures: whose they are.
struct CollectionOptions: ParsableArguments {
  @Argument(
    help: """
      The folder of a project, with its figures.yaml, or that file. Without one, the command is about the \
      figures of the article.
      """)
  var project: String?

  func validate() throws {
    try PathArgument.check(project, named: "<project>")
    _ = try project.map(ProjectPlace.init)
  }

  /// The names of the figures where they are known without reading anything: those of the article.
  var knownSlugs: [String]? {
    project == nil ? ArticleFigure.all.map(\.slug) : nil
  }

  /// The folder that pictures and pages are written to unless another one is asked for.
  var outputFolder: String {
    let place = project.flatMap { try? ProjectPlace($0) }
    return place?.path(of: Self.outputName) ?? Self.outputName
  }

  static let outputName = "figures"

  /// The figures.
  ///
  /// - Parameter languages: the languages that there are.
  /// - Throws: `FileError` or `ProjectFileErrors` for the file of a project.
  func load(languages: TranslationSet) throws -> FigureCollection {
    guard let project else { return .article(in: languages) }
    return FigureCollection(try LoadedProject(ProjectPlace(project)), in: languages)
  }
}
