import Mustache

/// How `{{name}}` writes a text into a page so that it is read as text.
///
/// swift-mustache's own escaping compares characters, and a quotation mark with a combining accent is
/// one character, which is no quotation mark to it but is one to a browser. This one looks at Unicode
/// scalars.
enum TextEscaping: String, CaseIterable, MustacheContentType {
  /// Text and quoted attributes of HTML.
  case html = "FIGURE_HTML"
  /// Text of Markdown, and quoted attributes of HTML that stands in it.
  ///
  /// Character references mean the characters they name, never markup
  /// (<https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references>), so one escape
  /// serves both. White space becomes single spaces: an empty line would end the element.
  case markdown = "FIGURE_MARKDOWN"

  /// Makes both known to swift-mustache, whose list of content types belongs to the process.
  static let register: Void = {
    for escaping in allCases { MustacheContentTypes.register(escaping, named: escaping.rawValue) }
  }()

  /// The tag that chooses this escaping for what follows, on a line that leaves no trace.
  var pragma: String { "{{% CONTENT_TYPE: \(rawValue)}}\n" }

  func escapeText(_ text: String) -> String {
    switch self {
    case .html: text.escapedForHTML
    case .markdown: text.escapedForMarkdown
    }
  }
}
