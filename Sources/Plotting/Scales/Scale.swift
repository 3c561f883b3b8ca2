/// How the values of data become places along an axis, or colours of a colour map.
///
/// A scale takes values to coordinates in which the axis is even: the logarithm on a logarithmic
/// axis, the value itself on a linear one. It also says which limits show all the data, and where
/// ticks stand and what is written at them. Conform a type of your own to have another kind of axis:
///
///     struct SquareRootScale: Scale {
///       func coordinate(of value: Double) -> Double { value.squareRoot() }
///       func value(at coordinate: Double) -> Double { coordinate * coordinate }
///     }
public protocol Scale: Sendable {
  /// The coordinate of a value; not a number for a value that has no place on such an axis, as those
  /// up to 0 on a logarithmic one. It grows with the value.
  func coordinate(of value: Double) -> Double

  /// The value at a coordinate.
  func value(at coordinate: Double) -> Double

  /// The limits that show all of the data with a margin at both ends.
  ///
  /// - Parameters:
  ///   - data: what there is to show.
  ///   - margin: the width of each margin as a share of the length of the axis without margins.
  func limits(around data: DataExtent, margin: Double) -> Interval

  /// The ticks of an axis.
  ///
  /// - Parameters:
  ///   - limits: the values at its two ends, different from each other, in any order.
  ///   - room: how much room there is for labels.
  func ticks(in limits: Interval, room: TickRoom) -> Ticks

  /// Refuses parameters that make no axis, and limits that have no place on it.
  ///
  /// - Parameters:
  ///   - limits: the values at the two ends of the axis.
  ///   - name: what an error calls them, such as `x limits`.
  /// - Throws: `PlotError.measure`.
  func check(_ limits: Interval, name: String) throws(PlotError)
}

extension Scale {
  /// The coordinates of the two ends of an axis.
  func coordinates(of limits: Interval) -> Interval {
    Interval(from: coordinate(of: limits.from), to: coordinate(of: limits.to))
  }

  /// The limits of a linear axis, whose margins are then measured in coordinates.
  public func limits(around data: DataExtent, margin: Double) -> Interval {
    let coordinates = LinearScale().limits(around: data.map(coordinate(of:)), margin: margin)
    return Limits.clamped(
      Interval(from: value(at: coordinates.from), to: value(at: coordinates.to)))
  }

  /// The limits of an axis that fits its data, in the direction that these ask for.
  func limits(fitting data: DataExtent, margin: Double) -> Interval {
    let limits = limits(around: data, margin: margin)
    return data.runsBackwards ? Interval(from: limits.to, to: limits.from) : limits
  }

  /// Ticks at round values.
  public func ticks(in limits: Interval, room: TickRoom) -> Ticks {
    LinearScale().ticks(in: limits, room: room)
  }

  /// Refuses limits that are not two different numbers, or have no two different places.
  public func check(_ limits: Interval, name: String) throws(PlotError) {
    try checkPlaces(of: limits, name: name)
  }

  /// Refuses limits that are not two different numbers, or have no two different places.
  func checkPlaces(of limits: Interval, name: String) throws(PlotError) {
    try limits.check(name)
    for value in [limits.from, limits.to] where !coordinate(of: value).isFinite {
      throw .measure(name: name, value: value, expected: "numbers that have a place on the scale")
    }
    if coordinates(of: limits).length == 0 {
      throw .measure(
        name: name, value: limits.to, expected: "numbers that differ by more than rounding")
    }
  }
}
