import Article
import Plotting

/// What a book is and what it consists of (<https://www.w3.org/TR/epub-33/#sec-package-doc>).
struct BookPackage {
  let edition: ArticleEdition
  let chapters: [BookChapter]
  /// The paths of the pictures in the folder of the figures.
  let pictures: [String]
  let modified: String

  var opf: String {
    let words = edition.translation
    let progression = words.direction.rawValue
    return """
      <?xml version="1.0" encoding="utf-8"?>
      <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="identifier" \
      xml:lang="\(words.language.tag.escapedForHTML)" dir="\(progression)">
      \(metadata)\(manifest)<spine page-progression-direction="\(progression)">
      \(lines(chapters.map { "<itemref idref=\"\(Self.id(of: $0.name))\"/>" }))</spine>
      </package>

      """
  }

  // MARK: - Metadata

  private var metadata: String {
    let title = edition.title.plainText.escapedForHTML
    var lines = [
      "<dc:identifier id=\"identifier\">\(identifier)</dc:identifier>",
      "<dc:title>\(title)</dc:title>",
      "<dc:language>\(edition.translation.language.tag.escapedForHTML)</dc:language>",
    ]
    if let author = edition.author {
      lines.append("<dc:creator>\(author.escapedForHTML)</dc:creator>")
    }
    if let date = edition.date { lines.append("<dc:date>\(date.escapedForHTML)</dc:date>") }
    lines.append("<meta property=\"dcterms:modified\">\(modified.escapedForHTML)</meta>")
    lines += accessibility.map { "<meta property=\"schema:\($0)\">\($1)</meta>" }
    return """
      <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
      \(self.lines(lines))</metadata>

      """
  }

  /// How it can be read (<https://www.w3.org/TR/epub-a11y-11/#sec-disc-package>): all that its pictures show is
  /// said in words.
  private var accessibility: [(String, String)] {
    let features = ["alternativeText", "structuralNavigation", "tableOfContents"]
    let hasFormulas = chapters.contains { $0.hasFormulas(in: edition) }
    return [("accessMode", "textual")] + (pictures.isEmpty ? [] : [("accessMode", "visual")])
      + [("accessModeSufficient", "textual")]
      + (features + (hasFormulas ? ["MathML"] : [])).map { ("accessibilityFeature", $0) }
      + [("accessibilityHazard", "none")]
  }

  /// A name that stays the same while the book keeps title, author and language.
  private var identifier: String {
    let parts = [
      edition.title.plainText, edition.author ?? "", edition.translation.language.tag,
    ]
    // Two digests of 64 bits make the 128 of a UUID; the two that tell its kind are those of version 8, which
    // is free to be made of anything (RFC 9562, section 5.8).
    var (first, second) = (ContentDigest(), ContentDigest())
    second.add("second half")
    for part in parts {
      first.add(part)
      second.add(part)
    }
    let digits = Array("\(first)\(second)")
    func group(_ range: Range<Int>) -> String { String(digits[range]) }
    return "urn:uuid:\(group(0..<8))-\(group(8..<12))-8\(group(13..<16))-8\(group(17..<20))-"
      + group(20..<32)
  }

  // MARK: - Files

  private var manifest: String {
    var items = [
      item(BookNames.navigation, type: "application/xhtml+xml", properties: ["nav"]),
      item(BookNames.style, type: "text/css"),
    ]
    for chapter in chapters {
      items.append(
        item(
          chapter.name, type: "application/xhtml+xml",
          properties: chapter.hasFormulas(in: edition) ? ["mathml"] : []))
    }
    for (index, path) in pictures.enumerated() {
      items.append(
        item(
          BookNames.picture(path), id: "picture-\(index + 1)",
          type: MediaType(ofPicture: path).rawValue))
    }
    return "<manifest>\n\(lines(items))</manifest>\n"
  }

  private func item(
    _ name: String, id: String? = nil, type: String, properties: [String] = []
  ) -> String {
    let listed =
      properties.isEmpty ? "" : " properties=\"\(properties.joined(separator: " "))\""
    let address = urlReference(name).escapedForHTML
    return """
      <item id="\(id ?? Self.id(of: name))" href="\(address)" media-type="\(type)"\(listed)/>
      """
  }

  /// A file's name as a name of XML.
  private static func id(of name: String) -> String {
    "file-" + name.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? String($0) : "-" }.joined()
  }

  private func lines(_ lines: [String]) -> String { lines.map { "\($0)\n" }.joined() }
}
