/// Chooses the limits of an axis.
enum Limits {
  /// Half the length of an axis around a value that stands alone at zero, and the share by which
  /// the ends move apart around another value. Source: Matplotlib's `Locator.nonsingular`.
  private static let expander = 0.05
  /// Ends that differ by a smaller share than this count as one value. Source: as above.
  private static let resolution = 1e-15
  /// The same two measures for limits with their margins. Source: `MaxNLocator.view_limits`.
  private static let viewExpander = 1e-12
  private static let viewResolution = 1e-13

  /// How far inside the data, as a share of their length, a sticky value may lie and still hold the
  /// margin back. Source: Matplotlib's `Axes.autoscale_view`.
  private static let stickySlack = 1e-5

  /// The limits that show all of `data` with a margin at both ends.
  ///
  /// - Parameters:
  ///   - data: From the least value to the greatest, or nil for no data, which gives 0 to 1. An
  ///     infinite end is left out of account.
  ///   - margin: The width of each margin as a share of the length of the data.
  ///   - sticky: Values that a margin does not pass.
  static func autoscaled(
    data: ClosedRange<Double>?, margin: Double, sticky: [Double] = []
  ) -> Interval {
    guard let data else { return Interval(from: 0, to: 1) }
    let finite = [data.lowerBound, data.upperBound].filter(\.isFinite)
    let ends = Interval(from: finite.first ?? .infinity, to: finite.last ?? .infinity)
    let base = nonsingular(ends, expander: expander, resolution: resolution)
    let wanted = base.length * margin
    let extra = wanted.isFinite ? wanted : 0
    let slack = stickySlack * base.length
    let floor = sticky.filter { $0 < base.from + slack }.max() ?? -.infinity
    let ceiling = sticky.filter { $0 >= base.to - slack }.min() ?? .infinity
    let wide = clamped(
      Interval(from: max(base.from - extra, floor), to: min(base.to + extra, ceiling)))
    return nonsingular(wide, expander: viewExpander, resolution: viewResolution)
  }

  /// Limits that are two different numbers: equal ones move apart as for a single value.
  static func separated(_ limits: Interval) -> Interval {
    guard limits.from == limits.to else { return limits }
    return nonsingular(limits, expander: expander, resolution: resolution)
  }

  /// An upward interval with a length to divide.
  ///
  /// Ends that are not finite or that both almost vanish become -`expander` and `expander`; ends
  /// that differ by no more than the share `resolution` move apart by the share `expander`.
  /// Source: Matplotlib's `transforms.nonsingular`.
  static func nonsingular(
    _ interval: Interval, expander: Double, resolution: Double
  ) -> Interval {
    let low = min(interval.from, interval.to)
    let high = max(interval.from, interval.to)
    let greatest = max(abs(low), abs(high))
    let vanishing = 1e6 / resolution * Double.leastNormalMagnitude
    guard low.isFinite, high.isFinite, greatest >= vanishing else {
      return Interval(from: -expander, to: expander)
    }
    guard high - low <= greatest * resolution else { return Interval(from: low, to: high) }
    return clamped(
      Interval(from: low - expander * abs(low), to: high + expander * abs(high)))
  }

  /// The interval with infinite ends brought back to the last finite number.
  static func clamped(_ interval: Interval) -> Interval {
    let limit = Double.greatestFiniteMagnitude
    return Interval(
      from: min(max(interval.from, -limit), limit), to: min(max(interval.to, -limit), limit))
  }
}
