import FigureTesting
import Foundation
import ImageComparison
import Pictures
import TestSupport
import Testing

@testable import Plotting

@Suite struct SVGImageTests {
  private let description = PictureDescription(
    id: "points", title: "Points", description: "Many red points.")
  private let clip = Rect(x: 10, y: 5, width: 60, height: 40)

  /// Markers in a group that is cut off.
  private func scene(count: Int, color: Color = .red) -> Scene {
    var random = SplitMix(state: 3)
    let corners = [Point(0, 8), Point(100, 30.2)]
    let places =
      corners
      + (2..<count).map { _ in
        Point(.random(in: 0...100, using: &random), .random(in: 8...30.2, using: &random))
      }
    let markers = Scene.Markers(
      shape: .circle(radius: 2), fill: color,
      stroke: Scene.Stroke(.white, width: 0.5, join: .round), positions: places)
    return Scene(
      viewBox: Rect(x: 0, y: 0, width: 100, height: 50), pixelsPerInch: 100, background: .aqua,
      nodes: [.group(Scene.Group(id: "mark", clip: clip, children: [.markers(markers)]))])
  }

  private func document(_ scene: Scene, dark: Palette? = nil, most: Int = 50) throws -> SVGDocument
  {
    try SVGDocument(
      scene.svg(
        description: description, dark: dark, options: SVGOptions(largestMarkerCount: most)))
  }

  /// The picture in an image element.
  private func picture(_ image: SVGDocument.Element) throws -> Picture {
    let address = try #require(image.attributes["xlink:href"])
    let start = "data:image/png;base64,"
    #expect(address.hasPrefix(start))
    let bytes = try #require(Data(base64Encoded: String(address.dropFirst(start.count))))
    return try Picture(decoding: Array(bytes))
  }

  @Test func soManyMarkersAreWrittenOneByOne() throws {
    let svg = try document(scene(count: 50))
    #expect(svg.all("use").count == 50)
    #expect(svg.all("image").isEmpty)
  }

  @Test func moreMarkersAreOnePictureInTheirGroup() throws {
    let svg = try document(scene(count: 51))
    #expect(svg.all("use").isEmpty)
    let image = try #require(svg.all("image").first)
    #expect(svg.all("image").count == 1)
    #expect(svg.all("g").first?.attributes["clip-path"] != nil)
    #expect(image.depth == svg.all("g").first.map { $0.depth + 1 })
    // As much as there is within the clip, on whole pixels.
    #expect(image.attributes["x"] == "10")
    #expect(image.attributes["width"] == "60")
    #expect(image.attributes["y"] == "5")
    #expect(image.attributes["height"] == "28")
  }

  @Test(arguments: [1, 2, 3])
  func thePictureIsWhatIsDrawn(scale: Double) throws {
    let scene = scene(count: 51)
    let svg = try SVGDocument(
      scene.svg(
        description: description,
        options: SVGOptions(largestMarkerCount: 50, imageScale: scale)))
    let picture = try picture(#require(svg.all("image").first))
    try #require((picture.width, picture.height) == (60 * Int(scale), 28 * Int(scale)))

    // The same part of the scene, on its background.
    var part = scene
    part.viewBox = Rect(x: 10, y: 5, width: 60, height: 28)
    part.scale = scale
    let drawn = try part.picture()
    let aqua = scene.palette.resolve(.aqua)
    let background = [aqua.red, aqua.green, aqua.blue].map { $0 * 255 }
    // Every disc over another rounds once more to a 255th.
    for (index, expected) in drawn.pixels.enumerated() where index % 4 < 3 {
      let alpha = Double(picture.pixels[index / 4 * 4 + 3]) / 255
      let shown = Double(picture.pixels[index]) * alpha + background[index % 4] * (1 - alpha)
      #expect(abs(shown - Double(expected)) <= 3)
    }
  }

  @Test func whereNothingIsThePictureIsTransparent() throws {
    let picture = try picture(#require(document(scene(count: 51)).all("image").first))
    #expect(picture.pixels.indices.contains { $0 % 4 == 3 && picture.pixels[$0] == 0 })
    #expect(picture.pixels.indices.contains { $0 % 4 == 3 && picture.pixels[$0] == 255 })
  }

  @Test func twoFacesAreTwoPicturesOfWhichOneIsShown() throws {
    let source = try scene(count: 51, color: .accent(0)).svg(
      description: description, dark: .dark, options: SVGOptions(largestMarkerCount: 50))
    let images = try SVGDocument(source).all("image")
    #expect(images.map { $0.attributes["class"] } == ["light-only", "dark-only"])
    #expect(images.map { $0.attributes["display"] } == [nil, "none"])
    #expect(try picture(images[0]) != picture(images[1]))
    let rules =
      "#picture-points .light-only{display:none}#picture-points .dark-only{display:inline}"
    #expect(source.contains("@media(prefers-color-scheme:dark){:where(#picture-points){}\(rules)}"))
  }

  @Test func twoFacesOfOneColourAreOnePicture() throws {
    let svg = try document(scene(count: 51), dark: .dark)
    #expect(svg.all("image").map { $0.attributes["class"] } == [nil])
  }

  @Test func markersOutOfSightAreLeftOut() throws {
    var hidden = scene(count: 51)
    hidden.viewBox = Rect(x: 0, y: 60, width: 100, height: 50)
    #expect(try document(hidden).all("image").isEmpty)
  }

  @Test func aFileDoesNotGrowWithItsPoints() throws {
    var random = SplitMix(state: 9)
    let points = (0..<200_000).map { _ in
      Point(.random(in: 0...1, using: &random), .random(in: 0...1, using: &random))
    }
    let svg = try Figure { Axes { Scatter(points, size: 4, color: .red, edgeColor: .white) } }
      .svg(description: description, dark: .dark)
    #expect(svg.utf8.count < 3_000_000)
    #expect(try SVGDocument(svg).all("use").count < 200)
  }

  @Test(arguments: [0, 1, 2, 3, 4, 5, 256])
  func base64IsThatOfEveryone(count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 89 + 251) }
    #expect(Base64.text(of: bytes) == Data(bytes).base64EncodedString())
  }
}
