import Foundation
import TestSupport
import Testing

@testable import Plotting

/// Too many markers for a PDF are a picture in it.
@Suite struct PDFImageTests {
  private let description = PictureDescription(
    id: "points", title: "Points", description: "Many red points.")

  /// Markers, in a group that is cut off.
  private func scene(count: Int, variations: [Scene.Markers.Variation] = []) -> Scene {
    var random = SplitMix(state: 3)
    let places = (0..<count).map { _ in
      Point(.random(in: 0...100, using: &random), .random(in: 0...50, using: &random))
    }
    let markers = Scene.Markers(
      shape: .circle(radius: 2), fill: .red, stroke: nil, positions: places,
      variations: variations)
    let group = Scene.Group(
      id: "mark", clip: Rect(x: 10, y: 5, width: 60, height: 40), children: [.markers(markers)])
    return Scene(
      viewBox: Rect(x: 0, y: 0, width: 100, height: 50), pixelsPerInch: 100, background: .aqua,
      nodes: [.group(group)])
  }

  private func images(_ scene: Scene, _ options: PDFOptions) throws -> [String] {
    try PDFFile(scene.pdf(description: description, options: options))
      .objects(with: "/Subtype /Image").map(\.text)
  }

  @Test func soManyMarkersAreDrawnOneByOne() throws {
    #expect(try images(scene(count: 50), PDFOptions(largestMarkerCount: 50)).isEmpty)
  }

  @Test(arguments: [1, 2.5, 3])
  func moreAreAPictureOfWhatIsSeen(scale: Double) throws {
    let options = PDFOptions(largestMarkerCount: 50, imageScale: scale)
    let images = try images(scene(count: 51), options)
    // The colours, and the opacities as a picture of their own.
    #expect(images.count == 2)
    for image in images {
      // Cairo repeats the outermost pixels of a fine picture around it.
      let (width, height) = (try side("Width", of: image), try side("Height", of: image))
      #expect((60 * scale...62 * scale).contains(width))
      #expect((40 * scale...44 * scale).contains(height))
    }
  }

  private func side(_ name: String, of image: String) throws -> Double {
    let rest = try #require(image.components(separatedBy: "/\(name) ").dropFirst().first)
    return try #require(Double(rest.prefix { $0.isNumber }))
  }

  @Test func markersThatDifferAreAPictureToo() throws {
    let looks = (0..<60).map { Scene.Markers.Variation(scale: 1 + Double($0) / 60) }
    let varied = scene(count: 60, variations: looks)
    #expect(try images(varied, PDFOptions(largestMarkerCount: 60)).isEmpty)
    #expect(try images(varied, PDFOptions(largestMarkerCount: 59)).count == 2)
  }

  @Test func allCanBeDrawnOneByOne() throws {
    let many = scene(count: PDFOptions.defaultLargestMarkerCount + 1)
    // So many cover all there is: no opacities are needed.
    #expect(try images(many, PDFOptions()).count == 1)
    #expect(try images(many, PDFOptions(largestMarkerCount: .max)).isEmpty)
  }

  @Test func markersOutOfSightAreLeftOut() throws {
    var hidden = scene(count: 51)
    hidden.viewBox = Rect(x: 0, y: 60, width: 100, height: 50)
    #expect(try images(hidden, PDFOptions(largestMarkerCount: 50)).isEmpty)
  }

  @Test func figuresPassTheirOptionsOn() throws {
    let points = (0..<60).map { Point(Double($0), Double($0 % 7)) }
    let figure = try Figure { Axes { Scatter(points) } }
    let pdf = try figure.pdf(
      description: description, options: PDFOptions(largestMarkerCount: 10))
    #expect(try PDFFile(pdf).objects(with: "/Subtype /Image").count == 2)
  }
}
