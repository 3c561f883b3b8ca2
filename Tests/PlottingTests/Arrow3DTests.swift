import Testing

@testable import Plotting

@Suite struct Arrow3DTests {
  private let fonts: FontFamily

  init() throws { fonts = try .dejaVuSans() }

  private func layout(_ axes: Axes3D) throws -> Axes3DLayout {
    let figure = try Figure(width: 4, height: 4) { axes }
    return try #require(try figure.layout(fonts: fonts).panels.first as? Axes3DLayout)
  }

  @Test func automaticLimitsHoldBothEnds() throws {
    let arrow = Arrow3D(from: Point3(0.5, 0.5, -2), vector: Point3(3, -2, 4), scale: 2)
    let space = try layout(Axes3D { arrow }).space
    for (interval, ends) in zip([space.x, space.y, space.z], [(0.5, 6.5), (-3.5, 0.5), (-2, 6)]) {
      #expect(interval.from < ends.0 && interval.to > ends.1)
    }
  }

  @Test(arguments: [0.0, 1e-300, 1e-12, 1e-4])
  func anArrowTooShortToBeSeenIsADot(length: Double) throws {
    let arrow = Arrow3D(
      from: Point3(0.5, 0.5, 0.5), vector: Point3(length, 0, length), color: .red, width: 3)
    let pieces = try layout(Axes3D { arrow }.limits(x: 0...1, y: 0...1, z: 0...1)).pieces
    #expect(pieces == [.disc(arrow.tail, radius: 1.5, color: .red)])
  }

  @Test func anArrowThatIsLongerThanItsLinesAreWideHasLines() throws {
    let arrow = Arrow3D(from: Point3(0.5, 0.5, 0.5), vector: Point3(0.02, 0, 0))
    let pieces = try layout(Axes3D { arrow }.limits(x: 0...1, y: 0...1, z: 0...1)).pieces
    #expect(pieces.count == 3)
  }

  @Test func anArrowWithANumberThatIsNotFiniteIsLeftOut() throws {
    let arrows = [
      Arrow3D(vector: Point3(.nan, 0, 0)), Arrow3D(from: Point3(0, .infinity, 0), vector: .zero),
      Arrow3D(vector: Point3(1e300, 0, 0), scale: 1e300),
    ]
    for arrow in arrows { #expect(try layout(Axes3D { arrow }).pieces.isEmpty) }
  }
}
