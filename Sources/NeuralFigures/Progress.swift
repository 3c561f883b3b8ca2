import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Tells on standard error how far a job has come: a bar that redraws itself on a terminal, a line
/// per step elsewhere.
final class Progress: Sendable {
  private let total: Int
  private let style: Style
  private let done = Mutex(0)

  private enum Style { case bar, lines, silent }

  /// What takes the bar away.
  static let erasedLine = "\r\u{1B}[K"

  /// The width of the bar in characters.
  private static let barWidth = 24

  init(total: Int, isQuiet: Bool) {
    self.total = total
    style = isQuiet ? .silent : isatty(STDERR_FILENO) == 1 ? .bar : .lines
  }

  /// Reports that one more step is done, and which.
  func finished(_ step: String) {
    done.withLock { count in
      count += 1
      switch style {
      case .bar: writeToStandardError("\(Self.erasedLine)\(bar(count)) \(count)/\(total) \(step)")
      case .lines: writeToStandardError("[\(count)/\(total)] \(step)\n")
      case .silent: break
      }
    }
  }

  /// Removes the bar, so that what follows starts on an empty line.
  func end() {
    if style == .bar { writeToStandardError(Self.erasedLine) }
  }

  private func bar(_ count: Int) -> String {
    let filled = total == 0 ? Self.barWidth : Self.barWidth * count / total
    return String(repeating: "█", count: filled)
      + String(repeating: "░", count: Self.barWidth - filled)
  }
}
