/// The tags of a page, to look for what a reader of its source would look for.
struct Markup {
  /// A start tag.
  struct Tag: Equatable {
    let name: String
    let attributes: [String: String]
  }

  /// The start tags in their order.
  private(set) var tags: [Tag] = []
  /// What does not fit: end tags without start, elements without end, attributes given twice.
  private(set) var faults: [String] = []

  /// Elements that have no end tag.
  private static let void: Set = ["meta", "link", "br", "img", "input", "source", "hr"]

  init(_ page: String) {
    var open: [String] = []
    for tag in page.matches(of: /<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:"[^"]*"|[^">])*)>/) {
      let name = String(tag.output.2)
      if tag.output.1 == "/" {
        if open.last == name { open.removeLast() } else { faults.append("</\(name)>") }
        continue
      }
      var attributes: [String: String] = [:]
      for match in tag.output.3.matches(of: /([a-zA-Z-]+)(?:="([^"]*)")?/) {
        let key = String(match.output.1)
        if attributes[key] != nil { faults.append("<\(name) \(key)>") }
        attributes[key] = match.output.2.map(String.init) ?? ""
      }
      tags.append(Tag(name: name, attributes: attributes))
      if !Self.void.contains(name), !tag.output.3.hasSuffix("/") { open.append(name) }
    }
    faults += open.map { "<\($0)>" }
  }

  /// The values of an attribute, in the order of the page.
  func values(of attribute: String) -> [String] {
    tags.compactMap { $0.attributes[attribute] }
  }

  /// The elements of a name.
  func elements(_ name: String) -> [Tag] {
    tags.filter { $0.name == name }
  }
}
