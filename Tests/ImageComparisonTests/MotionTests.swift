import ImageComparison
import Pictures
import Testing

/// How far edges may move before they count, by the number.
@Suite struct MotionTests {
  private static let side = 96

  /// Shapes as figures have them, moved as a whole and made larger.
  private func drawing(
    by way: SIMD2<Float> = .zero, diameter: Float = 8.3, width: Float = 2.1, angle: Float = 0.4,
    ink: RGB = .blue
  ) throws -> Picture {
    let paper = [UInt8](repeating: 255, count: 3 * Self.side * Self.side)
    var picture = try Picture(width: Self.side, height: Self.side, opaque: paper)
    picture.paintPolygon(
      [SIMD2(6, 50.3), SIMD2(90, 60.6), SIMD2(90, 90), SIMD2(6, 90)].map { $0 + way }, .salmon)
    let run = SIMD2<Float>(80, 80 * angle)
    let start = SIMD2<Float>(8.2, 9.7) + way
    picture.paintLine(from: start, to: start + run, width: width, .tabBlue)
    for index in 0..<5 {
      let place = SIMD2<Float>(14.3 + 16 * Float(index), 68.4 + 2.3 * Float(index)) + way
      picture.paintDisc(x: place.x, y: place.y, radius: diameter / 2 + 0.7, .white)
      picture.paintDisc(x: place.x, y: place.y, radius: diameter / 2 - 0.7, ink)
    }
    return picture
  }

  private func verdict(_ before: Picture, _ after: Picture) -> Comparison.Verdict {
    Comparison(of: before, with: after).verdict
  }

  static let directions: [SIMD2<Float>] = [
    SIMD2(1, 0), SIMD2(0, 1), SIMD2(-1, 0), SIMD2(0, -1), SIMD2(0.71, 0.71), SIMD2(-0.71, 0.71),
    SIMD2(0.87, -0.5), SIMD2(-0.26, -0.97),
  ]

  @Test(arguments: directions)
  func aShiftByAFiftiethOfAPixelIsNoise(_ direction: SIMD2<Float>) throws {
    let comparison = try Comparison(of: drawing(), with: drawing(by: direction * 0.02))
    #expect(comparison.verdict == .imperceptible, "\(comparison)")
  }

  @Test(arguments: directions)
  func aShiftByAFifthOfAPixelIsAChange(_ direction: SIMD2<Float>) throws {
    #expect(try verdict(drawing(), drawing(by: direction * 0.2)) == .changed)
  }

  /// 0.14 pixels are a tenth of a point.
  @Test(arguments: [8.3, 8.31, 8.28, 8.44, 8.16] as [Float])
  func markersThatAreATenthOfAPointLargerOrSmallerAreFound(_ diameter: Float) throws {
    let isNoise = abs(diameter - 8.3) < 0.05
    let after = try drawing(diameter: diameter)
    #expect(try (verdict(drawing(), after) != .changed) == isNoise)
  }

  @Test(arguments: [-0.14, 0.14, 0.2] as [Float], [0.3, 0.4, 1] as [Float])
  func aLineThatIsATenthOfAPointThickerOrThinnerIsFound(by more: Float, angle: Float) throws {
    let pictures = (try drawing(angle: angle), try drawing(width: 2.1 + more, angle: angle))
    #expect(verdict(pictures.0, pictures.1) == .changed)
  }

  /// Both sides of a line move by as much as in `aLineThatIsATenthOfAPointThickerOrThinnerIsFound`, but the same way.
  @Test func sidesThatMoveApartAreToldFromThoseThatMoveTogether() throws {
    let pictures = (try drawing(), try drawing(by: SIMD2(0, 0.03)))
    #expect(verdict(pictures.0, pictures.1) == .imperceptible)
  }

  @Test func whatHasMovedFurtherHasNoFewerChanges() throws {
    let before = try drawing()
    let counts = try [0, 0.02, 0.1, 0.2, 0.5, 1].map { (way: Float) in
      try Comparison(of: before, with: drawing(by: SIMD2(way, way))).differences?.changedPixels ?? 0
    }
    #expect(counts == counts.sorted())
    #expect(counts[1] == 0 && counts[3] > 0)
  }

  @Test(arguments: directions)
  func theOrderOfThePicturesDoesNotMatter(_ direction: SIMD2<Float>) throws {
    for way in [0.02, 0.1, 0.5] as [Float] {
      let pictures = (try drawing(), try drawing(by: direction * way))
      let forth = Comparison(of: pictures.0, with: pictures.1)
      #expect(forth == Comparison(of: pictures.1, with: pictures.0))
    }
  }

  @Test func aMissingMarkerIsAChangeWhateverRasterizersAreCompared() throws {
    let before = try drawing()
    var after = before
    after.paintDisc(x: 46.3, y: 73, radius: 5.3, .salmon)
    for options in [ComparisonOptions(), .otherRasterizer] {
      #expect(Comparison(of: before, with: after, options: options).verdict == .changed)
    }
  }

  @Test func anotherRasterizerMaySmoothEdgesOtherwise() throws {
    let pictures = (try drawing(), try drawing(by: SIMD2(0.15, 0.1)))
    let comparison = Comparison(of: pictures.0, with: pictures.1, options: .otherRasterizer)
    #expect(comparison.verdict == .imperceptible, "\(comparison)")
    #expect(verdict(pictures.0, pictures.1) == .changed)
    let shifted = try drawing(by: SIMD2(0, 0.8))
    #expect(
      Comparison(of: pictures.0, with: shifted, options: .otherRasterizer).verdict == .changed)
  }
}

/// Differences that are even over an area.
@Suite struct EvenDifferenceTests {
  private func paper(_ level: UInt8, side: Int = 64) throws -> Picture {
    try Picture(
      width: side, height: side, opaque: [UInt8](repeating: level, count: 3 * side * side))
  }

  @Test(arguments: [(1, false), (2, false), (3, true), (4, true)] as [(UInt8, Bool)])
  func paperThatIsDarkerByThreeLevelsHasChanged(by levels: UInt8, isChange: Bool) throws {
    let verdict = try Comparison(of: paper(255), with: paper(255 - levels)).verdict
    #expect((verdict == .changed) == isChange)
  }

  @Test func whatIsDarkerByThreeLevelsHasToBeLarge() throws {
    let before = try paper(255)
    for (side, isChange) in [(31, false), (32, true)] {
      var after = before
      after.fill(Block(4, 4, side, side), RGB(252, 252, 252))
      #expect((Comparison(of: before, with: after).verdict == .changed) == isChange)
    }
  }

  /// Each pixel is darker by three levels in one color, and by two in another: by two and a half on average.
  @Test func halfALevelLessOnAverageIsAChangeToo() throws {
    let before = try paper(128)
    var after = before
    for y in 0..<64 {
      for x in 0..<64 {
        after[x, y] = (x + y) % 2 == 0 ? SIMD4(125, 126, 128, 255) : SIMD4(126, 125, 128, 255)
      }
    }
    #expect(Comparison(of: before, with: after).verdict == .changed)
    for x in 20...21 { after[x, 20] = SIMD4(126, 126, 125, 255) }
    #expect(Comparison(of: before, with: after).verdict == .imperceptible)
  }

  @Test func errorsToBothSidesAreNoise() throws {
    let before = try paper(128)
    var after = before
    for y in 0..<64 {
      for x in 0..<64 {
        let level: UInt8 = (x + y) % 2 == 0 ? 125 : 131
        after[x, y] = SIMD4(level, level, level, 255)
      }
    }
    #expect(Comparison(of: before, with: after).verdict == .imperceptible)
  }
}

/// Edges that are not smoothed, of which pixels are on one side or the other.
@Suite struct CrossingTests {
  /// Cyan above a slope of one in nine, salmon below, with nothing between.
  private func slope(raised: Float = 0) throws -> Picture {
    var picture = try Picture(
      width: 60, height: 40, opaque: [UInt8](repeating: 255, count: 3 * 60 * 40))
    for y in 0..<40 {
      for x in 0..<60 {
        let border = 24 - (Float(x) + 0.5) / 9 - raised
        picture[x, y] = (Float(y) + 0.5 < border ? RGB.cyan : .salmon).opaque
      }
    }
    return picture
  }

  @Test func aPixelThatAnEdgeHasCrossedIsNoise() throws {
    let before = try slope()
    var after = before
    // The first pixel above the border, where it rises by one.
    let x = try #require((1..<58).first { before[$0, 20] != before[$0 - 1, 20] })
    after[x - 1, 20] = after[x, 20]
    let comparison = Comparison(of: before, with: after)
    #expect(comparison.differences?.differingPixels == 1)
    #expect(comparison.verdict == .imperceptible, "\(comparison)")
  }

  @Test func anEdgeThatHasMovedByHalfAPixelHasChanged() throws {
    #expect(try Comparison(of: slope(), with: slope(raised: 0.5)).verdict == .changed)
  }

  @Test func aPixelAtTheEndOfALineIsAChange() throws {
    let paper = [UInt8](repeating: 255, count: 3 * 40 * 40)
    var before = try Picture(width: 40, height: 40, opaque: paper)
    before.fill(Block(20, 10, 1, 9), .black)
    var after = before
    after.fill(Block(20, 19, 1, 1), .black)
    #expect(Comparison(of: before, with: after).verdict == .changed)
  }

  @Test func aPixelInsideAnAreaIsAChange() throws {
    let before = try slope()
    var after = before
    after[30, 35] = RGB.cyan.opaque
    #expect(Comparison(of: before, with: after).verdict == .changed)
  }
}
