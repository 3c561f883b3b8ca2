/// One of the three directions of space.
///
///     let upright = axes.axes.first { $0.dimension == .z }
///     upright?.ticks.map(\.value)
public enum Direction3D: Int, Sendable, CaseIterable {
  /// The first, level.
  case x
  /// The second, level.
  case y
  /// The third, upright.
  case z
}
