#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What can be done on the terminal that a stream leads to.
struct Terminal: Equatable {
  /// The number of columns; nil where nobody knows, or the stream leads to no terminal.
  let columns: Int?
  /// Whether a line can be erased and written anew.
  let erasesLines: Bool

  /// What takes a line away: back to its start, and ECMA-48's "erase in line".
  static let erasedLine = "\r\u{1B}[K"

  /// The terminal of standard error, as it is now: its user may have made it wider.
  static var standardError: Terminal {
    var size = winsize()
    let isKnown = ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0
    return Terminal(
      isTerminal: isatty(STDERR_FILENO) == 1, columns: isKnown ? Int(size.ws_col) : nil,
      type: variable("TERM"), environmentColumns: variable("COLUMNS"))
  }

  /// - Parameters:
  ///   - isTerminal: whether the stream leads to a terminal at all.
  ///   - columns: what the terminal says of its width; 0 where it does not know.
  ///   - type: the variable `TERM`. Terminals without escape sequences are called `dumb`, or nothing.
  ///   - environmentColumns: the variable `COLUMNS`, by which a user may ask for less than there is.
  init(isTerminal: Bool, columns: Int?, type: String?, environmentColumns: String?) {
    let widths = [columns, environmentColumns.flatMap { Int($0) }].compactMap { $0 }.filter {
      $0 > 0
    }
    self.columns = isTerminal ? widths.min() : nil
    erasesLines = isTerminal && !["", "dumb", "unknown"].contains(type ?? "")
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
