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

extension MathTextError: CustomStringConvertible {
  /// The problem in one line, and what to do about it.
  public var description: String {
    let what =
      switch problem {
      case .unknownCommand(let name):
        "unknown command \(name); use one of the supported commands, or \\mathrm{...} for a word"
      case .unbalanced(let delimiter):
        "unbalanced \(delimiter); every opening needs its closing one"
      case .doubleScript(let script):
        "second \(script) after the same base; put braces around the first base and script"
      case .missingArgument(let name):
        "nothing follows \(name); put what it applies to in braces after it"
      case .font(let error): error.description
      case .tooDeep: "groups are nested too deeply; simplify the formula"
      }
    if case .font = problem { return what }
    return "at character \(position): \(what)"
  }
}
