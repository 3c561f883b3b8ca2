#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// An axis of dates and times.
///
/// A value is a number of seconds since the start of 1970 in Greenwich, `Date.timeIntervalSince1970`;
/// Matplotlib counts days.
///
///     Axis("day", scale: DateScale())  // ticks at calendar days, months or years
///     DateScale(timeZone: berlin)  // as clocks in Berlin show it
public struct DateScale: Scale, Hashable {
  /// The time zone whose calendar and clocks ticks follow.
  public var timeZone: TimeZone

  /// Limits around nothing. Source: Matplotlib's `AutoDateLocator.nonsingular`.
  private static let limitsOfNothing = Interval(from: 0, to: secondsPerDay)
  /// How far limits are from a date that stands alone: two years. Source: as above.
  private static let reach = 2 * 365 * secondsPerDay
  private static let secondsPerDay = 86_400.0
  /// Clocks are not set more than once in so many seconds.
  private static let settled = 86_400
  /// The microseconds that a date may be from 1970, ample for the calendar.
  private static let farthest = 1e18

  /// Creates a scale of dates.
  ///
  /// - Parameter timeZone: the time zone whose calendar and clocks ticks follow.
  public init(timeZone: TimeZone = .gmt) {
    self.timeZone = timeZone
  }

  /// The value itself.
  public func coordinate(of value: Double) -> Double { value }

  /// The coordinate itself.
  public func value(at coordinate: Double) -> Double { coordinate }

  /// The limits that show all of the data with a margin at both ends; Matplotlib's.
  ///
  /// Without data they are those of the first day of 1970, around a single date two years either way.
  public func limits(around data: DataExtent, margin: Double) -> Interval {
    let finite = [data.range?.lowerBound, data.range?.upperBound].compactMap { $0 }
      .filter(\.isFinite)
    var ends = Self.limitsOfNothing
    if let low = finite.min(), let high = finite.max() {
      let reach = low == high ? Self.reach : 0
      ends = Interval(from: low - reach, to: high + reach)
    }
    return Limits.autoscaled(ends, margin: margin, sticky: data.sticky, on: self)
  }

  /// Ticks at steps of the calendar, labelled with what sets them apart; Matplotlib's
  /// `AutoDateLocator` and `ConciseDateFormatter`.
  ///
  /// The offset label tells what all of them have in common. There are no ticks where a limit lies
  /// outside the years 1 to 9999.
  public func ticks(in limits: Interval, room: TickRoom) -> Ticks {
    guard let from = time(at: limits.from), let to = time(at: limits.to), limits.from != limits.to
    else { return Ticks(positions: [], labels: []) }
    // Times that clocks skip come out as others, so that there are fewer of them.
    let moments = Set(DateTickLocator(from, to).times.map(microseconds(of:))).sorted()
    let places = Self.rising(moments).compactMap { place, moment in
      local(moment).map { (place: place, time: $0) }
    }
    let formatter = DateTickFormatter(times: places.map(\.time))
    let ticks = Ticks(
      positions: places.map(\.place), labels: formatter.labels,
      offsetLabel: formatter.offsetLabel)
    return ticks.inside(limits)
  }
}

extension DateScale {
  /// The values of ascending microseconds, with these. Far from 1970 values are further apart than microseconds are:
  /// of several at one value, the first is there.
  private static func rising(_ moments: [Int]) -> [(value: Double, microseconds: Int)] {
    moments.reduce(into: []) { places, moment in
      let value = Double(moment) / Double(CalendarTime.second)
      if value > places.last?.value ?? -.infinity { places.append((value, moment)) }
    }
  }
}

// MARK: - The time zone

extension DateScale {
  /// What calendar and clock show at a value; nil outside the calendar.
  private func time(at value: Double) -> CalendarTime? {
    let microseconds = (value * Double(CalendarTime.second)).rounded(.toNearestOrEven)
    guard abs(microseconds) < Self.farthest else { return nil }
    return local(Int(microseconds))
  }

  /// What calendar and clock show a number of microseconds after the start of 1970 in Greenwich.
  private func local(_ microseconds: Int) -> CalendarTime? {
    CalendarTime(microseconds: microseconds + offset(at: microseconds))
  }

  /// How many microseconds local clocks are ahead of Greenwich.
  private func offset(at microseconds: Int) -> Int {
    let date = Date(timeIntervalSince1970: Double(microseconds) / Double(CalendarTime.second))
    return timeZone.secondsFromGMT(for: date) * CalendarTime.second
  }

  /// When clocks show a time: of the two that they show after they have been set back, the first. A time
  /// that they skip is counted on from before they are set.
  ///
  /// Source: Python's PEP 495, for fold=0.
  private func microseconds(of time: CalendarTime) -> Int {
    let settled = Self.settled * CalendarTime.second
    let before = offset(at: time.microseconds - settled)
    let after = offset(at: time.microseconds + settled)
    let early = time.microseconds - before
    let late = time.microseconds - after
    return offset(at: early) != before && offset(at: late) == after ? late : early
  }
}
