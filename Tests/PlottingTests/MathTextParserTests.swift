import TestSupport
import Testing

@testable import Plotting

@Suite struct MathTextParserTests {
  private func node(_ formula: String) throws -> MathNode {
    let label = try MathText.parse("$\(formula)$")
    guard case .formula(let node)? = label.parts.first, label.parts.count == 1 else {
      Issue.record("\(formula) is not a single formula")
      return .row([])
    }
    return node
  }

  private func symbol(_ character: Character, _ role: MathSymbol.Role = .ordinary) -> MathNode {
    .symbol(MathSymbol(character, role: role))
  }

  @Test func textWithoutDollarSignsIsText() throws {
    #expect(try MathText.parse("x_1").parts == [.text("x_1")])
    #expect(try MathText.parse("").parts == [.text("")])
  }

  @Test func anOddDollarSignStandsForItself() throws {
    #expect(try MathText.parse("5 $").parts == [.text("5 $")])
    #expect(try MathText.parse("a $b$ c $").parts == [.text("a $b$ c $")])
    #expect(try MathText.parse("\\$5 and \\$6").parts == [.text("$5 and $6")])
  }

  @Test func formulasStandBetweenTexts() throws {
    let label = try MathText.parse("accuracy of $w$ and $z$")
    #expect(
      label.parts == [
        .text("accuracy of "), .formula(symbol("w")), .text(" and "), .formula(symbol("z")),
      ])
    #expect(label.hasFormula)
  }

  @Test func bothScriptsBelongToTheirBase() throws {
    let expected = MathNode.scripts(
      base: symbol("w"), sub: .row([symbol("1"), symbol("0")]),
      sup: .row([symbol("[", .opening), symbol("1"), symbol("]", .closing)]))
    #expect(try node("w^{[1]}_{10}") == expected)
    #expect(try node("w_{10}^{[1]}") == expected)
  }

  @Test func scriptsNest() throws {
    #expect(
      try node("x_{y_z}")
        == .scripts(
          base: symbol("x"),
          sub: .row([.scripts(base: symbol("y"), sub: symbol("z"), sup: nil)]), sup: nil
        ))
  }

  @Test func commandsTakeGroupsOrSingleParts() throws {
    #expect(try node("\\hat{y}") == .accent(.hat, symbol("y")))
    #expect(try node("\\hat y") == .accent(.hat, symbol("y")))
    #expect(
      try node("\\frac12") == .fraction(MathFraction(symbol("1"), over: symbol("2"))))
    #expect(try node("\\sqrt[3]{x}") == .root(radicand: symbol("x"), index: symbol("3")))
    #expect(
      try node("\\mathbf{w}") == .symbol(MathSymbol("w", variant: .bold)))
    #expect(
      try node("\\left( x \\right.") == .fenced(left: "(", body: symbol("x"), right: nil))
  }

  @Test func anOperatorNameOfLettersAndDigitsIsAFunction() throws {
    #expect(try node("\\operatorname{ReLU}") == .function("ReLU"))
    #expect(try node("\\operatorname{a1}") == .function("a1"))
    #expect(throws: MathTextError(.missingArgument(of: "\\operatorname"), at: 14)) {
      try node("\\operatorname")
    }
  }

  /// The character a command stands for and its class in TeX.
  @Test(arguments: [
    ("\\cdot", "⋅", MathSymbol.Role.binary), ("\\leq", "≤", .relation), ("\\geq", "≥", .relation),
    ("\\infty", "∞", .ordinary), ("\\vdots", "⋮", .ordinary), ("\\sum", "∑", .largeOperator),
    ("\\sigma", "σ", .ordinary), ("\\epsilon", "ϵ", .ordinary), ("-", "−", .binary),
    ("=", "=", .relation), (",", ",", .punctuation),
  ])
  func symbolsHaveTheirClass(source: String, character: String, role: MathSymbol.Role) throws {
    #expect(try node(source) == symbol(Character(character), role))
  }

  /// What is wrong, and after how many characters of the label.
  @Test(arguments: [
    ("$\\foo$", MathTextError(.unknownCommand("\\foo"), at: 1)),
    ("of $x + \\sigm$", MathTextError(.unknownCommand("\\sigm"), at: 8)),
    ("$x_{1$", MathTextError(.unbalanced("{"), at: 3)),
    ("$x}$", MathTextError(.unbalanced("}"), at: 2)),
    ("$\\sqrt[3{x}$", MathTextError(.unbalanced("["), at: 6)),
    ("$\\left( x$", MathTextError(.unbalanced("\\left"), at: 1)),
    ("$x \\right)$", MathTextError(.unbalanced("\\right"), at: 3)),
    ("$x_1_2$", MathTextError(.doubleScript("subscript"), at: 4)),
    ("$x^1^2$", MathTextError(.doubleScript("superscript"), at: 4)),
    ("$x^1'$", MathTextError(.doubleScript("superscript"), at: 4)),
    ("$x'_1^2$", MathTextError(.doubleScript("superscript"), at: 5)),
    ("$x'^1^2$", MathTextError(.doubleScript("superscript"), at: 5)),
    ("$x'^$", MathTextError(.missingArgument(of: "^"), at: 4)),
    ("$x^$", MathTextError(.missingArgument(of: "^"), at: 3)),
    ("$\\frac{1}$", MathTextError(.missingArgument(of: "\\frac"), at: 9)),
    ("$\\hat$", MathTextError(.missingArgument(of: "\\hat"), at: 5)),
  ])
  func errorsNameTheProblemAndItsPlace(label: String, error: MathTextError) {
    #expect(throws: error) { try MathText.parse(label) }
  }

  @Test func groupsBeyondReasonAreRefused() {
    let deep = "$" + String(repeating: "{", count: 5000) + String(repeating: "}", count: 5000) + "$"
    #expect {
      try MathText.parse(deep)
    } throws: { ($0 as? MathTextError)?.problem == .tooDeep }
  }

  @Test func declaringAFigureNamesTheTextThatCannotBeRead() {
    for axes in [
      Axes(x: "$\\foo$") {}, Axes(title: "$\\foo$") {},
      Axes { Line([.zero], label: "$\\foo$") }, Axes { Text("$\\foo$", at: .zero) },
    ] {
      #expect(
        throws: PlotError.text("$\\foo$", problem: MathTextError(.unknownCommand("\\foo"), at: 1))
      ) { try Figure { axes } }
    }
  }

  @Test func anyStringIsReadOrRefused() throws {
    let pieces = [
      "{", "}", "_", "^", "\\", "$", "\\frac", "\\sqrt", "[", "]", "\\left", "\\right", "(", "x",
      "1", " ", "\\hat", "'", "\\text", "\\mathbf", "é", "∑", "\\,", "\n", "\u{301}", "👩‍👩‍👧",
    ]
    let fonts = try FontFamily.dejaVuSans()
    var random = SplitMix(state: 1)
    for _ in 0..<20_000 {
      let count = Int.random(in: 0..<14, using: &random)
      let body = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      do throws(MathTextError) {
        let typeset = try fonts.typeset("$\(body)$", size: 10)
        #expect(typeset.width.isFinite && typeset.ascent.isFinite && typeset.descent.isFinite)
      } catch {
        #expect((0...(body.count + 2)).contains(error.position), "\(body)")
      }
    }
  }
}
