import Interchange
import Testing

/// Arrays as the library of safetensors writes them.
@Suite struct SafeTensorsTests {
  private struct Recording: Decodable {
    let floats: EmbeddedFile
    let types: EmbeddedFile
    let integers: EmbeddedFile
  }

  private let recording: Recording

  init() throws { recording = try fixture("safetensors.json") }

  private let base = [0, 1, -2.5, 3, 1000, -0.0625]

  @Test func whatIsWrittenIsWhatTheLibraryWrites() throws {
    let arrays = try NamedArrays(safetensors: recording.floats.bytes)
    #expect(arrays.entries.map(\.name) == ["0.weight", "10.bias", "2.bias"])
    #expect(arrays["0.weight"]?.values == base)
    let written = try arrays.safetensors()
    #expect(written == recording.floats.bytes)
  }

  @Test func floatsOfEveryWidthAreRead() throws {
    let arrays = try NamedArrays(safetensors: recording.types.bytes)
    for name in ["h", "d", "f"] { #expect(arrays[name]?.values == base) }
    let bfloat = try NamedArrays(safetensors: fixture("torch-blobs.safetensors"))
    #expect(bfloat["hidden.weight"]?.shape == [5, 2])
  }

  @Test func integersAreRefusedByName() throws {
    let error = InterchangeError.unsupported(
      format: .safetensors, part: "i", found: "numbers of the type I64",
      remedy: "save them as floats, with tensor.float()")
    #expect(throws: error) { try NamedArrays(safetensors: recording.integers.bytes) }
  }

  /// A file with a header of our own and eight bytes of numbers.
  private func file(_ header: String) -> [UInt8] {
    [UInt8(header.utf8.count), 0, 0, 0, 0, 0, 0, 0] + Array(header.utf8)
      + [0, 0, 0, 0, 0, 0, 128, 63]
  }

  @Test(
    arguments: [
      (
        #"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}"#,
        "byte 8: the header: line 1, column 54: expected a comma or } after a value, got the end of the text"
      ),
      (
        #"{"a":{"dtype":"F32","shape":[2],"offsets":[0,8]}}"#,
        "byte 8: the header: a (line 1, column 6): the key “data_offsets” is missing"
      ),
      (
        #"{"a":{"dtype":"F32","shape":[3],"data_offsets":[0,8]}}"#,
        "a, byte 8: its numbers should be from byte 0 to 12 after the header, and not 0 to 8"
      ),
      (
        #"{"a":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}}"#,
        "a, byte 8: its numbers should be from byte 0 to 4 after the header, and not 4 to 8"
      ),
      (
        #"{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}"#,
        "byte 66: 4 bytes follow the last array"
      ),
      (
        #"{"a":{"dtype":"F32","shape":[3],"data_offsets":[0,12]}}"#,
        "byte 63: the numbers of “a” should take 12 bytes, and 8 are left"
      ),
      (
        #"{"a":{"dtype":"F32","shape":[1099511627776,1099511627776],"data_offsets":[0,8]}}"#,
        """
        a, byte 8: an array of the shape 1099511627776 x 1099511627776 is more than is read, 268435456 numbers in 64 \
        dimensions
        """
      ),
      (
        #"{"a":{"dtype":"F32","shape":[16384,16384],"data_offsets":[0,8]}}"#,
        "a, byte 8: its numbers should be from byte 0 to 1073741824 after the header, and not 0 to 8"
      ),
      (
        #"{"a":{"dtype":"F32","shape":[268435457],"data_offsets":[0,8]}}"#,
        "a, byte 8: an array of the shape 268435457 is more than is read, 268435456 numbers in 64 dimensions"
      ),
      (
        #"{"a":{"dtype":"F32","shape":[-2],"data_offsets":[0,8]}}"#,
        "a, byte 8: an array of the shape -2 is more than is read, 268435456 numbers in 64 dimensions"
      ),
      (
        #"{"a":{"dtype":"F32","shape":[1],"data_offsets":[0]}}"#,
        "a, byte 8: its numbers should be from byte 0 to 4 after the header, and not 0"
      ),
    ] as [(String, String)])
  func damagedHeadersAreNamedWithTheirPlace(header: String, message: String) {
    #expect {
      try NamedArrays(safetensors: file(header))
    } throws: {
      guard "\($0)" != "safetensors file, \(message)" else { return true }
      Issue.record("\($0)")
      return false
    }
  }

  @Test func everyTruncatedFileIsRefused() throws {
    let bytes = try fixture("torch-moons.safetensors")
    for count in 0..<bytes.count {
      #expect(throws: InterchangeError.self) {
        try NamedArrays(safetensors: Array(bytes.prefix(count)))
      }
    }
  }

  @Test func aNameThatTheFormatKeepsIsRefused() throws {
    let array = try NumberArray(shape: [], values: [1])
    let arrays = try NamedArrays([NamedArrays.Entry(name: "__metadata__", array: array)])
    #expect(throws: InterchangeError.self) { try arrays.safetensors() }
  }
}
