import Pictures
import TestSupport
import Testing

@Suite struct EncodingTests {
  /// How many colours a random picture has.
  enum Colors: CaseIterable, Sendable {
    case few
    case many
    case transparent
  }

  /// Random pictures of one kind, of random sizes.
  private func pictures(of colors: Colors) throws -> [Picture] {
    var random = SplitMix(state: 17)
    return try (0..<60).map { _ in
      let (width, height) = (
        Int.random(in: 1...70, using: &random), Int.random(in: 1...70, using: &random)
      )
      let most = Int.random(in: 1...256, using: &random)
      let palette = (0..<most).map { _ in UInt32.random(in: .min ... .max, using: &random) }
      var pixels: [UInt8] = []
      while pixels.count < 4 * width * height {
        let color =
          colors == .few
          ? palette[Int.random(in: 0..<most, using: &random)]
          : UInt32.random(in: .min ... .max, using: &random)
        let alpha = colors == .transparent ? UInt8(truncatingIfNeeded: color >> 24) : 255
        // Runs of one colour, as drawings have.
        for _ in 0..<Int.random(in: 1...4, using: &random)
        where pixels.count < 4 * width * height {
          pixels += [0, 8, 16].map { UInt8(truncatingIfNeeded: color >> UInt32($0)) } + [alpha]
        }
      }
      return try Picture(width: width, height: height, pixels: pixels)
    }
  }

  @Test(arguments: Colors.allCases) func whatIsWrittenIsReadBack(colors: Colors) throws {
    for picture in try pictures(of: colors) {
      let file = try picture.png()
      #expect(try Picture(decoding: file) == picture)
      #expect(try picture.png() == file)
      let described = try picture.png(title: "a", description: "b", pixelsPerInch: 72)
      #expect(try Picture(decoding: described) == picture)
    }
  }

  /// A picture with `colors` different colours, which come back after all of them.
  private func picture(colors: Int) throws -> Picture {
    try Picture(
      width: 40, height: 30,
      opaque: (0..<40 * 30).flatMap { index -> [UInt8] in
        let color = index % colors
        return [UInt8(color & 0xFF), UInt8(color >> 8), 7]
      })
  }

  /// What pixels are made of, by the number in a file's header.
  private enum Kind {
    static let rgb: UInt8 = 2
    static let indexed: UInt8 = 3
    static let rgba: UInt8 = 6
  }

  @Test(arguments: [1, 2, 255, 256, 257, 1200])
  func fewColoursMakeAPalette(colors: Int) throws {
    let picture = try picture(colors: colors)
    let file = try picture.png()
    let chunks = try chunks(of: file)
    #expect(chunks["IHDR"]?[8] == 8)
    #expect(chunks["IHDR"]?[9] == (colors <= 256 ? Kind.indexed : Kind.rgb))
    #expect(chunks["PLTE"]?.count == (colors <= 256 ? 3 * colors : nil))
    #expect(try Picture(decoding: file) == picture)
  }

  @Test func coloursOfThePaletteStandInTheOrderOfTheirAppearance() throws {
    let picture = try Picture(
      width: 5, height: 1, opaque: [9, 9, 9, 1, 2, 3, 9, 9, 9, 0, 0, 0, 1, 2, 3])
    #expect(try chunks(of: picture.png())["PLTE"] == [9, 9, 9, 1, 2, 3, 0, 0, 0])
  }

  /// Wherever it is, and whether there are few or many colours before it.
  @Test(arguments: [1, 300], [0, 1, 600, 1199])
  func oneTransparentPixelKeepsItsOpacity(colors: Int, place: Int) throws {
    var picture = try picture(colors: colors)
    picture[place % 40, place / 40].w = 0
    let file = try picture.png()
    #expect(try chunks(of: file)["IHDR"]?[9] == Kind.rgba)
    #expect(try Picture(decoding: file) == picture)
  }

  @Test func theFileSaysHowLargeThePictureIs() throws {
    let chunks = try chunks(of: picture(colors: 2).png(pixelsPerInch: 100))
    // 100 pixels per inch are 3937 per metre, in both directions.
    #expect(chunks["pHYs"] == [0, 0, 0x0F, 0x61, 0, 0, 0x0F, 0x61, 1])
    #expect(chunks["sRGB"] == [0])
  }

  @Test(arguments: [nil, 0, -1, 1e-9, 1e300, .infinity, .nan] as [Double?])
  func aResolutionThatPNGCannotHoldIsLeftOut(pixelsPerInch: Double?) throws {
    let file = try picture(colors: 2).png(pixelsPerInch: pixelsPerInch)
    #expect(try chunks(of: file)["pHYs"] == nil)
  }

  @Test func titleAndDescriptionAreInTheFile() throws {
    let picture = try picture(colors: 2)
    let both = try picture.png(title: "Figure 5", description: "σ rises from 0 to 1")
    for text in ["Title", "Figure 5", "Description", "σ rises from 0 to 1"] {
      #expect(both.firstRange(of: Array(text.utf8)) != nil)
    }
    let title = try picture.png(title: "Figure 5")
    #expect(title.firstRange(of: Array("Figure 5".utf8)) != nil)
    #expect(title.firstRange(of: Array("Description".utf8)) == nil)
    #expect(try chunks(of: picture.png())["iTXt"] == nil)
  }

  /// libpng allows for a million columns and rows.
  @Test(arguments: [(1_000_001, 1), (1, 1_000_001)])
  func aPictureThatNoProgramWouldReadIsAnError(width: Int, height: Int) throws {
    let wide = try Picture(
      width: width, height: height, pixels: [UInt8](repeating: 255, count: 4_000_004))
    #expect {
      try wide.png()
    } throws: { error in
      guard case .cannotEncode(let reason) = error as? PictureError else { return false }
      return reason.contains("1 to 1000000 columns") && "\(error)".contains(reason)
    }
  }

  /// Of libpng's reader, which has this limit too.
  @Test(arguments: [(1_000_000, 1), (1, 1_000_000)])
  func theLargestPictureIsReadBack(width: Int, height: Int) throws {
    var picture = try Picture(
      width: width, height: height, pixels: [UInt8](repeating: 255, count: 4_000_000))
    picture[width - 1, height - 1].x = 3
    #expect(try Picture(decoding: picture.png()) == picture)
  }

  @Test func aTextEndsAtAZeroByte() throws {
    let file = try picture(colors: 2).png(title: "a\0b")
    #expect(
      try chunks(of: file)["iTXt"] == Array("Title".utf8) + [0, 0, 0, 0, 0] + Array("a".utf8))
  }

  /// The data of a file's chunks by name.
  private func chunks(of png: [UInt8]) throws -> [String: [UInt8]] {
    try #require(png.starts(with: PNGFile.signature))
    var chunks: [String: [UInt8]] = [:]
    var place = 8
    while place + 8 <= png.count {
      let length = png[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
      let name = String(decoding: png[place + 4..<place + 8], as: UTF8.self)
      chunks[name] = Array(png[place + 8..<place + 8 + length])
      place += 12 + length
    }
    return chunks
  }
}

/// Files that hold the same pixels otherwise than `png()` does.
@Suite struct OtherEncodingsTests {
  struct Encoding: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let encode: @Sendable (Picture) throws -> [UInt8]

    init(_ name: String, encode: @escaping @Sendable (Picture) throws -> [UInt8]) {
      testDescription = name
      self.encode = encode
    }
  }

  static let encodings: [Encoding] = [
    Encoding("RGB") { file(of: $0, .color) },
    Encoding("RGBA") { file(of: $0, .colorAlpha) },
    Encoding("interlaced RGB") { file(of: $0, .color, isInterlaced: true) },
    Encoding("interlaced RGBA") { file(of: $0, .colorAlpha, isInterlaced: true) },
    Encoding("zlib level 0") { file(of: $0, .colorAlpha, level: 0) },
    Encoding("zlib level 1") { file(of: $0, .colorAlpha, level: 1) },
    Encoding("zlib level 9") { file(of: $0, .colorAlpha, level: 9) },
    Encoding("with a title") {
      file(of: $0, .color, chunks: [("tEXt", Array("Title\0Figure".utf8))])
    },
    Encoding("with a resolution") {
      file(of: $0, .color, chunks: [("pHYs", [0, 0, 0x2E, 0x23, 0, 0, 0x2E, 0x23, 1])])
    },
    Encoding("with a date") {
      file(of: $0, .color, chunks: [("tIME", [7, 0xE8, 1, 2, 3, 4, 5])])
    },
    Encoding("marked as sRGB") { file(of: $0, .color, chunks: [("sRGB", [0])]) },
    Encoding("with sRGB's gamma") {
      file(of: $0, .color, chunks: [("gAMA", [0, 0, 0xB1, 0x8F])])
    },
  ]

  static func file(
    of picture: Picture, _ type: PNGFile.ColorType, isInterlaced: Bool = false, level: Int32? = nil,
    chunks: [(name: String, data: [UInt8])] = []
  ) -> [UInt8] {
    var file = PNGFile(width: picture.width, height: picture.height, type: type, depth: 8) { x, y in
      (0..<type.channels).map { Int(picture[x, y][$0]) }
    }
    file.isInterlaced = isInterlaced
    file.chunks = chunks
    if let level { file.pack = { Zlib.packed($0, level: level) } }
    return file.bytes
  }

  /// A picture of many colours.
  static func picture() throws -> Picture {
    try Picture(
      width: 61, height: 47,
      opaque: (0..<61 * 47).flatMap { index -> [UInt8] in
        let (y, x) = index.quotientAndRemainder(dividingBy: 61)
        return [UInt8(4 * x), UInt8(5 * y), UInt8(x * y % 256)]
      })
  }

  @Test(arguments: encodings)
  func anotherFileOfTheSamePixelsIsTheSamePicture(_ encoding: Encoding) throws {
    let picture = try Self.picture()
    let bytes = try encoding.encode(picture)
    #expect(try bytes != picture.png())
    #expect(try Picture(decoding: bytes) == picture)
  }
}
