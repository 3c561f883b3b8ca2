import Testing

@testable import Plotting

@Suite struct PathTests {
  @Test func boundsFollowCurvesToTheirExtremes() {
    let hill = Path([.move(.zero), .quad(control: Point(1, 2), end: Point(2, 0))])
    #expect(hill.bounds == Rect(minX: 0, minY: 0, maxX: 2, maxY: 1))
    let wave = Path([
      .move(.zero), .cubic(control1: Point(0, 4), control2: Point(2, 4), end: Point(2, 0)),
    ])
    #expect(wave.bounds == Rect(minX: 0, minY: 0, maxX: 2, maxY: 3))
  }

  @Test func aCircleIsRound() throws {
    let bounds = try #require(Path.circle(center: Point(1, 2), radius: 3).bounds)
    #expect(bounds == Rect(minX: -2, minY: -1, maxX: 4, maxY: 5))
  }

  @Test func transformsFollowEachOther() {
    let turn = AffineTransform(a: 0, b: 1, c: -1, d: 0, tx: 0, ty: 0)
    let both = turn.followed(by: .translation(10, 0)).followed(by: .scale(2, 2))
    #expect(both.apply(to: Point(1, 0)) == Point(20, 2))
    #expect(Path(points: [Point(1, 0)]).applying(both).points == [Point(20, 2)])
  }

  @Test func whatIsOnTheEdgeOfARectangleIsNotInside() {
    let rect = Rect(minX: 1, minY: 2, maxX: 5, maxY: 8)
    #expect(rect.contains(rect.center))
    for (x, y) in [(1, 4), (5, 4), (3, 2), (3, 8), (1, 2), (5, 8)] as [(Double, Double)] {
      #expect(!rect.contains(Point(x, y)))
      let inward = Point(x + (rect.center.x - x) * 1e-9, y + (rect.center.y - y) * 1e-9)
      #expect(rect.contains(inward))
    }
  }

  @Test func anEmptyPathHasNoBounds() {
    #expect(Path().bounds == nil)
    #expect(Path(points: [], closed: true).elements.isEmpty)
  }
}
