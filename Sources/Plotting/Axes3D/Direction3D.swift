/// One of the three directions of space.
///
///     let vertical = axes.axes.first { $0.dimension == .z }
///     vertical?.ticks.map(\.value)
public enum Direction3D: Int, Sendable, CaseIterable {
  /// The first, level.
  case x
  /// The second, level.
  case y
  /// The third, vertical.
  case z
}
