import Glibc

/// Finds round places for ticks, as Matplotlib's `AutoLocator` does.
struct TickLocator {
  /// The most intervals between ticks, brought into `binCounts`.
  var maximumBins: Int
  /// The steps to choose from, in units of the scale, ascending from 1 to 10; Matplotlib's `AutoLocator`
  /// unless given.
  var steps = [1, 2, 2.5, 5, 10]
  /// The fewest ticks on an axis. Source: `MaxNLocator.default_params`, min_n_ticks.
  var fewestTicks = 2

  /// The numbers of intervals that make sense.
  private static let binCounts = 1...100

  /// The steps, before them a tenth of each, after them the first beyond 10. Source: `MaxNLocator._staircase`.
  private var staircase: [Double] {
    steps.dropLast().map { 0.1 * $0 } + steps + steps.dropFirst().prefix(1).map { 10 * $0 }
  }
  /// From this ratio of the middle to the length on, the places count from an offset. Source:
  /// `scale_range`, threshold.
  private static let offsetThreshold = 100.0
  /// Limits closer than this move apart. Source: `MaxNLocator.tick_values`.
  private static let resolution = 1e-14
  private static let expander = 1e-13
  /// No axis has more ticks. Source: `Locator.MAXTICKS`.
  private static let mostTicks = 1000.0
  /// Within these magnitudes the arithmetic neither overflows nor vanishes; other limits are
  /// worked on after a shift of the decimal point.
  private static let workable = 1e-270...1e300
  private static let shiftForGreat = 1e-20
  private static let shiftForSmall = 1e200

  /// The places, ascending, for an axis between two different finite limits in any order.
  ///
  /// They may reach one step beyond either limit; labels are made with regard to all of them.
  func places(in limits: Interval) -> [Double] {
    let greatest = max(abs(limits.from), abs(limits.to))
    let shift =
      greatest > Self.workable.upperBound
      ? Self.shiftForGreat : greatest < Self.workable.lowerBound ? Self.shiftForSmall : 1
    let view = Limits.nonsingular(
      Interval(from: limits.from * shift, to: limits.to * shift), expander: Self.expander,
      resolution: Self.resolution)
    return ascending(workablePlaces(in: view).map { $0 / shift })
  }

  /// The finite places without those that rounding has made equal to the one before.
  private func ascending(_ places: [Double]) -> [Double] {
    var result: [Double] = []
    for place in places where place.isFinite && place > result.last ?? -.infinity {
      result.append(place)
    }
    return result
  }

  /// The places with the largest step that gives enough ticks, none of the larger ones fitting
  /// into the number of bins.
  private func workablePlaces(in view: Interval) -> [Double] {
    let counts = Self.binCounts
    let bins = Double(min(max(maximumBins, counts.lowerBound), counts.upperBound))
    let (scale, offset) = scaleAndOffset(of: view, bins: bins)
    let rest = Interval(from: view.from - offset, to: view.to - offset)
    let rawStep = rest.length / bins
    let steps = staircase.map { $0 * scale }
    let first = steps.firstIndex { $0 >= rawStep } ?? steps.count - 1
    var places: [Double] = []
    for step in steps[...first].reversed() {
      places = multiples(of: step, over: rest, offset: offset)
      let shown = places.count { rest.from <= $0 && $0 <= rest.to }
      if shown >= fewestTicks { break }
    }
    return places.map { $0 + offset }
  }

  /// The power of ten below the length of a bin, and the power of ten to count from: 0 unless the
  /// limits are far from zero for their distance.
  private func scaleAndOffset(of view: Interval, bins: Double) -> (scale: Double, offset: Double) {
    let middle = (view.to + view.from) / 2
    let scale = Decimals.power(Decimals.exponent(of: view.length / bins))
    guard abs(middle) / view.length >= Self.offsetThreshold else { return (scale, 0) }
    let offset = Decimals.power(Decimals.exponent(of: middle))
    return (scale, middle < 0 ? -offset : offset)
  }

  /// The multiples of `step` from the last one up to the lower end to the first one beyond the
  /// upper.
  private func multiples(of step: Double, over rest: Interval, offset: Double) -> [Double] {
    let base = Decimals.floorDivision(of: rest.from, by: step).quotient * step
    let slack = slack(step: step, offset: offset)
    let low = lastMultiple(of: step, upTo: rest.from - base, slack: slack)
    let high = firstMultiple(of: step, from: rest.to - base, slack: slack)
    guard low.isFinite, high - low < Self.mostTicks else { return [] }
    return stride(from: low, to: high + 1, by: 1).map { $0 * step + base }
  }

  /// How far, in steps, a limit may lie from a multiple and still count as one: more where a
  /// large offset has cost digits. Source: `_Edge_integer.closeto`.
  private func slack(step: Double, offset: Double) -> Double {
    guard offset != 0 else { return 1e-10 }
    let digits = log10(abs(offset) / step)
    return min(0.4999, max(1e-10, pow(10, digits - 12)))
  }

  /// The greatest n with n * step <= value.
  private func lastMultiple(of step: Double, upTo value: Double, slack: Double) -> Double {
    let (quotient, remainder) = Decimals.floorDivision(of: value, by: step)
    return abs(remainder / step - 1) < slack ? quotient + 1 : quotient
  }

  /// The least n with n * step >= value.
  private func firstMultiple(of step: Double, from value: Double, slack: Double) -> Double {
    let (quotient, remainder) = Decimals.floorDivision(of: value, by: step)
    return remainder / step < slack ? quotient : quotient + 1
  }
}
