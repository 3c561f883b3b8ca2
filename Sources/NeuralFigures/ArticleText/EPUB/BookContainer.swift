import Interchange

/// The archive that a book is, with what tells programs that it is one
/// (<https://www.w3.org/TR/epub-33/#sec-ocf>).
struct BookContainer {
  /// The files of the book, its package first.
  let files: [BookFile]

  private static let folder = "EPUB"
  /// The first file of every book, by which it is known.
  private static let type = BookFile(name: "mimetype", text: "application/epub+zip")

  private static let container = BookFile(
    name: "META-INF/container.xml",
    text: """
      <?xml version="1.0" encoding="utf-8"?>
      <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
      <rootfiles>
      <rootfile full-path="\(folder)/\(BookNames.package)" media-type="application/oebps-package+xml"/>
      </rootfiles>
      </container>

      """)

  var bytes: [UInt8] {
    var archive = ZipWriter()
    archive.add(Self.type.bytes, name: Self.type.name, packing: .stored)
    archive.add(Self.container.bytes, name: Self.container.name, packing: .deflated)
    for file in files {
      archive.add(file.bytes, name: "\(Self.folder)/\(file.name)", packing: .deflated)
    }
    return archive.finished()
  }
}
