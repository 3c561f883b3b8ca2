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

/// Writes lines for people to standard output, without what would be commands to the terminal.
///
/// - Throws: as `writeToStandardOutput` does.
func printLines(_ lines: String) throws(FileError) {
  try writeToStandardOutput(lines.withoutTerminalControl)
}

/// Writes a line for people to standard output, whatever names there are in it.
///
/// - Throws: as `writeToStandardOutput` does.
func printLine(_ line: String) throws(FileError) {
  try writeToStandardOutput("\(line.onOneLine)\n")
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

  /// A document of JSON that means the same and holds no control characters but those that set lines and columns:
  /// all others stand in strings, where JSON has an escape for each.
  var withControlEscapedInJSON: String {
    replacingControl(but: ["\n", "\t"]) { scalar in
      let digits = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }

  private func replacingControl(
    but kept: Set<Unicode.Scalar>, by replacement: (Unicode.Scalar) -> String = { _ in "\u{FFFD}" }
  ) -> String {
    replacingScalars { $0.isControl && !kept.contains($0) ? replacement($0) : nil }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar does something to what stands around it: the controls of ECMA-48, which terminals obey, the
  /// ends of lines and paragraphs, and what turns the order of other characters around
  /// (<https://www.unicode.org/reports/tr9/#Directional_Formatting_Codes>): with those, a name can read as another.
  fileprivate var isControl: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: ("\u{202A}"..."\u{202E}").contains(self) || ("\u{2066}"..."\u{2069}").contains(self)
    }
  }
}
