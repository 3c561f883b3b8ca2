import Testing

@testable import Plotting

/// What formulas that cannot be read say.
@Suite struct MathErrorTests {
  /// What is wrong, and after how many characters of the formula.
  @Test(arguments: [
    ("\\begin{matrix} a", MathTextError(.unbalanced("\\begin{matrix}"), at: 0)),
    ("\\begin{matrix} a \\end{pmatrix}", MathTextError(.unbalanced("\\begin{matrix}"), at: 17)),
    ("x \\end{matrix}", MathTextError(.unbalanced("\\end"), at: 2)),
    ("\\begin{tabular} a \\end{tabular}", MathTextError(.unknownEnvironment("tabular"), at: 7)),
    ("\\begin", MathTextError(.missingArgument(of: "\\begin"), at: 6)),
    (
      "\\begin{cases} a & b & c \\end{cases}",
      MathTextError(.tooManyColumns(of: "cases", limit: 2), at: 20)
    ),
    (
      "\\begin{array}{cc} a & b & c \\end{array}",
      MathTextError(.tooManyColumns(of: "array", limit: 2), at: 24)
    ),
    ("\\substack{a & b}", MathTextError(.tooManyColumns(of: "\\substack", limit: 1), at: 12)),
    ("{a \\\\ b}", MathTextError(.misplaced("\\\\"), at: 3)),
    ("\\color{blurple} x", MathTextError(.unknownColor("blurple"), at: 7)),
    ("\\textcolor{#12}{x}", MathTextError(.unknownColor("#12"), at: 11)),
    ("\\color{red", MathTextError(.unbalanced("{"), at: 6)),
    ("\\left x \\right)", MathTextError(.notADelimiter("x", after: "\\left"), at: 6)),
    ("\\big\\alpha", MathTextError(.notADelimiter("\\alpha", after: "\\big"), at: 4)),
    ("\\big\\alfa", MathTextError(.unknownCommand("\\alfa"), at: 4)),
    ("\\left( x", MathTextError(.unbalanced("\\left"), at: 0)),
    ("a \\middle| b", MathTextError(.misplaced("\\middle"), at: 2)),
    ("\\left( {a \\middle| b} \\right)", MathTextError(.misplaced("\\middle"), at: 10)),
    ("\\limits_a", MathTextError(.misplaced("\\limits"), at: 0)),
    ("\\sum_a\\limits^b", MathTextError(.misplaced("\\limits"), at: 6)),
    ("x^\\bf y", MathTextError(.misplaced("\\bf"), at: 2)),
    ("\\frac\\color{red}x", MathTextError(.misplaced("\\color"), at: 5)),
    ("\\text{a", MathTextError(.unbalanced("{"), at: 5)),
    ("\\text{a {b}", MathTextError(.unbalanced("{"), at: 5)),
    ("\\text{a $x}", MathTextError(.unbalanced("}"), at: 10)),
    ("\\text{a $x", MathTextError(.unbalanced("$"), at: 8)),
    ("\\text{a \\foo}", MathTextError(.unknownCommand("\\foo"), at: 8)),
    ("\\text a", MathTextError(.missingArgument(of: "\\text"), at: 6)),
    ("\\overset{a}", MathTextError(.missingArgument(of: "\\overset"), at: 11)),
    ("\\xrightarrow[a", MathTextError(.unbalanced("["), at: 12)),
    ("\\not", MathTextError(.missingArgument(of: "\\not"), at: 4)),
    ("x'^1^2", MathTextError(.doubleScript("superscript"), at: 4)),
    ("\\underbrace{a}_b_c_d", MathTextError(.doubleScript("subscript"), at: 18)),
  ])
  func errorsNameTheProblemAndItsPlace(formula: String, error: MathTextError) {
    #expect(throws: error) { try MathText.parse(formula: formula) }
  }

  /// What commands that expect something else than a formula say.
  @Test(arguments: [
    ("\\hspace{wide}", "wide", 8), ("\\hspace{1e9em}", "1e9em", 8), ("\\hspace{3km}", "3km", 8),
    ("\\hspace{}", "", 8), ("\\hspace{1000em}", "1000em", 8),
    ("\\genfrac{}{}{thick}{}{a}{b}", "thick", 13), ("\\genfrac{}{}{}{4}{a}{b}", "4", 15),
    ("\\begin{array}{l|r} a \\end{array}", "l|r", 14), ("\\begin{array}{} a \\end{array}", "", 14),
    ("\\not{ab}", "{ab}", 4),
  ])
  func anArgumentOfAnotherKindIsNamed(formula: String, argument: String, position: Int) {
    #expect {
      try MathText.parse(formula: formula)
    } throws: { error in
      guard let error = error as? MathTextError,
        case .invalidArgument(argument, _, _) = error.problem
      else { return false }
      return error.position == position
    }
  }

  @Test(arguments: [
    ("\\alhpa", "\\alpha"), ("\\lefftarrow", "\\leftarrow"), ("\\mathbff", "\\mathbf"),
    ("\\fraq", "\\frac"), ("\\leqs", "\\leq"),
  ])
  func anUnknownCommandNamesItsNeighbours(command: String, near: String) {
    let text = MathTextError(.unknownCommand(command), at: 0).description
    let help = text.split(separator: "; ").last ?? ""
    #expect(help.hasPrefix("did you mean") && help.contains(near), "\(text)")
  }

  @Test func aCommandFarFromAllOthersNamesNone() {
    let text = MathTextError(.unknownCommand("\\zzzzzz"), at: 3).description
    #expect(text.hasPrefix("at character 3: unknown command \\zzzzzz; use"))
    let long = String(repeating: "z", count: 1 << 17)
    #expect(MathTextError(.unknownCommand("\\" + long), at: 0).description.contains("use one"))
  }

  @Test func everyProblemSaysWhatToDo() {
    let problems: [(MathTextError.Problem, String)] = [
      (.unknownEnvironment("bmatrx"), "use bmatrix"), (.unknownEnvironment("zzzzzzzzz"), "cases"),
      (.unknownColor("blurple"), "CSS"), (.notADelimiter("x", after: "\\left"), "bracket"),
      (.tooManyColumns(of: "cases", limit: 2), "2"), (.misplaced("\\limits"), "operator"),
      (.misplaced("\\middle"), "\\left"), (.misplaced("\\\\"), "\\begin"),
      (.misplaced("\\bf"), "{\\bf ...}"),
      (.invalidArgument("", of: "\\hspace", expected: "a length"), "nothing in \\hspace"),
    ]
    for (problem, help) in problems {
      #expect(MathTextError(problem, at: 0).description.contains(help), "\(problem)")
    }
  }
}
