import Testing

@testable import neural_figures

@Suite struct TextEscapingTests {
  @Test(arguments: [
    ("<script>alert(1)</script>", "&#60;script&#62;alert(1)&#60;/script&#62;"),
    ("a ]]> b", "a ]]&#62; b"),
    ("\"double\" & 'single'", "&#34;double&#34; &#38; &#39;single&#39;"),
    ("&lt;", "&#38;lt;"),
    // A mark that joins the character before it does not hide it.
    ("\"\u{301}<\u{338}", "&#34;\u{301}&#60;\u{338}"),
    ("a\u{0}b\u{1B}c\u{85}d\u{FFFF}", "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}"),
    ("a\r\n\tb", "a\n\tb"),
    (
      "left \u{202E}right\u{202C} \u{2066}x\u{2069}", "left \u{202E}right\u{202C} \u{2066}x\u{2069}"
    ),
    ("👩‍👩‍👧 图", "👩‍👩‍👧 图"),
    ("", ""),
  ])
  func textIsEscapedForHTML(text: String, escaped: String) {
    #expect(
      Array(TextEscaping.html.escapeText(text).unicodeScalars) == Array(escaped.unicodeScalars))
  }

  @Test(arguments: [
    ("*a* _b_ `c` [d](e) a|b", "&#42;a&#42; &#95;b&#95; &#96;c&#96; &#91;d&#93;(e) a&#124;b"),
    ("<b>\\&\"'", "&#60;b&#62;&#92;&#38;&#34;&#39;"),
    ("$x$ ~~y~~ {z}", "&#36;x&#36; &#126;&#126;y&#126;&#126; &#123;z&#125;"),
    ("# a", "&#35; a"), ("- a-b", "&#45; a-b"), ("+ a", "&#43; a"), ("=", "&#61;"),
    ("1. a 2.5", "1&#46; a 2.5"), ("1.", "1&#46;"), ("1.5 kB", "1.5 kB"), ("10) a", "10&#41; a"),
    ("3 a.", "3 a."), (". a", ". a"),
    ("a #1 = 2", "a #1 = 2"),
    ("  a\n\n  b\r\nc ", "a b c"),
    ("`\u{301}", "&#96;\u{301}"),
    ("a\u{1}b 👩‍👩‍👧", "a\u{FFFD}b 👩‍👩‍👧"),
  ])
  func textIsEscapedForMarkdown(text: String, escaped: String) {
    #expect(
      Array(TextEscaping.markdown.escapeText(text).unicodeScalars) == Array(escaped.unicodeScalars))
  }
}
