/// A stretch of the number line, walked from one end to the other; the ends may be in any order.
///
///     Interval(from: 2, to: -2).length  // -4
///     Interval(0...10).fraction(of: 2.5)  // 0.25
public struct Interval: Sendable, Hashable {
  /// The value at the left or lower end of an axis.
  public var from: Double
  /// The value at the right or upper end of an axis.
  public var to: Double

  /// Creates an interval.
  public init(from: Double, to: Double) {
    self.from = from
    self.to = to
  }

  /// Creates an interval that runs upwards.
  public init(_ range: ClosedRange<Double>) {
    self.init(from: range.lowerBound, to: range.upperBound)
  }

  /// The signed length.
  public var length: Double { to - from }

  /// Refuses what cannot be the limits of an axis.
  func check(_ name: String) throws(PlotError) {
    for value in [from, to] where !value.isFinite {
      throw .measure(name: name, value: value, expected: "finite numbers")
    }
    if length == 0 {
      throw .measure(name: name, value: from, expected: "two different numbers")
    }
  }

  /// How far along the interval `value` lies: 0 at `from`, 1 at `to`.
  public func fraction(of value: Double) -> Double {
    // Half-lengths, so that an interval across the whole range of Double does not overflow.
    (value / 2 - from / 2) / (to / 2 - from / 2)
  }
}
