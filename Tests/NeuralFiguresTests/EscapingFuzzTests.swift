import TestSupport
import Testing

@testable import neural_figures

/// Texts put together by chance: what is escaped holds no markup and reads as what it was made from.
@Suite struct EscapingFuzzTests {
  private static let pieces = [
    "<script>", "</script>", "]]>", "<!--", "-->", "&amp;", "&", "\"", "'", "`", "*", "_", "[",
    "](",
    "|", "\\", "~~", "$", "#", "1.", "\u{301}", "\u{338}", "\u{202E}", "\u{2066}", "\u{2069}",
    "\u{200F}",
    "👩‍👩‍👧", "🇩🇪", "\u{0}", "\u{1B}", "\u{85}", "\u{FFFE}", "\u{10FFFF}", "\r\n", "\n", "\t", " ", "a",
    "图",
  ]

  private static let texts: [String] = {
    var random = SplitMix(state: 5)
    return (0..<3000).map { _ in
      let count = Int.random(in: 0...12, using: &random)
      return (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    }
  }()

  /// What a reader of HTML or Markdown makes of numeric references.
  private func read(_ escaped: String) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    var rest = Substring(escaped).unicodeScalars
    while let scalar = rest.popFirst() {
      guard scalar == "&" else {
        result.append(scalar)
        continue
      }
      let name = String(Substring(rest.prefix { $0 != ";" }))
      rest = rest.dropFirst(name.unicodeScalars.count + 1)
      if let value = UInt32(name.dropFirst()), let named = Unicode.Scalar(value) {
        result.append(named)
      }
    }
    return result
  }

  private func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let isControl =
      scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
    return isControl || scalar.properties.isNoncharacterCodePoint ? "\u{FFFD}" : scalar
  }

  @Test func textInHTMLReadsAsItIs() {
    for text in Self.texts {
      let escaped = text.escapedForHTML
      #expect(!escaped.unicodeScalars.contains { "<>\"'".unicodeScalars.contains($0) }, "\(text)")
      let expected = text.unicodeScalars.filter { $0 != "\r" }.map(shown)
      #expect(read(escaped) == expected, "\(text)")
    }
  }

  @Test func textInMarkdownIsOneLineWithoutMarkup() {
    let markup = "<>\"'`*_[]{}\\|~$\n\r".unicodeScalars
    for text in Self.texts {
      let escaped = text.escapedForMarkdown
      #expect(!escaped.unicodeScalars.contains { markup.contains($0) }, "\(text)")
      let words = text.unicodeScalars.split { $0.properties.isWhitespace }
      #expect(read(escaped) == Array(words.joined(separator: [" "])).map(shown), "\(text)")
    }
  }
}
