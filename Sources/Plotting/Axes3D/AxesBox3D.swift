/// The box around the data of 3-D axes: which of its walls are behind, and along which of its edges the
/// axes run. The rules are those of mplot3d's `axis3d.Axis`.
struct AxesBox3D {
  var space: Space3D
  /// The corner where the three walls behind the data meet.
  var behind: Point3
  /// The corner opposite.
  var before: Point3
  /// The corner with the least coordinates.
  var low: Point3
  /// The corner with the greatest coordinates.
  var high: Point3
  /// The middle of the box.
  var center: Point3
  /// A twelfth of the sides of the box: mplot3d's unit of distance from it.
  var unit: Point3
  /// Whether the wall behind is the one at the upper limit, along x, y and z.
  var isUpper: [Bool]

  /// mplot3d: the walls stand off from the limits by this many units.
  private static let standOff = 0.25
  /// mplot3d: units in a side.
  private static let unitsPerSide = 12.0

  init(space: Space3D) {
    self.space = space
    let ends = [space.x, space.y, space.z].map { (min($0.from, $0.to), max($0.from, $0.to)) }
    let least = Point3(ends[0].0, ends[1].0, ends[2].0)
    let greatest = Point3(ends[0].1, ends[1].1, ends[2].1)
    center = (least + greatest) * 0.5
    unit = (greatest - least) * (1 / Self.unitsPerSide)
    low = least - unit * Self.standOff
    high = greatest + unit * Self.standOff
    isUpper = Self.wallsBehind(low: low, high: high, space: space)
    var (behind, before) = (low, high)
    for dimension in Direction3D.allCases where isUpper[dimension.rawValue] {
      behind[dimension] = high[dimension]
      before[dimension] = low[dimension]
    }
    (self.behind, self.before) = (behind, before)
  }

  /// For each direction, whether the wall at the upper limit is deeper than that at the lower one.
  private static func wallsBehind(low: Point3, high: Point3, space: Space3D) -> [Bool] {
    let differences = Direction3D.allCases.map { dimension in
      func depth(at value: Double) -> Double {
        let corners = wall(across: dimension, at: value, low: low, high: high)
        return corners.map(space.depth(of:)).reduce(0, +) / Double(corners.count)
      }
      return depth(at: high[dimension]) - depth(at: low[dimension])
    }
    let isEdgeOn = differences.map { abs($0) <= .ulpOfOne }
    let isUpper = zip(differences, isEdgeOn).map { $0 > 0 && !$1 }
    // Seen straight from one side, the other two walls are a matter of choice.
    switch isEdgeOn {
    case [true, true, false]: return [true, true, isUpper[2]]
    case [true, false, true]: return [true, isUpper[1], false]
    case [false, true, true]: return [isUpper[0], false, false]
    default: return isUpper
    }
  }

  /// The corners of the wall across a direction, in turn.
  static func wall(
    across dimension: Direction3D, at value: Double, low: Point3, high: Point3
  ) -> [Point3] {
    let (first, second) = dimension.others
    return [(low, low), (high, low), (high, high), (low, high)].map { a, b in
      var corner = low
      corner[dimension] = value
      corner[first] = a[first]
      corner[second] = b[second]
      return corner
    }
  }

  /// The edge that an axis runs along.
  func edge(of dimension: Direction3D) -> (from: Point3, to: Point3) {
    var from = behind
    // An x-axis runs before the box, a y- or z-axis beside it.
    let aside: Direction3D = dimension == .x ? .y : .x
    from[aside] = before[aside]
    var end = from
    end[dimension] = before[dimension]
    return (from, end)
  }

  /// A point moved away from the middle of the box by `distance` units, but not along `dimension`.
  func outward(_ point: Point3, by distance: Double, except dimension: Direction3D) -> Point3 {
    var moved = point
    for other in Direction3D.allCases where other != dimension {
      let isAbove = (point[other] - center[other]).sign == .plus
      moved[other] += (isAbove ? 1 : -1) * distance * unit[other]
    }
    return moved
  }
}

extension Direction3D {
  /// The other two directions.
  fileprivate var others: (Direction3D, Direction3D) {
    switch self {
    case .x: (.y, .z)
    case .y: (.x, .z)
    case .z: (.x, .y)
    }
  }
}
