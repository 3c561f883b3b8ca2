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
    var random = SplitMix(state: 3)
    var rendered = 0
    for _ in 0..<600 {
      let count = Int.random(in: 0...8, using: &random)
      let text = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      if try page(text) != nil { rendered += 1 }
    }
    #expect(rendered > 50)
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
