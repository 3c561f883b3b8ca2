import Mustache
import Templates

/// The kinds of text that a template makes.
enum PageFormat: String, CaseIterable, Sendable {
  case html
  case markdown = "md"
}

/// The templates that pages are made from: those of this package, or a user's own in their place.
///
///     let templates = try TemplateSet(folder: "my-templates")
///     templates.embed(data, as: .html)
///
/// A template is called by its file name without `.mustache`: `gallery.html`, `gallery.md`,
/// `embed.html` and `embed.md` are the ones that are rendered, others are there to be included.
/// Whether `{{name}}` escapes for HTML or for Markdown is told by the end of that name.
struct TemplateSet: Sendable {
  private let library: MustacheLibrary

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
  /// - Throws: `TemplateError` for the first mistake in a template, which may be a name that does
  ///   not exist or a file that no template uses.
  init(replacing replacements: [Source]) throws(TemplateError) {
    var sources: [String: Source] = [:]
    for source in Self.builtIn + replacements { sources[source.name] = source }
    try Self.check(sources, replacements: replacements)

    _ = TextEscaping.register
    var library = MustacheLibrary()
    for source in sources.values {
      library.register(try Self.template(of: source), named: source.name)
    }
    self.library = library
  }

  /// The gallery of all figures.
  func gallery(_ data: GalleryData, as format: PageFormat) -> String {
    render(data, template: Self.galleryName(format))
  }

  /// What shows one figure in a page of someone else's.
  func embed(_ data: EmbedData, as format: PageFormat) -> String {
    render(data, template: Self.embedName(format))
  }

  /// The page that shows which figures have changed.
  func report(_ data: ReportData) -> String {
    render(data, template: Self.reportName)
  }

  private static let reportName = "report.html"
  private static func galleryName(_ format: PageFormat) -> String { "gallery.\(format.rawValue)" }
  private static func embedName(_ format: PageFormat) -> String { "embed.\(format.rawValue)" }

  private func render(_ data: some TemplateData, template: String) -> String {
    // Every set holds the built-in templates, if only replaced: there always is one of that name.
    library.render(data, withTemplate: template) ?? ""
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

  /// Checks the templates that are rendered with all that they include.
  private static func check(
    _ sources: [String: Source], replacements: [Source]
  ) throws(TemplateError) {
    var templates: [String: TemplateChecker.Template] = [:]
    // In a fixed order, so that of several mistakes the same one is always reported.
    for source in sources.values.sorted(by: { $0.name < $1.name }) {
      templates[source.name] = TemplateChecker.Template(
        file: source.file, nodes: try TemplateParser.nodes(of: source.text, file: source.file))
    }
    let checker = TemplateChecker(templates: templates)
    var used: Set<String> = []
    for format in PageFormat.allCases {
      used.formUnion(try checker.check(galleryName(format), shape: GalleryData.shape))
      used.formUnion(try checker.check(embedName(format), shape: EmbedData.shape))
    }
    used.formUnion(try checker.check(reportName, shape: ReportData.shape))
    if let unused = replacements.first(where: { !used.contains($0.name) }) {
      throw TemplateError(
        file: unused.file, line: nil, problem: .unused(templates: Array(used)))
    }
  }

  private static func template(of source: Source) throws(TemplateError) -> MustacheTemplate {
    let escaping: TextEscaping =
      source.name.hasSuffix(".\(PageFormat.markdown.rawValue)") ? .markdown : .html
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
