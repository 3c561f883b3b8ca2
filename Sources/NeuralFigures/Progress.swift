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
      case .bar: writeToStandardError("\r\u{1B}[K\(bar(count)) \(count)/\(total) \(step)")
      case .lines: writeToStandardError("[\(count)/\(total)] \(step)\n")
      case .silent: break
      }
    }
  }

  /// Removes the bar, so that what follows starts on an empty line.
  func end() {
    if style == .bar { writeToStandardError("\r\u{1B}[K") }
  }

  private func bar(_ count: Int) -> String {
    let filled = total == 0 ? Self.barWidth : Self.barWidth * count / total
    return String(repeating: "█", count: filled)
      + String(repeating: "░", count: Self.barWidth - filled)
  }
}

/// Writes text to standard error as it is.
func writeToStandardError(_ text: String) {
  var bytes = Array(text.utf8)[...]
  while !bytes.isEmpty {
    let written = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    // There is nowhere to report to that standard error cannot be written.
    guard written > 0 else { return }
    bytes = bytes.dropFirst(written)
  }
}
