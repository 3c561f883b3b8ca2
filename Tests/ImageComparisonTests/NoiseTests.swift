import ImageComparison
import Pictures
import TestSupport
import Testing

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
        $0.changeColors { $0 - min($0, 1) }
      },
      Alteration("\(fixture): edges cover a tenth of a pixel more or less", fixture) {
        $0.smoothDifferently(by: 0.1, seed: 4)
      },
    ]
  }

  static let small: [Alteration] = [
    Alteration("a disc is a thirtieth of a pixel further", .accuracy, from: Float(0), to: 0.03) {
      $0.paintDisc(x: 200 + $1, y: 100, radius: 12, .red)
    },
    Alteration("a disc is a twentieth of a pixel larger", .accuracy, from: Float(12), to: 12.05) {
      $0.paintDisc(x: 200, y: 100, radius: $1, .red)
    },
    Alteration("a short edge is a tenth of a pixel further", .accuracy, from: Float(0), to: 0.1) {
      $0.paintPolygon([SIMD2(100, 80.5), SIMD2(112 + $1, 82), SIMD2(104, 90)], .red)
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

  @Test func aFileOfSixteenBitsIsNoChange() throws {
    let image = try Fixture.accuracy.image()
    let file = PNGFile(width: image.width, height: image.height, type: .color, depth: 16) { x, y in
      (0..<3).map { Int(image[x, y][$0]) * 257 }
    }
    let decoded = try Picture(decoding: file.bytes)
    #expect(Comparison(of: image, with: decoded).verdict == .imperceptible)
  }
}
