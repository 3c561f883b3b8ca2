import Pictures
import TestSupport
import Testing

@Suite struct DecodingTests {
  /// Every colour type and depth, plain and interlaced.
  static let formats = PNGFile.ColorType.allCases.flatMap { type in
    type.depths.flatMap { depth in
      [false, true].map { Format(type: type, depth: depth, isInterlaced: $0) }
    }
  }

  struct Format: Sendable, CustomTestStringConvertible {
    let type: PNGFile.ColorType
    let depth: Int
    let isInterlaced: Bool

    var testDescription: String { "\(type), \(depth) bits\(isInterlaced ? ", interlaced" : "")" }

    /// A picture of 19 x 13 pixels in which no two neighbours are alike.
    var file: PNGFile {
      var file = PNGFile(width: 19, height: 13, type: type, depth: depth) { x, y in
        (0..<type.channels).map { channel in
          (x * 2749 + y * 5167 + channel * 7919) % (1 << depth)
        }
      }
      file.isInterlaced = isInterlaced
      file.palette = (0..<3 << depth).map { UInt8(truncatingIfNeeded: $0 * 37) }
      return file
    }

    /// What the PNG specification makes of a pixel.
    func color(_ samples: [Int], palette: [UInt8]) -> [UInt8] {
      if type == .indexed {
        return Array(palette[3 * samples[0]..<3 * samples[0] + 3]) + [255]
      }
      let greatest = (1 << depth) - 1
      let bytes = samples.map { UInt8((2 * $0 * 255 + greatest) / (2 * greatest)) }
      switch type {
      case .grey: return [bytes[0], bytes[0], bytes[0], 255]
      case .greyAlpha: return [bytes[0], bytes[0], bytes[0], bytes[1]]
      case .color: return bytes + [255]
      case .colorAlpha, .indexed: return bytes
      }
    }
  }

  @Test(arguments: formats) func allFormatsAreRead(_ format: Format) throws {
    let file = format.file
    let image = try Picture(decoding: file.bytes)
    #expect(image.size == Picture.Size(width: 19, height: 13))
    for y in 0..<13 {
      for x in 0..<19 {
        let expected = format.color(file.samples(x, y), palette: file.palette)
        let actual = (0..<4).map { image[x, y][$0] }
        // 16 bits are read as linear light multiplied by alpha, which may end a step off.
        let tolerance = format.depth == 16 ? 1 : 0
        let isNear = zip(actual, expected).allSatisfy { abs(Int($0) - Int($1)) <= tolerance }
        // Where alpha is low, the colour has lost its precision, and can hardly be seen.
        let isFaint = format.depth == 16 && expected[3] < 128
        #expect(isNear || isFaint, "(\(x), \(y)): \(actual), expected \(expected)")
      }
    }
  }

  @Test func anEmptyFileIsAnError() {
    #expect(throws: PictureError.empty) { try Picture(decoding: []) }
  }

  @Test(arguments: ["GIF89a", "<svg/>", "\u{89}PN"]) func otherFilesAreAnError(_ text: String) {
    #expect(throws: PictureError.notPNG) { try Picture(decoding: Array(text.utf8)) }
  }

  @Test func aPictureOfMorePixelsThanAllowedIsNotAllocated() {
    #expect(throws: PictureError.tooLarge(.init(width: 60_000, height: 60_000))) {
      try Picture(decoding: Self.hostileFile(side: 60_000))
    }
    #expect(throws: PictureError.cutShort) {
      try Picture(decoding: Self.hostileFile(side: 8_000))
    }
  }

  @Test func sidesBeyondLibpngsLimitsAreAnError() {
    #expect(throws: PictureError.self) {
      try Picture(decoding: Self.hostileFile(side: 1 << 31 - 1))
    }
  }

  /// A file of less than 100 bytes that claims to be a picture of `side` x `side` pixels.
  static func hostileFile(side: Int) -> [UInt8] {
    PNGFile.signature
      + PNGFile.chunk(
        "IHDR", PNGFile.bigEndian(side) + PNGFile.bigEndian(side) + [8, 6, 0, 0, 0])
      + PNGFile.chunk("IDAT", PNGFile.stored([0])) + PNGFile.chunk("IEND", [])
  }

  @Test func damageIsReportedWithItsReason() throws {
    var file = Self.smallFile.bytes
    // The checksum of IDAT: four bytes before the twelve of IEND.
    file[file.count - 13] ^= 1
    #expect {
      try Picture(decoding: file)
    } throws: { error in
      guard case .corrupt(let reason) = error as? PictureError else { return false }
      return "\(error)".contains(reason) && !"\(error)".contains("\n")
    }
  }

  static var smallFile: PNGFile {
    Format(type: .colorAlpha, depth: 8, isInterlaced: false).file
  }

  @Test func aFileCutAnywhereIsAnError() throws {
    let file = Self.smallFile.bytes
    _ = try Picture(decoding: file)
    for length in 0..<file.count {
      #expect(throws: PictureError.self) { try Picture(decoding: Array(file.prefix(length))) }
    }
  }

  @Test func aCutFileWithAClosingChunkIsAnError() throws {
    let file = Self.smallFile.bytes
    let closing = Array(file.suffix(12))
    for length in 8..<file.count - 12 {
      #expect(throws: PictureError.self) {
        try Picture(decoding: Array(file[..<length] + closing))
      }
    }
  }

  @Test(arguments: [1, 2] as [UInt64])
  func flippedBitsAreReadOrAnError(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    for format in Self.formats {
      let file = format.file.bytes
      var outcomes = (read: 0, refused: 0)
      // libpng prepares tables for files of 16 bits, which takes a millisecond each.
      for _ in 0..<(format.depth == 16 ? 10 : 90) {
        var damaged = file
        damaged[Int.random(in: 0..<file.count, using: &random)] ^=
          1 << UInt8.random(in: 0..<8, using: &random)
        do throws(PictureError) {
          let image = try Picture(decoding: damaged)
          #expect(image.pixels.count == 4 * image.size.pixelCount)
          outcomes.read += 1
        } catch {
          outcomes.refused += 1
        }
      }
      // Checksums find nearly all; a few bits do not matter.
      #expect(outcomes.refused > outcomes.read)
    }
  }

  @Test func everyErrorIsOneLine() {
    let errors: [PictureError] = [
      .empty, .notPNG, .cutShort, .tooLarge(.init(width: 1, height: 2)), .corrupt("IDAT"),
      .cannotEncode("no room"),
    ]
    for error in errors { #expect(!error.description.isEmpty && !"\(error)".contains("\n")) }
    #expect(Set(errors.map(\.description)).count == errors.count)
  }
}
