import Files

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes text to standard output.
///
/// - Throws: `FileError`. A reader that has gone away, such as `head`, is no failure: it has got what
///   it wanted.
func writeToStandardOutput(_ text: String) throws(FileError) {
  try writeToStandardOutput(Array(text.utf8))
}

/// Writes bytes to standard output; see `writeToStandardOutput` for a text.
func writeToStandardOutput(_ bytes: [UInt8]) throws(FileError) {
  let code = writeAll(bytes[...], to: STDOUT_FILENO)
  guard code == 0 || code == EPIPE else {
    throw FileError(path: "standard output", action: .write, code: code)
  }
}

/// Writes text to standard error as it is. There is nowhere to report to that it cannot be written.
func writeToStandardError(_ text: String) {
  _ = writeAll(Array(text.utf8)[...], to: STDERR_FILENO)
}

/// Writes one line that says what went wrong, in place of a progress bar if there is one.
func reportProblem(_ problem: String) {
  let start = Terminal.standardError.erasesLines ? Terminal.erasedLine : ""
  writeToStandardError("\(start)neural-figures: \(problem.onOneLine)\n")
}

extension String {
  /// The text with its control characters replaced, which file names may hold too: a line stays a
  /// line, and a terminal does as it did.
  var onOneLine: String { replacingControl(but: []) }

  /// The text with its control characters replaced, but for those that set lines and columns.
  var withoutTerminalControl: String { replacingControl(but: ["\n", "\t"]) }

  private func replacingControl(but kept: Set<Unicode.Scalar>) -> String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          scalar.properties.generalCategory == .control && !kept.contains(scalar)
            ? "\u{FFFD}" : scalar
        }))
  }
}
