import Article
import Files
import Foundation
import Testing

@testable import neural_figures

/// Figures of documents are brought up to date, and nothing else.
@Suite struct DocumentUpdateTests {
  /// A document with the text `[name]` for each figure.
  private func update(
    _ document: [UInt8], as format: DocumentFormat = .commonmark
  ) throws -> DocumentUpdate {
    try DocumentUpdate(of: document, file: "a", request: EmbeddingRequest(format: format)) {
      name, _ throws(MarkerProblem) in "[\(name)]\n"
    }
  }

  private func updated(_ text: String, as format: DocumentFormat = .commonmark) throws -> String {
    String(decoding: try update(Array(text.utf8), as: format).bytes, as: UTF8.self)
  }

  /// What is wrong with a document.
  private func problem(
    in text: String, as format: DocumentFormat = .commonmark
  ) -> (line: Int?, problem: MarkerProblem)? {
    do {
      _ = try update(Array(text.utf8), as: format)
      return nil
    } catch {
      return (error as? MarkerError).map { ($0.line, $0.problem) }
    }
  }

  @Test func whatStandsBetweenTheCommentsIsReplaced() throws {
    let text = "a\n<!-- figure: x -->\nold\n\nold\n<!-- /figure -->\nb\n"
    #expect(try updated(text) == "a\n<!-- figure: x -->\n\n[x]\n\n<!-- /figure -->\nb\n")
  }

  @Test(
    arguments: [
      (.html, "<!-- figure: x -->\n[x]\n<!-- /figure -->"),
      (.myst, "% figure: x\n\n[x]\n\n% /figure"),
      (.myst, "<!-- figure: x -->\n\n[x]\n\n<!-- /figure -->"),
      (.commonmark, "% figure: x\n\n[x]\n\n% /figure"),
      (.rst, ".. figure: x\n\n[x]\n\n.. /figure"),
      (.latex, "% figure: x\n[x]\n% /figure"),
      (.typst, "// figure: x\n[x]\n// /figure"),
      (.asciidoc, "// figure: x\n\n[x]\n\n// /figure"),
    ] as [(DocumentFormat, String)])
  func everyLanguageHasItsComments(format: DocumentFormat, text: String) throws {
    #expect(try updated(text, as: format) == text)
    let lines = text.split(separator: "\n")
    #expect(try updated("\(lines[0])\n\(lines[lines.count - 1])", as: format) == text)
  }

  @Test func updatingTwiceIsUpdatingOnce() throws {
    for format in DocumentFormat.allCases {
      let syntax = try #require(format.comments.first)
      let text =
        "α\r\n\(syntax.comment("figure: x width=10"))\r\n\(syntax.comment("/figure"))\r\nω"
      let once = try update(Array(text.utf8), as: format)
      let twice = try update(once.bytes, as: format)
      #expect(once.changedFigures == ["x"])
      #expect(twice.changedFigures.isEmpty)
      #expect(twice.bytes == once.bytes)
      #expect(twice.figureCount == 1)
    }
  }

  /// Whatever stands around figures, it is the same bytes afterwards.
  @Test func allOtherBytesStay() throws {
    var state: UInt32 = 7
    func next(_ count: Int) -> Int {
      state = state &* 1_664_525 &+ 1_013_904_223
      return Int(state >> 8) % count
    }
    let pieces: [[UInt8]] = [
      [0xEF, 0xBB, 0xBF], [0xFF, 0xFE, 0x80], [0], Array("\r\n".utf8), Array("\n".utf8),
      Array("\r".utf8),
      Array("text".utf8), Array("图".utf8), Array("<!-- no figure -->".utf8), Array("  ".utf8),
    ]
    func noise() -> [UInt8] { (0..<next(9)).flatMap { _ in pieces[next(pieces.count)] } }
    for _ in 0..<200 {
      let line = next(2) == 0 ? "\n" : "\r\n"
      let opening = Array("\(line)  <!-- figure: x -->\(line)".utf8)
      let closing = Array("  <!-- /figure -->".utf8)
      let (before, after) = (noise(), Array(line.utf8) + noise())
      let document = before + opening + noise() + Array(line.utf8) + closing + after
      let expected =
        before + opening + Array("\(line)  [x]\(line)\(line)".utf8) + closing + after
      let result = try update(document).bytes
      #expect(result == expected)
    }
  }

  @Test func aByteOrderMarkAndAMissingLastLineEndStay() throws {
    let text = "\u{FEFF}<!-- figure: x -->\r\n<!-- /figure -->"
    #expect(try updated(text) == "\u{FEFF}<!-- figure: x -->\r\n\r\n[x]\r\n\r\n<!-- /figure -->")
  }

  @Test func figuresInListsAndQuotationsAreIndented() throws {
    #expect(
      try updated("- a\n\n  <!-- figure: x -->\n  <!-- /figure -->\n")
        == "- a\n\n  <!-- figure: x -->\n\n  [x]\n\n  <!-- /figure -->\n")
    #expect(
      try updated("> <!-- figure: x -->\n> <!-- /figure -->\n")
        == "> <!-- figure: x -->\n>\n> [x]\n>\n> <!-- /figure -->\n")
  }

  @Test(
    arguments: [
      (.commonmark, "```md\n<!-- figure: x -->\n```\n"),
      (.gfm, "~~~~\n<!-- figure: x -->\n~~~\n~~~~\n"),
      (.myst, "````{code-block} md\n% figure: x\n````\n"),
      (.rst, "Like this::\n\n   .. figure: x\n\nb\n"),
      (.rst, ".. code-block:: rst\n\n   .. figure: x\n"),
      (.latex, "\\begin{verbatim}\n% figure: x\n\\end{verbatim}\n"),
      (.typst, "```\n// figure: x\n```\n"), (.asciidoc, "----\n// figure: x\n----\n"),
      (.html, "<script>\n<!-- figure: x -->\n</script>\n"),
      (.commonmark, "see <!-- figure: x -->\n"),
      (.latex, "%figure: x\n"), (.rst, ".. figure:: x\n"), (.html, "% figure: x\n"),
    ] as [(DocumentFormat, String)])
  func whatIsShownAsItIsIsNoComment(format: DocumentFormat, text: String) throws {
    let update = try update(Array(text.utf8), as: format)
    #expect(update.figureCount == 0)
    #expect(update.bytes == Array(text.utf8))
  }

  @Test(
    arguments: [
      (.myst, "```{note}\n% figure: x\n% /figure\n```\n"),
      (.commonmark, "```\n```\n<!-- figure: x -->\n<!-- /figure -->\n"),
      (.rst, "Like::\n\n   code\n\n.. figure: x\n\n.. /figure\n"),
      (.rst, ".. note::\n\n   .. figure: x\n\n   .. /figure\n"),
      (.asciidoc, "----\n----\n// figure: x\n// /figure\n"),
    ] as [(DocumentFormat, String)])
  func whatStandsBesideCodeIsAFigure(format: DocumentFormat, text: String) throws {
    #expect(try update(Array(text.utf8), as: format).figureCount == 1)
  }

  @Test func mistakesHaveALine() {
    #expect(
      problem(in: "\n<!-- figure: x -->\n")?.problem
        == .unfinished("x", end: "<!-- /figure -->"))
    #expect(problem(in: "\n<!-- figure: x -->\n")?.line == 2)
    #expect(problem(in: "<!-- /figure -->")?.problem == .strayEnd)
    let nested = problem(in: "<!-- figure: x -->\n\n<!-- figure: y -->\n<!-- /figure -->\n")
    #expect(nested?.problem == .nested("y", openedAt: 1))
    #expect(nested?.line == 3)
    #expect(problem(in: "<!-- figure: -->\n<!-- /figure -->")?.problem == .noFigure)
    #expect(
      problem(in: "<!-- figure: x widht=1 -->\n<!-- /figure -->")?.problem
        == .unknownOption("widht"))
    #expect(
      "\(MarkerError(file: "a.md", line: 3, problem: .unknownOption("widht")))"
        == "a.md:3: there is no option widht (did you mean width?); a comment may say format, dark, "
        + "width, link, alt, description, language, base")
    for option in [
      "width=x", "width=", "dark=black", "format=doc", "language=d_e", "description=1",
    ] {
      let text = "<!-- figure: x \(option) -->\n<!-- /figure -->"
      guard case .badValue? = problem(in: text)?.problem else {
        Issue.record("\(option) is taken")
        continue
      }
    }
  }

  @Test func optionsOfACommentGoBeforeThoseOfTheCommand() throws {
    var seen: [EmbeddingRequest] = []
    var request = EmbeddingRequest(format: .commonmark)
    request.style.width = 100
    let text = """
      <!-- figure: x format=md width=400 dark=media link=#a alt=short description language=zh-Hans base=.. -->
      <!-- /figure -->
      <!-- figure: y -->
      <!-- /figure -->
      % figure: z
      % /figure
      """
    _ = try DocumentUpdate(of: Array(text.utf8), file: "a", request: request) {
      _, request throws(MarkerProblem) in
      seen.append(request)
      return ""
    }
    let style = EmbeddingStyle(
      dark: .media, width: 400, link: "#a", alternativeText: .short, showsDescription: true)
    #expect(
      seen.first
        == EmbeddingRequest(format: .gfm, style: style, language: Language("zh-Hans"), base: ".."))
    #expect(seen.dropFirst().first == request)
    request.format = .myst
    #expect(seen.last == request)
  }
}
