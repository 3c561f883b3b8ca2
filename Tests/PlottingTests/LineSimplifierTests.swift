import TestSupport
import Testing

@testable import Plotting

@Suite struct LineSimplifierTests {
  let simplifier = LineSimplifier(tolerance: Size(width: 0.01, height: 0.01))

  @Test func pointsOnAStraightLineAreLeftOut() {
    let line = (0...10).map { Point(Double($0), 2 * Double($0)) }
    #expect(simplifier.simplify(line) == [line[0], line[10]])
  }

  @Test func cornersStay() {
    let line = [Point(0, 0), Point(1, 0), Point(2, 0), Point(2, 1), Point(2, 2)]
    #expect(simplifier.simplify(line) == [Point(0, 0), Point(2, 0), Point(2, 2)])
  }

  @Test func theDirectionOfTheWalkDoesNotMatter() {
    var random = SplitMix(state: 7)
    let line = (0..<60).map { Point(Double($0) / 60, .random(in: -0.02...0.02, using: &random)) }
    #expect(simplifier.simplify(line.reversed()) == simplifier.simplify(line).reversed())
  }

  @Test func junctionsOfALoopStay() {
    let loop = [Point(0, 0), Point(1, 0), Point(2, 0), Point(2, 1), Point(0, 1)]
    let simple = simplifier.simplify(loop: loop, keeping: [Point(1, 0), Point(2, 1)])
    #expect(Set(simple) == Set(loop))
    #expect(!simplifier.simplify(loop: loop, keeping: []).contains(Point(1, 0)))
  }

  @Test func aLongZigzagKeepsItsCorners() {
    let line = (0..<100_000).map { Point(Double($0), Double($0 % 2)) }
    #expect(simplifier.simplify(line) == line)
  }

  @Test func longLinesKeepWithinTheTolerance() {
    // Of the points of a parabola the farthest are always near the steep end.
    let line = (0..<20_000).map { Point(0.01 * Double($0), 1e-6 * Double($0) * Double($0)) }
    let simple = simplifier.simplify(line)
    #expect(simple.count < line.count / 20)
    #expect((simple.first, simple.last) == (line.first, line.last))
  }
}
