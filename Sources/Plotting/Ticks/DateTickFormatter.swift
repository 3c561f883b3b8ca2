/// Writes the labels of times, as Matplotlib's `ConciseDateFormatter` does: at each tick what sets it
/// apart from its neighbours, and beside the axis what all have in common.
struct DateTickFormatter {
  private let times: [CalendarTime]
  private let level: Level

  /// The finest part of a time that differs from tick to tick: it is what is written.
  private enum Level: Int, CaseIterable {
    case year, month, day, hour, minute, second

    func part(of time: CalendarTime) -> Int {
      switch self {
      case .year: time.year
      case .month: time.month
      case .day: time.day
      case .hour: time.hour
      case .minute: time.minute
      case .second: time.second
      }
    }
  }

  /// The digits of a fraction of a second.
  private static let fractionDigits = 6
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// A formatter for the times of all ticks, those beyond the limits too.
  init(times: [CalendarTime]) {
    self.times = times
    // Where all are the same, they may still differ by fractions of a second.
    level =
      Level.allCases.last { level in Set(times.map(level.part)).count > 1 } ?? .second
  }

  /// The labels of the ticks.
  var labels: [String] {
    let labels = times.map(label)
    return level == .second ? Self.withoutCommonZeros(labels) : labels
  }

  /// What all labels have in common, written out up to the last tick.
  var offsetLabel: String {
    guard let last = times.last, !showsYears else { return "" }
    let date = "\(last.year)-\(Self.name(last))"
    switch level {
    case .year: return ""
    case .month: return "\(last.year)"
    case .day: return date
    case .hour, .minute: return "\(date)-\(Self.padded(last.day))"
    case .second: return "\(date)-\(Self.padded(last.day)) \(Self.clock(last))"
    }
  }

  /// Whether labels tell the year: January is written as its year.
  private var showsYears: Bool { level == .month && times.contains { $0.month == 1 } }

  /// A part of the time; where that is at its start, the next greater one.
  private func label(of time: CalendarTime) -> String {
    switch level {
    case .year: return "\(time.year)"
    case .month: return time.month == 1 ? "\(time.year)" : Self.name(time)
    case .day: return time.day == 1 ? Self.name(time) : Self.padded(time.day)
    case .hour:
      return time.hour == 0 ? "\(Self.name(time))-\(Self.padded(time.day))" : Self.clock(time)
    case .minute: return Self.clock(time)
    case .second:
      if time.second == 0, time.microsecond == 0 { return Self.clock(time) }
      let fraction = Self.padded(time.microsecond, digits: Self.fractionDigits)
      return "\(Self.padded(time.second)).\(fraction)"
    }
  }

  /// The labels without the zeros that all fractions of a second end with.
  private static func withoutCommonZeros(_ labels: [String]) -> [String] {
    let fractions = labels.filter { $0.contains(".") }
    let zeros = fractions.map { $0.reversed().prefix { $0 == "0" }.count }.min() ?? 0
    return labels.map { label in
      guard label.contains(".") else { return label }
      let rest = label.dropLast(zeros)
      return String(rest.last == "." ? rest.dropLast() : rest)
    }
  }

  private static func name(_ time: CalendarTime) -> String { months[time.month - 1] }

  private static func clock(_ time: CalendarTime) -> String {
    "\(padded(time.hour)):\(padded(time.minute))"
  }

  private static func padded(_ number: Int, digits: Int = 2) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
