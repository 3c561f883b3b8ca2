import Testing
import TestSupport

@testable import Plotting

@Suite struct ArrowTests {
  private let fonts: FontFamily

  init() throws { fonts = try .dejaVuSans() }

  private func axes(_ axes: Axes) throws -> AxesLayout {
    try #require(try Figure(width: 4, height: 4) { axes }.layout(fonts: fonts).axes.first)
  }

  @Test(arguments: 0..<20)
  func limitsHoldBothEnds(seed: Int) throws {
    var random = SplitMix(state: UInt64(seed))
    func number() -> Double { .random(in: -5...5, using: &random) }
    let arrow = Arrow(
      from: Point(number(), number()), vector: Point(number(), number()), scale: number())
    let layout = try axes(Axes { arrow })
    let tip = arrow.tail + arrow.vector * arrow.scale
    for end in [arrow.tail, tip] {
      #expect((layout.x.limits.from...layout.x.limits.to).contains(end.x))
      #expect((layout.y.limits.from...layout.y.limits.to).contains(end.y))
    }
  }

  /// The corners of an arrow along `vector` in the middle of the axes.
  private func outline(_ vector: Point) throws -> Path? {
    let arrow = Arrow(from: Point(0.5, 0.5), vector: vector, width: 0.03)
    let layout = try axes(Axes { arrow }.limits(x: 0...1, y: 0...1))
    guard case .path(let shape)? = layout.marks[0].nodes.first else { return nil }
    return shape.path
  }

  @Test(arguments: [Point.zero, Point(1e-12, 0), Point(0, -1e-9), Point(1e-200, 1e-200)])
  func whatIsTooShortForAnArrowIsADot(vector: Point) throws {
    let dot = try #require(try outline(vector)?.bounds)
    let diameter = 0.03 * 310
    for side in [dot.width, dot.height] {
      #expect((0.8 * diameter...diameter + 1e-9).contains(side), "a hexagon")
    }
  }

  @Test func noLengthIsTheDotOfTheSmallestLength() throws {
    #expect(try outline(.zero) == outline(Point(1e-12, 0)))
  }

  @Test func anArrowToNowhereIsNotDrawn() throws {
    #expect(try outline(Point(.nan, 0)) == nil)
    #expect(try outline(Point(.infinity, 0)) == nil)
  }
}
