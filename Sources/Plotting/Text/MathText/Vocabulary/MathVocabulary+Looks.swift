extension MathVocabulary {
  /// Letters of other shapes: of an argument, or from a place to the end of its group.
  static let alphabets = MathSubject(
    "Alphabets",
    [
      letters("mathrm", .variant(.roman)), letters("mathit", .variant(.italic)),
      letters("mathbf", .variant(.bold)), letters("mathbfit", .variant(.boldItalic)),
      letters("mathbb", .variant(.blackboardBold)), letters("mathcal", .variant(.calligraphic)),
      letters("mathscr", .variant(.script)), letters("mathfrak", .variant(.fraktur)),
      letters("mathsf", .variant(.sansSerif)), letters("mathtt", .variant(.monospace)),
      letters("mathnormal", .usual), letters("mathregular", .variant(.surrounding)),
      letters("mathdefault", .variant(.surrounding)),
      .init("boldsymbol", .letters(.boldSymbols), example: #"\boldsymbol{ABab\theta}"#),
      .init("bm", .letters(.boldSymbols), example: #"\bm{ABab\theta}"#),
      change("rm", .variant(.roman)), change("it", .variant(.italic)),
      change("bf", .variant(.bold)), change("bfit", .variant(.boldItalic)),
      change("bb", .variant(.blackboardBold)), change("cal", .variant(.calligraphic)),
      change("scr", .variant(.script)), change("frak", .variant(.fraktur)),
      change("sf", .variant(.sansSerif)), change("tt", .variant(.monospace)),
      change("regular", .variant(.surrounding)), change("default", .variant(.surrounding)),
    ])

  private static func letters(_ name: String, _ letters: MathLetters) -> MathSubject.Entry {
    .init(name, .letters(letters), example: "\\\(name){ABab}")
  }

  private static func change(_ name: String, _ letters: MathLetters) -> MathSubject.Entry {
    .init(name, .lettersFromHere(letters), example: "{\\\(name) ABab} ab")
  }

  /// Words within formulas, which may hold formulas between dollar signs.
  static let words = MathSubject(
    "Words",
    [
      .init("text", .text(.surrounding), example: #"x \text{ if $x > 0$}"#),
      .init("mbox", .text(.surrounding), example: #"x \mbox{ or } y"#),
      .init("textrm", .text(.roman), example: #"\textrm{a word}"#),
      .init("textbf", .text(.bold), example: #"\textbf{a word}"#),
      .init("textit", .text(.italic), example: #"\textit{a word}"#),
      .init("textsf", .text(.sansSerif), example: #"\textsf{a word}"#),
      .init("texttt", .text(.monospace), example: #"\texttt{a word}"#),
    ])

  /// Colours, sizes and what is not drawn.
  static let colorsAndSizes = MathSubject(
    "Colours, sizes and phantoms",
    [
      .init("color", .colorFromHere, example: #"{\color{crimson} a + b} = c"#),
      .init("textcolor", .color, example: #"\textcolor{#1F77B4}{x} + y"#),
      .init("displaystyle", .styleFromHere(.display), example: #"\displaystyle \frac{a}{b}"#),
      .init("textstyle", .styleFromHere(.text), example: #"\textstyle \frac{a}{b}"#),
      .init("scriptstyle", .styleFromHere(.script), example: #"a \scriptstyle b"#),
      .init(
        "scriptscriptstyle", .styleFromHere(.scriptScript), example: #"a \scriptscriptstyle b"#),
      .init("phantom", .phantom(.all), example: #"a \phantom{b} c"#),
      .init("hphantom", .phantom(.width), example: #"a \hphantom{b} c"#),
      .init("vphantom", .phantom(.height), example: #"\sqrt{a \vphantom{b}}"#),
      .init("smash", .smash, example: #"\sqrt{\smash{y}}"#),
    ])

  /// Parts that do what a symbol of a role does.
  static let roles = MathSubject(
    "Roles",
    [
      role("mathord", .ordinary), role("mathinner", .ordinary), role("mathop", .largeOperator),
      role("mathbin", .binary), role("mathrel", .relation), role("mathopen", .opening),
      role("mathclose", .closing), role("mathpunct", .punctuation),
    ])

  private static func role(_ name: String, _ role: MathSymbol.Role) -> MathSubject.Entry {
    .init(name, .classified(role), example: "a \\\(name){\\circ} b")
  }

  /// Environments, one example each.
  static let environmentCommands = MathSubject(
    "Matrices, cases and aligned rows",
    [
      .init("begin", .begin, example: #"\begin{matrix} a & b \\ c & d \end{matrix}"#),
      .init("end", .end, example: #"\begin{bmatrix} a & b \end{bmatrix}"#),
      .init("hline", .rowLine, example: #"\begin{array}{c|c} a & b \\ \hline c & d \end{array}"#),
      .init("\\", .newRow, example: #"\begin{pmatrix} a \\ b \end{pmatrix}"#),
    ])
}
