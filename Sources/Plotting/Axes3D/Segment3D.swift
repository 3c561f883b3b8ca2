/// A straight line between two points of space.
struct Segment3D {
  var from: Point3
  var to: Point3

  /// Where the line meets a plane that its ends are on different sides of, at these distances; the same
  /// from either end, so that faces that share an edge meet still.
  func crossing(sides: (from: Double, to: Double)) -> Point3 {
    let whole = sides.from - sides.to
    return from * (-sides.to / whole) + to * (sides.from / whole)
  }

  /// Where the line meets the plane across an axis that its ends are on different sides of.
  ///
  /// With twice the digits, so that the place is right for ends that are far away; the same from either
  /// end too.
  func crossing(across axis: Direction3D, at wall: Double) -> Point3 {
    let scale = scale(with: wall)
    let (a, b) = (from * scale, to * scale)
    let first = DoubleDouble(sum: a[axis], -wall * scale)
    let last = DoubleDouble(sum: b[axis], -wall * scale)
    var place = from
    for other in Direction3D.allCases {
      // The mean of both ends, each with the distance of the other one as its weight.
      let sum = last * DoubleDouble(sum: a[other], 0) - first * DoubleDouble(sum: b[other], 0)
      place[other] = (sum / (last - first)).high / scale
    }
    place[axis] = wall
    return place
  }

  /// A power of two that brings all numbers below 2, so that no product leaves what a Double holds.
  private func scale(with wall: Double) -> Double {
    let numbers = Direction3D.allCases.flatMap { [from[$0], to[$0]] } + [wall]
    let greatest = numbers.map(\.magnitude).max() ?? 1
    guard greatest.isNormal else { return 1 }
    return Double(
      sign: .plus, exponent: -max(greatest.exponent, Self.leastExponent), significand: 1)
  }

  /// Smaller numbers need no scale, whose reciprocal would be none.
  private static let leastExponent = -1000
}
