import Foundation
import FoundationXML
import Plotting
import TestSupport
import Testing

@Suite struct MathMLTests {
  /// What stands within the `math` element.
  private func body(_ formula: String, display: MathText.Display = .inline) throws -> String {
    let element = try MathText.mathML(formula: formula, display: display)
    let start = try #require(element.firstIndex(of: ">"))
    #expect(element.hasPrefix("<math ") && element.hasSuffix("</math>"))
    return String(element[element.index(after: start)...].dropLast("</math>".count))
  }

  @Test func theElementNamesItsSpaceItsDisplayAndItsSource() throws {
    #expect(
      try MathText.mathML(formula: "x < \"1\" & y", display: .block).hasPrefix(
        "<math xmlns=\"http://www.w3.org/1998/Math/MathML\" display=\"block\" "
          + "alttext=\"x &lt; &quot;1&quot; &amp; y\">"))
    #expect(try MathText.mathML(formula: "x").contains(" display=\"inline\" alttext=\"x\">"))
  }

  /// Letters, numbers and words.
  @Test(
    arguments: [
      ("x", "<mi>x</mi>"),
      ("\\alpha", "<mi>α</mi>"),
      ("\\Delta", "<mi mathvariant=\"normal\">Δ</mi>"),
      ("\\infty", "<mi mathvariant=\"normal\">∞</mi>"),
      ("\\mathrm{d}", "<mi mathvariant=\"normal\">d</mi>"),
      ("\\mathrm{ReLU}", "<mi>ReLU</mi>"),
      ("\\mathbf{w}", "<mi>\u{1D430}</mi>"),
      ("\\mathbf{\\sigma}", "<mi>\u{1D6D4}</mi>"),
      ("\\mathbf{12}", "<mn>\u{1D7CF}\u{1D7D0}</mn>"),
      ("0.25", "<mn>0.25</mn>"),
      ("2x", "<mn>2</mn><mi>x</mi>"),
      ("3.x", "<mn>3</mn><mo lspace=\"0em\" rspace=\"0em\">.</mo><mi>x</mi>"),
      ("\\text{if x}", "<mtext>if&#xa0;x</mtext>"),
    ] as [(String, String)])
  func symbolsBecomeTokens(formula: String, expected: String) throws {
    #expect(try body(formula) == expected)
  }

  /// Operators, with attributes only where the dictionary has it otherwise.
  @Test(
    arguments: [
      ("a + b", "<mi>a</mi><mo>+</mo><mi>b</mi>"),
      ("a < b", "<mi>a</mi><mo>&lt;</mo><mi>b</mi>"),
      ("-a", "<mo form=\"prefix\">−</mo><mi>a</mi>"),
      ("a = -b", "<mi>a</mi><mo>=</mo><mo form=\"prefix\">−</mo><mi>b</mi>"),
      ("\\cdot a", "<mo form=\"prefix\" lspace=\"0em\" rspace=\"0em\">⋅</mo><mi>a</mi>"),
      (
        "(a, b)",
        "<mo stretchy=\"false\">(</mo><mi>a</mi><mo>,</mo><mi>b</mi>"
          + "<mo stretchy=\"false\">)</mo>"
      ),
      ("a : b", "<mi>a</mi><mo lspace=\"0.2778em\" rspace=\"0.2778em\">:</mo><mi>b</mi>"),
      ("|", "<mo lspace=\"0em\" rspace=\"0em\" stretchy=\"false\">|</mo>"),
    ] as [(String, String)])
  func operatorsSayWhatTheDictionaryDoesNot(formula: String, expected: String) throws {
    #expect(try body(formula) == expected)
  }

  @Test(
    arguments: [
      ("x_1", "<msub><mi>x</mi><mn>1</mn></msub>"),
      ("x^2", "<msup><mi>x</mi><mn>2</mn></msup>"),
      ("x'", "<msup><mi>x</mi><mo>′</mo></msup>"),
      (
        "w^{[1]}_0",
        "<msubsup><mi>w</mi><mn>0</mn><mrow><mo stretchy=\"false\">[</mo><mn>1</mn>"
          + "<mo stretchy=\"false\">]</mo></mrow></msubsup>"
      ),
      ("^2", "<msup><mrow/><mn>2</mn></msup>"),
      ("10^2", "<msup><mn>10</mn><mn>2</mn></msup>"),
      ("1.5_i", "<msub><mn>1.5</mn><mi>i</mi></msub>"),
    ] as [(String, String)])
  func scriptsStandBesideTheirBase(formula: String, expected: String) throws {
    #expect(try body(formula) == expected)
  }

  @Test func sumsCarryLimitsAndIntegralsScripts() throws {
    let limits = "<mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi>"
    #expect(try body("\\sum_{i=1}^n") == "<munderover><mo>∑</mo>\(limits)</munderover>")
    #expect(try body("\\int_{i=1}^n") == "<msubsup><mo>∫</mo>\(limits)</msubsup>")
    #expect(try body("\\sum_i") == "<munder><mo>∑</mo><mi>i</mi></munder>")
    #expect(try body("\\sum^n") == "<mover><mo>∑</mo><mi>n</mi></mover>")
  }

  @Test func functionsCarryLimitsOnLinesOfTheirOwn() throws {
    #expect(try body("\\sup_x") == "<msub><mi>sup</mi><mi>x</mi></msub>")
    #expect(try body("\\sup_x", display: .block) == "<munder><mi>sup</mi><mi>x</mi></munder>")
    #expect(
      try body("\\frac{\\sup_x}{2}", display: .block)
        == "<mfrac><msub><mi>sup</mi><mi>x</mi></msub><mn>2</mn></mfrac>")
  }

  @Test(
    arguments: [
      ("\\ln p", "<mi>ln</mi><mo>&#x2061;</mo><mspace width=\"0.1667em\"/><mi>p</mi>"),
      (
        "\\max(a)",
        "<mi>max</mi><mo>&#x2061;</mo><mo stretchy=\"false\">(</mo><mi>a</mi>"
          + "<mo stretchy=\"false\">)</mo>"
      ),
      (
        "\\operatorname{argmax}_i\\,p",
        "<msub><mi>argmax</mi><mi>i</mi></msub><mo>&#x2061;</mo>"
          + "<mspace width=\"0.1667em\"/><mi>p</mi>"
      ),
      ("\\ln = x", "<mi>ln</mi><mo>=</mo><mi>x</mi>"),
      ("\\ln", "<mi>ln</mi>"),
      ("y\\ln", "<mi>y</mi><mspace width=\"0.1667em\"/><mi>ln</mi>"),
      ("y\\,\\ln", "<mi>y</mi><mspace width=\"0.1667em\"/><mi>ln</mi>"),
    ] as [(String, String)])
  func functionsAreAppliedToTheirArgument(formula: String, expected: String) throws {
    #expect(try body(formula) == expected)
  }

  @Test(
    arguments: [
      ("\\frac{1}{1+z}", "<mfrac><mn>1</mn><mrow><mn>1</mn><mo>+</mo><mi>z</mi></mrow></mfrac>"),
      ("\\sqrt{2x}", "<msqrt><mn>2</mn><mi>x</mi></msqrt>"),
      ("\\sqrt[3]{x}", "<mroot><mi>x</mi><mn>3</mn></mroot>"),
      ("\\hat{y}", "<mover accent=\"true\"><mi>y</mi><mo stretchy=\"false\">^</mo></mover>"),
      ("\\left( x \\right.", "<mrow><mo form=\"prefix\">(</mo><mi>x</mi></mrow>"),
      (
        "\\left/ x \\right|",
        "<mrow><mo form=\"prefix\" fence=\"true\" stretchy=\"true\">/</mo>"
          + "<mi>x</mi><mo form=\"postfix\">|</mo></mrow>"
      ),
      ("a\\quad b", "<mi>a</mi><mspace width=\"1em\"/><mi>b</mi>"),
      ("\\!", "<mspace width=\"-0.1667em\"/>"),
    ] as [(String, String)])
  func partsWithinPartsNest(formula: String, expected: String) throws {
    #expect(try body(formula) == expected)
  }

  /// Letters of alphabets are characters of their own.
  @Test(arguments: [
    ("\\mathbb{R}", "<mi>ℝ</mi>"), ("\\mathcal{N}", "<mi>𝒩</mi>"),
    ("\\mathscr{L}", "<mi>ℒ</mi>"), ("\\mathfrak{g}", "<mi>𝔤</mi>"),
    ("\\mathsf{T}", "<mi>𝖳</mi>"), ("\\mathtt{c}", "<mi>𝚌</mi>"),
    ("\\boldsymbol{\\theta}", "<mi>𝜽</mi>"), ("\\mathbb{12}", "<mn>𝟙𝟚</mn>"),
    ("\\mathit{h}", "<mi>h</mi>"), ("\\mathfrak{\\alpha}", "<mi mathvariant=\"normal\">α</mi>"),
    ("\\square", "<mi mathvariant=\"normal\">□</mi>"),
  ])
  func lettersOfAlphabetsAreCharacters(formula: String, expected: String) throws {
    #expect(try body(formula) == expected)
  }

  @Test(arguments: [
    (
      "\\text{if $x$ }",
      "<mrow><mtext>if&#xa0;</mtext><mi>x</mi><mtext>&#xa0;</mtext></mrow>"
    ),
    ("\\textbf{a b}", "<mtext>𝐚&#xa0;𝐛</mtext>"), ("\\textrm{a}", "<mtext>a</mtext>"),
    ("\\text{a < b}", "<mtext>a&#xa0;&lt;&#xa0;b</mtext>"), ("\\text{}", "<mrow/>"),
  ])
  func wordsAreTexts(formula: String, expected: String) throws {
    #expect(try body(formula) == expected)
  }

  @Test(
    arguments: [
      (
        "\\widehat{x}",
        "<mover accent=\"true\"><mi>x</mi><mo stretchy=\"true\">^</mo></mover>"
      ),
      (
        "\\overrightarrow{x}",
        "<mover accent=\"true\"><mi>x</mi><mo stretchy=\"true\">→</mo></mover>"
      ),
      (
        "\\overline{x}",
        "<mrow style=\"border-top: 0.0625em solid; padding-top: 0.125em\"><mi>x</mi></mrow>"
      ),
      (
        "\\underline{xy}",
        "<mrow style=\"border-bottom: 0.0625em solid; padding-bottom: 0.125em\"><mi>x</mi><mi>y</mi></mrow>"
      ),
      (
        "\\underbrace{x}_n",
        "<munder><munder><mi>x</mi><mo stretchy=\"true\">⏟</mo></munder><mi>n</mi></munder>"
      ),
      (
        "\\overbrace{x}^n",
        "<mover><mover><mi>x</mi><mo stretchy=\"true\">⏞</mo></mover><mi>n</mi></mover>"
      ),
      ("\\overset{a}{x}", "<mover><mi>x</mi><mi>a</mi></mover>"),
      ("\\underset{a}{x}", "<munder><mi>x</mi><mi>a</mi></munder>"),
      ("\\stackrel{a}{\\to}", "<mover><mo stretchy=\"false\">→</mo><mi>a</mi></mover>"),
      (
        "\\xrightarrow[a]{b}",
        "<munderover><mo stretchy=\"true\">→</mo>"
          + "<mrow><mspace width=\"0.2778em\"/><mi>a</mi><mspace width=\"0.2778em\"/></mrow>"
          + "<mrow><mspace width=\"0.2778em\"/><mi>b</mi><mspace width=\"0.2778em\"/></mrow>"
          + "</munderover>"
      ),
      (
        "\\sum\\limits_i",
        "<munder><mo movablelimits=\"false\">∑</mo><mi>i</mi></munder>"
      ),
      ("\\sum\\nolimits_i", "<msub><mo>∑</mo><mi>i</mi></msub>"),
      ("\\operatorname*{argmax}_k", "<munder><mi>argmax</mi><mi>k</mi></munder>"),
      ("\\not\\in", "<mo>∉</mo>"),
    ] as [(String, String)])
  func signsStandOverAndUnder(formula: String, expected: String) throws {
    #expect(try body(formula) == expected)
  }

  @Test(
    arguments: [
      (
        "\\binom{n}{k}",
        "<mrow><mo form=\"prefix\">(</mo><mfrac linethickness=\"0em\"><mi>n</mi><mi>k</mi></mfrac>"
          + "<mo form=\"postfix\">)</mo></mrow>"
      ),
      (
        "\\dfrac{n}{k}",
        "<mstyle displaystyle=\"true\" scriptlevel=\"0\"><mfrac><mi>n</mi><mi>k</mi></mfrac></mstyle>"
      ),
      (
        "\\left( a \\middle| b \\right.",
        "<mrow><mo form=\"prefix\">(</mo><mi>a</mi><mo fence=\"true\" stretchy=\"true\" "
          + "lspace=\"0em\" rspace=\"0em\">|</mo><mi>b</mi></mrow>"
      ),
      (
        "\\Bigl(",
        "<mo form=\"prefix\" stretchy=\"true\" minsize=\"1.8em\" maxsize=\"1.8em\">(</mo>"
      ),
      ("\\textcolor{red}{x}", "<mstyle mathcolor=\"#ff0000\"><mi>x</mi></mstyle>"),
      ("\\color{#0000ff80} x", "<mstyle mathcolor=\"#0000ff80\"><mi>x</mi></mstyle>"),
      (
        "a\\color{red}+b",
        "<mi>a</mi><mstyle mathcolor=\"#ff0000\"><mo>+</mo><mi>b</mi></mstyle>"
      ),
      (
        "\\scriptstyle x",
        "<mstyle displaystyle=\"false\" scriptlevel=\"1\"><mi>x</mi></mstyle>"
      ),
      (
        "\\displaystyle \\max_x",
        "<mstyle displaystyle=\"true\" scriptlevel=\"0\">"
          + "<munder><mi>max</mi><mi>x</mi></munder></mstyle>"
      ),
      ("\\phantom{x}", "<mphantom><mi>x</mi></mphantom>"),
      (
        "\\hphantom{x}",
        "<mpadded height=\"0em\" depth=\"0em\"><mphantom><mi>x</mi></mphantom></mpadded>"
      ),
      ("\\vphantom{x}", "<mpadded width=\"0em\"><mphantom><mi>x</mi></mphantom></mpadded>"),
      ("\\smash{x}", "<mpadded height=\"0em\" depth=\"0em\"><mi>x</mi></mpadded>"),
      ("\\smash[t]{x}", "<mpadded height=\"0em\"><mi>x</mi></mpadded>"),
      ("\\smash[b]{x}", "<mpadded depth=\"0em\"><mi>x</mi></mpadded>"),
      (
        "\\cfrac[l]{n}{k}",
        "<mstyle displaystyle=\"true\" scriptlevel=\"0\"><mfrac numalign=\"left\"><mi>n</mi><mi>k</mi>"
          + "</mfrac></mstyle>"
      ),
      (
        "\\boxed{x y}",
        "<mrow style=\"border: 0.0625em solid; padding: 0.3em\"><mi>x</mi><mi>y</mi></mrow>"
      ),
      ("\\mathrel{|}", "<mo lspace=\"0.2778em\" rspace=\"0.2778em\" stretchy=\"false\">|</mo>"),
      (
        "a \\mathbin{x} b",
        "<mi>a</mi><mrow><mspace width=\"0.2222em\"/><mi>x</mi><mspace width=\"0.2222em\"/></mrow>"
          + "<mi>b</mi>"
      ),
      (
        "\\mathop{\\mathrm{argmax}} x",
        "<mi>argmax</mi><mo>&#x2061;</mo><mspace width=\"0.1667em\"/><mi>x</mi>"
      ),
    ] as [(String, String)])
  func looksAreAttributes(formula: String, expected: String) throws {
    #expect(try body(formula) == expected)
  }

  @Test(
    arguments: [
      (
        "\\begin{bmatrix} 1 & 2 \\\\ 3 \\end{bmatrix}",
        "<mrow><mo form=\"prefix\">[</mo><mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr>"
          + "<mtr><mtd><mn>3</mn></mtd></mtr></mtable><mo form=\"postfix\">]</mo></mrow>"
      ),
      (
        "\\begin{cases} a & b \\end{cases}",
        "<mrow><mo form=\"prefix\">{</mo><mtable><mtr><mtd style=\"text-align: left\"><mi>a</mi></mtd>"
          + "<mtd style=\"text-align: left\"><mi>b</mi></mtd></mtr></mtable></mrow>"
      ),
      (
        "\\begin{aligned} a &= b \\end{aligned}",
        "<mtable displaystyle=\"true\" scriptlevel=\"0\"><mtr>"
          + "<mtd style=\"text-align: right; padding-right: 0em\"><mi>a</mi></mtd>"
          + "<mtd style=\"text-align: left; padding-left: 0em\"><mrow/><mo>=</mo><mi>b</mi></mtd>"
          + "</mtr></mtable>"
      ),
      (
        "\\substack{a \\\\ b}",
        "<mtable displaystyle=\"false\" scriptlevel=\"1\"><mtr><mtd><mi>a</mi></mtd></mtr>"
          + "<mtr><mtd><mi>b</mi></mtd></mtr></mtable>"
      ),
      (
        "\\begin{matrix} a \\\\[5pt] b \\end{matrix}",
        "<mtable><mtr><mtd style=\"padding-bottom: calc(0.5ex + 0.5em)\"><mi>a</mi></mtd></mtr>"
          + "<mtr><mtd><mi>b</mi></mtd></mtr></mtable>"
      ),
      (
        "\\begin{array}{|c|l} \\hline a & b \\\\ \\hline c \\\\ \\hline \\end{array}",
        "<mtable><mtr><mtd style=\"border-top: 0.0625em solid; border-right: 0.0625em solid; "
          + "border-bottom: 0.0625em solid; border-left: 0.0625em solid\"><mi>a</mi></mtd>"
          + "<mtd style=\"text-align: left; border-top: 0.0625em solid; border-bottom: 0.0625em solid\">"
          + "<mi>b</mi></mtd></mtr><mtr><mtd style=\"border-right: 0.0625em solid; "
          + "border-bottom: 0.0625em solid; border-left: 0.0625em solid\"><mi>c</mi></mtd>"
          + "<mtd style=\"text-align: left; border-bottom: 0.0625em solid\"/></mtr></mtable>"
      ),
      (
        "\\begin{gathered}[t] a \\end{gathered}",
        "<mtable displaystyle=\"true\" scriptlevel=\"0\" align=\"baseline 1\">"
          + "<mtr><mtd><mi>a</mi></mtd></mtr></mtable>"
      ),
      (
        "\\begin{array}[b]{c} a \\end{array}",
        "<mtable align=\"baseline -1\"><mtr><mtd><mi>a</mi></mtd></mtr></mtable>"
      ),
    ] as [(String, String)])
  func rowsOfCellsAreTables(formula: String, expected: String) throws {
    #expect(try body(formula) == expected)
  }

  @Test func anEmptyFormulaIsAnEmptyElement() throws {
    #expect(try MathText.mathML(formula: "").hasSuffix(" alttext=\"\"/>"))
  }

  @Test func whatCannotBeReadIsRefusedWithItsPlaceInTheFormula() {
    #expect(throws: MathTextError(.unknownCommand("\\foo"), at: 2)) {
      try MathText.mathML(formula: "x \\foo")
    }
  }

  @Test func charactersThatXMLForbidsAreReplaced() throws {
    #expect(try body("\\text{a\u{1}b}") == "<mtext>a\u{FFFD}b</mtext>")
    #expect(try MathText.mathML(formula: "\u{FFFF}").contains("alttext=\"\u{FFFD}\""))
  }

  /// Any formula that can be read is XML, and no text of it is lost.
  @Test func anyFormulaIsWellFormed() throws {
    let pieces = [
      "{", "}", "_", "^", "\\frac", "\\sqrt", "[", "]", "\\left", "\\right", "(", "|", "x", "1",
      ".",
      " ", "\\hat", "'", "\\text", "\\mathbf", "\\mathrm", "\\operatorname", "\\sum", "\\sup", "<",
      "&", "\"", "-", "=", "é", "\\,", "\n", "\u{301}", "\u{7}",
      "\\begin{cases}", "\\end{cases}", "\\\\", "\\overbrace", "\\color{red}", "\\phantom", "\\big",
      "$",
      "\\not", "\\mathbin", "\\substack{", "\\xrightarrow", "\\displaystyle", "\\limits",
      "\\textbf{", "\\mathcal", "\u{FFFE}", "👩‍👩‍👧", "{a}", "{b+1}",
    ]
    var random = SplitMix(state: 7)
    var read = 0
    for _ in 0..<4000 {
      let count = Int.random(in: 0..<10, using: &random)
      let formula = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      for display in MathText.Display.allCases {
        guard let element = try? MathText.mathML(formula: formula, display: display) else {
          continue
        }
        read += 1
        #expect(XMLParser(data: Data(element.utf8)).parse(), "\(formula): \(element)")
        #expect(try MathText.mathML(formula: formula, display: display) == element)
      }
    }
    #expect(read > 1000)
  }
}
