/// What can be wrong with a file that holds, or should hold, a network.
///
///     do { _ = try NetworkRecord(json: Array("{\"format\": 1}".utf8)) } catch { print(error) }
///     // format (line 1, column 12): expected a text, got a number
public enum InterchangeError: Error, Equatable, Sendable {
  /// A text is no JSON. Lines and columns count from 1.
  case syntax(line: Int, column: Int, problem: String)

  /// A value of a JSON text is not what it has to be. The path is that of JavaScript, `layers[1].kernel[0][3]`, and
  /// empty for the whole; lines and columns count from 1.
  case value(path: String, line: Int, column: Int, problem: String)

  /// A part of a record does not go with its network.
  case part(name: String, expected: String, actual: String)
}

extension InterchangeError: CustomStringConvertible {
  /// The problem in one line, and what to do about it.
  public var description: String {
    switch self {
    case .syntax(let line, let column, let problem): "line \(line), column \(column): \(problem)"
    case .value("", let line, let column, let problem):
      "line \(line), column \(column): \(problem)"
    case .value(let path, let line, let column, let problem):
      "\(path) (line \(line), column \(column)): \(problem)"
    case .part(let name, let expected, let actual): "\(name): expected \(expected), got \(actual)"
    }
  }
}
