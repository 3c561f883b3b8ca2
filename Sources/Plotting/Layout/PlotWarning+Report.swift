import Files

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension PlotWarning {
  /// Writes a warning to standard error, in one line: what becomes of the warnings of a figure unless somebody
  /// else is told.
  ///
  ///     try figure.write(to: "loss.svg", warn: PlotWarning.report)  // as without it
  ///     try figure.write(to: "loss.svg") { warnings.append($0) }
  public static func report(_ warning: PlotWarning) {
    // There is nowhere to tell that it could not be written.
    _ = writeAll(Array("warning: \(warning)\n".utf8)[...], to: STDERR_FILENO)
  }
}
