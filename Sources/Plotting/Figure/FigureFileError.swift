/// Why a figure could not be written to a file.
///
///     do { try figure.write(to: "loss.jpeg") } catch { print(error) }
///     // loss.jpeg: no figure is written as "jpeg"; end the name in .png, .svg or .pdf
public enum FigureFileError: Error, Equatable, Sendable {
  /// A name that ends in no format there is: the path, and what it ends in; empty for nothing.
  case format(path: String, ending: String)
  /// An address that leads to no file of this machine.
  case address(String)
  /// A file that cannot be written: the system's number of the error, where it was the system that refused,
  /// and what is wrong in one line that names the path and the remedy.
  case file(path: String, code: Int32?, problem: String)
}

extension FigureFileError: CustomStringConvertible {
  /// The problem in one line, and what to do about it.
  public var description: String {
    switch self {
    case .format(let path, let ending):
      "\(path.onOneLine): "
        + (ending.isEmpty
          ? "the name tells no format" : "no figure is written as \(ending.debugDescription)")
        + "; end the name in \(Self.endings)"
    case .address(let address):
      "\(address): leads to no file of this machine; name a file"
    case .file(_, _, let problem): problem
    }
  }

  /// The endings there are, as a sentence lists them.
  private static let endings = FigureFormat.allCases.map { ".\($0.rawValue)" }.listed(with: "or")
}
