/// Where contours in space stand along the direction that their levels are measured in; Matplotlib's
/// `offset`.
///
///     Contour3D(x: xs, y: ys, along: .x, at: .wall) { x, y in x * y }
public enum ContourPlace3D: Sendable, Hashable {
  /// Each at its own level, where the surface is; areas halfway between theirs.
  case level
  /// All in one plane across the direction, in data units; automatic limits have room for it.
  case plane(Double)
  /// All on the wall behind the data, from wherever it is seen.
  case wall
}

extension ContourPlace3D {
  /// The coordinate of a level.
  func coordinate(of level: Double, along direction: Direction3D, in space: Space3D) -> Double {
    switch self {
    case .level: level
    case .plane(let coordinate): coordinate
    case .wall: AxesBox3D(space: space).behind[direction]
    }
  }
}
