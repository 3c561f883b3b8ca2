import Pictures
import Testing

@testable import ImageComparison

/// Which changes of a pixel the smoothing of an edge explains.
@Suite struct EdgeSmoothingTests {
  private static let center = 1
  private static let side = 3
  /// The numbers of the pixels around the one in the middle.
  private static let around = (0..<side * side).filter { $0 != center * side + center }

  /// A pixel on some ground, with one neighbour of another colour.
  private func picture(of color: RGB, on ground: RGB, beside other: RGB, at place: Int) throws
    -> Picture
  {
    var picture = try Picture(
      width: Self.side, height: Self.side,
      opaque: [UInt8](repeating: 0, count: 3 * Self.side * Self.side))
    picture.fill(picture.everything, ground)
    picture[place % Self.side, place / Self.side] = other.opaque
    picture[Self.center, Self.center] = color.opaque
    return picture
  }

  private func isExplained(
    _ before: RGB, to after: RGB, on ground: RGB, beside other: RGB, at place: Int
  ) throws -> Bool {
    let smoothing = EdgeSmoothing(
      first: try picture(of: before, on: ground, beside: other, at: place),
      second: try picture(of: after, on: ground, beside: other, at: place),
      options: ComparisonOptions())
    return smoothing.explains(x: Self.center, y: Self.center)
  }

  /// Orange and green of the same luma, 137.08: the pixel's own colour says which way its edge goes.
  @Test(arguments: around) func aNeighbourThatIsAsBrightDoesNotHideTheEdge(at place: Int) throws {
    let (orange, green) = (RGB(200, 120, 60), RGB(10, 196, 167))
    let brighter = try isExplained(
      orange, to: RGB(220, 132, 66), on: .black, beside: green, at: place)
    #expect(brighter)
    let darker = try isExplained(
      orange, to: RGB(194, 106, 40), on: .white, beside: green, at: place)
    #expect(darker)
  }

  @Test(arguments: around) func anotherColourIsNoEdge(at place: Int) throws {
    let (orange, green) = (RGB(200, 120, 60), RGB(10, 196, 167))
    let isExplained = try isExplained(
      orange, to: RGB(200, 120, 80), on: .black, beside: green, at: place)
    #expect(!isExplained)
  }
}
