import CPNGWriter
import Testing

@testable import ImageComparison

/// What nobody would want to hear about.
@Suite struct NoiseTests {
  static let fixtures: [Fixture] = [.perceptron, .accuracy, .network, .space]

  static let noise: [Alteration] = fixtures.flatMap { fixture in
    [
      Alteration("\(fixture): edges are off by up to 2", fixture) {
        let original = $0
        $0.addNoise(2, seed: 1, where: original.isOnEdge)
      },
      Alteration("\(fixture): edges are off by up to 3", fixture) {
        let original = $0
        $0.addNoise(3, seed: 2, where: original.isOnEdge)
      },
      Alteration("\(fixture): all pixels are off by up to 1", fixture) {
        $0.addNoise(1, seed: 3) { _, _ in true }
      },
      Alteration("\(fixture): all pixels are darker by 1", fixture) {
        for place in $0.pixels.indices where place % 4 != 3 {
          $0.pixels[place] -= min($0.pixels[place], 1)
        }
      },
      Alteration("\(fixture): edges cover a tenth of a pixel more or less", fixture) {
        $0.smoothDifferently(by: 0.1, seed: 4)
      },
    ]
  }

  static let small: [Alteration] = [
    Alteration("a line is a tenth of a pixel further", .accuracy, from: Float(0), to: 0.1) {
      $0.paintPolygon([SIMD2(90, 80 + $1), SIMD2(90, 200), SIMD2(300, 390 + $1)], .salmon)
    },
    Alteration("a disc is a tenth of a pixel further", .accuracy, from: Float(0), to: 0.1) {
      $0.paintDisc(x: 200 + $1, y: 100, radius: 12, .red)
    },
    Alteration("the paper is #FEFEFE", .accuracy) {
      $0.recolor(.white, RGB(254, 254, 254), on: .black)
    },
    Alteration("a few single pixels are off by 8", .perceptron) {
      for x in stride(from: 90, to: 230, by: 5) { $0[x, 240] = RGB(8, 247, 255).opaque }
    },
  ]

  @Test(arguments: noise + small) func noiseIsNoChange(_ alteration: Alteration) throws {
    let (before, after) = try alteration.pictures()
    let comparison = Comparison(of: before, with: after)
    #expect(comparison.verdict == .imperceptible, "\(comparison)")
    #expect(comparison.differences?.differingPixels ?? 0 > 0)
  }

  /// The same pixels in another file.
  struct Encoding: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let encode: @Sendable (RGBAImage) throws -> [UInt8]

    init(_ name: String, encode: @escaping @Sendable (RGBAImage) throws -> [UInt8]) {
      testDescription = name
      self.encode = encode
    }
  }

  static let encodings: [Encoding] = [
    Encoding("RGB") { image in file(of: image, .color) },
    Encoding("RGBA") { image in file(of: image, .colorAlpha) },
    Encoding("interlaced RGB") { image in file(of: image, .color, isInterlaced: true) },
    Encoding("interlaced RGBA") { image in file(of: image, .colorAlpha, isInterlaced: true) },
    Encoding("zlib level 0") { image in try written(image, level: 0) },
    Encoding("zlib level 1") { image in try written(image, level: 1) },
    Encoding("zlib level 9") { image in try written(image, level: 9) },
    Encoding("with a title") { image in
      file(of: image, .color, chunks: [("tEXt", Array("Title\0Figure".utf8))])
    },
    Encoding("with a resolution") { image in
      file(of: image, .color, chunks: [("pHYs", [0, 0, 0x2E, 0x23, 0, 0, 0x2E, 0x23, 1])])
    },
    Encoding("with a date") { image in
      file(of: image, .color, chunks: [("tIME", [7, 0xE8, 1, 2, 3, 4, 5])])
    },
    Encoding("marked as sRGB") { image in file(of: image, .color, chunks: [("sRGB", [0])]) },
    Encoding("with sRGB's gamma") { image in
      file(of: image, .color, chunks: [("gAMA", [0, 0, 0xB1, 0x8F])])
    },
  ]

  static func file(
    of image: RGBAImage, _ type: PNGFile.ColorType, depth: Int = 8, isInterlaced: Bool = false,
    chunks: [(name: String, data: [UInt8])] = []
  ) -> [UInt8] {
    var file = PNGFile(width: image.width, height: image.height, type: type, depth: depth) { x, y in
      (0..<type.channels).map { Int(image[x, y][$0]) * (depth == 16 ? 257 : 1) }
    }
    file.isInterlaced = isInterlaced
    file.chunks = chunks
    return file.bytes
  }

  static func written(_ image: RGBAImage, level: Int32) throws -> [UInt8] {
    var bytes = png_bytes()
    defer { png_bytes_free(&bytes) }
    var message = [CChar](repeating: 0, count: Int(PNG_MESSAGE_SIZE))
    let isWritten = OpaquePixels(image).bytes.withUnsafeBufferPointer { colors in
      var picture = png_picture()
      picture.width = UInt32(image.width)
      picture.height = UInt32(image.height)
      picture.pixels = colors.baseAddress
      picture.compression_level = level
      return png_write_picture(&picture, &bytes, &message)
    }
    try #require(isWritten == 1)
    return Array(UnsafeBufferPointer(start: bytes.data, count: bytes.count))
  }

  @Test(arguments: encodings) func anotherFileOfTheSamePixelsIsIdentical(_ encoding: Encoding)
    throws
  {
    let image = try Fixture.accuracy.image()
    let bytes = try encoding.encode(image)
    #expect(try bytes != Fixture.accuracy.bytes())
    let comparison = try Comparison(of: image, with: RGBAImage(decoding: bytes))
    #expect(comparison.verdict == .identical, "\(comparison)")
  }

  @Test func aFileOfSixteenBitsIsNoChange() throws {
    let image = try Fixture.accuracy.image()
    let decoded = try RGBAImage(decoding: Self.file(of: image, .color, depth: 16))
    #expect(Comparison(of: image, with: decoded).verdict == .imperceptible)
  }

  @Test func aPaletteIsAsGoodAsItsColours() throws {
    var image = try Fixture.accuracy.image()
    // Few enough colours for a palette: the curve is left out.
    image.recolor(.tabBlue, .white, on: .white)
    var colors: [SIMD4<UInt8>: Int] = [:]
    var palette: [UInt8] = []
    for y in 0..<image.height {
      for x in 0..<image.width where colors[image[x, y]] == nil {
        colors[image[x, y]] = colors.count
        palette += (0..<3).map { image[x, y][$0] }
      }
    }
    try #require(colors.count <= 256)
    var file = PNGFile(width: image.width, height: image.height, type: .indexed, depth: 8) {
      [colors[image[$0, $1]] ?? 0]
    }
    file.palette = palette
    for isInterlaced in [false, true] {
      file.isInterlaced = isInterlaced
      let decoded = try RGBAImage(decoding: file.bytes)
      #expect(Comparison(of: image, with: decoded).verdict == .identical)
    }
  }
}
