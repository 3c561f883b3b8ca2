import Pictures
import Testing

@Suite struct PictureTests {
  @Test func pixelsAreReadAndWrittenInTheirPlace() throws {
    var picture = try Picture(width: 2, height: 3, pixels: (0..<24).map { UInt8($0) })
    #expect(picture[1, 2] == SIMD4(20, 21, 22, 23))
    picture[0, 1] = SIMD4(255, 254, 253, 252)
    picture[1, 0].w = 99
    #expect(Array(picture.pixels[8..<12]) == [255, 254, 253, 252])
    #expect(picture.pixels[7] == 99)
    #expect((picture.width, picture.height) == (2, 3))
  }

  @Test func opaqueColoursGetFullOpacity() throws {
    let picture = try Picture(width: 2, height: 1, opaque: [1, 2, 3, 4, 5, 6])
    #expect(picture.pixels == [1, 2, 3, 255, 4, 5, 6, 255])
  }

  @Test(arguments: [0, 5000, 9999]) func onePixelShowsWhatIsBehind(place: Int) throws {
    var picture = try Picture(
      width: 100, height: 100, pixels: [UInt8](repeating: 255, count: 40_000))
    #expect(picture.isOpaque)
    picture[place % 100, place / 100] = SIMD4(255, 255, 255, 254)
    #expect(!picture.isOpaque)
    #expect(picture.onWhite.isOpaque)
  }

  @Test func transparentPixelsAreAsTheyLookOnWhite() throws {
    let picture = try Picture(
      width: 3, height: 1, pixels: [9, 8, 7, 0, 0, 100, 255, 128, 1, 2, 3, 255])
    #expect(
      picture.onWhite.pixels == [255, 255, 255, 255, 127, 177, 255, 255, 1, 2, 3, 255])
    #expect(picture.onWhite.onWhite == picture.onWhite)
  }

  @Test(arguments: [(0, 1, 0), (-1, -1, 1), (1, 1, 2), (2, 2, 3), (.max, .max, 1), (1 << 62, 4, 0)])
  func aPictureHasAsManyBytesAsItsSizeSays(width: Int, height: Int, pixels: Int) {
    let size = Picture.Size(width: width, height: height)
    #expect(throws: PictureError.shape(size, bytes: 4 * pixels, bytesPerPixel: 4)) {
      try Picture(
        width: width, height: height, pixels: [UInt8](repeating: 0, count: 4 * pixels))
    }
    #expect(throws: PictureError.shape(size, bytes: 3 * pixels, bytesPerPixel: 3)) {
      try Picture(
        width: width, height: height, opaque: [UInt8](repeating: 0, count: 3 * pixels))
    }
  }

  @Test(arguments: [5, 7]) func bytesThatAreNoWholePixelsAreAnError(count: Int) {
    #expect(throws: PictureError.self) {
      try Picture(width: 1, height: 1, pixels: [UInt8](repeating: 0, count: count))
    }
    #expect(throws: PictureError.self) {
      try Picture(width: 1, height: 1, opaque: [UInt8](repeating: 0, count: count))
    }
  }

  @Test func anySizeCountsItsPixels() {
    #expect(Picture.Size(width: 475, height: 455).pixelCount == 216_125)
    #expect(Picture.Size(width: -3, height: -5).pixelCount == 0)
    #expect(Picture.Size(width: 0, height: 5).pixelCount == 0)
    #expect(Picture.Size(width: .max, height: 2).pixelCount == .max)
    #expect("\(Picture.Size(width: 475, height: 455))" == "475 x 455")
  }
}

// Older compilers have no tests of what ends a process that may be given values.
#if compiler(>=6.3)
  @Suite struct PictureBoundsTests {
    @Test(arguments: [(2, 0), (-1, 1), (0, 3), (0, -1)])
    func noPixelIsReadFromAnotherRow(x: Int, y: Int) async {
      await #expect(processExitsWith: .failure) { [x, y] in
        let picture = try Picture(width: 2, height: 3, pixels: .init(repeating: 0, count: 24))
        _ = picture[x, y]
      }
    }
  }
#endif
