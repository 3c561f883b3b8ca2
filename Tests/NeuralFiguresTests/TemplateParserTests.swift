import Mustache
import Testing

@testable import neural_figures

@Suite struct TemplateParserTests {
  private func nodes(_ text: String) throws -> [TemplateNode] {
    try TemplateParser.nodes(of: text, file: "t.html")
  }

  private func value(_ name: String, _ line: Int, transform: String? = nil) -> TemplateNode {
    .value(TemplateReference(name: name, transform: transform, line: line))
  }

  @Test func everyKindOfTagIsReadWithItsLine() throws {
    let text = """
      <p>{{a}} {{{ b.c }}}
      {{! a comment
      on two lines }}{{& d}}
      {{#list}}
        {{.}} {{count(e)}}
      {{/list}}
      {{^ f }}{{> part.html }}{{/f}}
      """
    let list = TemplateReference(name: "list", transform: nil, line: 4)
    let f = TemplateReference(name: "f", transform: nil, line: 7)
    #expect(
      try nodes(text) == [
        value("a", 1), value("b.c", 1), value("d", 3),
        .section(
          list, isInverted: false, body: [value(".", 5), value("e", 5, transform: "count")]),
        .section(f, isInverted: true, body: [.partial(name: "part.html", line: 7)]),
      ])
  }

  @Test func delimitersHoldToTheEndOfTheirSection() throws {
    let text = "{{#a}}{{=<% %>=}}<%b%> {{text}} <%/a%>{{c}}{{=| |=}}\n|d|{{text}}"
    let a = TemplateReference(name: "a", transform: nil, line: 1)
    #expect(
      try nodes(text) == [
        .section(a, isInverted: false, body: [value("b", 1)]), value("c", 1), value("d", 2),
      ])
    // The library that renders sees the same.
    let template = try MustacheTemplate(string: text)
    #expect(template.render(["a": "A", "b": "B", "c": "C", "d": "D"]) == "B {{text}} C\nD{{text}}")
  }

  @Test(arguments: [
    ("a\n{{b", 2, TemplateError.Problem.unfinishedTag),
    ("{{", 1, .unfinishedTag),
    ("{{{b}}", 1, .unfinishedTag),
    ("{{! b", 1, .unfinishedTag),
    ("\n\n{{}}", 3, .badName("")),
    ("{{a b}}", 1, .badName("a b")),
    ("{{ #a}}", 1, .badName("#a")),
    ("{{f(g(a))}}", 1, .badName("f(g(a))")),
    ("{{>}}", 1, .badName("")),
    ("{{#a}}\n{{#b}}\n", 2, .unfinishedSection("b")),
    ("{{#a}}\n{{#b}}\n{{/a}}", 3, .wrongEnd("a", expected: "b")),
    ("{{/a}}", 1, .strayEnd("a")),
    ("{{=<%=}}", 1, .badDelimiters),
    ("{{=a=b c=}}", 1, .badDelimiters),
    ("{{= =}}", 1, .badDelimiters),
    ("{{$a}}{{/a}}", 1, .unsupported("a block of an inherited template")),
    ("{{<a}}{{/a}}", 1, .unsupported("a block of an inherited template")),
    ("{{% CONTENT_TYPE: TEXT}}", 1, .unsupported("a pragma")),
    ("{{>*a}}", 1, .unsupported("a partial whose name is computed")),
    ("{{=<% %>=}}<%{a}%>", 1, .unsupported("a tag in three braces between other delimiters")),
  ])
  func mistakesAreFoundWithTheirLine(
    text: String, line: Int, problem: TemplateError.Problem
  ) {
    #expect(throws: TemplateError(file: "t.html", line: line, problem: problem)) {
      try nodes(text)
    }
  }

  @Test func whatIsAcceptedTheRenderingLibraryAcceptsToo() throws {
    // All short texts over the pieces that tags are made of.
    let pieces = [
      "{{", "}}", "{", "}", "#a", "/a", "^a", "!", "=", "% %", "&", ">", "a", ".", "\n",
    ]
    var texts = [""]
    for _ in 0..<4 {
      texts = texts.flatMap { text in pieces.map { text + $0 } }
      for text in texts where (try? nodes(text)) != nil {
        // A brace at the very end is more than swift-mustache can read, and is reported as such.
        guard !text.hasSuffix("{") else { continue }
        #expect(throws: Never.self, "\(text)") { try MustacheTemplate(string: text + "\n") }
      }
    }
  }
}
