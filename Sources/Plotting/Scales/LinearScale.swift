/// An axis on which equal steps are equal differences.
///
///     Axis("$x$", scale: LinearScale())  // what an axis has unless it is given another one
public struct LinearScale: Scale, Hashable {
  /// Creates a linear scale.
  public init() {}

  /// The value itself.
  public func coordinate(of value: Double) -> Double { value }

  /// The coordinate itself.
  public func value(at coordinate: Double) -> Double { coordinate }

  /// The limits that show all of the data with a margin at both ends; Matplotlib's.
  public func limits(around data: DataExtent, margin: Double) -> Interval {
    Limits.autoscaled(data: data.range, margin: margin, sticky: data.sticky)
  }

  /// Ticks at round values; Matplotlib's `AutoLocator` and `ScalarFormatter`.
  public func ticks(in limits: Interval, room: TickRoom) -> Ticks {
    Ticks.auto(from: limits.from, to: limits.to, maximumBins: room.mostBins)
  }
}
