import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// An SVG as an XML parser reads it; a text that is no XML is an issue where it is made.
struct SVGDocument {
  /// An element with its attributes and the text directly in it.
  struct Element {
    let name: String
    var attributes: [String: String]
    var text: String
    /// How many elements it stands in.
    let depth: Int
  }

  /// All elements in the order of their start tags.
  var elements: [Element]

  init(_ svg: String, location: SourceLocation = #_sourceLocation) throws {
    let reader = Reader()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = reader
    try #require(
      parser.parse(), "line \(parser.lineNumber): \(String(describing: parser.parserError))",
      sourceLocation: location)
    elements = reader.elements
  }

  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  /// All ids in the order of the document.
  var ids: [String] { elements.compactMap { $0.attributes["id"] } }

  /// What other elements refer to: by `xlink:href`, `url(#...)`, `aria-labelledby` and `aria-describedby`.
  var references: [String] {
    elements.flatMap { element -> [String] in
      var names = ["aria-labelledby", "aria-describedby"].flatMap { attribute in
        (element.attributes[attribute] ?? "").split(separator: " ").map(String.init)
      }
      if let href = element.attributes["xlink:href"], href.hasPrefix("#") {
        names.append(String(href.dropFirst()))
      }
      if let clip = element.attributes["clip-path"] {
        names.append(String(clip.dropFirst("url(#".count).dropLast()))
      }
      return names
    }
  }

  private final class Reader: NSObject, XMLParserDelegate {
    var elements: [Element] = []
    private var open: [Int] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      open.append(elements.count)
      elements.append(
        Element(name: name, attributes: attributes, text: "", depth: open.count - 1))
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
      if let last = open.last { elements[last].text += string }
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
      qualifiedName: String?
    ) {
      open.removeLast()
    }
  }
}
