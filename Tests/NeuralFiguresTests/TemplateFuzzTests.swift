import TestSupport
import Testing

@testable import neural_figures

/// Templates put together by chance: each renders or is refused with its place.
@Suite struct TemplateFuzzTests {
  private static let pieces = [
    "{{", "}}", "{{{", "}}}", "{{#figures}}", "{{/figures}}", "{{^figures}}", "{{#model}}",
    "{{/model}}", "{{number}}", "{{slug}}", "{{caption}}", "{{#editions}}", "{{/editions}}",
    "{{.}}", "{{..}}", "{{.number}}",
    "{{count(figures)}}", "{{#first()}}", "{{/first()}}", "{{index()}}", "{{reversed(figures)}}",
    "{{#reversed(figures)}}", "{{/reversed(figures)}}", "{{> gallery.css}}", "{{> gallery.html}}",
    "{{! ", "{{=<% %>=}}", "<%={{ }}=%>", "{{=", "=}}", "{{% CONTENT_TYPE: TEXT}}", "{{$a}}",
    "{{<a}}",
    "{{&slug}}", "\n", " ", "x", "\u{301}", "👩‍👩‍👧", "\u{0}", "\u{202E}", "<script>", "()", "(", ")",
  ]

  /// A template of this text, rendered; nil when it is refused.
  private func page(_ text: String) throws -> String? {
    let source = TemplateSet.Source(name: "gallery.html", file: "my.mustache", text: text)
    do {
      return try Sample.page("index.html", of: Sample.figures, templates: [source])
    } catch let error as TemplateError {
      #expect(error.description.hasPrefix(error.file))
      return nil
    }
  }

  @Test func templatesOfAnythingAreRenderedOrRefused() throws {
    var rendered = 0
    try Trial.each("template", usually: 600) { trial in
      let count = Int.random(in: 0...8, using: &trial.random)
      let pieces = (0..<count).map { _ in Self.pieces.randomElement(using: &trial.random) ?? "" }
      trial.input = pieces.joined()
      if try page(trial.input) != nil { rendered += 1 }
    }
    #expect(rendered > 0)
  }

  /// Templates that can be read, of names that there are, and data that somebody else has written: a page is made
  /// of them, and no markup gets into it by a name in two braces.
  @Test func dataOfAnythingAreEscapedByTemplatesOfAnything() throws {
    var rendered = 0
    try Trial.each("rendering", usually: 200) { trial in
      let template = RandomTemplate.text(using: &trial.random)
      let figures = (0..<Int.random(in: 0...3, using: &trial.random)).map { index in
        Self.figure(index + 1, using: &trial.random)
      }
      trial.input = "\(template) of \(figures.map(\.figure.slug))"
      let sources = [
        TemplateSet.Source(name: "gallery.html", file: "my.mustache", text: template),
        TemplateSet.Source(
          name: "a.html", file: "a.mustache", text: RandomTemplate.text(using: &trial.random)),
      ]
      do {
        let used = template.contains("{{> a.html}}") ? sources : Array(sources.prefix(1))
        let page = try Sample.page("index.html", of: figures, templates: used)
        rendered += 1
        #expect(!page.contains("<evil"), "\(trial)")
        #expect(!page.contains("\u{1B}"), "\(trial)")
      } catch let error as TemplateError {
        #expect(error.description.contains("mustache"), "\(trial)")
      }
    }
    #expect(rendered > 0)
  }

  private static let texts = [
    "", "A caption.", "<evil>", "\"><evil a='", "{{caption}}", "{{{svg}}}", "a\u{1B}[31mb",
    "</title><evil>",
    "$x < y$ & z", "\u{202E}", "图", "{accent-1}", String(repeating: "long ", count: 200),
  ]

  private static func figure(_ number: Int, using random: inout SplitMix) -> BuiltFigure {
    let texts = (0..<4).map { _ in Self.texts.randomElement(using: &random) ?? "" }
    return Sample.built(
      Sample.figure(
        number, slug: "f\(number)", caption: texts[0], short: texts[1], alt: texts[2],
        formulas: Bool.random(using: &random) ? [] : ["z"], listing: number, model: texts[3]),
      hasOwnChinesePictures: Bool.random(using: &random))
  }

  @Test(arguments: [64, 65, 100_000])
  func sectionsAreNestedNoDeeperThanCanBeRead(depth: Int) throws {
    let start = String(repeating: "{{^model}}", count: depth)
    let end = String(repeating: "{{/model}}", count: depth)
    let text = "{{#figures}}\(start)\(end){{/figures}}"
    let isRefused = try page(text) == nil
    #expect(isRefused == (depth + 1 > 64))
  }

  @Test(arguments: ["{{", "{{{", "{{=", "{{! ", "{{>", "x", "{", "}", "\u{301}"])
  func aLongTemplateIsReadOnce(piece: String) throws {
    _ = try page(String(repeating: piece, count: 1 << 18))
  }
}
