import Foundation

/// A day, as a user writes it and as books say when they were changed.
struct ArticleDate {
  /// The day as ISO 8601 has it: `2026-03-01`.
  let day: String

  /// The day that nothing is said of: the first that the archive of a book can name.
  private static let unknown = "1980-01-01T00:00:00Z"

  /// Reads a day; nil for what is none.
  init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], let date = Self.date(text + "T00:00:00Z"),
      Self.text(date) == text + "T00:00:00Z"
    else { return nil }
    day = text
  }

  /// When a book was changed last.
  ///
  /// - Parameters:
  ///   - day: the day that a user has given, in the form of one.
  ///   - sourceDate: the variable `SOURCE_DATE_EPOCH`, seconds since 1970
  ///     (<https://reproducible-builds.org/specs/source-date-epoch/>).
  static func modified(_ day: String?, sourceDate: String?) -> String {
    if let day { return day + "T00:00:00Z" }
    guard let seconds = sourceDate.flatMap(Int.init), (0...lastSecond).contains(seconds) else {
      return unknown
    }
    return text(Date(timeIntervalSince1970: Double(seconds)))
  }

  /// The end of the year 9999, the last that is written in four digits.
  private static let lastSecond = 253_402_300_799

  private static func date(_ text: String) -> Date? {
    try? Date(text, strategy: .iso8601)
  }

  private static func text(_ date: Date) -> String { date.formatted(.iso8601) }
}
