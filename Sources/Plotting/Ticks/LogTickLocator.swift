/// Finds places for ticks on a logarithmic axis, as Matplotlib's `LogLocator` does.
struct LogTickLocator {
  /// The powers that ticks stand at.
  let powers: Powers
  /// The exponents of the powers with a tick, ascending. They reach beyond the limits.
  let exponents: [Double]
  /// The places of the ticks between them, ascending. They reach beyond the limits too.
  let minorPlaces: [Double]

  /// How many powers have a tick, at least and at most. Source: `LogLocator.tick_values`, for numticks
  /// "auto".
  private static let tickCounts = 2...9
  /// Across more powers than this there is nothing between them. Source: as above.
  private static let mostDividedPowers = 10.0
  /// There is nothing between the powers of a lesser base, as above, nor between those of a greater
  /// one: no axis has more ticks than `Locator.MAXTICKS`.
  static let dividedBases = 3.0...1000
  /// The most intervals between ticks that do not stand at multiples of a power. Source:
  /// `MaxNLocator.tick_values`, for nbins "auto" away from an axis.
  private static let mostBins = 9

  /// Finds the places between two limits above 0.
  init(powers: Powers, low: Double, high: Double, labels: Int) {
    let (logLow, logHigh) = (powers.logarithm(of: low), powers.logarithm(of: high))
    let count = logHigh.rounded(.down) - logLow.rounded(.up)
    let step = Self.step(count: count, labels: labels)
    let exponents = Array(
      stride(
        from: logLow.rounded(.down) - step, to: logHigh.rounded(.up) + 2 * step, by: step))
    self.powers = powers
    self.exponents = exponents
    let isDivided =
      step == 1 && count <= Self.mostDividedPowers && Self.dividedBases.contains(powers.base)
    minorPlaces =
      isDivided
      ? Self.multiples(of: exponents, powers: powers, low: low, high: high) : []
  }

  /// How far apart the exponents are.
  private static func step(count: Double, labels: Int) -> Double {
    let most = Double(min(max(labels, tickCounts.lowerBound), tickCounts.upperBound))
    let step = (count / most).rounded(.down) + 1
    // Else there could be a single tick.
    return step >= count ? max(1, count - 1) : step
  }

  /// Twice, thrice and so on each power; where at most one of these lies inside the limits, the places
  /// of a linear axis.
  private static func multiples(
    of exponents: [Double], powers: Powers, low: Double, high: Double
  ) -> [Double] {
    let factors = Array(stride(from: 2.0, to: powers.base, by: 1))
    let places = exponents.flatMap { exponent in factors.map { $0 * powers.power(exponent) } }
    guard factors.count > 1, places.count(where: { low <= $0 && $0 <= high }) <= 1 else {
      return places
    }
    return TickLocator(maximumBins: mostBins).places(in: Interval(from: low, to: high))
  }
}
