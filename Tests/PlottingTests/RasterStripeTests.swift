import Article
import Pictures
import TestSupport
import Testing

@testable import Plotting

/// Large pictures are drawn some rows at a time; nobody may see that.
@Suite struct RasterStripeTests {
  private let description = PictureDescription(id: "a", title: "A", description: "A picture.")

  /// The greatest step of coverage of a pixel in Cairo, which has 15 of them along x; in levels.
  private static let coverageStep = 17
  /// Where the edge of an area crosses the border of a stripe, Cairo begins it anew there, and may round
  /// otherwise: so many of all channels may differ.
  private static let mostDifferent = 0.005

  private func expectAlike(_ scene: Scene, _ comment: String = "") throws {
    let whole = try scene.transparentPicture()
    for rows in [1, 7, 64] {
      let stripes = try scene.transparentStripes(mostPixels: rows * whole.width)
      #expect(stripes.rowsAtATime == min(rows, whole.height))
      let drawn = try stripes.whole()
      try #require(drawn.size == whole.size)
      let distances = zip(drawn.pixels, whole.pixels).map { abs(Int($0) - Int($1)) }
      let (greatest, different) = (distances.max() ?? 0, distances.count { $0 > 0 })
      #expect(greatest <= Self.coverageStep, "\(comment), \(rows) rows")
      #expect(
        Double(different) <= Self.mostDifferent * Double(distances.count),
        "\(comment), \(rows) rows")
    }
    let stripes = try scene.transparentStripes(mostPixels: 50 * whole.width)
    let file = try scene.png(description: description, stripes: stripes)
    #expect(try Picture(decoding: file) == stripes.whole(), "\(comment)")
  }

  @Test func aPictureThatIsDrawnAtOnceHasOneStripe() throws {
    let scene = Scene(
      viewBox: Rect(x: 0, y: 0, width: 4096, height: 4096), pixelsPerInch: 100, background: .white,
      nodes: [])
    #expect(try scene.transparentStripes().rowsAtATime == 4096)
    var larger = scene
    larger.viewBox.maxY += 1
    #expect(try larger.transparentStripes().rowsAtATime == 4096)
    larger.viewBox.maxX += 1
    #expect(try larger.transparentStripes().rowsAtATime == 4095)
  }

  @Test(arguments: [2, 4, 9, 14, 24, 33])
  func figuresAreTheSame(number: Int) async throws {
    let figure = try #require(ArticleFigure.all.first { $0.number == number })
    let value = try await figure.figure(from: ModelStore())
    try expectAlike(try value.layout().scene(), figure.fileName)
    try expectAlike(try value.layout(scale: 1.5).scene(), figure.fileName)
  }

  @Test func randomFiguresAreTheSame() throws {
    for seed in 0..<12 as Range<UInt64> {
      var source = RandomFigure(seed: seed, kind: .plain)
      guard let scene = try? source.figure().layout().scene(),
        scene.viewBox.width * scene.viewBox.height < 1e6
      else { continue }
      try expectAlike(scene, "seed \(seed)")
    }
  }

  @Test func crowdsAndTransparentCanvasesAreTheSame() throws {
    var random = SplitMix(state: 1)
    let places = (0..<2 * MarkerCrowd.leastCount).map { _ in
      Point(
        Double.random(in: 0...90, using: &random).rounded() + 0.5,
        Double.random(in: 0...60, using: &random).rounded() + 0.5)
    }
    let markers = Scene.Markers(
      shape: .circle(radius: 3), fill: .red.withAlpha(0.1), stroke: nil, positions: places)
    try expectAlike(
      Scene(
        viewBox: Rect(x: 5, y: 3, width: 80, height: 50), pixelsPerInch: 100, background: nil,
        nodes: [.markers(markers)]))
  }
}
