import Plotting
import Testing

@testable import Projects

/// Where a plane cuts a box.
@Suite struct PlaneSectionTests {
  private let cube = [0.0...1, 0.0...1, 0.0...1]

  @Test func aLevelPlaneCutsASquare() {
    let corners = PlaneSection(weights: [0, 0, 2], bias: -1, box: cube).corners
    #expect(corners.count == 4)
    let heights = corners.map(\.z)
    #expect(heights == [0.5, 0.5, 0.5, 0.5])
    #expect(area(of: corners) == 1)
  }

  @Test func anUprightPlaneCutsASquareToo() {
    let corners = PlaneSection(weights: [4, 0, 0], bias: -1, box: cube).corners
    let places = corners.map(\.x)
    #expect(places == [0.25, 0.25, 0.25, 0.25])
    #expect(area(of: corners) == 1)
  }

  @Test func theMiddleOfADiagonalIsARegularHexagon() {
    let corners = PlaneSection(weights: [1, 1, 1], bias: -1.5, box: cube).corners
    #expect(corners.count == 6)
    // The side is half a diagonal of a face.
    let expected = 1.5 * 3.0.squareRoot() * 0.5
    #expect(abs(area(of: corners) - expected) < 1e-12)
  }

  @Test func aPlaneThatPassesByCutsNothing() {
    #expect(PlaneSection(weights: [1, 1, 1], bias: -4, box: cube).corners.isEmpty)
    #expect(PlaneSection(weights: [0, 0, 0], bias: 1, box: cube).corners.isEmpty)
  }

  @Test(
    arguments: [
      ([1, -2, 0.5], 0.1), ([0.3, 0.2, -5], 1), ([-1, 1e-9, 1e-9], 0.5), ([2, -1, -1], 0),
    ] as [([Double], Double)])
  func cornersLieInThePlaneAndInTheBox(weights: [Double], bias: Double) {
    let box = [-1.0...2, 0.0...3, -0.5...0.5]
    let corners = PlaneSection(weights: weights, bias: bias, box: box).corners
    #expect((3...6).contains(corners.count))
    for corner in corners {
      let parts: [Double] = [weights[0] * corner.x, weights[1] * corner.y, weights[2] * corner.z]
      #expect(abs(parts.reduce(bias, +)) < 1e-9)
      let isInside =
        box[0].contains(corner.x) && box[1].contains(corner.y) && box[2].contains(corner.z)
      #expect(isInside)
    }
  }

  /// The area of a flat polygon; less when its corners are out of order.
  private func area(of corners: [Point3]) -> Double {
    let places = corners.map { SIMD3($0.x, $0.y, $0.z) }
    var sum = SIMD3<Double>()
    for index in places.indices {
      let (a, b) = (places[index] - places[0], places[(index + 1) % places.count] - places[0])
      sum += SIMD3(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x)
    }
    return (sum * sum).sum().squareRoot() / 2
  }
}
