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

  /// The coordinate of a value, in which the axis is even; see `Scale.coordinate(of:)`.
  func coordinate(of value: Double) -> Double { scale.coordinate(of: value) }

  /// How far along the axis a coordinate lies.
  func share(ofCoordinate coordinate: Double) -> Double { ends.fraction(of: coordinate) }

  /// The coordinates that lie on the axis, and so many of its lengths before and behind it.
  func coordinates(within lengths: Double) -> ClosedRange<Double> {
    let reach = extent * lengths
    let (low, high) = (min(ends.from, ends.to) - reach, max(ends.from, ends.to) + reach)
    let greatest = Double.greatestFiniteMagnitude
    return max(low, -greatest)...min(high, greatest)
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

  /// As `coordinate(of:)`, but beyond the axis where `clippedShare(of:)` is.
  func clippedCoordinate(of value: Double) -> Double {
    let coordinate = coordinate(of: value)
    guard coordinate.isNaN, !value.isNaN else { return coordinate }
    return ends.from + clippedShare(of: value) * ends.length
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

extension AxisMap: Equatable {
  /// Whether both have the same limits on equal scales. Scales that cannot be compared are never equal.
  public static func == (first: AxisMap, second: AxisMap) -> Bool {
    guard first.limits == second.limits, let scale = first.scale as? any Equatable else {
      return false
    }
    return scale.isEqual(to: second.scale)
  }
}

extension Equatable {
  fileprivate func isEqual(to other: Any) -> Bool { (other as? Self) == self }
}
