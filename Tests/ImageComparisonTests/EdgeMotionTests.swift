import Pictures
import Testing

@testable import ImageComparison

/// How far edges seem to have moved, beside how far they have.
@Suite struct EdgeMotionTests {
  private static let side = 40
  private static let center = Float(side) / 2
  /// Places between pixels.
  private static let places: [Float] = [0, 0.2, 0.4, 0.6, 0.8]

  /// What is dark on white paper.
  private func picture(_ isInside: (_ x: Float, _ y: Float) -> Float) throws -> Picture {
    let paper = [UInt8](repeating: 255, count: 3 * Self.side * Self.side)
    var picture = try Picture(width: Self.side, height: Self.side, opaque: paper)
    picture.paint(.black, in: picture.everything, inside: isInside)
    return picture
  }

  /// By how much each side seems to have moved apart from the other in the middle of two pictures.
  private func spread(_ first: Picture, _ second: Picture) -> Float {
    var motion = EdgeMotion(first, second)
    let middle = motion.tile(x: Self.side / 2, y: Self.side / 2)
    let found = motion.displacement(around: middle)
    return (found.rest / found.slopes.lone).squareRoot()
  }

  /// The mean over places between pixels and over slopes.
  private func meanSpread(ofGap width: Float, widerBy more: Float) throws -> Float {
    var sum: Float = 0
    let slopes: [Float] = [0.2, 0.35, 0.5]
    for place in Self.places {
      for slope in slopes {
        let before = try gap(width, at: place, slope: slope)
        let after = try gap(width + more, at: place, slope: slope)
        sum += spread(before, after)
      }
    }
    return sum / Float(Self.places.count * slopes.count)
  }

  /// Two areas with a gap between them.
  private func gap(_ width: Float, at place: Float, slope: Float) throws -> Picture {
    let length = (1 + slope * slope).squareRoot()
    return try picture { x, y in
      abs(x - Self.center - place + slope * (y - Self.center)) / length - width / 2
    }
  }

  private func disc(radius: Float, at place: Float) throws -> Picture {
    try picture { x, y in
      let (dx, dy) = (x - Self.center - place, y - Self.center - 0.3)
      return radius - (dx * dx + dy * dy).squareRoot()
    }
  }

  /// What could be independent errors does not count: a sixth of it.
  @Test(arguments: places) func aMarkerThatIsATenthOfAPointSmallerSeemsToBeSo(at place: Float)
    throws
  {
    let seen = try spread(disc(radius: 4.167, at: place), disc(radius: 4.097, at: place))
    #expect(seen > 0.055 && seen < 0.065, "\(seen)")
  }

  @Test(arguments: [2, 3, 5] as [Float]) func sidesOfAGapMoveAsFarAsTheySeemTo(_ width: Float)
    throws
  {
    let seen = try meanSpread(ofGap: width, widerBy: 0.14)
    #expect(seen > 0.05 && seen < 0.08, "\(seen) of 0.07")
  }

  /// Their slopes cancel out, which would make 0.07 pixels 0.17.
  @Test func sidesOfANarrowGapSeemToMoveLittleFurther() throws {
    let seen = try meanSpread(ofGap: 1, widerBy: 0.14)
    #expect(seen > 0.07 && seen < 0.105, "\(seen) of 0.07")
  }

  /// There is a gap of about a pixel, whose sides are those of many markers and move by 0.03 pixels.
  @Test func circlesOfFewerLinesAreNoChangeWhereManyLieAboveEachOther() throws {
    let (before, after) = (try Fixture.pile.image(), try Fixture.pileOfLongerLines.image())
    let comparison = Comparison(of: before, with: after)
    #expect(comparison.verdict == .imperceptible, "\(comparison)")
  }
}
