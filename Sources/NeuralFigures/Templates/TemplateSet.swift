import Mustache
import Templates

/// The kinds of text that a template makes of a single figure.
enum PageFormat: String, CaseIterable, Sendable {
  case html
  case markdown = "md"
}

/// The templates that pages are made from: those of this package, or a user's own in their place.
///
///     let templates = try TemplateSet(folder: "my-templates")
///     templates.embed(data, as: .html)
///
/// A template is called by its file name without `.mustache`. Those of `GalleryPage`, `embed.html`, `embed.md`
/// and `report.html` are rendered, and so is each of a user's extra ones; others are there to be included.
/// How `{{name}}` is escaped is told by the end of that name.
struct TemplateSet: Sendable {
  private let library: MustacheLibrary
  /// The names of the pages that extra templates make, in alphabetical order.
  let extraPageNames: [String]
  /// Whether a template of the user's asks for figures as elements of the page. Those of this package do for
  /// pages that hold all they show, and where there is no file to show.
  let asksForElements: Bool
  /// The templates that are rendered, by their names.
  private let pages: [String: Page]

  /// What has to be known of a template to render it.
  private struct Page {
    /// The file, as a message calls it.
    let file: String
    let expansion: TemplateExpansion
  }

  /// The text of a template, and where it comes from.
  struct Source: Sendable {
    /// The name, such as `gallery.html`.
    let name: String
    /// The file, as a message calls it.
    let file: String
    let text: String
  }

  /// The end of the names of files that are templates.
  static let fileExtension = ".mustache"

  /// The built-in templates.
  ///
  /// - Throws: `TemplateError`; never for those of this package.
  init() throws(TemplateError) {
    try self.init(replacing: [])
  }

  /// The built-in templates, with those given in place of the ones they share a name with.
  ///
  /// - Parameters:
  ///   - replacements: templates to use in place of built-in ones, or to be included.
  ///   - extra: templates that each make a page, which has the name of the template.
  /// - Throws: `TemplateError` for the first mistake in a template, which may be a name that does
  ///   not exist or a file that no template uses.
  init(replacing replacements: [Source], extra: [Source] = []) throws(TemplateError) {
    var sources: [String: Source] = [:]
    for source in Self.builtIn + replacements { sources[source.name] = source }
    var names: [String] = []
    for source in extra.sorted(by: { $0.name < $1.name }) {
      try ExtraPageName.check(source.name, of: source.file, besides: names)
      names.append(source.name)
      // No partial can be called so.
      let name = Self.extraName(source.name)
      sources[name] = Source(name: name, file: source.file, text: source.text)
    }
    extraPageNames = names
    pages = try Self.check(sources, replacements: replacements, extra: names)
    asksForElements = try Self.asksForElements(replacements + extra)

    _ = TextEscaping.register
    var library = MustacheLibrary()
    for source in sources.values {
      library.register(try Self.template(of: source), named: source.name)
    }
    self.library = library
  }

  /// A page of the gallery of all figures.
  ///
  /// - Throws: `TemplateError` when it would grow beyond all measure.
  func gallery(_ data: GalleryData, as page: GalleryPage) throws(TemplateError) -> String {
    try render(data, template: page.rawValue)
  }

  /// The page of this name that an extra template makes; empty when there is none.
  ///
  /// - Throws: `TemplateError` when it would grow beyond all measure.
  func extraPage(_ name: String, _ data: GalleryData) throws(TemplateError) -> String {
    try render(data, template: Self.extraName(name))
  }

  /// The template that makes a page of this name, as messages call it; nil when there is none.
  func file(ofExtraPage name: String) -> String? { pages[Self.extraName(name)]?.file }

  /// What shows one figure in a page of someone else's.
  ///
  /// - Throws: `TemplateError` when it would grow beyond all measure.
  func embed(_ data: EmbedData, as format: PageFormat) throws(TemplateError) -> String {
    try render(data, template: Self.embedName(format))
  }

  /// The page that shows which figures have changed.
  ///
  /// - Throws: `TemplateError` when it would grow beyond all measure.
  func report(_ data: ReportData) throws(TemplateError) -> String {
    try render(data, template: Self.reportName)
  }

  /// An article as a page for browsers.
  ///
  /// - Throws: `TemplateError` when it would grow beyond all measure.
  func article(_ data: ArticleData) throws(TemplateError) -> String {
    try render(data, template: Self.articleName)
  }

  /// A figure in its place in an article.
  ///
  /// - Throws: `TemplateError` when it would grow beyond all measure.
  func articleFigure(_ data: ArticleFigureData) throws(TemplateError) -> String {
    try render(data, template: Self.articleFigureName)
  }

  /// A chapter of an article as a book.
  ///
  /// - Throws: `TemplateError` when it would grow beyond all measure.
  func articleChapter(_ data: ArticleData) throws(TemplateError) -> String {
    try render(data, template: Self.articleChapterName)
  }

  /// The style sheet of an article as a book.
  ///
  /// - Throws: `TemplateError` when it would grow beyond all measure.
  func articleBookStyle() throws(TemplateError) -> String {
    try render(NoData(), template: Self.articleBookStyleName)
  }

  private static let articleName = "article.html"
  private static let articleFigureName = "article-figure.html"
  private static let articleChapterName = "article-chapter.xhtml"
  private static let articleBookStyleName = "article-book.css"
  private static let reportName = "report.html"
  private static func extraName(_ name: String) -> String { "\(ExtraPageName.folder)/\(name)" }
  private static func embedName(_ format: PageFormat) -> String { "embed.\(format.rawValue)" }

  private func render(
    _ data: some TemplateData, template: String
  ) throws(TemplateError) -> String {
    // Every set holds the built-in templates, if only replaced: there always is one of that name.
    guard let page = pages[template] else { return "" }
    let budget = RenderBudget(bytesPerElement: page.expansion.sectionBytes)
    let text = RenderBudget.$current.withValue(budget) {
      library.render(data, withTemplate: template) ?? ""
    }
    guard !budget.isExceeded else {
      throw TemplateError(
        file: page.file, line: nil, problem: .growsTooLarge(RenderBudget.largestPage))
    }
    return text
  }
}

extension TemplateSet {
  /// The templates in the package's folder `templates`.
  private static let builtIn: [Source] = Templates.byFileName.sorted { $0.key < $1.key }
    .map { fileName, text in
      Source(
        name: String(fileName.dropLast(fileExtension.count)), file: "templates/\(fileName)",
        text: text)
    }

  /// Checks the templates that are rendered with all that they include, and returns what has to be
  /// known of them.
  private static func check(
    _ sources: [String: Source], replacements: [Source], extra: [String]
  ) throws(TemplateError) -> [String: Page] {
    var templates: [String: TemplateChecker.Template] = [:]
    // In a fixed order, so that of several mistakes the same one is always reported.
    for source in sources.values.sorted(by: { $0.name < $1.name }) {
      templates[source.name] = try TemplateChecker.Template(source.text, file: source.file)
    }
    let checker = TemplateChecker(templates: templates)
    var expander = TemplateExpander(templates: templates)
    var pages: [String: Page] = [:]
    var used: Set<String> = []
    for (name, shape) in rendered(extra: extra) {
      guard let template = templates[name] else { continue }
      pages[name] = Page(file: template.file, expansion: try expander.expansion(of: name))
      used.formUnion(try checker.check(name, shape: shape))
    }
    if let unused = replacements.first(where: { !used.contains($0.name) }) {
      throw TemplateError(
        file: unused.file, line: nil, problem: .unused(templates: Array(used)))
    }
    return pages
  }

  /// Whether one of the templates asks for figures as elements of the page.
  private static func asksForElements(_ sources: [Source]) throws(TemplateError) -> Bool {
    for source in sources {
      let nodes = try TemplateParser.nodes(of: source.text, file: source.file)
      if nodes.contains(where: { $0.mentions(FigureData.elementName) }) { return true }
    }
    return false
  }

  /// The templates that are rendered, and what they are given.
  private static func rendered(extra: [String]) -> [(name: String, shape: TemplateShape)] {
    let galleries = GalleryPage.allCases.map(\.rawValue) + extra.map(extraName)
    let gallery = GalleryData.shape
    return galleries.map { ($0, gallery) }
      + PageFormat.allCases.map { (embedName($0), EmbedData.shape) }
      + [
        (reportName, ReportData.shape), (articleName, ArticleData.shape),
        (articleFigureName, ArticleFigureData.shape), (articleChapterName, ArticleData.shape),
        (articleBookStyleName, NoData.shape),
      ]
  }

  private static func template(of source: Source) throws(TemplateError) -> MustacheTemplate {
    let isExtra = source.name.hasPrefix(extraName(""))
    let escaping =
      (isExtra
        ? ExtraPageName.escaping(of: source.name) : TextEscaping(ofFileNamed: source.name)) ?? .html
    do {
      return try MustacheTemplate(string: escaping.pragma + source.text)
    } catch let error as MustacheTemplate.ParserError {
      // The pragma has a line of its own in front of the first.
      throw TemplateError(
        file: source.file, line: error.context.lineNumber - 1,
        problem: .unreadable("\(error.error)"))
    } catch {
      throw TemplateError(file: source.file, line: nil, problem: .unreadable("\(error)"))
    }
  }
}
