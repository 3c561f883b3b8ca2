/// A golden picture that cannot be read, or a file that cannot be written.
///
/// ```swift
/// do { print(try golden.check(picture).failure ?? "as expected") }
/// catch { print(error) }  // a GoldenError, in one line
/// ```
public enum GoldenError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The golden picture cannot be read.
  case cannotRead(path: String, reason: String)
  /// A golden picture or an artefact cannot be written.
  case cannotWrite(path: String, reason: String)

  /// One line that names the file and the reason, and what helps against a damaged picture.
  public var description: String {
    switch self {
    case .cannotRead(let path, let reason):
      "\(path) cannot be read: \(reason); record it anew with RECORD_FIGURES=1"
    case .cannotWrite(let path, let reason): "\(path) cannot be written: \(reason)"
    }
  }
}
