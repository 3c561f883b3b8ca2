import Spelling

extension MathVocabulary {
  /// The commands that a misspelt one was probably meant to be.
  static func names(near name: String) -> [String] {
    nearestNames(to: name, among: commands.keys.filter { $0.first?.isLetter == true })
  }

  /// Where a command belongs that stands in a wrong place.
  static func place(of command: String) -> String {
    if command == "&" {
      return "write \\& for the sign; columns part outside of braces and delimiters"
    }
    return switch commands[String(command.dropFirst())] {
    case .limits: "put it right behind an operator, before its scripts"
    case .middle: "put it between \\left and \\right, outside of inner braces"
    case .rowLine: "put it before a row between \\begin and \\end, or after the last \\\\, once"
    case .newRow:
      "rows end between \\begin and \\end, and in \\substack, outside of inner braces and delimiters"
    default: "put it and what it changes in braces: {\(command) ...}"
    }
  }
}
