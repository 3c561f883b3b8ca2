import Foundation
import Interchange
import Testing
import Training

/// Arrays as NumPy writes them.
@Suite struct NumPyTests {
  private struct Recording: Decodable {
    struct Array: Decodable {
      let name: String
      let file: EmbeddedFile
      let shape: [Int]
      let values: [Double]
    }

    let arrays: [Array]
    let refused: [String: EmbeddedFile]
    let savez: EmbeddedFile
    let savezUnicode: EmbeddedFile
    let bzip2: EmbeddedFile
  }

  private let recording: Recording

  init() throws { recording = try fixture("numpy.json") }

  /// A file of version 1.0 with a header of our own.
  private func file(_ header: String, numbers: [UInt8] = []) -> [UInt8] {
    [0x93] + Array("NUMPY".utf8) + [1, 0, UInt8(header.utf8.count), 0] + Array(header.utf8)
      + numbers
  }

  @Test func everyKindOfNumberAndOrderIsRead() throws {
    for array in recording.arrays {
      let read = try NumberArray(npy: array.file.bytes)
      #expect(read.shape == array.shape, "\(array.name)")
      #expect(read.values == array.values, "\(array.name)")
    }
  }

  @Test func whatIsWrittenIsWhatNumPyWrites() throws {
    for name in ["<f4", "scalar", "empty", "vector", "long"] {
      let array = try #require(recording.arrays.first { $0.name == name })
      let written = try NumberArray(shape: array.shape, values: array.values).npy()
      #expect(written == array.file.bytes, "\(name)")
    }
  }

  /// NumPy leaves room for the first length to grow, and has the numbers begin at a multiple of 64. The sizes are
  /// those of NumPy 1.26.4.
  @Test(
    arguments: [
      (1, 12, 128), (1, 13, 128), (1, 14, 192), (1234, 10, 128), (1234, 13, 128), (1234, 14, 192),
    ] as [(Int, Int, Int)])
  func headersAreAsLongAsNumPys(length: Int, ones: Int, size: Int) throws {
    let shape = [length] + [Int](repeating: 1, count: ones)
    let values = [Double](repeating: 0, count: length)
    let bytes = try NumberArray(shape: shape, values: values).npy()
    #expect(bytes.count == size + length * MemoryLayout<Float>.size)
  }

  @Test func archivesAreWhatNumPyWrites() throws {
    for file in [recording.savez, recording.savezUnicode] {
      let arrays = try NamedArrays(npz: file.bytes)
      #expect(arrays.npz() == file.bytes)
    }
    let arrays = try NamedArrays(npz: recording.savez.bytes)
    #expect(arrays.entries.map(\.name) == ["arr_0", "arr_1"])
    #expect(arrays["arr_0"]?.shape == [2, 3])
    #expect(arrays["arr_1"]?.values == [0, 1, 2])
    #expect(arrays["arr_2"] == nil)
    let other = try NamedArrays(npz: recording.savezUnicode.bytes)
    #expect(other.entries.map(\.name) == ["größe"])
  }

  @Test func packedArchivesAreRead() throws {
    let arrays = try NamedArrays(npz: fixture("keras-blobs.npz"))
    #expect(arrays.entries.map(\.array.shape) == [[2, 6], [6], [6, 3], [3]])
    #expect(arrays.entries[0].name == "sequential_1/dense_3/kernel")
  }

  @Test func otherKindsOfNumbersAreRefusedByName() throws {
    let names = [
      "complex": "<c8", "objects": "|O", "text": "<U1", "time": "<M8[s]", "longdouble": "<f16",
    ]
    for (kind, name) in names {
      let file = try #require(recording.refused[kind])
      let error = InterchangeError.unsupported(
        format: .npy, part: nil, found: "numbers of the type “\(name)”",
        remedy: "save them as floats, with array.astype(\"float32\")")
      #expect(throws: error) { try NumberArray(npy: file.bytes) }
    }
    let record = try #require(recording.refused["record"])
    let error = InterchangeError.unsupported(
      format: .npy, part: nil, found: "records of several fields",
      remedy: "save each field as an array of its own")
    #expect(throws: error) { try NumberArray(npy: record.bytes) }
    let packed = InterchangeError.unsupported(
      format: .npz, part: nil, found: "a.npy is packed by method 12",
      remedy: "save it with numpy.savez or numpy.savez_compressed")
    #expect(throws: packed) { try NamedArrays(npz: recording.bzip2.bytes) }
  }

  @Test(
    arguments: [
      (
        "{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3)}",
        "byte 67: the numbers should take 24 bytes, and 8 are left"
      ),
      (
        "{'descr': '<f4', 'fortran_order': False, 'shape': (1,)}",
        "byte 69: 4 bytes follow the array; several arrays belong into one archive, by numpy.savez"
      ),
      (
        "{'descr': '<f4', 'fortran_order': False, 'shape': (4611686018427387904, 8)}",
        """
        byte 10: an array of the shape 4611686018427387904 x 8 is more than is read, 268435456 numbers in 64 \
        dimensions
        """
      ),
      (
        "{'descr': '<f4', 'fortran_order': False, 'shape': (-1,)}",
        "byte 61: expected the length of a dimension in the header"
      ),
      (
        "{'descr': '<f4', 'fortran_order': 0, 'shape': (2,)}",
        "byte 44: expected True or False in the header"
      ),
      (
        "{'descr': '<f4', 'shape': (2,)}",
        "byte 41: expected the keys descr, fortran_order and shape in the header"
      ),
      (
        "{'descr': '<f4', 'order': 'C', 'shape': (2,)}",
        "byte 35: unknown key “order” in the header"
      ),
      ("{'descr': '<f4", "byte 20: expected a quote after the type of the numbers in the header"),
      ("['descr']", "byte 10: expected { in the header"),
      (
        "{'descr': '<f4', 'fortran_order': False, 'shape': (2,)} x",
        "byte 66: expected the end of the header in the header"
      ),
    ] as [(String, String)])
  func damagedHeadersAreNamedWithTheirPlace(header: String, message: String) throws {
    #expect {
      try NumberArray(npy: file(header, numbers: [0, 0, 0, 0, 0, 0, 128, 63]))
    } throws: {
      guard "\($0)" != "NumPy array, \(message)" else { return true }
      Issue.record("\($0)")
      return false
    }
  }

  /// Bytes of an integer, the least first.
  private func bytes(_ number: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian, Array.init)
  }

  @Test func directoriesOfSixtyFourBitsAndCommentsAreRead() throws {
    let file = recording.savez.bytes
    let expected = try NamedArrays(npz: file)
    let directory = try #require(file.firstRange(of: Array("PK\u{1}\u{2}".utf8))).lowerBound
    let end = try #require(file.firstRange(of: Array("PK\u{5}\u{6}".utf8))).lowerBound

    var commented = file
    commented.replaceSubrange(commented.count - 2..<commented.count, with: [5, 0])
    commented += Array("PK\u{5}\u{6}!".utf8)
    #expect(try NamedArrays(npz: commented) == expected)

    // The first entry has its sizes and its place in a field of its own, which follows its name.
    var entries = Array(file[directory..<end])
    let size = try #require(UInt64(exactly: entries[20]))
    for place in [20, 24, 42] {
      entries.replaceSubrange(place..<place + 4, with: [255, 255, 255, 255])
    }
    entries[30] = 28
    let sizes = bytes(UInt16(1)) + bytes(UInt16(24)) + bytes(size) + bytes(size) + bytes(UInt64(0))
    entries.insert(contentsOf: sizes, at: 46 + 9)
    // And so has the directory, in a record before its end.
    var long = Array(file[..<directory]) + entries
    let record = long.count
    long += Array("PK\u{6}\u{6}".utf8) + bytes(UInt64(44)) + bytes(UInt32(0x2D_002D))
    long += bytes(UInt64(0)) + bytes(UInt64(2)) + bytes(UInt64(2))
    long += bytes(UInt64(entries.count)) + bytes(UInt64(directory))
    long += Array("PK\u{6}\u{7}".utf8) + bytes(UInt32(0)) + bytes(UInt64(record))
    long += bytes(UInt32(1))
    long += Array("PK\u{5}\u{6}".utf8) + bytes(UInt32(0)) + bytes(UInt64.max)
    long += bytes(UInt32.max) + bytes(UInt16(0))
    #expect(try NamedArrays(npz: long) == expected)
    // A place beyond the file.
    long.replaceSubrange(record + 48..<record + 56, with: bytes(UInt64.max))
    #expect(throws: InterchangeError.self) { try NamedArrays(npz: long) }
  }

  @Test func everyTruncatedArchiveIsRefused() throws {
    for bytes in [recording.savez.bytes, try fixture("keras-blobs.npz")] {
      for count in 0..<bytes.count {
        #expect(throws: InterchangeError.self) { try NamedArrays(npz: Array(bytes.prefix(count))) }
      }
    }
  }

  @Test func aChangedNumberIsFoundByItsChecksum() throws {
    var bytes = recording.savez.bytes
    // The second array is the last thing before the directory.
    let directory = try #require(bytes.firstRange(of: Array("PK\u{1}\u{2}".utf8)))
    bytes[directory.lowerBound - 1] ^= 1
    #expect {
      try NamedArrays(npz: bytes)
    } throws: {
      "\($0)".hasSuffix("arr_1.npy: its checksum is not that of the directory")
    }
  }

  @Test func aBombIsRefusedBeforeItGoesOff() throws {
    // The directory tells that the packed kernel is a gigabyte.
    var bytes = try fixture("keras-blobs.npz")
    let directory = try #require(bytes.firstRange(of: Array("PK\u{1}\u{2}".utf8))).lowerBound
    bytes.replaceSubrange(directory + 24..<directory + 28, with: [0, 0, 0, 0x40])
    #expect {
      try NamedArrays(npz: bytes)
    } throws: {
      "\($0)".contains("bytes do not unpack to 1073741824, as the directory tells")
    }
    // What it tells is possible, and not what the header of the array tells.
    bytes.replaceSubrange(directory + 24..<directory + 28, with: [0, 1, 0, 0])
    #expect {
      try NamedArrays(npz: bytes)
    } throws: {
      "\($0)".contains("the array takes 176 bytes by its header, and 256 by the directory")
    }
  }

  @Test func entriesThatShareBytesAreRefused() throws {
    var bytes = recording.savez.bytes
    let directory = try #require(bytes.firstRange(of: Array("PK\u{1}\u{2}".utf8))).lowerBound
    // Both entries of the directory, of which names are nine bytes, become the first one.
    let first = Array(bytes[directory..<directory + 55])
    bytes.replaceSubrange(directory + 55..<directory + 110, with: first)
    #expect {
      try NamedArrays(npz: bytes)
    } throws: {
      "\($0)".contains("two entries are of the same bytes")
    }
  }

  @Test func arraysAreSound() {
    #expect(throws: InterchangeError.self) { try NumberArray(shape: [2, 3], values: [1]) }
    #expect(throws: InterchangeError.self) { try NumberArray(shape: [-1], values: []) }
    #expect(throws: InterchangeError.self) {
      try NumberArray(shape: [Int](repeating: 1, count: 65), values: [1])
    }
    let array = try? NumberArray(shape: [], values: [1])
    #expect(array?.values == [1])
    #expect(throws: InterchangeError.self) {
      let entry = NamedArrays.Entry(name: "a", array: try NumberArray(shape: [1], values: [1]))
      _ = try NamedArrays([entry, entry])
    }
  }
}
