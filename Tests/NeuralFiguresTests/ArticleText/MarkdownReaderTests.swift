import Testing

@testable import neural_figures

/// What Markdown is taken for. Expected values are those of CommonMark 0.31.2, but for figures and formulas.
@Suite struct MarkdownReaderTests {
  private func document(_ text: String) throws -> ArticleDocument {
    try MarkdownReader(names: FigureNames(of: Sample.languages), file: "a.md").document(of: text)
  }

  /// The text as HTML, figures as their names.
  private func html(_ text: String) throws -> String {
    let markup = ArticleMarkup(figure: { "[\($0.name)]\n" }, addressOfFigure: { "#\($0)" })
    return try markup.blocks(try document(text).blocks)
      .replacing(" id=\"\"", with: "").replacing(" tabindex=\"0\"", with: "")
  }

  @Test(
    arguments: [
      ("## A *b*  ##", "<h2>A <em>b</em></h2>"), ("a\n===\nb\n---", "<h1>a</h1>|<h2>b</h2>"),
      ("#no\n\n####### no", "<p>#no</p>|<p>####### no</p>"), ("***\n\n- - -", "<hr/>|<hr/>"),
      ("a\nb\n\nc", "<p>a b</p>|<p>c</p>"), ("中\n文", "<p>中文</p>"),
      ("a  \nb\\\nc", "<p>a<br/>|b<br/>|c</p>"),
      ("- a\n- b", "<ul>|<li>a</li>|<li>b</li>|</ul>"),
      ("- a\n\n- b", "<ul>|<li><p>a</p>|</li>|<li><p>b</p>|</li>|</ul>"),
      ("3. a\n4. b", "<ol start=\"3\">|<li>a</li>|<li>b</li>|</ol>"),
      ("- a\n  - b\n    c\n- d", "<ul>|<li>a|<ul>|<li>b c</li>|</ul>|</li>|<li>d</li>|</ul>"),
      ("- a\n* b", "<ul>|<li>a</li>|</ul>|<ul>|<li>b</li>|</ul>"),
      ("The year\n1986. It is", "<p>The year 1986. It is</p>"),
      ("> a\n> # b\nc", "<blockquote>|<p>a</p>|<h1>b</h1>|</blockquote>|<p>c</p>"),
      ("> a\nb", "<blockquote>|<p>a b</p>|</blockquote>"),
      ("> - a\n> - b", "<blockquote>|<ul>|<li>a</li>|<li>b</li>|</ul>|</blockquote>"),
      ("    a\n\n      b", "<pre><code>a||  b</code></pre>"), ("a\n    b", "<p>a b</p>"),
      ("```js\n<a>\n```", "<pre><code class=\"language-js\">&#60;a&#62;</code></pre>"),
      ("- a\n\n  ```\n  b\n  ```", "<ul>|<li><p>a</p>|<pre><code>b</code></pre>|</li>|</ul>"),
      ("a\n\n<!-- note\nFigure 4\n-->\n\nb", "<p>a</p>|<p>b</p>"),
    ] as [(String, String)])
  func blocksAreThoseOfCommonMark(text: String, expected: String) throws {
    let expected = expected.replacing("|", with: "\n") + "\n"
    #expect(try html("x\n\n" + text) == "<p>x</p>\n" + expected)
  }

  @Test(
    arguments: [
      ("*a* **b** ***c***", "<em>a</em> <strong>b</strong> <em><strong>c</strong></em>"),
      ("_a_ __b__ snake_case_name", "<em>a</em> <strong>b</strong> snake_case_name"),
      ("a * b * c", "a * b * c"), ("**a *b* c**", "<strong>a <em>b</em> c</strong>"),
      ("*a **b* c**", "<em>a <em><em>b</em> c</em></em>"), ("a*b*c", "a<em>b</em>c"),
      ("`` a`b `` `c", "<code>a`b</code> `c"), ("`*a*` \\*b\\*", "<code>*a*</code> *b*"),
      ("[a *b*](c \"t\")", "<a href=\"c\">a <em>b</em></a>"),
      ("[a](<b c>) [a] [b](c", "<a href=\"b%20c\">a</a> [a] [b](c"),
      ("[a](x_(y))", "<a href=\"x_%28y%29\">a</a>"),
      ("[`]`](b)", "<a href=\"b\"><code>]</code></a>"),
      (
        "<https://a.b/c> <a@b.c> a < b",
        "<a href=\"https://a.b/c\">https://a.b/c</a> "
          + "<a href=\"mailto:a@b.c\">a@b.c</a> a &#60; b"
      ),
      ("&amp; &#x3c3; &sigma; a & b", "&#38; σ &#38;sigma; a &#38; b"), ("a<br>b", "a<br/>\nb"),
      ("\\# \\a", "# \\a"), ("$5 and $6", "$5 and $6"), ("$", "$"), ("[", "["), ("**", "**"),
    ] as [(String, String)])
  func sentencesAreThoseOfCommonMark(text: String, expected: String) throws {
    #expect(try html("x\n\n" + text) == "<p>x</p>\n<p>\(expected)</p>\n")
  }

  @Test func formulasKeepTheirMarks() throws {
    let blocks = try document("$a_1 * b_2 * c$ and `$x$`\n\n$$\n\\frac{a}{b}\n$$\n").blocks
    #expect(
      blocks == [
        .paragraph([.formula("a_1 * b_2 * c"), .text(" and "), .code("$x$")], line: 1),
        .formula("\\frac{a}{b}"),
      ])
  }

  @Test(
    arguments: [
      ("a\n\n**Figure 4**\n\nb", "<p>a</p>\n[4]\n<p>b</p>\n"),
      ("a\n图4\nb", "<p>a</p>\n[4]\n<p>b</p>\n"),
      ("<!-- figure: second -->\n\n*old*\n\n<!-- /figure -->\n\nb", "[second]\n<p>b</p>\n"),
      ("<!-- figure: a -->\n\n<!-- figure: b -->\n<!-- /figure -->", "[a]\n[b]\n"),
      ("- a\n\n  Figure 4\n", "<ul>\n<li><p>a</p>\n[4]\n</li>\n</ul>\n"),
      ("```\nFigure 4\n```", "<pre><code>Figure 4</code></pre>\n"),
    ] as [(String, String)])
  func figuresStandWhereLinesNameThem(text: String, expected: String) throws {
    #expect(try html("x\n\n" + text) == "<p>x</p>\n" + expected)
  }

  @Test func theTitleIsTheFirstHeadingOrThatOfTheFrontMatter() throws {
    #expect(try document("# A *b*\n\nText").title == [.text("A "), .emphasis([.text("b")])])
    #expect(try document("## A\n\nText").title.isEmpty)
    let document = try document("---\ntitle: \"T: u\"\nauthor: N. N.\ntags: [a]\n---\n# A\n")
    #expect(document.title == [.text("T: u")])
    #expect(document.author == "N. N.")
    #expect(document.blocks == [.heading(ArticleHeading(level: 1, content: [.text("A")]))])
    // A rule is none.
    #expect(try self.document("---\n\na\n\n---\n").blocks.count == 3)
  }

  @Test func whatIsNotReadIsTold() throws {
    let text = "<div>\n\n| a | b |\n|---|---|\n\nText with <b>."
    #expect(
      try document(text).warnings.map { $0.description(in: "a.md") } == [
        "a.md:1: warning: HTML is set as text; write it in Markdown, or leave it out",
        "a.md:3: warning: tables are set as text; write a list, or a block of code between ```",
      ])
  }

  @Test func depthIsAnErrorAndNoCrash() {
    let deep = String(repeating: "> ", count: 2_000) + "a"
    #expect {
      try document("x\n\n\(deep)")
    } throws: { error in
      "\(error)".hasPrefix("a.md:3: lists and quotations stand in each other more than 32 deep")
    }
  }

  /// Whatever a text is put together from, it is read to its end, and no character of its words is lost.
  @Test func anyTextIsRead() throws {
    let pieces = [
      "*", "**", "_", "`", "``", "$", "[", "]", "(", ")", "<", ">", "!", "\\", "&", "\n", "\n\n",
      "- ", "1. ", "> ", "# ", "    ", "\t", "a", "图4", "$$", "---", "<!--", "-->", "|", "中",
    ]
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<500 {
      let count = Int.random(in: 0...14, using: &generator)
      let text = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      _ = try? document(text)
    }
    #expect(try html("q\nw*e").contains("q w*e"))
  }
}
