import Spelling

/// Why a label's math text cannot be read.
///
///     do { _ = try MathText.parse("$x^2^3$") } catch { print(error) }
///     // at character 4: second superscript after the same base; ...
public struct MathTextError: Error, Equatable, Sendable {
  /// What is wrong.
  ///
  ///     MathTextError(.unknownCommand(#"\fraction"#), at: 1).problem
  public enum Problem: Equatable, Sendable {
    /// A command that does not exist, with its backslash.
    case unknownCommand(String)
    /// A brace, bracket or `\left` that is not closed, or a closing one that was not opened.
    case unbalanced(String)
    /// A second sub- or superscript of the same base.
    case doubleScript(String)
    /// A command or script without what it applies to.
    case missingArgument(of: String)
    /// A font that the formula needs cannot be used.
    case font(FontError)
    /// Groups within groups beyond reason.
    case tooDeep
    /// An environment that does not exist.
    case unknownEnvironment(String)
    /// A colour that does not exist.
    case unknownColor(String)
    /// What is no delimiter, after a command that needs one.
    case notADelimiter(String, after: String)
    /// More columns than the environment has room for.
    case tooManyColumns(of: String, limit: Int)
    /// What a command cannot do anything with, and what it expects instead.
    case invalidArgument(String, of: String, expected: String)
    /// A command where it means nothing.
    case misplaced(String)
  }

  /// What is wrong.
  public var problem: Problem
  /// Where: the number of characters before it in the whole label.
  public var position: Int

  /// Creates an error.
  public init(_ problem: Problem, at position: Int) {
    self.problem = problem
    self.position = position
  }
}

extension MathTextError {
  /// Names with commas, and "or" before the last.
  static func listed(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.joined() }
    return names.dropLast().joined(separator: ", ") + " or " + last
  }
}

extension MathTextError: CustomStringConvertible {
  /// The problem in one line, and what to do about it.
  public var description: String {
    if case .font = problem { return problem.description }
    return "at character \(position): \(problem)"
  }
}

extension MathTextError.Problem: CustomStringConvertible {
  /// What is wrong, and what to do about it.
  public var description: String {
    switch self {
    case .unknownCommand(let name):
      let near = MathVocabulary.names(near: String(name.dropFirst())).map { "\\" + $0 }
      return "unknown command \(name); "
        + (near.isEmpty
          ? "use one of the supported commands, or \\mathrm{...} for a word"
          : "did you mean \(MathTextError.listed(near))?")
    case .unbalanced(let delimiter):
      return "unbalanced \(delimiter); \(Self.counterpart(of: delimiter))"
    case .doubleScript(let script):
      return "second \(script) after the same base; put braces around the first base and script"
    case .missingArgument(let name):
      return "nothing follows \(name); put what it applies to in braces after it"
    case .font(let error): return error.description
    case .tooDeep: return "groups are nested too deeply; simplify the formula"
    case .unknownEnvironment(let name):
      let known = MathEnvironment.all.map(\.key)
      let near = nearestNames(to: name, among: known)
      return "unknown environment \(name); use \(MathTextError.listed(near.isEmpty ? known : near))"
    case .unknownColor(let name):
      return "unknown colour \(name); use a name of CSS such as teal, or digits such as #1F77B4"
    case .notADelimiter(let sign, let command):
      return
        "\(sign) after \(command) is no delimiter; use a bracket, a bar, an arrow, or a full stop for none"
    case .tooManyColumns(let name, let limit):
      return "more columns than \(name) has room for, which is \(limit); take an & away"
    case .invalidArgument(let argument, let command, let expected):
      return "\(argument.isEmpty ? "nothing" : argument) in \(command); it takes \(expected)"
    case .misplaced(let command):
      return "\(command) cannot stand here; \(MathVocabulary.place(of: command))"
    }
  }

  /// What closes what is open, or opens what is closed.
  private static func counterpart(of delimiter: String) -> String {
    if delimiter.hasPrefix("\\begin{") {
      return "end its last row with \\end{\(delimiter.dropFirst("\\begin{".count))"
    }
    if delimiter == "\\end" { return "begin its rows with \\begin and the same name" }
    return "every opening needs its closing one"
  }
}
