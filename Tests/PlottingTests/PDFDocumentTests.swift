import Testing

@testable import Plotting

@Suite struct PDFDocumentTests {
  private func document() -> (bytes: [UInt8], catalog: Int) {
    var document = PDFDocument()
    let late = document.reserve()
    let data = document.add(stream: Array("some data, some data".utf8))
    let information = document.add(PDFDictionary([("Title", "(a)")]))
    _ = document.reserve()
    document.add(PDFDictionary([("Type", "/Catalog"), ("Data", data.text)]), as: late)
    return (document.bytes(catalog: late, information: information), late.number)
  }

  /// The table at the end, as its three columns.
  private func table(of bytes: [UInt8]) throws -> [[Int]] {
    let file = try PDFFile(bytes)
    let data = try #require(file.objects(with: "/Type /XRef").first?.stream)
    return stride(from: 0, to: data.count, by: 7).map { start in
      [
        Int(data[start]), data[start + 1..<start + 5].reduce(0) { $0 << 8 | Int($1) },
        data[start + 5..<start + 7].reduce(0) { $0 << 8 | Int($1) },
      ]
    }
  }

  @Test func theTableTellsWhereEachObjectIs() throws {
    let bytes = document().bytes
    let table = try table(of: bytes)
    // Object 0, four of the document, the pack, and the table itself.
    #expect(table.count == 7)
    for (number, entry) in table.enumerated() where entry[0] == 1 {
      #expect(bytes[entry[1]...].starts(with: "\(number) 0 obj\n".utf8), "object \(number)")
    }
    #expect(table.map { $0[0] } == [0, 2, 1, 2, 0, 1, 1])
    #expect([table[1], table[3]] == [[2, 5, 0], [2, 5, 1]])
  }

  @Test func theEndTellsWhereTheTableIs() throws {
    let bytes = document().bytes
    let lines = String(decoding: bytes.suffix(40), as: UTF8.self).split(separator: "\n")
    let offset = try #require(lines.dropLast().last.flatMap { Int($0) })
    #expect(bytes[offset...].starts(with: "6 0 obj\n<< /Type /XRef /Size 7 ".utf8))
  }

  @Test func packedObjectsComeOutAgain() throws {
    let (bytes, catalog) = document()
    let file = try PDFFile(bytes)
    let entry = try #require(file.objects[catalog])
    #expect(entry.text.contains("/Type /Catalog"))
    #expect(file.object("Data", of: entry)?.stream == Array("some data, some data".utf8))
  }

  @Test(arguments: [
    ("plain", "(plain)"), ("a (b) \\", "(a \\(b\\) \\\\)"), ("é", "<FEFF00E9>"),
    ("a\nb", "<FEFF0061000A0062>"), ("😀", "<FEFFD83DDE00>"), ("", "()"),
  ])
  func textsAreWrittenForReaders(text: String, expected: String) {
    #expect(PDFText.string(text) == expected)
  }

  /// A line behind the end of a subpath goes on where that one started.
  @Test func pathsAreWrittenStepByStep() {
    var text = PDFText()
    text.write(
      Path([
        .move(Point(1, 2)), .line(Point(3.5, -0.25)), .close, .line(Point(4, 4)),
        .quad(control: Point(7, 4), end: Point(7, 1)),
      ]))
    let expected = "1 2 m\n3.5 -.25 l\nh\n1 2 m\n4 4 l\n6 4 7 3 7 1 c\n"
    #expect(String(decoding: text.bytes, as: UTF8.self) == expected)
  }
}
