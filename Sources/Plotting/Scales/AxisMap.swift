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

  /// The value at a share of the axis.
  public func value(atShare share: Double) -> Double {
    scale.value(at: ends.from + share * ends.length)
  }

  /// How long the axis is in coordinates, which the aspect of axes is about.
  var extent: Double { abs(ends.length) }
}
