import FigureTesting
import ImageComparison
import Testing

@testable import Plotting

@Suite struct PNGTests {
  @Test(arguments: [0, -1, 1e-9, 1e300, .infinity, .nan])
  func aResolutionThatPNGCannotHoldIsLeftOut(pixelsPerInch: Double) throws {
    let bitmap = Bitmap(width: 1, height: 1, pixels: [1, 2, 3])
    let png = try bitmap.png(description: description, pixelsPerInch: pixelsPerInch)
    #expect(!String(decoding: png, as: UTF8.self).contains("pHYs"))
  }

  private let description = PictureDescription(
    id: "sigmoid", title: "Figure 5", description: "σ rises from 0 to 1")

  /// The file of a picture of 100 pixels per inch.
  private func file(_ bitmap: Bitmap) throws -> [UInt8] {
    try bitmap.png(description: description, pixelsPerInch: 100)
  }

  /// A picture with `colors` different colours.
  private func picture(colors: Int) -> Bitmap {
    let count = 40 * 30
    let pixels = (0..<count).flatMap { index -> [UInt8] in
      let color = index % colors
      return [UInt8(color & 0xFF), UInt8(color >> 8), 7]
    }
    return Bitmap(width: 40, height: 30, pixels: pixels)
  }

  @Test(arguments: [1, 2, 256, 257, 1200])
  func whatIsWrittenIsReadBack(colors: Int) throws {
    let bitmap = picture(colors: colors)
    #expect(try RGBAImage(decoding: file(bitmap)) == RGBAImage(bitmap))
  }

  @Test func fewColoursMakeAPalette() throws {
    let few = try chunks(of: file(picture(colors: 256)))
    let many = try chunks(of: file(picture(colors: 257)))
    // Byte 9 of the header is the colour type: 3 is a palette, 2 is RGB.
    #expect(few["IHDR"]?[9] == 3)
    #expect(few["PLTE"]?.count == 3 * 256)
    #expect(many["IHDR"]?[9] == 2)
    #expect(many["PLTE"] == nil)
  }

  @Test func opacitiesAreReadBack() throws {
    let pixels = (0..<4 * 40 * 30).map { UInt8(truncatingIfNeeded: $0 &* 37) }
    let picture = TransparentBitmap(width: 40, height: 30, pixels: pixels)
    #expect(
      try RGBAImage(decoding: picture.png())
        == RGBAImage(width: 40, height: 30, pixels: picture.pixels))
  }

  @Test func theFileSaysHowLargeThePictureIs() throws {
    let chunks = try chunks(of: file(picture(colors: 2)))
    // 100 pixels per inch are 3937 per metre, in both directions.
    #expect(chunks["pHYs"] == [0, 0, 0x0F, 0x61, 0, 0, 0x0F, 0x61, 1])
    #expect(chunks["sRGB"] == [0])
  }

  @Test func titleAndDescriptionAreInTheFile() throws {
    let bytes = try file(picture(colors: 2))
    for text in ["Title", "Figure 5", "Description", "σ rises from 0 to 1"] {
      #expect(bytes.firstRange(of: Array(text.utf8)) != nil)
    }
  }

  @Test func equalPicturesGiveEqualBytes() throws {
    let first = try file(picture(colors: 300))
    #expect(try file(picture(colors: 300)) == first)
  }

  @Test func aPictureThatLibpngRefusesIsAnError() {
    let empty = Bitmap(width: 0, height: 0, pixels: [])
    #expect(throws: RenderError.self) { try file(empty) }
  }

  /// The data of a file's chunks by name.
  private func chunks(of png: [UInt8]) throws -> [String: [UInt8]] {
    try #require(png.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
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
