import TestSupport
import Testing

@testable import Pictures

/// Pictures that are written some rows at a time.
@Suite struct StripeTests {
  /// A picture of so many colours, some of which let something through.
  private func picture(colors: Int, opacity: UInt8 = 255, at pixel: Int = 0) throws -> Picture {
    var pixels: [UInt8] = (0..<40 * 31).flatMap { index -> [UInt8] in
      let color = index % colors
      return [UInt8(color % 251), UInt8(color / 251), 7, 255]
    }
    pixels[4 * pixel + 3] = opacity
    return try Picture(width: 40, height: 31, pixels: pixels)
  }

  /// The file of a picture that is asked for in stripes, and how many rows were asked for.
  private func striped(
    _ picture: Picture, rows: Int, isOpaque: Bool? = nil
  ) throws -> (bytes: [UInt8], asked: Int) {
    var asked = 0
    let bytes = try Picture.png(
      of: picture.size, rowsAtATime: rows, isOpaque: isOpaque, title: "A", pixelsPerInch: 100
    ) { rows in
      asked += rows.count
      let bytes = picture.pixels.dropFirst(160 * rows.lowerBound).prefix(160 * rows.count)
      return try Picture(width: picture.width, height: rows.count, pixels: Array(bytes))
    }
    return (bytes, asked)
  }

  @Test(arguments: [1, 2, 7, 30, 31, 1000], [2, 256, 257, 1000])
  func theFileIsThatOfTheWhole(rows: Int, colors: Int) throws {
    let picture = try picture(colors: colors)
    let whole = try picture.png(title: "A", pixelsPerInch: 100)
    #expect(try striped(picture, rows: rows).bytes == whole)
    #expect(try striped(picture, rows: rows, isOpaque: true).bytes == whole)
  }

  @Test(arguments: [0, 39, 700, 40 * 31 - 1], [2, 1000])
  func opacityIsKeptWhereverItIs(pixel: Int, colors: Int) throws {
    let picture = try picture(colors: colors, opacity: 200, at: pixel)
    let (bytes, _) = try striped(picture, rows: 4)
    #expect(try bytes == picture.png(title: "A", pixelsPerInch: 100))
    #expect(try Picture(decoding: bytes) == picture)
  }

  @Test func noMoreRowsAreAskedForThanAreNeeded() throws {
    // Few colours are counted in all rows; many are found in the first, and opacity is known.
    #expect(try striped(picture(colors: 2), rows: 10).asked == 62)
    #expect(try striped(picture(colors: 1000), rows: 10, isOpaque: true).asked == 41)
    #expect(try striped(picture(colors: 1000), rows: 10).asked == 62)
    #expect(try striped(picture(colors: 1000), rows: 31).asked == 31)
  }

  @Test func stripesOfAnotherSizeAreRefused() throws {
    let one = try Picture(width: 1, height: 1, pixels: [0, 0, 0, 255])
    #expect(throws: PictureError.self) {
      try Picture.png(of: .init(width: 1, height: 4), rowsAtATime: 2, isOpaque: nil) { _ in one }
    }
  }

  @Test(arguments: [0, -5])
  func sizesThatNoPictureHasAreRefused(side: Int) throws {
    let one = try Picture(width: 1, height: 1, pixels: [0, 0, 0, 255])
    #expect(throws: PictureError.self) {
      try Picture.png(of: .init(width: 1, height: side), rowsAtATime: 1, isOpaque: nil) { _ in one }
    }
  }
}
