/// Finds places for ticks on an axis that is logarithmic away from zero in both directions, as
/// Matplotlib's `SymmetricalLogLocator` does.
struct SymmetricLogTickLocator {
  /// The powers that ticks stand at.
  var powers: Powers
  /// The axis is linear up to this distance from zero.
  var threshold: Double

  /// A place for a tick.
  enum Place {
    /// Any value.
    case value(Double)
    /// A power, or its negative.
    case power(exponent: Double, isNegative: Bool)
  }

  /// More powers than this are thinned out. Source: `SymmetricalLogLocator`, numticks, less one.
  private static let mostPowers = 14.0

  /// The places, ascending, between two limits. They may reach beyond them.
  ///
  /// Where the axis is linear they are zero and the limits, else zero and the powers.
  func places(low: Double, high: Double) -> [Place] {
    guard low < -threshold || high > threshold else {
      return Set([low, 0, high]).sorted().map { .value($0) }
    }
    let below = low < -threshold ? exponents(from: max(threshold, -high), to: -low) : nil
    let above = high > threshold ? exponents(from: max(threshold, low), to: high) : nil
    let hasZero = (below != nil && high > -threshold) || (above != nil && low < threshold)
    let count = (below?.length ?? 0) + (above?.length ?? 0) + (hasZero ? 1 : 0)
    let step = max(1, (count / Self.mostPowers).rounded(.down))
    let negative = thinned(below, step: step).reversed()
      .map { Place.power(exponent: $0, isNegative: true) }
    let positive = thinned(above, step: step).map { Place.power(exponent: $0, isNegative: false) }
    return negative + (hasZero ? [.value(0)] : []) + positive
  }

  /// Across how many powers the logarithmic parts of an axis go. Source: `LogFormatter.set_locs`.
  func powerCount(low: Double, high: Double) -> Double {
    let below = low < -threshold ? powers.logarithm(of: low / min(high, -threshold)) : 0
    let above = high > threshold ? powers.logarithm(of: high / max(low, threshold)) : 0
    return below + above
  }

  /// Where a place lies.
  func value(of place: Place) -> Double {
    switch place {
    case .value(let value): value
    case .power(let exponent, let isNegative):
      isNegative ? -powers.power(exponent) : powers.power(exponent)
    }
  }

  /// The exponents of the powers from the last up to `low` to the first beyond `high`, which does not
  /// belong to them.
  private func exponents(from low: Double, to high: Double) -> Interval {
    Interval(
      from: powers.logarithm(of: low).rounded(.down),
      to: powers.logarithm(of: high + 1).rounded(.up))
  }

  private func thinned(_ exponents: Interval?, step: Double) -> [Double] {
    exponents.map { Array(stride(from: $0.from, to: $0.to, by: step)) } ?? []
  }
}
