import Testing

@testable import Plotting

/// What commands that take parts of a formula, words or values make of them.
@Suite struct MathNotationTests {
  private func node(_ formula: String) throws -> MathNode {
    try MathText.parse(formula: formula)
  }

  private func symbol(_ character: Character, _ role: MathSymbol.Role = .ordinary) -> MathNode {
    .symbol(MathSymbol(character, role: role))
  }

  private func letter(_ character: Character, _ variant: MathSymbol.Variant) -> MathNode {
    .symbol(MathSymbol(character, variant: variant))
  }

  // MARK: Letters

  @Test(arguments: [
    ("mathrm", MathSymbol.Variant.roman), ("mathit", .italic), ("mathbf", .bold),
    ("mathbfit", .boldItalic), ("mathbb", .blackboardBold), ("mathcal", .calligraphic),
    ("mathscr", .script), ("mathfrak", .fraktur), ("mathsf", .sansSerif), ("mathtt", .monospace),
    ("mathregular", .surrounding), ("mathdefault", .surrounding), ("mathnormal", .math),
  ])
  func alphabetsShapeTheirArgument(name: String, variant: MathSymbol.Variant) throws {
    #expect(
      try node("\\\(name){AB}c")
        == .row([.row([letter("A", variant), letter("B", variant)]), symbol("c")]))
  }

  @Test func boldSymbolsLeanWhereUsualOnesDo() throws {
    for name in ["boldsymbol", "bm"] {
      #expect(
        try node("\\\(name){x\\theta\\Theta1}")
          == .row([
            letter("x", .boldItalic), letter("θ", .boldItalic), letter("Θ", .bold),
            letter("1", .bold),
          ]))
    }
  }

  @Test func aChangeOfLettersLastsToTheEndOfItsGroup() throws {
    #expect(
      try node("a{\\bf b{c}\\rm d}e")
        == .row([
          symbol("a"), .row([letter("b", .bold), letter("c", .bold), letter("d", .roman)]),
          symbol("e"),
        ]))
    #expect(try node("\\rm{a}") == letter("a", .roman))
    #expect(try node("\\cal L") == letter("L", .calligraphic))
  }

  // MARK: Words

  @Test(arguments: [
    ("\\text{50\\% of}", "50% of"), ("\\text{a~b}", "a\u{A0}b"), ("\\text{a {b} c}", "a b c"),
    ("\\text{\\{x\\_1\\} \\$5 \\& \\#}", "{x_1} $5 & #"), ("\\mbox{a\\ b}", "a b"),
    ("\\text{20\\degree C}", "20°C"), ("\\text{a' ^ _ -}", "a' ^ _ -"), ("\\text{}", ""),
  ])
  func wordsStandForThemselves(formula: String, words: String) throws {
    let parts: [MathText.Part] = words.isEmpty ? [] : [.text(words)]
    #expect(try node(formula) == .text(MathText(parts: parts)))
  }

  @Test func wordsMayHoldFormulas() throws {
    let words = MathText(parts: [
      .text("if "), .formula(.scripts(base: symbol("x"), sub: symbol("1"), sup: nil)),
      .text(" is"), .formula(.space(1)),
    ])
    #expect(try node("\\text{if $x_1$ is\\quad}") == .text(words))
    let label = try MathText.parse("so $\\text{if $x_1$ is\\quad}$ or \\$ not")
    #expect(label.parts == [.text("so "), .formula(.text(words)), .text(" or $ not")])
    for label in ["$\\text{a$", "$\\text{a$b $ c$"] {
      #expect(throws: MathTextError.self) { try MathText.parse(label) }
    }
  }

  @Test(arguments: [
    ("textrm", MathSymbol.Variant.roman), ("textbf", .bold), ("textit", .italic),
    ("textsf", .sansSerif), ("texttt", .monospace), ("text", .surrounding), ("mbox", .surrounding),
  ])
  func wordsHaveLettersOfTheirOwn(name: String, variant: MathSymbol.Variant) throws {
    #expect(
      try node("\\\(name){a b}") == .text(MathText(parts: [.text("a b")], variant: variant)))
  }

  // MARK: Spaces

  /// Widths in mu, 18 to an em.
  private static let gaps: [(formula: String, width: Double)] = [
    ("~", 6), ("\\ ", 6), ("\\,", 3), ("\\:", 4), ("\\>", 4), ("\\;", 5), ("\\!", -3),
    ("\\quad", 18), ("\\qquad", 36), ("\\enspace", 9), ("\\thinspace", 3), ("\\medspace", 4),
    ("\\thickspace", 5), ("\\negthinspace", -3), ("\\hspace{1.5em}", 27),
    ("\\hspace{ -9 mu }", -9), ("\\hspace{0.25}", 4.5), ("\\mspace{18mu}", 18),
    ("\\hspace{5pt}", 9), ("\\hspace*{5pt}", 9), ("\\hspace{2ex}", 15.49998),
    ("\\hspace{72bp}", 130.086), ("\\hspace{72px}", 130.086), ("\\hspace{1in}", 130.086),
    ("\\hspace{2.54cm}", 130.086), ("\\hspace{25.4mm}", 130.086),
  ]

  @Test(arguments: gaps)
  func gapsAreAsWideAsTeXs(gap: (formula: String, width: Double)) throws {
    guard case .space(let width) = try node(gap.formula) else {
      Issue.record("\(gap.formula) is no gap")
      return
    }
    #expect(abs(width * 18 - gap.width) < 1e-12)
  }

  @Test func blanksOfAnyKindMeanNothing() throws {
    #expect(try node("a \t\r\nb") == .row([symbol("a"), symbol("b")]))
    #expect(try node("\\frac\n1 \t2") == node("\\frac12"))
  }

  // MARK: Signs over and under

  @Test(arguments: MathAccent.allCases)
  func accentsStandOverTheirArgument(accent: MathAccent) throws {
    #expect(try node("\\\(accent.rawValue){x}") == .accent(accent, symbol("x")))
  }

  @Test func stacksLinesBracesAndArrows() throws {
    let (x, y) = (symbol("x"), symbol("y"))
    #expect(try node("\\overset{x}{y}") == .stacked(base: y, over: x, under: nil))
    #expect(try node("\\underset x y") == .stacked(base: y, over: nil, under: x))
    #expect(try node("\\stackrel{x}{y}") == .stacked(base: y, over: x, under: nil))
    #expect(try node("\\overline x\\underline{y}") == .row([.line(.over, x), .line(.under, y)]))
    #expect(try node("\\overbrace{x}^y") == .brace(.over, body: x, label: y))
    #expect(try node("\\underbrace{x}_y") == .brace(.under, body: x, label: y))
    #expect(try node("\\underbrace{x}") == .brace(.under, body: x, label: nil))
    #expect(
      try node("\\underbrace{x}_y^y")
        == .scripts(
          base: .limits(.belowAndAbove, .brace(.under, body: x, label: y)), sub: nil, sup: y))
    #expect(try node("\\xrightarrow[x]{y}") == .arrow("→", above: y, below: x))
    #expect(try node("\\xleftarrow{}") == .arrow("←", above: nil, below: nil))
    #expect(
      try node("\\substack{x\\\\y}") == .matrix(MathMatrix(rows: [[x], [y]], style: .script)))
  }

  @Test(arguments: [
    ("\\not=", "≠"), ("\\not\\in", "∉"), ("\\not \\subset", "⊄"), ("\\not{<}", "≮"),
    ("\\not\\to", "↛"), ("\\not\\exists", "∄"), ("\\not\\leq", "≰"), ("\\not\\models", "⊧\u{338}"),
  ])
  func aSymbolThatIsStruckOutIsOneCharacter(formula: String, character: String) throws {
    guard case .symbol(let symbol) = try node(formula) else {
      Issue.record("\(formula) is no symbol")
      return
    }
    #expect(Array(symbol.character.unicodeScalars) == Array(character.unicodeScalars))
  }

  @Test func limitsStandWhereTheWriterWants() throws {
    let sum = symbol("∑", .largeOperator)
    #expect(
      try node("\\sum\\nolimits_i")
        == .scripts(base: .limits(.beside, sum), sub: symbol("i"), sup: nil))
    #expect(
      try node("\\int \\limits^a")
        == .scripts(
          base: .limits(.belowAndAbove, symbol("∫", .largeOperator)), sub: nil, sup: symbol("a")))
  }

  // MARK: Fractions, names and roles

  @Test func fractionsHaveBarsDelimitersAndSizes() throws {
    let (n, k) = (symbol("n"), symbol("k"))
    for (formula, fraction) in [
      ("\\frac nk", MathFraction(n, over: k)),
      ("\\dfrac nk", MathFraction(n, over: k, style: .display)),
      ("\\tfrac nk", MathFraction(n, over: k, style: .text)),
      ("\\binom nk", MathFraction(n, over: k, barThickness: 0, left: "(", right: ")")),
      (
        "\\dbinom nk",
        MathFraction(n, over: k, barThickness: 0, left: "(", right: ")", style: .display)
      ),
      (
        "\\genfrac{[}{\\rangle}{2mu}{3}{n}{k}",
        MathFraction(
          n, over: k, barThickness: 2.0 / 18, left: "[", right: "⟩", style: .scriptScript)
      ),
      ("\\genfrac{.}{}{}{}{n}{k}", MathFraction(n, over: k)),
      ("\\genfrac(){0pt}{}nk", MathFraction(n, over: k, barThickness: 0, left: "(", right: ")")),
    ] {
      #expect(try node(formula) == .fraction(fraction), "\(formula)")
    }
  }

  @Test func namesOfFunctionsMayHaveLimitsAndSeveralWords() throws {
    #expect(try node("\\operatorname*{argmax}") == .limits(.belowAndAbove, .function("argmax")))
    #expect(try node("\\operatorname{arg\\,max}") == .function("arg\u{2009}max"))
    #expect(try node("\\operatorname{top-5}") == .function("top-5"))
    #expect(try node("\\limsup") == .function("lim\u{2009}sup"))
    #expect(try node("\\coth") == .function("coth"))
    #expect(
      try node("\\operatorname{f^2}")
        == .classified(
          .largeOperator,
          .row([.scripts(base: letter("f", .roman), sub: nil, sup: letter("2", .roman))])))
  }

  @Test(arguments: [
    ("mathord", MathSymbol.Role.ordinary), ("mathop", .largeOperator), ("mathbin", .binary),
    ("mathrel", .relation), ("mathopen", .opening), ("mathclose", .closing),
    ("mathpunct", .punctuation),
  ])
  func partsTakeRoles(name: String, role: MathSymbol.Role) throws {
    #expect(try node("\\\(name){x}") == .classified(role, symbol("x")))
  }

  // MARK: Delimiters

  @Test(arguments: [
    ("(", "("), ("[", "["), ("\\{", "{"), ("\\lbrace", "{"), ("|", "|"), ("\\|", "‖"), ("/", "/"),
    ("<", "⟨"), ("\\langle", "⟨"), ("\\lfloor", "⌊"), ("\\lceil", "⌈"), ("\\lvert", "|"),
    ("\\lVert", "‖"), ("\\backslash", "\\"), ("\\uparrow", "↑"), ("\\Updownarrow", "⇕"),
    ("\\lgroup", "⟮"),
  ])
  func delimitersEncloseOrStandAlone(source: String, character: String) throws {
    let delimiter = Character(character)
    #expect(
      try node("\\left\(source) x \\right.")
        == .fenced(left: delimiter, body: symbol("x"), right: nil))
    for (prefix, size) in [
      ("big", MathDelimiter.Size.big), ("Big", .bigger), ("bigg", .huge), ("Bigg", .hugest),
    ] {
      for (suffix, role) in [
        ("l", MathSymbol.Role.opening), ("m", .relation), ("r", .closing),
      ] {
        #expect(
          try node("\\\(prefix)\(suffix)\(source)")
            == .delimiter(MathDelimiter(delimiter, size: size, role: role)))
      }
    }
  }

  @Test func aDelimiterWithoutASideDoesWhatItDoesAnyway() throws {
    for (formula, role) in [
      ("\\big(", MathSymbol.Role.opening), ("\\big)", .closing), ("\\big|", .ordinary),
      ("\\big\\rangle", .closing), ("\\big.", .ordinary),
    ] {
      guard case .delimiter(let delimiter) = try node(formula) else {
        Issue.record("\(formula) is no delimiter")
        continue
      }
      #expect(delimiter.role == role, "\(formula)")
    }
  }

  @Test func delimitersStandBetweenThoseAround() throws {
    #expect(
      try node("\\left( a \\middle| b \\middle. \\right)")
        == .fenced(
          left: "(", body: .row([symbol("a"), .middle("|"), symbol("b"), .middle(nil)]), right: ")")
    )
  }

  // MARK: Colours, sizes, phantoms

  @Test func aColorLastsToTheEndOfItsGroup() throws {
    #expect(
      try node("a{\\color{red} b c \\color{#00F} d}e")
        == .row([
          symbol("a"),
          .row([
            .colored(.red, .row([symbol("b"), symbol("c")])), .colored(.blue, symbol("d")),
          ]),
          symbol("e"),
        ]))
    #expect(
      try node("\\textcolor{Teal}{x}y") == .row([.colored(.teal, symbol("x")), symbol("y")]))
  }

  @Test func aSizeLastsToTheEndOfItsGroup() throws {
    for (name, style) in [
      ("displaystyle", MathStyle.display), ("textstyle", .text), ("scriptstyle", .script),
      ("scriptscriptstyle", .scriptScript),
    ] {
      #expect(try node("a\\\(name) b") == .row([symbol("a"), .style(style, symbol("b"))]))
    }
    #expect(
      try node("\\color{red}\\displaystyle x")
        == .colored(.red, .style(.display, symbol("x"))))
    #expect(
      try node("\\left( \\color{red} a \\middle| b \\right)")
        == .fenced(
          left: "(",
          body: .row([.colored(.red, symbol("a")), .middle("|"), .colored(.red, symbol("b"))]),
          right: ")"))
  }

  @Test(arguments: [
    ("phantom", MathPhantom.all), ("hphantom", .width), ("vphantom", .height), ("smash", .smash),
  ])
  func phantomsTakeRoom(name: String, phantom: MathPhantom) throws {
    #expect(try node("\\\(name){x}") == .phantom(phantom, symbol("x")))
  }

  // MARK: Options in brackets

  @Test(arguments: [
    ("\\smash[t]{x}", MathPhantom.smashTop), ("\\smash[b]x", .smashBottom),
    ("\\smash [ tb ]{x}", .smash),
  ])
  func aPartIsSmashedOnTheSideThatIsWanted(formula: String, phantom: MathPhantom) throws {
    #expect(try node(formula) == .phantom(phantom, symbol("x")))
  }

  @Test(arguments: [
    ("\\cfrac[l]{n}{k}", MathMatrix.Alignment.left), ("\\cfrac[c]{n}{k}", .center),
    ("\\cfrac [r]{n}{k}", .right), ("\\cfrac{n}{k}", .center),
  ])
  func theNumeratorOfAContinuedFractionStandsWhereItIsWanted(
    formula: String, alignment: MathMatrix.Alignment
  ) throws {
    let fraction = MathFraction(
      symbol("n"), over: symbol("k"), style: .display, numeratorAlignment: alignment)
    #expect(try node(formula) == .fraction(fraction))
  }

  @Test func blanksMayStandBeforeOptionsAndStars() throws {
    let (x, y) = (symbol("x"), symbol("y"))
    #expect(try node("\\sqrt [x]{y}") == .root(radicand: y, index: x))
    #expect(try node("\\xrightarrow [x]{y}") == .arrow("→", above: y, below: x))
    #expect(
      try node("\\stackrel[x]{y}{=}") == .stacked(base: symbol("=", .relation), over: y, under: x))
    #expect(try node("\\operatorname *{max}") == .limits(.belowAndAbove, .function("max")))
    #expect(try node("\\hspace*{1em}") == .space(1))
  }

  /// What ends the first row, the room below it, and the cell of the second one.
  @Test(arguments: [
    ("\\\\[5pt] b", [0.5], "b"), ("\\\\[-1.5em]b", [-1.5], "b"), ("\\\\*[ 9 mu ] b", [0.5], "b"),
    ("\\\\* b", [], "b"), ("\\\\[0pt] b", [], "b"), ("\\\\ [b]", [], "[b]"),
    ("\\\\{}[b]", [], "{}[b]"),
    ("\\\\ * b", [], "* b"),
  ])
  func aRowMayHaveRoomBelowIt(end: String, gaps: [Double], cell: String) throws {
    for (before, after) in [
      ("\\begin{bmatrix}", "\\end{bmatrix}"), ("\\begin{cases}", "\\end{cases}"),
      ("\\begin{aligned}", "\\end{aligned}"), ("\\begin{array}{c}", "\\end{array}"),
      ("\\begin{gathered}", "\\end{gathered}"), ("\\substack{", "}"),
    ] {
      guard case .matrix(let matrix) = try node(before + "a" + end + after) else {
        Issue.record("\(before) is no matrix")
        continue
      }
      #expect(matrix.rowGaps == gaps)
      #expect(try matrix.rows == [[symbol("a")], [node(cell)]])
    }
  }

  @Test func theLastRowMayHaveRoomBelowItToo() throws {
    #expect(
      try node("\\begin{matrix} a \\\\ b \\\\[1em] \\end{matrix}")
        == .matrix(MathMatrix(rows: [[symbol("a")], [symbol("b")]], rowGaps: [0, 1])))
  }

  @Test(arguments: ["aligned", "gathered", "array"])
  func aRowIsOnTheLineWhereItIsWanted(name: String) throws {
    let columns = name == "array" ? "{c}" : ""
    for (option, baseline) in [
      ("[t]", MathMatrix.Baseline.firstRow), ("[c]", .middle), ("[b]", .lastRow), ("", .middle),
    ] {
      guard
        case .matrix(let matrix) = try node(
          "\\begin{\(name)}\(option)\(columns) a \\\\ b \\end{\(name)}")
      else {
        Issue.record("\(name) is no matrix")
        continue
      }
      #expect(matrix.baseline == baseline)
      #expect(matrix.rows == [[symbol("a")], [symbol("b")]])
    }
  }

  @Test func aBracketOfTheFirstRowIsContent() throws {
    for formula in [
      "\\begin{aligned} [t] \\end{aligned}", "\\begin{bmatrix}[t] \\end{bmatrix}",
      "\\begin{cases}[t] \\end{cases}",
    ] {
      guard case .matrix(let matrix) = try node(formula) else {
        Issue.record("\(formula) is no matrix")
        continue
      }
      #expect(try matrix.rows == [[node("[t]")]])
    }
  }

  // MARK: Lines

  @Test func anArrayHasLinesBetweenColumnsAndRows() throws {
    let (a, b) = (symbol("a"), symbol("b"))
    #expect(
      try node("\\begin{array}{|l|c r} \\hline a & b \\\\[1em] \\hline a \\\\ \\hline \\end{array}")
        == .matrix(
          MathMatrix(
            rows: [[a, b], [a]], alignments: [.left, .center, .right], rowGaps: [1, 0],
            columnLines: [0, 1], rowLines: [0, 1, 2])))
    #expect(
      try node("\\begin{matrix} a \\\\ \\hline b \\end{matrix}")
        == .matrix(MathMatrix(rows: [[a], [b]], rowLines: [1])))
  }

  @Test func aPartMayHaveAFrame() throws {
    #expect(try node("\\boxed{x}y") == .row([.boxed(symbol("x")), symbol("y")]))
  }

  // MARK: Environments

  @Test(
    arguments: [
      ("matrix", nil, nil), ("pmatrix", "(", ")"), ("bmatrix", "[", "]"), ("Bmatrix", "{", "}"),
      ("vmatrix", "|", "|"), ("Vmatrix", "‖", "‖"),
    ] as [(String, Character?, Character?)])
  func matricesHaveRowsCellsAndDelimiters(
    name: String, left: Character?, right: Character?
  ) throws {
    #expect(
      try node("\\begin{\(name)} a & 1 \\\\ & b \\\\ \\end{\(name)}")
        == .matrix(
          MathMatrix(
            rows: [[symbol("a"), symbol("1")], [.row([]), symbol("b")]], left: left, right: right)))
  }

  @Test func environmentsDiffer() throws {
    let (a, b) = (symbol("a"), symbol("b"))
    #expect(
      try node("\\begin{cases} a & b \\end{cases}")
        == .matrix(MathMatrix(rows: [[a, b]], alignments: [.left], left: "{")))
    #expect(
      try node("\\begin{smallmatrix} a \\end{smallmatrix}")
        == .matrix(MathMatrix(rows: [[a]], style: .script)))
    #expect(
      try node("\\begin{array}{l c r} a & b \\end{array}")
        == .matrix(MathMatrix(rows: [[a, b]], alignments: [.left, .center, .right])))
    #expect(
      try node("\\begin{gathered} a \\\\ b \\end{gathered}")
        == .matrix(MathMatrix(rows: [[a], [b]], style: .display)))
  }

  @Test(arguments: ["aligned", "align", "align*", "split"])
  func equationsStandInPairs(name: String) throws {
    let (a, b, equals) = (symbol("a"), symbol("b"), symbol("=", .relation))
    #expect(
      try node("\\begin{\(name)} a &= b & b \\\\ &= a \\end{\(name)}")
        == .matrix(
          MathMatrix(
            rows: [
              [a, .row([.row([]), equals, b]), b], [.row([]), .row([.row([]), equals, a])],
            ],
            alignments: [.right, .left, .right], style: .display, columnGaps: [0, 1])))
  }

  @Test func environmentsNest() throws {
    guard
      case .matrix(let outer) = try node(
        "\\begin{pmatrix} \\begin{matrix} a & b \\end{matrix} & {c \\& d} \\end{pmatrix}")
    else {
      Issue.record("is no matrix")
      return
    }
    #expect(outer.rows.count == 1 && outer.rows[0].count == 2)
  }
}
