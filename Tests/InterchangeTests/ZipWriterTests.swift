import Testing

@testable import Interchange

/// Zip archives that are written.
@Suite struct ZipWriterTests {
  private static let texts: [(String, [UInt8])] = [
    ("empty", []), ("short", [1, 2, 3]), ("名/long", [UInt8](repeating: 7, count: 100_000)),
  ]

  @Test(arguments: ZipWriter.Packing.allCases)
  func whatIsWrittenIsReadBack(packing: ZipWriter.Packing) throws {
    var writer = ZipWriter()
    for (name, bytes) in Self.texts { writer.add(bytes, name: name, packing: packing) }
    let archive = try ZipArchive(writer.finished(), of: .npz)
    #expect(archive.entries.map(\.name) == Self.texts.map(\.0))
    for (entry, text) in zip(archive.entries, Self.texts) {
      let contents = try archive.contents(of: entry)
      #expect(contents == text.1)
    }
  }

  @Test func onlyWhatGetsSmallerIsPacked() throws {
    var writer = ZipWriter()
    for (name, bytes) in Self.texts { writer.add(bytes, name: name, packing: .deflated) }
    let bytes = writer.finished()
    #expect(bytes.count < 1_000)
    let methods = try ZipArchive(bytes, of: .npz).entries.map(\.method)
    #expect(
      methods == [ZipFormat.Method.stored, ZipFormat.Method.stored, ZipFormat.Method.deflated])
  }

  @Test func aStoredFileHasNoExtraField() {
    var writer = ZipWriter()
    writer.add([65], name: "mimetype", packing: .stored)
    let bytes = writer.finished()
    // The length of the extra field is at byte 28 of an entry, behind 30 bytes stand name and contents.
    #expect(bytes[28] == 0 && bytes[29] == 0)
    #expect(Array(bytes[30..<39]) == Array("mimetypeA".utf8))
  }
}
