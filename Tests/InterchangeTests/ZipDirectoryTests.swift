import Testing

@testable import Interchange

/// Archives whose directory other programs have written.
@Suite struct ZipDirectoryTests {
  /// Places in an entry of a directory and in the record at its end; APPNOTE.TXT 6.3.10, 4.3.12 and 4.3.16.
  private static let (packedSize, size, extraLength, name) = (20, 24, 30, 46)
  private static let directorySize = 12

  private let contents: [UInt8] = [7, 8, 9]

  /// An archive of one file that is not packed, and where its directory begins.
  private func archive() throws -> (bytes: [UInt8], directory: Int) {
    var writer = ZipWriter()
    writer.add(contents, name: "a", packing: .stored)
    let bytes = writer.finished()
    return (bytes, try #require(bytes.firstRange(of: Array("PK\u{1}\u{2}".utf8))).lowerBound)
  }

  /// The archive with extra fields in its directory.
  private func archive(extra: [UInt8]) throws -> [UInt8] {
    var (bytes, directory) = try archive()
    bytes[directory + Self.extraLength] = UInt8(extra.count)
    bytes.insert(contentsOf: extra, at: directory + Self.name + 1)
    let end = try #require(bytes.firstRange(of: Array("PK\u{5}\u{6}".utf8))).lowerBound
    bytes[end + Self.directorySize] += UInt8(extra.count)
    return bytes
  }

  @Test(
    arguments: [
      [],
      // A time, as Info-ZIP adds it, and what looks like a field in it.
      [0x55, 0x54, 5, 0, 1, 0, 0xFF, 0xFF, 0],
      // An unknown field, and an empty one.
      [0xAA, 0xAA, 4, 0, 1, 0, 0xFF, 0, 0xBB, 0xBB, 0, 0],
      // Three bytes are no field.
      [1, 0, 0],
    ] as [[UInt8]])
  func extraFieldsOfOthersArePassedOver(extra: [UInt8]) throws {
    let archive = try ZipArchive(archive(extra: extra), of: .npz)
    #expect(archive.entries.map(\.name) == ["a"])
    let read = try archive.contents(of: archive.entries[0])
    #expect(read == contents)
  }

  @Test func anExtraFieldThatGoesOnBehindItsEntryIsRefused() throws {
    let bytes = try archive(extra: [0xAA, 0xAA, 5, 0, 1, 2, 3, 4])
    #expect {
      try ZipArchive(bytes, of: .npz)
    } throws: {
      "\($0)".hasSuffix("an extra field is longer than its entry")
    }
  }

  @Test(arguments: [0, 1, 40] as [UInt8])
  func aFileThatReachesIntoTheDirectoryIsRefused(more: UInt8) throws {
    var (bytes, directory) = try archive()
    for place in [Self.packedSize, Self.size] {
      bytes[directory + place] += more
    }
    guard more > 0 else {
      #expect(throws: Never.self) { try ZipArchive(bytes, of: .npz) }
      return
    }
    #expect {
      try ZipArchive(bytes, of: .npz)
    } throws: {
      "\($0)".hasSuffix("a reaches into the directory")
    }
  }
}
