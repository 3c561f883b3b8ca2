import Testing

@testable import Article
@testable import neural_figures

/// What plain text is taken for, by the look of its lines.
@Suite struct PlainTextReaderTests {
  private func document(_ text: String) throws -> ArticleDocument {
    try PlainTextReader(names: FigureNames(of: Sample.languages), file: "a.txt").document(of: text)
  }

  /// The blocks of a text below a title, a letter for each.
  private func kinds(_ text: String) throws -> String {
    try document("Title\n\n" + text).blocks.map { block in
      switch block {
      case .heading(let heading): "h\(heading.level)"
      case .paragraph: "p"
      case .list(let list): list.start == nil ? "u\(list.items.count)" : "o\(list.items.count)"
      case .code: "c"
      case .formula: "m"
      case .figure(let place): "f\(place.name)"
      case .quotation, .rule: "?"
      }
    }.joined(separator: " ")
  }

  @Test func theFirstLineIsTheTitle() throws {
    #expect(try document("A text of lines\n\nIt goes on.").title == [.text("A text of lines")])
    #expect(try document("It is a sentence.\n\nIt goes on.").title.isEmpty)
    #expect(try document("Title\n=====\n\nText.").title == [.text("Title")])
  }

  @Test(
    arguments: [
      ("Why depth matters\n\nIt does.", "h2 p"), ("为什么需要深度\n\n因为如此。", "h2 p"),
      ("Does it bend?\n\nIt does.", "h2 p"), ("第二部分:曲线\n\n如下。", "h2 p"),
      ("Regions, planes and lines\n\nThey are one.", "h2 p"), ("Below\n---\n\nText.", "h3 p"),
      ("2. Bend it\n\nText.", "h2 p"), ("Last words", "p"), ("《边界》\n\n如下。", "h2 p"),
      // Sentences, and what is none but no heading either.
      ("It ends here.\n\nText.", "p p"), ("如下所示：\n\n文。", "p p"), ("如图,它是直的\n\n文。", "p p"),
      ("如图，它是直的\n\n文。", "p p"), ("🕙 10:30\n\nText.", "p p"), ("* * *\n\nText.", "u1 p"),
      ("2026\n\nText.", "p p"), ("It is perpendicular to\n\nthe border.", "p p"),
      ("它垂直于向量\n\n的超平面。", "p p"), ("First line\nsecond line\n\nText.", "p p"),
      (
        "A line that goes on for so long that nobody would think of it as a heading of any kind\n\nText.",
        "p p"
      ),
    ] as [(String, String)])
  func shortLinesThatAreNoSentencesAreHeadings(text: String, expected: String) throws {
    #expect(try kinds(text) == expected)
  }

  @Test(
    arguments: [
      ("Text.\nFigure 4\nMore text.", "p f4 p"), ("图4\n\n图 14。", "f4 f14"),
      ("<!-- figure: second width=300 -->\n\nText.", "fsecond p"),
      ("<!-- figure: second -->\n\n![x](y.svg)\n\n<!-- /figure -->\nText.", "fsecond p"),
      ("    let x = 1\n\n    let y = 2\n\nText.", "c p"), ("- a\n- b\n\n- c\n\nText.", "u3 p"),
      ("1. a\n2. b\n\n3. c", "o3"), ("1. a\n\n1. b", "o1 o1"), ("1. a\n\nText.", "h2 p"),
      ("• a\n  goes on", "u1"),
      ("$$\nx = 1\n$$", "m"), ("```swift\nFigure 4\n\n# no\n```", "c"), ("", ""),
    ] as [(String, String)])
  func linesAreWhatTheyLookLike(text: String, expected: String) throws {
    #expect(try kinds(text) == expected)
  }

  @Test func codeGetsItsLinesBack() throws {
    let flat = "def f(x):       if x:           return 1   print(f(2))   "
    let blocks = try document("T\n\n\(flat)").blocks
    #expect(
      blocks == [.code("def f(x):\n    if x:\n        return 1\nprint(f(2))", language: nil)])
    // An empty line between two, but not within what a comma leaves open.
    let spaced = "import a      def f():       g(x,         y)          def h():   "
    #expect(
      try document("T\n\n\(spaced)").blocks
        == [.code("import a\n\ndef f():\n    g(x,\n      y)\n\n    def h():", language: nil)])
    let indented = try document("T\n\n    a\n      b\n\n\tc\n").blocks
    #expect(indented == [.code("a\n  b\n\nc", language: nil)])
    let fenced = try document("T\n\n```python title\na   b\n```").blocks
    #expect(fenced == [.code("a   b", language: "python")])
  }

  @Test func linesOfAParagraphRunOnWhereTheyAreFull() throws {
    let full = "Fifty letters and more of a text that was wrapped,"
    #expect(
      try document("T\n\n\(full)\nand its end.").blocks
        == [.paragraph([.text("\(full) and its end.")], line: 3)])
    #expect(
      try document("T\n\nshort\nlines").blocks
        == [.paragraph([.text("short"), .lineBreak, .text("lines")], line: 3)])
    let chinese = "这一行有二十多个汉字，因此它是被折行的文字，接着下去"
    #expect(
      try document("T\n\n\(chinese)\n结束。").blocks
        == [.paragraph([.text("\(chinese)结束。")], line: 3)])
  }

  @Test func formulasAreToldFromMoney() throws {
    let blocks = try document("T\n\nFrom $5 to $6, $x_1$ is, and $ y $ and \\$z$ are not.").blocks
    #expect(
      blocks == [
        .paragraph(
          [
            .text("From $5 to $6, "), .formula("x_1"),
            .text(" is, and $ y $ and \\$z$ are not."),
          ], line: 3)
      ])
  }

  @Test func whatDoesNotEndIsAnErrorWithItsLine() {
    #expect {
      try document("T\n\n~~~\ncode")
    } throws: { error in
      "\(error)" == "a.txt:3: a block of code begins here and does not end; put ~~~ behind it"
    }
  }

  @Test func aCommentThatCannotBeFollowedIsAnErrorWithItsLine() {
    let wrong = [
      ("<!-- figure: -->", "a comment names no figure"),
      ("<!-- figure: second widht=4 -->", "there is no option widht (did you mean width?)"),
      ("<!-- figure: second width=0 -->", "width 0: expected CSS pixels"),
    ]
    for (line, message) in wrong {
      #expect {
        try document("T\n\n\(line)")
      } throws: { error in
        "\(error)".hasPrefix("a.txt:3: \(message)")
      }
    }
  }
}
