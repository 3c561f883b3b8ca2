import FigureTesting
import Foundation
import ImageComparison
import Pictures
import Plotting
import Testing

/// The code of the guide of the same name, and whether what it says is true.
@Suite struct TwoPicturesTests {
  @Test func theGuideTellsTheTruth() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "two-pictures-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try expectGuidePicture(spiral { _ in true }, at: "\(resources)/before.png")
    try expectGuidePicture(spiral { $0 != 17 }, at: "\(resources)/after.png")
    let pictures = SourceText.package.appending(path: "Sources/\(resources)")
    let before = pictures.appending(path: "before.png")
    let after = pictures.appending(path: "after.png")

    // guide
    let expected = try Picture(
      decoding: [UInt8](Data(contentsOf: before)))
    let actual = try Picture(
      decoding: [UInt8](Data(contentsOf: after)))
    // end of guide
    #expect(throws: PictureError.notPNG) { try Picture(decoding: Array("GIF89a".utf8)) }

    // guide
    let comparison = Comparison(of: expected, with: actual)
    switch comparison.verdict {
    case .identical: print("every pixel is equal")
    case .imperceptible: print("they look the same")
    case .changed: print("they differ: \(comparison)")
    }
    // end of guide
    #expect(comparison.verdict == .changed)

    // guide
    if let differences = comparison.differences {
      print(differences.changedPixels)  // 96
      print(differences.largestRegion?.description ?? "none")
      // 96 pixels in 11 x 11 at (139, 138)
      print(differences.greatestDistance)  // 0.44, from red to white
    }
    // end of guide
    let found = try #require(comparison.differences)
    #expect(found.changedPixels == 96)
    #expect(found.largestRegion?.description == "96 pixels in 11 x 11 at (139, 138)")
    #expect(abs(found.greatestDistance - 0.44) < 0.005)

    // guide
    var rounded = expected
    rounded[0, 0] = SIMD4(252, 255, 255, 255)  // nearly white
    let verdict = Comparison(of: expected, with: rounded).verdict
    // end of guide
    #expect(verdict == .imperceptible)

    // guide
    let difference = try Picture(differencesOf: expected, with: actual)
    try Data(difference.png())
      .write(to: folder.appending(path: "difference.png"))
    // end of guide
    try expectGuidePicture(difference, at: "\(resources)/difference.png")

    // guide
    let screenshot = Comparison(
      of: expected, with: actual, options: .otherRasterizer)
    // end of guide
    #expect(screenshot.verdict == .changed)

    // guide
    var options = ComparisonOptions()
    options.minimumSSIM = 0.98
    let similar = Comparison(
      of: expected, with: actual, options: options)
    print(similar.differences?.ssim ?? 0)  // 0.997
    print(similar.verdict)  // imperceptible, though a point is gone
    // end of guide
    #expect(abs(found.ssim - 0.997) < 0.0005)
    #expect(similar.verdict == .imperceptible)
  }

  @Test func theTableNamesTheDefaults() throws {
    let options = ComparisonOptions()
    #expect(options.roundingLevels == 3)
    #expect(options.edgeTolerance == 0.2)
    #expect(options.edgeShift == 1.0 / 15)
    #expect(options.edgeSpread == 0.05)
    #expect(options.longEdgeShift == 0.04)
    #expect(options.longEdgeSpread == 0.02)
    #expect(options.levelEdgeTolerance == 1.0 / 15)
    #expect(options.loneCrossings == 2)
    #expect(options.smallestMovedRegion == 12)
    #expect(options.smallestEvenRegion == 1024)
    #expect(options.clearDistance == 0.05)
    #expect(options.smallestFaintRegion == 9)
    #expect(options.minimumSSIM == nil)
  }

  private let resources = "ImageComparison/ImageComparison.docc/Resources"

  /// A spiral of points, of which some are left out.
  private func spiral(where isThere: (Int) -> Bool) throws -> Picture {
    let points = (0..<40).filter(isThere).map { step in
      let angle = Double(step) / 4
      return Point(angle * cos(angle), angle * sin(angle))
    }
    let figure = try Figure(width: 3, height: 2.4) {
      Axes { Scatter(points, color: .red) }.limits(x: -10...10, y: -10...10)
    }
    return try figure.layout().scene().picture()
  }
}
