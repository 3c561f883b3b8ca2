import Testing

@testable import Article
@testable import neural_figures

/// Figures in a text, and the words that lead to them.
@Suite struct ArticleSettingTests {
  private func article(_ text: String, kind: TextKind = .markdown) throws -> SetArticle {
    let names = FigureNames(of: Sample.languages)
    let known = Sample.manifest(Sample.figures).figures.map {
      FigureList.Known(number: $0.number, slug: $0.slug)
    }
    let document = try kind.reader(names: names, file: "a").document(of: text)
    return try ArticleSetting(names: names, known: known, file: "a").article(of: document)
  }

  private func warnings(_ text: String) throws -> [String] {
    try article(text).warnings.map { $0.description(in: "a") }
  }

  @Test func figuresAreFoundByNumberAndByName() throws {
    let article = try article("Figure 14\n\n> 图2\n\n<!-- figure: second -->\n")
    #expect(article.figures == [14, 2, 4])
    #expect(article.blocks.figures.map(\.number) == [14, 2, 4])
    #expect(article.warnings.isEmpty)
  }

  @Test func onlyWordsForFiguresOfTheArticleAreLinks() throws {
    let article = try article("See Figure 4, *Figure 14* and `Figure 4`.\n\nFigure 4\n")
    let mention = ArticleInline.mention(
      FigureMention(figure: 4, before: "Figure ", digits: "4", after: ""))
    #expect(
      article.blocks.first
        == .paragraph(
          [
            .text("See "), mention, .text(", "), .emphasis([.text("Figure 14")]), .text(" and "),
            .code("Figure 4"), .text("."),
          ], line: 1))
  }

  /// LaTeX has so many levels; the words of deeper quotations are still there.
  @Test func quotationsInQuotationsAreSetUpToTheFourthInLaTeX() {
    var blocks: [ArticleBlock] = [.paragraph([.text("words")], line: 1)]
    for _ in 0..<6 { blocks = [.quotation(blocks)] }
    let text = LaTeXMarkup(figures: [:]).blocks(blocks)
    #expect(text.ranges(of: "\\begin{quote}").count == 4)
    #expect(text.ranges(of: "\\end{quote}").count == 4)
    #expect(text.contains("words"))
  }

  @Test func headingsAndLinksHoldNoOtherLinks() throws {
    let article = try article("# On Figure 4\n\n## Figure 4 again\n\n[Figure 4](x)\n\nFigure 4\n")
    #expect(article.title == [.text("On Figure 4")])
    #expect(article.headings.map(\.content) == [[.text("Figure 4 again")]])
    #expect(
      article.blocks.contains(.paragraph([.link([.text("Figure 4")], address: "x")], line: 5)))
  }

  @Test(
    arguments: [
      ("Figure 3", "a:1: there is no figure 3 (the last one is 14), which Figure 3 names"),
      ("x\n\n<!-- figure: secnod -->", "a:3: there is no figure secnod (did you mean second?)"),
    ])
  func aLineThatNamesNoFigureIsAnError(text: String, message: String) {
    #expect {
      try article(text)
    } throws: { error in
      "\(error)".hasPrefix(message)
    }
  }

  @Test(
    arguments: [
      (
        "Figure 4\n\nx\n\nFigure 4",
        "a:5: warning: figure 4 stands at line 1 already, and here is a link"
      ),
      (
        "Figure 4\n\nSee Figure 14, and Figure 14.",
        "a:3: warning: Figure 14 is named and not shown; write"
      ),
      (
        "Figure 4\n\nSee Figure 99.",
        "a:3: warning: Figure 99 is named and not shown; there is none"
      ),
      ("Figure 4\n\n$\\nope$ it", "a:3: warning: the formula \\nope stands as it is written: "),
      ("Figure 4\n\n![A b](c.png)", "a:3: warning: the picture c.png is not taken in"),
      ("Figure 4\n\n[a](javascript:b())", "a:3: warning: the address javascript:b() is left out"),
    ])
  func whatIsSetOtherwiseIsToldOnce(text: String, message: String) throws {
    let warnings = try warnings(text)
    #expect(warnings.count == 1)
    #expect(warnings.first?.hasPrefix(message) == true, "\(warnings)")
  }

  @Test func aFigureThatIsNamedTwiceIsALinkTheSecondTime() throws {
    let blocks = try article("Figure 4\n\nx\n\n图4").blocks
    let mention = FigureMention(figure: 4, before: "图", digits: "4", after: "")
    #expect(blocks.last == .paragraph([.mention(mention)], line: 5))
  }

  @Test func headingsLeaveOutNoLevel() throws {
    let article = try article("# T\n\n### a\n\n###### b\n\n# c\n\n## d\n\n> # e\n")
    #expect(article.headings.map(\.level) == [2, 3, 2, 3])
    #expect(try self.article("### a\n\n##### b\n\n### c").headings.map(\.level) == [2, 3, 2])
  }

  @Test func headingsHaveNamesOfTheirOwn() throws {
    let names = try article(
      "# T\n\n## A & b!\n\n## 多层网络\n\n## A b\n\n## 1 x\n\n## figure-4\n\n## ?\n"
    )
    .headings.map(\.id)
    #expect(names == ["a-b", "多层网络", "a-b-2", "section-1-x", "section-figure-4", "section"])
  }
}
