/// What a document says of its page: how large it is, and what it is to programs that read it to somebody.
///
/// Source: ISO 32000-1, 7.7 ("Document Structure"), 14.7 ("Logical Structure"), 14.8 ("Tagged PDF").
struct PDFPage: Sendable {
  /// Width and height in points.
  let size: Size
  let description: PictureDescription

  /// The time that documents say they were made at: a fixed one keeps bytes equal.
  private static let creationDate = "(D:20250111000000Z)"

  /// The whole document of what has been drawn.
  func document(of renderer: PDFRenderer) -> [UInt8] {
    var document = renderer.document
    let resources = renderer.addResources(to: &document)
    let contents = document.add(stream: renderer.content.bytes)
    let (catalog, pages, page) = (document.reserve(), document.reserve(), document.reserve())
    let structure = addStructure(of: page, to: &document)
    document.add(
      plain: PDFDictionary([
        ("Type", "/Page"), ("Parent", pages.text), ("MediaBox", box), ("Contents", contents.text),
        ("Resources", resources.text), ("Group", PDFRenderer.transparencyGroup.text),
        ("StructParents", "0"),
      ]), as: page)
    document.add(
      PDFDictionary([("Type", "/Pages"), ("Kids", "[\(page.text)]"), ("Count", "1")]), as: pages)
    var entries = PDFDictionary([
      ("Type", "/Catalog"), ("Pages", pages.text), ("StructTreeRoot", structure.text),
      ("MarkInfo", "<< /Marked true >>"), ("ViewerPreferences", "<< /DisplayDocTitle true >>"),
    ])
    if let language = description.language { entries.add("Lang", PDFText.string(language)) }
    document.add(entries, as: catalog)
    let information = document.add(
      PDFDictionary([
        ("Title", PDFText.string(description.title)),
        ("Subject", PDFText.string(description.description)),
        ("CreationDate", Self.creationDate),
      ]))
    return document.bytes(catalog: catalog, information: information)
  }

  /// The page, in points.
  private var box: String {
    let sides = [size.width, size.height].map {
      ShortNumber($0, decimals: PDFText.coordinateDecimals).text
    }
    return "[0 0 \(sides.joined(separator: " "))]"
  }

  /// Adds what the page is to a screen reader: a document that consists of a figure.
  private func addStructure(
    of page: PDFDocument.Reference, to document: inout PDFDocument
  ) -> PDFDocument.Reference {
    let (root, whole, figure) = (document.reserve(), document.reserve(), document.reserve())
    // Which element the marked contents of the page belong to, in the order of their numbers.
    let parents = document.add(PDFDictionary([("Nums", "[0 [\(figure.text)]]")]))
    document.add(
      PDFDictionary([
        ("Type", "/StructTreeRoot"), ("K", whole.text), ("ParentTree", parents.text),
        ("ParentTreeNextKey", "1"),
      ]), as: root)
    document.add(
      PDFDictionary([
        ("Type", "/StructElem"), ("S", "/Document"), ("P", root.text), ("K", figure.text),
      ]), as: whole)
    document.add(
      PDFDictionary([
        ("Type", "/StructElem"), ("S", "/Figure"), ("P", whole.text), ("K", "0"),
        ("Pg", page.text), ("Alt", PDFText.string(description.description)),
        ("T", PDFText.string(description.title)),
        ("A", "<< /O /Layout /Placement /Block /BBox \(box) >>"),
      ]), as: figure)
    return root
  }
}
