extension Axes3D {
  /// How long the sides of the box are compared to each other; Matplotlib's `Axes3D.set_aspect` and
  /// `set_box_aspect`. The limits stay as they are.
  ///
  ///     axes.aspect(.equal)  // a sphere of data is a sphere in space
  ///     axes.aspect(.box(x: 2, y: 1, z: 1))
  public enum Aspect: Sendable, Equatable {
    /// Sides of 4 : 4 : 3, whatever the data.
    case auto
    /// A unit is as long along x as along y and z.
    case equal
    /// A unit is as long along x as along y.
    case equalXY
    /// A unit is as long along x as along z.
    case equalXZ
    /// A unit is as long along y as along z.
    case equalYZ
    /// Sides in a proportion of one's own.
    case box(x: Double, y: Double, z: Double)
  }

  /// The sides of a box around limits along x, y and z, in the camera's unit.
  func sides(around limits: [Interval]) -> Point3 {
    let proportion: Point3 =
      switch aspect {
      case .auto: Projection3D.box
      case .box(let x, let y, let z): Point3(x, y, z)
      case .equal: Self.proportion(evenAlong: [.x, .y, .z], limits: limits)
      case .equalXY: Self.proportion(evenAlong: [.x, .y], limits: limits)
      case .equalXZ: Self.proportion(evenAlong: [.x, .z], limits: limits)
      case .equalYZ: Self.proportion(evenAlong: [.y, .z], limits: limits)
      }
    return Self.sides(inProportion: proportion) * zoom
  }

  /// A side that is shorter, as a share of the longest, is not told from one without length.
  private static let leastSide = 1e-6

  private static func sides(inProportion proportion: Point3) -> Point3 {
    if proportion == Projection3D.box { return proportion }
    let longest = max(proportion.x, proportion.y, proportion.z)
    var sides = proportion
    for direction in Direction3D.allCases {
      sides[direction] = max(sides[direction] / longest, leastSide)
    }
    return Projection3D.sides(inProportion: sides)
  }

  /// The proportion in which units are as long along some directions. A direction that is not among them
  /// keeps its length compared to the diagonal of the other two.
  private static func proportion(
    evenAlong directions: [Direction3D], limits: [Interval]
  ) -> Point3 {
    // Halves, so that limits across all of what a Double holds do not overflow.
    let extents = limits.map { abs($0.to / 2 - $0.from / 2) }
    let longest = directions.map { extents[$0.rawValue] }.max() ?? 1
    var (proportion, before, after) = (Projection3D.box, Point3.zero, Point3.zero)
    for direction in directions {
      before[direction] = proportion[direction]
      after[direction] = extents[direction.rawValue] / longest
      proportion[direction] = after[direction]
    }
    for other in Direction3D.allCases where !directions.contains(other) {
      proportion[other] *= after.length / before.length
    }
    return proportion
  }
}
