import Pictures
import TestSupport
import Testing

@testable import ImageComparison

@Suite struct ComparisonTests {
  /// A picture of one colour.
  private func paper(_ width: Int, _ height: Int, _ color: RGB = .white) throws -> Picture {
    let pixels = (0..<width * height).flatMap { _ in [color.x, color.y, color.z] }
    return try Picture(width: width, height: height, opaque: pixels)
  }

  private func noise(_ width: Int, _ height: Int, seed: UInt64) throws -> Picture {
    var random = SplitMix(state: seed)
    return try Picture(
      width: width, height: height,
      opaque: (0..<3 * width * height).map { _ in UInt8.random(in: 0...255, using: &random) })
  }

  @Test func equalPicturesAreIdentical() throws {
    let image = try Fixture.network.image()
    let comparison = Comparison(of: image, with: image)
    #expect(comparison.verdict == .identical)
    #expect(comparison.differences == .zero)
    #expect(comparison.differences?.ssim == 1)
  }

  @Test func differentSizesAreAChangeThatNamesBoth() throws {
    let comparison = try Comparison(of: paper(3, 2), with: paper(2, 3))
    #expect(comparison.verdict == .changed)
    #expect(comparison.differences == nil)
    #expect("\(comparison)" == "verdict: changed; sizes: 3 x 2 and 2 x 3 pixels")
  }

  @Test func everyNumberIsCounted() throws {
    let before = try paper(20, 20)
    var after = before
    after.fill(Block(2, 3, 4, 5), .black)
    after.fill(Block(10, 10, 2, 1), .red)
    after[19, 19] = SIMD4(254, 255, 255, 255)
    let comparison = Comparison(of: before, with: after)
    #expect(comparison.differences?.differingPixels == 23)
    #expect(comparison.differences?.changedPixels == 22)
    #expect(comparison.differences?.antiAliasedPixels == 0)
    #expect(
      comparison.differences?.largestRegion
        == ChangedRegion(pixelCount: 20, x: 2, y: 3, width: 4, height: 5))
  }

  @Test func theMeanDistanceIsThatOfAllPixels() throws {
    let before = try paper(20, 10)
    var after = before
    after.fill(Block(3, 4, 5, 2), .black)
    let comparison = Comparison(of: before, with: after)
    let differences = try #require(comparison.differences)
    #expect(abs(differences.meanDistance / differences.greatestDistance - 10 / 200) < 1e-9)
    let distance = comparison.facts.first { $0.name == "OKLab distance" }?.value
    #expect(distance == "0.7852 at most, 0.039263 on average")
  }

  @Test func regionsHangTogetherOverCorners() throws {
    let before = try paper(9, 9)
    var after = before
    for place in 0..<4 { after[8 - place, place] = RGB.black.opaque }
    after[0, 8] = RGB.black.opaque
    let region = Comparison(of: before, with: after).differences?.largestRegion
    #expect(region == ChangedRegion(pixelCount: 4, x: 5, y: 0, width: 4, height: 4))
    #expect(region?.description == "4 pixels in 4 x 4 at (5, 0)")
  }

  @Test func faintDifferencesCountOverAnArea() throws {
    let before = try paper(30, 30)
    for (side, verdict) in [(2, Comparison.Verdict.imperceptible), (3, .changed)] {
      var after = before
      after.fill(Block(10, 10, side, side), RGB(247, 247, 247))
      #expect(Comparison(of: before, with: after).verdict == verdict)
    }
  }

  @Test func hiddenColoursOfTransparentPixelsAreNoChange() throws {
    let first = try Picture(width: 2, height: 1, pixels: [255, 0, 0, 0, 0, 0, 0, 255])
    let second = try Picture(width: 2, height: 1, pixels: [0, 255, 0, 0, 0, 0, 0, 255])
    let comparison = Comparison(of: first, with: second)
    #expect(comparison.verdict == .imperceptible)
    #expect(comparison.differences?.differingPixels == 1)
    #expect(comparison.differences?.greatestDistance == 0)
  }

  /// A block of a colour, the same everywhere, on a ground that is transparent.
  private func ink(_ color: SIMD4<UInt8>, on ground: SIMD4<UInt8> = .zero) throws -> Picture {
    var picture = try Picture(
      width: 60, height: 40, pixels: [UInt8](repeating: 0, count: 4 * 60 * 40))
    for y in 0..<40 {
      for x in 0..<60 {
        picture[x, y] = (10..<50).contains(x) && (10..<30).contains(y) ? color : ground
      }
    }
    return picture
  }

  @Test(arguments: [
    // Ink, and what stands in its place in the other picture.
    (SIMD4<UInt8>(255, 255, 255, 255), SIMD4<UInt8>(0, 0, 0, 0), Ground.black),
    (SIMD4(0, 0, 0, 255), SIMD4(0, 0, 0, 0), .white),
    (SIMD4(255, 255, 255, 128), SIMD4(255, 255, 255, 0), .black),
    (SIMD4(0, 0, 0, 128), SIMD4(9, 9, 9, 0), .white),
    (SIMD4(255, 255, 255, 255), SIMD4(255, 255, 255, 200), .black),
    (SIMD4(255, 0, 0, 100), SIMD4(0, 0, 255, 100), .white),
  ])
  func inkIsSeenOnTheGroundWhereItShows(
    color: SIMD4<UInt8>, other: SIMD4<UInt8>, ground: Ground
  ) throws {
    let pictures = (try ink(color), try ink(other))
    let comparison = Comparison(of: pictures.0, with: pictures.1)
    #expect(comparison.verdict == .changed)
    #expect(comparison.ground == ground)
    let differences = try #require(comparison.differences)
    #expect(differences.changedPixels == 800)
    #expect(
      differences.largestRegion
        == ChangedRegion(pixelCount: 800, x: 10, y: 10, width: 40, height: 20))
    #expect(differences.ssim < 0.99 && differences.greatestDistance > 0.05)
    #expect(Comparison(of: pictures.1, with: pictures.0) == comparison)
    // What is shown of them differs, and so does the picture of the differences.
    #expect(pictures.0.laid(on: ground)[20, 20] != pictures.1.laid(on: ground)[20, 20])
    let drawn = try Picture(differencesOf: pictures.0, with: pictures.1)
    #expect(drawn[20, 20] == SIMD4(230, 0, 38, 255))
    #expect(drawn[0, 0] != drawn[20, 20])
  }

  @Test func bothGroundsCountTogether() throws {
    var (first, second) = (try ink(.zero), try ink(.zero))
    first[2, 2] = SIMD4(255, 255, 255, 255)
    second[3, 2] = SIMD4(0, 0, 0, 255)
    let comparison = Comparison(of: first, with: second)
    #expect(comparison.differences?.changedPixels == 2)
    #expect(
      comparison.differences?.largestRegion
        == ChangedRegion(pixelCount: 2, x: 2, y: 2, width: 2, height: 1))
  }

  @Test func onOpaquePicturesTheGroundDoesNotMatter() throws {
    let (first, second) = (
      try ink(SIMD4(255, 255, 255, 255), on: SIMD4(0, 0, 0, 255)),
      try ink(SIMD4(0, 0, 0, 255), on: SIMD4(0, 0, 0, 255))
    )
    #expect(first.laid(on: .black) == first && first.laid(on: .white) == first)
    #expect(Comparison(of: first, with: second).ground == .white)
  }

  @Test(arguments: [(0, 0), (1, 1), (128, 128), (255, 255)] as [(UInt8, UInt8)])
  func whiteOnBlackIsAsBrightAsItIsOpaque(alpha: UInt8, level: UInt8) throws {
    let shown = try Picture(width: 1, height: 1, pixels: [255, 255, 255, alpha]).laid(on: .black)
    #expect(shown[0, 0] == SIMD4(level, level, level, 255))
    let white = try Picture(width: 1, height: 1, pixels: [0, 0, 0, alpha]).laid(on: .white)
    #expect(white[0, 0] == SIMD4(255 - level, 255 - level, 255 - level, 255))
  }

  @Test(arguments: Fixture.comparable) func theOrderDoesNotMatter(_ fixture: Fixture) throws {
    let first = try fixture.image()
    var second = first
    second.addNoise(20, seed: 9, where: first.isOnEdge)
    let forth = Comparison(of: first, with: second).differences
    let back = Comparison(of: second, with: first).differences
    #expect(forth == back)
  }

  @Test func similarityDecidesWhenAskedTo() throws {
    let first = try Fixture.accuracy.image()
    var second = first
    second.move(Block(225, 8, 170, 20), down: 1, on: .white)
    let ssim = try #require(Comparison(of: first, with: second).differences?.ssim)
    var options = ComparisonOptions()
    options.minimumSSIM = ssim
    #expect(Comparison(of: first, with: second, options: options).verdict == .imperceptible)
    options.minimumSSIM = ssim.nextUp
    #expect(Comparison(of: first, with: second, options: options).verdict == .changed)
  }

  @Test func distancesAreThoseOfOKLab() {
    func distance(_ first: RGB, _ second: RGB) -> Float {
      PerceptualColor(first).distance(to: PerceptualColor(second))
    }
    // Black reflects 1 % of white; its cube root is 0.215.
    #expect(abs(distance(.black, .white) - 0.785) < 1e-3)
    for grey in stride(from: UInt8(0), through: 248, by: 8) {
      let step = distance(RGB(grey, grey, grey), RGB(grey + 1, grey + 1, grey + 1))
      #expect(step > 0.0015 && step < 0.0035, "\(grey): \(step)")
    }
    #expect(distance(.red, .blue) > distance(.red, RGB(220, 20, 60)))
    #expect(distance(.red, .red) == 0)
  }

  @Test(arguments: [(40, 30), (11, 11), (11, 50), (200, 11)])
  func similarityIsThatOfItsDefinition(width: Int, height: Int) throws {
    let first = try noise(width, height, seed: 1)
    var second = first
    second.addNoise(60, seed: 2) { x, _ in x % 3 != 0 }
    let fast = try #require(Comparison(of: first, with: second).differences?.ssim)
    #expect(abs(fast - definedSimilarity(first, second)) < 1e-5)
  }

  /// Wang et al.'s formulas, window by window.
  private func definedSimilarity(_ first: Picture, _ second: Picture) -> Double {
    let lumas = [first, second].map { picture in
      (0..<picture.size.pixelCount).map { Double(picture.luma(at: $0)) }
    }
    var weights: [Double] = []
    for y in -5...5 {
      for x in -5...5 { weights.append(exponential(-Double(x * x + y * y) / (2 * 1.5 * 1.5))) }
    }
    let sum = weights.reduce(0, +)
    var total = 0.0
    var count = 0.0
    for top in 0...first.height - 11 {
      for left in 0...first.width - 11 {
        var (x, y, xx, yy, xy) = (0.0, 0.0, 0.0, 0.0, 0.0)
        for index in 0..<121 {
          let place = (top + index / 11) * first.width + left + index % 11
          let (a, b, weight) = (lumas[0][place], lumas[1][place], weights[index] / sum)
          x += weight * a
          y += weight * b
          xx += weight * a * a
          yy += weight * b * b
          xy += weight * a * b
        }
        let (c1, c2) = (2.55 * 2.55, 7.65 * 7.65)
        total +=
          (2 * x * y + c1) * (2 * (xy - x * y) + c2)
          / ((x * x + y * y + c1) * (xx - x * x + yy - y * y + c2))
        count += 1
      }
    }
    return total / count
  }

  /// Euler's number to a power, by its series.
  private func exponential(_ power: Double) -> Double {
    var (term, sum) = (1.0, 1.0)
    for index in 1..<80 {
      term *= power / Double(index)
      sum += term
    }
    return sum
  }

  @Test(arguments: [(1, 1), (1, 30), (5, 4), (10, 10)])
  func picturesSmallerThanTheWindowHaveASimilarity(width: Int, height: Int) throws {
    let black = try paper(width, height, .black)
    let comparison = try Comparison(of: black, with: paper(width, height))
    let ssim = try #require(comparison.differences?.ssim)
    // Two flat pictures: only the means' factor is left, c1 / (1 + c1).
    #expect(abs(ssim - 1e-4 / 1.0001) < 1e-6)
  }

  @Test func theDifferencePictureShowsWhatHasChanged() throws {
    let before = try Fixture.accuracy.image()
    var after = before
    after.fill(Block(274, 10, 10, 18), .white)
    let picture = try Picture(differencesOf: before, with: after)
    #expect(picture.size == before.size)
    let red = SIMD4<UInt8>(230, 0, 38, 255)
    let changed = (0..<picture.size.pixelCount).count {
      picture[$0 % picture.width, $0 / picture.width] == red
    }
    #expect(changed == Comparison(of: before, with: after).differences?.changedPixels)
    #expect(picture[0, 0] == RGB.white.opaque)
    // Black is a light grey: 255 - 255 / 4.
    #expect(picture[300, 33] == SIMD4(191, 191, 191, 255))
    #expect(try Picture(decoding: picture.png()) == picture)
  }

  @Test func theDifferencePictureOfDifferentSizesHoldsBoth() throws {
    let picture = try Picture(differencesOf: paper(3, 2), with: paper(2, 4))
    #expect(picture.size == Picture.Size(width: 3, height: 4))
    #expect(picture[1, 1] == RGB.white.opaque)
    for (x, y) in [(2, 0), (0, 2), (2, 3)] {
      #expect(picture[x, y] == SIMD4(230, 0, 38, 255))
    }
  }

  @Test func aPictureThatHoldsBothMayBeTooLarge() throws {
    func strip(width: Int, height: Int) throws -> Picture {
      try Picture(
        width: width, height: height, pixels: [UInt8](repeating: 0, count: 4 * width * height))
    }
    let (tall, wide) = (try strip(width: 1, height: 9000), try strip(width: 9000, height: 1))
    #expect(Comparison(of: tall, with: wide).verdict == .changed)
    #expect(throws: PictureError.tooLarge(Picture.Size(width: 9000, height: 9000))) {
      try Picture(differencesOf: tall, with: wide)
    }
  }

  /// An option of `nan` that is compared with everything is below nothing and above nothing.
  @Test func optionsThatAreNoNumbersExcuseNothing() throws {
    var (before, after) = (try paper(60, 60), try paper(60, 60))
    before.paintDisc(x: 30, y: 30, radius: 12, .red)
    after.paintDisc(x: 30.04, y: 30, radius: 12, .red)
    #expect(Comparison(of: before, with: after).verdict == .imperceptible)
    var faint = before
    faint[0, 0] = SIMD4(250, 250, 250, 255)
    #expect(Comparison(of: before, with: faint).verdict == .imperceptible)
    for (option, picture) in [
      (\.edgeShift, after), (\.edgeSpread, after), (\.levelEdgeTolerance, after),
      (\.edgeTolerance, after), (\.clearDistance, faint),
    ] as [(WritableKeyPath<ComparisonOptions, Double>, Picture)] {
      var options = ComparisonOptions()
      options[keyPath: option] = .nan
      #expect(Comparison(of: before, with: picture, options: options).verdict == .changed)
    }
    var options = ComparisonOptions()
    options.minimumSSIM = .nan
    #expect(Comparison(of: before, with: faint, options: options).verdict == .changed)
  }

  @Test func smoothedEdgesAreShownInAnotherColour() throws {
    var (before, after) = (try paper(60, 60), try paper(60, 60))
    before.paintDisc(x: 30, y: 30, radius: 12, .red)
    after.paintDisc(x: 30.04, y: 30, radius: 12, .red)
    let comparison = Comparison(of: before, with: after)
    let picture = try Picture(differencesOf: before, with: after)
    let yellow = (0..<3600).count { picture[$0 % 60, $0 / 60] == SIMD4(255, 226, 122, 255) }
    #expect(yellow > 10 && yellow == comparison.differences?.antiAliasedPixels)
  }
}

extension Fixture {
  static let comparable: [Fixture] = [.perceptron, .accuracy, .space]
}
