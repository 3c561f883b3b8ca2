/// Finds times for ticks at steps of the calendar, as Matplotlib's `AutoDateLocator` does.
///
/// Time here is what calendar and clock show, as if every day had 24 hours.
struct DateTickLocator {
  /// The earlier limit.
  let low: CalendarTime
  /// The later limit.
  let high: CalendarTime

  /// A unit has to fit this often between the limits. Source: `AutoDateLocator`, minticks.
  private static let fewestUnits = 5
  /// The distances between ticks to choose from, and how many of them may fit between the limits.
  /// Source: `AutoDateLocator`, intervald and maxticks less one.
  private static let years = Steps(
    [1, 2, 4, 5, 10, 20, 40, 50, 100, 200, 400, 500, 1000, 2000, 4000, 5000, 10_000], most: 10)
  private static let months = Steps([1, 2, 3, 4, 6], most: 11)
  private static let days = Steps([1, 2, 4, 7, 14], most: 10)
  private static let hours = Steps([1, 2, 3, 4, 6, 12], most: 11)
  private static let minutes = Steps([1, 5, 10, 15, 30], most: 10)
  private static let seconds = Steps([1, 5, 10, 15, 30], most: 10)
  private static let microseconds = Steps(
    [
      1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000,
      200_000, 500_000, 1_000_000,
    ], most: 7)

  /// Distances between ticks in one unit.
  private struct Steps {
    private let steps: [Int]
    private let most: Int

    init(_ steps: [Int], most: Int) {
      self.steps = steps
      self.most = most
    }

    /// The least step that does not fit too often into a number of units, or else the greatest.
    func step(for units: Int) -> Int {
      steps.first { units <= $0 * most } ?? steps.last ?? 1
    }
  }

  /// A locator between two times in any order.
  init(_ one: CalendarTime, _ other: CalendarTime) {
    low = min(one, other)
    high = max(one, other)
  }

  /// The times, ascending; those of years and of fractions of a second reach a step beyond the limits.
  var times: [CalendarTime] {
    let months = low.months(until: high)
    let length = high.microseconds - low.microseconds
    if months / 12 >= Self.fewestUnits { return years(step: Self.years.step(for: months / 12)) }
    if months >= Self.fewestUnits { return firsts(step: Self.months.step(for: months)) }
    let days = length / CalendarTime.dayLength
    if days >= Self.fewestUnits { return self.days(step: Self.days.step(for: days)) }
    for (unit, steps) in [
      (CalendarTime.hour, Self.hours), (CalendarTime.minute, Self.minutes),
      (CalendarTime.second, Self.seconds),
    ] where length / unit >= Self.fewestUnits {
      return multiples(of: steps.step(for: length / unit) * unit)
    }
    return fractions(step: Self.microseconds.step(for: length))
  }

  /// The starts of years that are multiples of a step. Source: `YearLocator._create_rrule`.
  private func years(step: Int) -> [CalendarTime] {
    let first = max(low.year / step * step, 1)
    let last = min((high.year + step - 1) / step * step, 9999)
    return stride(from: first, through: last, by: step)
      .compactMap { CalendarTime(year: $0, month: 1, day: 1) }
  }

  /// The starts of every month, or of every second, third and so on of a year.
  private func firsts(step: Int) -> [CalendarTime] {
    monthsShown.filter { ($0.month - 1) % step == 0 }
      .compactMap { CalendarTime(year: $0.year, month: $0.month, day: 1) }
      .filter(isShown)
  }

  /// The starts of every day, or of every second, fourth and so on of a month. Source:
  /// `AutoDateLocator.get_locator`, byranges.
  private func days(step: Int) -> [CalendarTime] {
    let days =
      switch step {
      case 14: [1, 15]
      case 7: [1, 8, 15, 22]
      default: Array(stride(from: 1, through: 31, by: step))
      }
    return monthsShown.flatMap { month in
      days.compactMap { CalendarTime(year: month.year, month: month.month, day: $0) }
    }.filter(isShown)
  }

  /// The months between the limits.
  private var monthsShown: [(year: Int, month: Int)] {
    let first = low.year * 12 + low.month - 1
    let last = high.year * 12 + high.month - 1
    return (first...last).map { ($0 / 12, $0 % 12 + 1) }
  }

  private func isShown(_ time: CalendarTime) -> Bool { low <= time && time <= high }

  /// The times between the limits that are whole steps from midnight.
  private func multiples(of step: Int) -> [CalendarTime] {
    let first = -CalendarTime.floor(-low.microseconds, step).quotient * step
    return stride(from: first, through: high.microseconds, by: step)
      .compactMap { CalendarTime(microseconds: $0) }
  }

  /// As above, with one more at either end. Source: `MultipleLocator.tick_values`.
  private func fractions(step: Int) -> [CalendarTime] {
    let first = -CalendarTime.floor(-low.microseconds, step).quotient * step
    let last = CalendarTime.floor(high.microseconds + step / 1000, step).quotient * step
    return stride(from: first - step, through: last + step, by: step)
      .compactMap { CalendarTime(microseconds: $0) }
  }
}
