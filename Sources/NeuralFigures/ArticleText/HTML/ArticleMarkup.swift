import Plotting

/// Says in HTML what stands in an article; every element is closed, as XML asks for.
struct ArticleMarkup {
  /// The element of a figure.
  let figure: (FigurePlace) throws(TemplateError) -> String
  /// The address of a figure, as seen from where the markup stands.
  let addressOfFigure: (Int) -> String

  /// The name of a figure's place in links.
  static func id(ofFigure number: Int) -> String { "figure-\(number)" }

  func blocks(_ blocks: [ArticleBlock]) throws(TemplateError) -> String {
    var markup = ""
    for block in blocks { markup += try self.block(block) }
    return markup
  }

  private func block(_ block: ArticleBlock) throws(TemplateError) -> String {
    switch block {
    case .heading(let heading):
      """
      <h\(heading.level) id="\(heading.id.escapedForHTML)">\(parts(heading.content))</h\(heading.level)>

      """
    case .paragraph(let content, _): content.isEmpty ? "" : "<p>\(parts(content))</p>\n"
    case .list(let list): try self.list(list)
    case .quotation(let inner): "<blockquote>\n\(try blocks(inner))</blockquote>\n"
    case .code(let code, let language): Self.code(code, language: language)
    case .formula(let latex): "<div class=\"formula\">\(Self.mathML(latex, .block))</div>\n"
    case .rule: "<hr/>\n"
    case .figure(let place): try figure(place)
    }
  }

  private func list(_ list: ArticleList) throws(TemplateError) -> String {
    let name = list.start == nil ? "ul" : "ol"
    let start = list.start.flatMap { $0 == 1 ? nil : " start=\"\($0)\"" } ?? ""
    var items = ""
    for item in list.items {
      items += "<li>\(try self.item(item, isTight: list.isTight))</li>\n"
    }
    return "<\(name)\(start)>\n\(items)</\(name)>\n"
  }

  /// An item; in a tight list its sentences are no paragraphs.
  private func item(_ blocks: [ArticleBlock], isTight: Bool) throws(TemplateError) -> String {
    guard isTight else { return try self.blocks(blocks) }
    var markup = ""
    for (index, block) in blocks.enumerated() {
      guard case .paragraph(let content, _) = block else {
        markup += (index > 0 ? "\n" : "") + (try self.block(block))
        continue
      }
      markup += parts(content)
    }
    return markup
  }

  private static func code(_ code: String, language: String?) -> String {
    let kind = language.map { " class=\"language-\($0.escapedForHTML)\"" } ?? ""
    // A line feed behind the tag of `pre` is none of the text.
    return "<pre tabindex=\"0\"><code\(kind)>\(code.escapedForHTML)</code></pre>\n"
  }

  /// A sentence.
  func parts(_ parts: [ArticleInline]) -> String { parts.map(part).joined() }

  private func part(_ part: ArticleInline) -> String {
    switch part {
    case .text(let text): text.escapedForHTML
    case .emphasis(let inner): "<em>\(parts(inner))</em>"
    case .strong(let inner): "<strong>\(parts(inner))</strong>"
    case .code(let code): "<code>\(code.escapedForHTML)</code>"
    case .formula(let latex): Self.mathML(latex, .inline)
    case .link(let inner, let address):
      "<a href=\"\(urlReference(address).escapedForHTML)\">\(parts(inner))</a>"
    case .picture(let inner, _): parts(inner)
    case .lineBreak: "<br/>\n"
    case .mention(let mention):
      """
      <a href="\(addressOfFigure(mention.figure).escapedForHTML)">\(mention.words.escapedForHTML)</a>
      """
    }
  }

  /// A formula, as text where it cannot be read, of which the user has been told.
  static func mathML(_ latex: String, _ display: MathText.Display) -> String {
    (try? MathText.mathML(formula: latex, display: display))
      ?? "<code>\(latex.escapedForHTML)</code>"
  }
}
