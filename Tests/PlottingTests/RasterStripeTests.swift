import Article
import Pictures
import TestSupport
import Testing

@testable import Plotting

/// Large pictures are drawn some rows at a time; nobody may see that.
@Suite struct RasterStripeTests {
  private let description = PictureDescription(id: "a", title: "A", description: "A picture.")

  private func expectAlike(_ scene: Scene, _ comment: String = "") throws {
    let whole = try scene.transparentPicture()
    for rows in [1, 7, 64] {
      let stripes = try scene.transparentStripes(mostPixels: rows * whole.width)
      #expect(stripes.rowsAtATime == min(rows, whole.height))
      #expect(try stripes.whole() == whole, "\(comment), \(rows) rows")
    }
    let striped = try scene.png(
      description: description, stripes: scene.transparentStripes(mostPixels: 50 * whole.width))
    #expect(try striped == scene.png(description: description), "\(comment)")
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
