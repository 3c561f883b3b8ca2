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
    ("\\stackrel[a", MathTextError(.unbalanced("["), at: 9)),
    ("\\smash[t{x}", MathTextError(.unbalanced("["), at: 6)),
    ("\\begin{matrix} a \\\\[5pt", MathTextError(.unbalanced("["), at: 19)),
    ("\\begin{matrix} a \\hline b \\end{matrix}", MathTextError(.misplaced("\\hline"), at: 17)),
    (
      "\\begin{matrix} \\hline\\hline a \\end{matrix}", MathTextError(.misplaced("\\hline"), at: 21)
    ),
    ("\\hline", MathTextError(.misplaced("\\hline"), at: 0)),
    ("a \\\\[5pt] b", MathTextError(.misplaced("\\\\"), at: 2)),
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
    ("\\begin{array}{l||r} a \\end{array}", "l||r", 14),
    ("\\begin{array}{|} a \\end{array}", "|", 14),
    ("\\begin{array}{lp} a \\end{array}", "lp", 14),
    ("\\begin{array}{l@{}r} a \\end{array}", "l@{}r", 14),
    ("\\begin{array}{*{3}{c}} a \\end{array}", "*{3}{c}", 14),
    ("\\begin{array}[x]{c} a \\end{array}", "x", 14),
    ("\\begin{aligned}[top] a \\end{aligned}", "top", 16),
    ("\\begin{matrix} a \\\\[b] c \\end{matrix}", "b", 20),
    ("\\substack{a\\\\*[] b}", "", 15),
    ("\\begin{cases} a \\\\[1e9pt] b \\end{cases}", "1e9pt", 19),
    ("\\smash[x]{y}", "x", 7), ("\\smash[]{y}", "", 7), ("\\cfrac[t]{a}{b}", "t", 7),
    ("\\color[rgb]{1,0,0} x", "rgb", 7), ("\\textcolor[HTML]{FF0000}{x}", "HTML", 11),
    ("\\begin{array}{} a \\end{array}", "", 14),
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

  /// A bracket behind a command that has no options is no argument.
  @Test(arguments: [
    "frac", "dfrac", "binom", "overset", "underset", "overline", "overbrace", "hat", "widehat",
    "phantom", "boxed", "operatorname", "pmod",
  ])
  func anOptionThatACommandDoesNotHaveIsRefused(name: String) throws {
    for blank in ["", " "] {
      #expect {
        try MathText.parse(formula: "\\\(name)\(blank)[l]{a}{b}")
      } throws: { error in
        guard let error = error as? MathTextError,
          case .invalidArgument("[", "\\\(name)", _) = error.problem
        else { return false }
        return error.position == name.count + 1 + blank.count
          && error.description.contains("put {[}")
      }
    }
    #expect(throws: Never.self) { try MathText.parse(formula: "\\\(name){[}{]}") }
  }

  @Test func aSignOfColumnsWithinACellIsRefused() throws {
    for (formula, position) in [
      ("\\begin{matrix} {a & b} \\end{matrix}", 18),
      ("\\begin{cases} \\left( a & b \\right) \\end{cases}", 23),
      ("\\substack{\\frac{a & b}{c}}", 18),
    ] {
      #expect(throws: MathTextError(.misplaced("&"), at: position), "\(formula)") {
        try MathText.parse(formula: formula)
      }
    }
    // Matplotlib has it as a sign.
    let sign = MathNode.symbol(MathSymbol("&"))
    #expect(try MathText.parse(formula: "&") == sign)
    #expect(try MathText.parse(formula: "\\begin{matrix} a \\end{matrix} &") != sign)
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

  /// What the errors of options say of what could stand there instead.
  @Test(arguments: [
    ("\\smash[x]{y}", "[t], [b] or [tb]"), ("\\cfrac[x]{a}{b}", "[l], [c] or [r]"),
    ("\\begin{aligned}[x] a \\end{aligned}", "[t], [c] or [b]"),
    ("\\begin{array}{lx} a \\end{array}", "letter l, c or r"),
    ("\\begin{matrix} a \\\\[x] b \\end{matrix}", "put a blank before"),
    ("\\hspace{x}", "em, ex"), ("\\color[rgb]{1,0,0}", "digits"),
  ])
  func theErrorOfAnOptionSaysWhatToWrite(formula: String, help: String) {
    #expect {
      try MathText.parse(formula: formula)
    } throws: { error in
      (error as? MathTextError)?.description.contains(help) == true
    }
  }

  @Test func everyProblemSaysWhatToDo() {
    let problems: [(MathTextError.Problem, String)] = [
      (.unknownEnvironment("bmatrx"), "use bmatrix"), (.unknownEnvironment("zzzzzzzzz"), "cases"),
      (.unknownColor("blurple"), "CSS"), (.notADelimiter("x", after: "\\left"), "bracket"),
      (.tooManyColumns(of: "cases", limit: 2), "2"), (.misplaced("\\limits"), "operator"),
      (.misplaced("\\middle"), "\\left"), (.misplaced("\\\\"), "\\begin"),
      (.misplaced("\\bf"), "{\\bf ...}"), (.misplaced("&"), "\\&"),
      (.misplaced("\\hline"), "before a row"),
      (.unbalanced("\\begin{matrix}"), "\\end{matrix}"), (.unbalanced("\\end"), "\\begin"),
      (.unbalanced("{"), "closing one"),
      (.invalidArgument("", of: "\\hspace", expected: "a length"), "nothing in \\hspace"),
    ]
    for (problem, help) in problems {
      #expect(MathTextError(problem, at: 0).description.contains(help), "\(problem)")
    }
  }
}
