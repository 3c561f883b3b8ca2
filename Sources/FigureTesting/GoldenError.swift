import Files

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

  /// A file that cannot be written, whatever stands in the way.
  init(writing path: String, _ error: any Error) {
    let reason = (error as? FileError).map { $0.path == path ? $0.cause : $0.problem }
    self = .cannotWrite(path: path, reason: reason ?? "\(error)")
  }

  /// One line that names the file and the reason, and what helps against a damaged picture.
  public var description: String {
    switch self {
    case .cannotRead(let path, let reason):
      "\(path) cannot be read: \(reason); record it anew"
    case .cannotWrite(let path, let reason): "\(path) cannot be written: \(reason)"
    }
  }
}
