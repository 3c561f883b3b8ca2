/// A time by the calendar and the clock on a wall, to the microsecond.
///
/// The calendar is the Gregorian one for all time, as in ISO 8601 and in Python, from year 1 to 9999.
struct CalendarTime: Hashable, Comparable {
  /// Microseconds since the wall showed the start of 1970.
  let microseconds: Int
  let year: Int
  let month: Int
  let day: Int

  /// The microseconds in a second, an hour and so on.
  static let second = 1_000_000
  static let minute = 60 * second
  static let hour = 60 * minute
  static let dayLength = 24 * hour

  /// The days from the first of March of year 0, with which the calendar repeats itself, to the start
  /// of 1970.
  private static let daysTo1970 = 719_468
  /// The days of 400 years, with which the calendar repeats itself.
  private static let cycle = 146_097
  private static let yearsOfCycle = 400
  /// What the calendar holds: microseconds from the start of year 1 to the end of 9999.
  private static let range = -62_135_596_800_000_000..<253_402_300_800_000_000

  /// The time a number of microseconds after the start of 1970; nil outside the calendar.
  init?(microseconds: Int) {
    guard Self.range.contains(microseconds) else { return nil }
    self.microseconds = microseconds
    (year, month, day) = Self.date(Self.floor(microseconds, Self.dayLength).quotient)
  }

  /// The time at the start of a day; nil outside the calendar, and for a day that a month has not got.
  init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else {
      return nil
    }
    self.init(microseconds: Self.days(year: year, month: month, day: day) * Self.dayLength)
    guard self.day == day else { return nil }
  }

  /// The microseconds since midnight.
  private var sinceMidnight: Int { Self.floor(microseconds, Self.dayLength).remainder }
  var hour: Int { sinceMidnight / Self.hour }
  var minute: Int { sinceMidnight % Self.hour / Self.minute }
  var second: Int { sinceMidnight % Self.minute / Self.second }
  var microsecond: Int { sinceMidnight % Self.second }

  static func < (a: CalendarTime, b: CalendarTime) -> Bool { a.microseconds < b.microseconds }

  /// How many whole months later another time is; 0 and up for a later one.
  func months(until other: CalendarTime) -> Int {
    let months = (other.year - year) * 12 + other.month - month
    // The last month counts when its day and time are reached; of a shorter one, its last day is.
    let days = Self.length(ofMonth: other.month, year: other.year)
    let reached = min(day, days) * Self.dayLength + sinceMidnight
    return reached > other.day * Self.dayLength + other.sinceMidnight ? months - 1 : months
  }
}

// MARK: - The calendar

extension CalendarTime {
  /// The quotient rounded down, and what is left, which is not negative.
  static func floor(_ value: Int, _ divisor: Int) -> (quotient: Int, remainder: Int) {
    let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    let next = month == 12 ? (year + 1, 1) : (year, month + 1)
    return days(year: next.0, month: next.1, day: 1) - days(year: year, month: month, day: 1)
  }

  /// The days from the start of 1970 to a date.
  ///
  /// Source: Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil: years begin in
  /// March, so that a leap day is the last of its year.
  private static func days(year: Int, month: Int, day: Int) -> Int {
    let (marchYear, marchMonth) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
    let (cycles, yearOfCycle) = floor(marchYear, yearsOfCycle)
    let dayOfYear = (153 * marchMonth + 2) / 5 + day - 1
    let dayOfCycle = yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear
    return cycles * cycle + dayOfCycle - daysTo1970
  }

  /// The date a number of days after the start of 1970. Source: as above, civil_from_days.
  private static func date(_ days: Int) -> (year: Int, month: Int, day: Int) {
    let (cycles, dayOfCycle) = floor(days + daysTo1970, cycle)
    let leapDays = dayOfCycle / 1460 - dayOfCycle / 36_524 + dayOfCycle / 146_096
    let yearOfCycle = (dayOfCycle - leapDays) / 365
    let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return (cycles * yearsOfCycle + yearOfCycle + (month <= 2 ? 1 : 0), month, day)
  }
}
