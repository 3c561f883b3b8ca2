/// A scale between limits: where values stand along an axis.
///
///     AxisMap(limits: Interval(0...10)).share(of: 2.5)  // 0.25
public struct AxisMap: Sendable {
  /// How values lie along the axis.
  public let scale: any Scale
  /// The values at its two ends, in data units.
  public let limits: Interval
  /// The coordinates of the two ends.
  private let ends: Interval

  /// Creates a map.
  public init(scale: any Scale = LinearScale(), limits: Interval) {
    self.scale = scale
    self.limits = limits
    ends = scale.coordinates(of: limits)
  }

  /// How far along the axis a value lies: 0 at `limits.from`, 1 at `limits.to`; not a number for one
  /// that has no place on such an axis.
  public func share(of value: Double) -> Double {
    ends.fraction(of: scale.coordinate(of: value))
  }

  /// As `share(of:)`, but for a value that has no place on such an axis a share beyond the end that it
  /// lies behind: the foot of a bar at 0 is below everything on a logarithmic axis. Not a number for what
  /// is no number.
  public func clippedShare(of value: Double) -> Double {
    let share = share(of: value)
    guard share.isNaN, !value.isNaN else { return share }
    let isBelow = value < max(limits.from, limits.to)
    return isBelow == (limits.from < limits.to) ? Self.before : Self.behind
  }

  /// A whole length of the axis before its first end, and behind its last.
  private static let before = -1.0
  private static let behind = 2.0

  /// The value at a share of the axis.
  public func value(atShare share: Double) -> Double {
    scale.value(at: ends.from + share * ends.length)
  }

  /// How long the axis is in coordinates, which the aspect of axes is about.
  var extent: Double { abs(ends.length) }
}
