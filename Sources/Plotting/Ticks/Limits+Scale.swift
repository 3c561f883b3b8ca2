extension Limits {
  /// How far inside the ends, as a share of the greatest measure of them, a sticky value may lie and
  /// still hold the margin back. Source: Matplotlib's `Axes.autoscale_view`.
  private static let stickyTolerance = 1e-5
  /// Ends that differ by no more than the one share move apart by the other. Source: Matplotlib's
  /// `Locator.view_limits`.
  private static let endResolution = 1e-15
  private static let endExpander = 0.001

  /// As `widened`, and in any case two different finite numbers, ascending.
  static func autoscaled(
    _ ends: Interval, margin: Double, sticky: [Double], on scale: some Scale
  ) -> Interval {
    let wide = widened(ends, margin: margin, sticky: sticky, on: scale)
    return nonsingular(clamped(wide), expander: endExpander, resolution: endResolution)
  }

  /// Two ascending ends moved apart by margins that are measured along a scale.
  ///
  /// - Parameters:
  ///   - ends: two different values, ascending, that have a place on the scale.
  ///   - margin: the width of each margin as a share of the length between the ends.
  ///   - sticky: values that a margin does not pass.
  ///   - scale: the scale.
  static func widened(
    _ ends: Interval, margin: Double, sticky: [Double], on scale: some Scale
  ) -> Interval {
    let coordinates = scale.coordinates(of: ends)
    let wanted = coordinates.length * margin
    guard wanted.isFinite, wanted != 0 else { return ends }
    let from = scale.value(at: coordinates.from - wanted)
    let to = scale.value(at: coordinates.to + wanted)
    let slack = stickyTolerance * max(abs(ends.from), abs(ends.to), abs(ends.length))
    let floor = sticky.filter { $0 < ends.from + slack }.max() ?? -.infinity
    let ceiling = sticky.filter { $0 >= ends.to - slack }.min() ?? .infinity
    return Interval(from: max(from, floor), to: min(to, ceiling))
  }
}
