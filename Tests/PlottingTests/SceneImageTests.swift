import Pictures
import Testing

@testable import Plotting

/// A picture made of pixels, in every kind of file.
@Suite struct SceneImageTests {
  private let description = PictureDescription(id: "pixels", title: "Pixels", description: "Four.")
  private let box = Rect(x: 0, y: 0, width: 40, height: 20)

  /// Red and green above, blue and nothing below.
  private let picture: Picture

  init() throws {
    picture = try Picture(
      width: 2, height: 2,
      pixels: [255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255, 9, 9, 9, 0])
  }

  private func scene(_ image: Scene.Image, scale: Double = 1) -> Scene {
    Scene(
      viewBox: box, pixelsPerInch: 100, scale: scale, background: .white, nodes: [.image(image)])
  }

  @Test(arguments: [1.0, 2, 3])
  func pixelsAreRectanglesOfOneColour(scale: Double) throws {
    let bitmap = try scene(Scene.Image(picture, in: box), scale: scale).picture()
    for y in 0..<bitmap.height {
      for x in 0..<bitmap.width {
        let (right, low) = (2 * x >= bitmap.width, 2 * y >= bitmap.height)
        let expected: SIMD4<UInt8> =
          switch (right, low) {
          case (false, false): SIMD4(255, 0, 0, 255)
          case (true, false): SIMD4(0, 255, 0, 255)
          case (false, true): SIMD4(0, 0, 255, 255)
          case (true, true): SIMD4(255, 255, 255, 255)
          }
        #expect(bitmap[x, y] == expected)
      }
    }
  }

  @Test func smoothPixelsRunIntoEachOtherAndEndAtTheEdge() throws {
    let row = try Picture(
      width: 2, height: 1, pixels: [0, 0, 0, 255, 255, 255, 255, 255])
    let bitmap = try scene(Scene.Image(row, in: box, isSmooth: true)).picture()
    let shades = (0..<40).map { Int(bitmap[$0, 10][0]) }
    #expect(shades == shades.sorted())
    #expect(shades.first == 0)
    #expect(shades.last == 255)
    #expect(Set(shades).count > 15)
    #expect((0..<20).allSatisfy { bitmap[5, $0] == bitmap[5, 10] })
  }

  /// Of two thin lines of pixels beside each other none hides the other, whichever side is reduced.
  @Test(arguments: [true, false], [true, false])
  func pixelsReducedAlongOneSideAreAveraged(isHigh: Bool, isSmooth: Bool) throws {
    let (fine, coarse) = (160, 4)
    let (width, height) = isHigh ? (coarse, fine) : (fine, coarse)
    let pixels = (0..<width * height).flatMap { index -> [UInt8] in
      let place = isHigh ? index / width : index % width
      return place % 2 == 0 ? [0, 0, 0, 255] : [255, 255, 255, 255]
    }
    let stripes = try Picture(width: width, height: height, pixels: pixels)
    let frame =
      isHigh ? Rect(x: 0, y: 0, width: 4, height: 20) : Rect(x: 0, y: 0, width: 20, height: 4)
    let bitmap = try scene(Scene.Image(stripes, in: frame, isSmooth: isSmooth)).picture()
    for place in 3..<17 {
      let grey = Int(isHigh ? bitmap[1, place][0] : bitmap[place, 1][0])
      #expect(abs(grey - 128) < 24, "\(place): \(grey)")
    }
  }

  /// Of a picture with more pixels than there is room for none is left out.
  @Test func reducedPixelsAreAveraged() throws {
    let pixels = (0..<400 * 200).flatMap { index -> [UInt8] in
      index % 2 == 0 ? [0, 0, 0, 255] : [255, 255, 255, 255]
    }
    let fine = try Picture(width: 400, height: 200, pixels: pixels)
    let bitmap = try scene(Scene.Image(fine, in: box)).picture()
    for x in 2..<38 { #expect((100...155).contains(bitmap[x, 10][0])) }
  }

  /// As a low colour bar does: a column of many colours, with less than a row of the device for each.
  @Test(arguments: [false, true]) func aSideIsEnlargedAsEverWhereTheOtherIsReduced(isTurned: Bool)
    throws
  {
    var pixels: [UInt8] = []
    for row in 0..<200 {
      for color in [[200, 40, UInt8(row)], [20, 180, UInt8(row)]] { pixels += color + [255] }
    }
    var picture = try Picture(width: 2, height: 200, pixels: pixels)
    if isTurned {
      let turned = picture
      picture = turned.filled(width: 200, height: 2) { turned[$1, $0] }
    }
    let bitmap = try scene(Scene.Image(picture, in: box)).picture()
    for row in 0..<20 {
      for column in 0..<40 {
        let isFirst = isTurned ? row < 10 : column < 20
        let share = isTurned ? Double(column) / 40 : Double(row) / 20
        let pixel = bitmap[column, row]
        #expect(abs(Int(pixel.x) - (isFirst ? 200 : 20)) <= 1, "\(column), \(row)")
        #expect(abs(Double(pixel.z) - share * 200) <= 8, "\(column), \(row)")
      }
    }
  }

  @Test func opacityLetsThroughWhatIsBehind() throws {
    let half = try Picture(width: 1, height: 1, pixels: [255, 0, 0, 128])
    let bitmap = try scene(Scene.Image(half, in: box)).picture()
    #expect(bitmap[20, 10][0] == 255)
    #expect((126...128).contains(bitmap[20, 10][1]))
  }

  @Test func picturesOfNothingAreNotDrawn() throws {
    let image = Scene.Image(picture, in: Rect(x: 0, y: 0, width: 0, height: 4))
    #expect(try scene(image).picture()[3, 3] == SIMD4(255, 255, 255, 255))
    let svg = try scene(image).svg(description: description)
    #expect(!svg.contains("<image"))
  }

  @Test func anSVGHoldsThePixelsThemselves() throws {
    let svg = try SVGDocument(scene(Scene.Image(picture, in: box)).svg(description: description))
    let image = try #require(svg.all("image").first)
    #expect(image.attributes["width"] == "40")
    #expect(image.attributes["preserveAspectRatio"] == "none")
    #expect(image.attributes["image-rendering"] == "optimizeSpeed")
    // Two pixels of the file are in a pixel of the scene, whoever enlarges them.
    let png = try Scene.Image(picture, in: box).enlarged(scale: 2).picture.png()
    #expect(image.attributes["xlink:href"]?.hasSuffix(Base64.text(of: png)) == true)
    let smooth = try SVGDocument(
      scene(Scene.Image(picture, in: box, isSmooth: true)).svg(description: description))
    #expect(smooth.all("image").first?.attributes["image-rendering"] == nil)
  }

  @Test func anEnlargedImageLooksTheSame() throws {
    for isSmooth in [false, true] {
      let image = Scene.Image(picture, in: box, isSmooth: isSmooth)
      let large = try image.enlarged(scale: 2)
      #expect((large.picture.width, large.picture.height) == (80, 40))
      #expect(try scene(large, scale: 2).picture() == scene(image, scale: 2).picture())
      #expect(try large.enlarged(scale: 2) == large)
    }
  }

  @Test func aPDFHoldsThePixels() throws {
    let pdf = try scene(Scene.Image(picture, in: box)).pdf(description: description)
    #expect(String(decoding: pdf, as: UTF8.self).contains("/Subtype /Image"))
  }

  @Test func theDigestCountsEveryPixel() throws {
    let before = scene(Scene.Image(picture, in: box)).digest
    let other = try Picture(
      width: 2, height: 2, pixels: picture.pixels.dropLast() + [1])
    #expect(scene(Scene.Image(other, in: box)).digest != before)
    #expect(scene(Scene.Image(picture, in: box, isSmooth: true)).digest != before)
    let tall = try Picture(width: 1, height: 4, pixels: picture.pixels)
    #expect(scene(Scene.Image(tall, in: box)).digest != before)
  }
}
