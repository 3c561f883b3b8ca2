/// A golden picture that cannot be read, or a file that cannot be written.
public enum GoldenError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The golden picture cannot be read.
  case cannotRead(path: String, reason: String)
  /// A golden picture or an artefact cannot be written.
  case cannotWrite(path: String, reason: String)

  /// One line that names the file and the reason.
  public var description: String {
    switch self {
    case .cannotRead(let path, let reason): "\(path) cannot be read: \(reason)"
    case .cannotWrite(let path, let reason): "\(path) cannot be written: \(reason)"
    }
  }
}
