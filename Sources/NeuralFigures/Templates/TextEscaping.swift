import Mustache

/// How `{{name}}` writes a text into a page so that it is read as text.
///
/// swift-mustache's own escaping compares characters, and a quotation mark with a combining accent is
/// one character, which is no quotation mark to it but is one to a browser. This one looks at Unicode
/// scalars.
enum TextEscaping: String, CaseIterable, MustacheContentType {
  /// Text and quoted attributes of HTML and XML.
  case html = "FIGURE_HTML"
  /// Text of Markdown, and quoted attributes of HTML that stands in it.
  ///
  /// Character references mean the characters they name, never markup
  /// (<https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references>), so one escape
  /// serves both. White space becomes single spaces: an empty line would end the element.
  case markdown = "FIGURE_MARKDOWN"
  /// Text of LaTeX, on one line.
  case latex = "FIGURE_LATEX"
  /// Text of reStructuredText, on one line.
  case reStructuredText = "FIGURE_RST"
  /// Content of Typst, on one line.
  case typst = "FIGURE_TYPST"
  /// Text of AsciiDoc, on one line.
  case asciiDoc = "FIGURE_ASCIIDOC"
  /// What stands between double quotes in JSON, YAML, TOML and JavaScript.
  case quoted = "FIGURE_QUOTED"
  /// Identifiers of style sheets and what stands in their strings.
  case css = "FIGURE_CSS"
  /// What stands between double quotes in a table of values.
  case csv = "FIGURE_CSV"
  /// Text as it is.
  case plain = "FIGURE_PLAIN"

  /// Makes all known to swift-mustache, whose list of content types belongs to the process.
  static let register: Void = {
    for escaping in allCases { MustacheContentTypes.register(escaping, named: escaping.rawValue) }
  }()

  /// The tag that chooses this escaping for what follows, on a line that leaves no trace.
  var pragma: String { "{{% CONTENT_TYPE: \(rawValue)}}\n" }

  func escapeText(_ text: String) -> String {
    switch self {
    case .html: text.escapedForHTML
    case .markdown: text.escapedForMarkdown
    case .latex: text.escapedForLaTeX
    case .reStructuredText: text.escapedForReStructuredText
    case .typst: text.escapedForTypst
    case .asciiDoc: text.escapedForAsciiDoc
    case .quoted: text.escapedForQuotes
    case .css: text.escapedForCSS
    case .csv: text.replacing("\"", with: "\"\"")
    case .plain: text
    }
  }
}

extension TextEscaping {
  /// The escaping of a file, told by the end of its name; nil when that is not known.
  init?(ofFileNamed name: String) {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1, let end = parts.last?.lowercased() else { return nil }
    guard let escaping = Self.allCases.first(where: { $0.fileExtensions.contains(end) }) else {
      return nil
    }
    self = escaping
  }

  /// All ends of names that tell an escaping.
  static var fileExtensions: [String] { allCases.flatMap(\.fileExtensions) }

  /// The ends of the names of files in which texts are escaped so.
  private var fileExtensions: [String] {
    switch self {
    case .html: ["html", "htm", "xhtml", "xml", "svg", "rss", "atom", "opml"]
    case .markdown: ["md", "markdown"]
    case .latex: ["tex", "ltx", "sty"]
    case .reStructuredText: ["rst"]
    case .typst: ["typ"]
    case .asciiDoc: ["adoc", "asciidoc"]
    case .quoted: ["json", "webmanifest", "yaml", "yml", "toml", "js", "mjs"]
    case .css: ["css"]
    case .csv: ["csv"]
    case .plain: ["txt"]
    }
  }
}
