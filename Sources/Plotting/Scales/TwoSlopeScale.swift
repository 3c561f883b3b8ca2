/// A scale that is even on both sides of a value in its middle, but not the same on both.
///
///     TwoSlopeScale(from: -1, center: 0, to: 9).coordinate(of: 9)  // 1
///
/// The ends are at -1 and 1, the value in the middle is at 0. Matplotlib's `TwoSlopeNorm`.
public struct TwoSlopeScale: Scale, Hashable {
  /// The value at -1; below the middle.
  public var from: Double
  /// The value in the middle.
  public var center: Double
  /// The value at 1; above the middle.
  public var to: Double

  /// Creates a scale.
  public init(from: Double, center: Double, to: Double) {
    self.from = from
    self.center = center
    self.to = to
  }

  /// The distance from the middle, in lengths of that side.
  public func coordinate(of value: Double) -> Double {
    let end = value < center ? from : to
    // Half-lengths, so that a side across the whole range of Double does not overflow.
    let share = (value / 2 - center / 2) / (end / 2 - center / 2)
    return value < center ? -share : share
  }

  /// The value at a distance from the middle.
  public func value(at coordinate: Double) -> Double {
    let length = coordinate < 0 ? center / 2 - from / 2 : to / 2 - center / 2
    return (center / 2 + coordinate * length) * 2
  }

  /// Refuses a middle that is not between the ends.
  public func check(_ limits: Interval, name: String) throws(PlotError) {
    for value in [from, center, to] { try Require.finite(value, name) }
    guard from < center, center < to else {
      throw .measure(
        name: "middle of the \(name)", value: center, expected: "a number between \(from) and \(to)"
      )
    }
    try checkPlaces(of: limits, name: name)
  }
}
