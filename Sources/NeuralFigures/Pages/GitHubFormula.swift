/// A formula in the part of LaTeX that GitHub shows, which refuses some commands that all else knows.
struct GitHubFormula {
  /// The formula, with commands in the place of those that GitHub refuses.
  let latex: String

  /// Rewrites a formula.
  init(_ latex: String) {
    self.latex = Self.rewritten(Array(latex)[...])
  }

  private static func rewritten(_ source: ArraySlice<Character>) -> String {
    var (rest, result) = (source, "")
    while let next = rest.first {
      guard next == "\\" else {
        result.append(next)
        rest = rest.dropFirst()
        continue
      }
      let name = name(in: rest)
      rest = rest.dropFirst(1 + name.count)
      switch String(name) {
      case "operatorname": result += operatorName(&rest)
      // The same in formulas.
      case "mbox": result += "\\text"
      default: result += "\\" + name
      }
    }
    return result
  }

  /// The name of the command at the start.
  private static func name(in text: ArraySlice<Character>) -> ArraySlice<Character> {
    let letters = text.dropFirst().prefix { $0.isASCII && $0.isLetter }
    return letters.isEmpty ? text.dropFirst().prefix(1) : letters
  }

  /// A function by what amsmath makes of `\operatorname`; with a star its scripts are limits.
  private static func operatorName(_ rest: inout ArraySlice<Character>) -> String {
    let takesLimits = rest.first == "*"
    if takesLimits { rest = rest.dropFirst() }
    rest = rest.drop { $0 == " " }
    let argument = argument(&rest)
    return "\\mathop{\\mathrm{\(rewritten(argument))}}" + (takesLimits ? "" : "\\nolimits")
  }

  /// What is in braces at the start, or the single character or command there.
  private static func argument(_ rest: inout ArraySlice<Character>) -> ArraySlice<Character> {
    guard rest.first == "{" else {
      let argument = rest.prefix(rest.first == "\\" ? 1 + name(in: rest).count : 1)
      rest = rest[argument.endIndex...]
      return argument
    }
    var (depth, index) = (0, rest.startIndex)
    while index < rest.endIndex {
      switch rest[index] {
      case "\\": index += 1
      case "{": depth += 1
      case "}": depth -= 1
      default: break
      }
      index += 1
      if depth == 0 { break }
    }
    let end = min(index, rest.endIndex)
    let argument = rest[..<end].dropFirst().dropLast(depth == 0 ? 1 : 0)
    rest = rest[end...]
    return argument
  }
}
