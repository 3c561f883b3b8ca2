import Testing

@testable import neural_figures

/// Whatever a text holds, a document says it as text: what is written is read back by the rules of the
/// language, and nothing in it is left to mean something else.
@Suite struct EmbeddingEscapingTests {
  /// Texts of what means something somewhere, the same on every run.
  static let texts: [String] = {
    let pieces = [
      "\"", "'", "|", "[", "]", "(", ")", "\\", "#", "$", "%", "&", "<", ">", "\n", "\r\n", "`",
      "*", "_",
      "{", "}", "~", "^", "@", "-", "--", "...", "=", "+", "::", "://", "//", "/*", "!", "?", ",",
      ";",
      "1.", "a)", "图", "题。", "é", "x", "word", " ", "\t", "-1", "(C)", "&amp;", "{{<", "-->",
      "\u{301}",
      "\u{7}", "\u{FFFF}",
    ]
    // Numerical Recipes, section 7.1.2.
    var state: UInt32 = 1
    func next(_ count: Int) -> Int {
      state = state &* 1_664_525 &+ 1_013_904_223
      return Int(state >> 8) % count
    }
    return pieces
      + (0..<600).map { _ in (0...next(12)).map { _ in pieces[next(pieces.count)] }.joined() }
  }()

  /// Reads a text in which a backslash stands before what means itself.
  ///
  /// - Parameter markup: what means something else without one.
  private func reading(_ text: String, markup: String) -> String? {
    var read = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if !isEscaped, scalar == "\\" {
        isEscaped = true
        continue
      }
      if !isEscaped, markup.unicodeScalars.contains(scalar) { return nil }
      read.append(scalar)
      isEscaped = false
    }
    return isEscaped ? nil : String(read)
  }

  /// Reads a text with decimal references.
  private func readingReferences(_ text: String, markup: String) -> String? {
    let markup = markup.unicodeScalars
    var read = String.UnicodeScalarView()
    var rest = Array(text.unicodeScalars)[...]
    while let first = rest.popFirst() {
      if first == "&" {
        guard rest.popFirst() == "#", let end = rest.firstIndex(of: ";"),
          let value = UInt32(String(String.UnicodeScalarView(rest[..<end]))),
          let scalar = Unicode.Scalar(value)
        else { return nil }
        read.append(scalar)
        rest = rest[(end + 1)...]
      } else {
        guard !markup.contains(first) else { return nil }
        read.append(first)
      }
    }
    return String(read)
  }

  @Test func lettersOfOneLineStay() {
    for text in ["", "A caption.", "x₁ from −2.3 to 1.8", "图题。", "isn't"] {
      #expect(text.escapedForCommonMark == text)
      #expect(text.escapedForTypst == text)
      #expect(text.escapedForLaTeX == text)
      #expect(text.escapedForReStructuredText == text)
    }
  }

  @Test func theLawOfOneLine() {
    for text in Self.texts {
      let line = text.onSingleLine
      let hasNewline = line.contains { $0.isNewline }
      #expect(!hasNewline)
      #expect(line.onSingleLine == line)
    }
    #expect(" a\r\n\n b\u{7}".onSingleLine == "a b\u{FFFD}")
  }

  @Test func commonMarkIsReadBack() {
    for text in Self.texts {
      let read = reading(text.escapedForCommonMark, markup: "`*_[]{}<>&~^$|@\"")
      #expect(read == text.onSingleLine)
    }
  }

  @Test func reStructuredTextIsReadBack() {
    for text in Self.texts {
      let escaped = text.escapedForReStructuredText
      #expect(reading(escaped, markup: "`*_|") == text.onSingleLine)
      #expect(!escaped.hasSuffix("::"))
    }
  }

  @Test func typstIsReadBack() {
    for text in Self.texts {
      #expect(reading(text.escapedForTypst, markup: "`*_[]<>$#@~\"") == text.onSingleLine)
      let string = text.quotedForTypst
      #expect(reading(string.withoutDelimiters, markup: "\"") == text.onSingleLine)
    }
  }

  @Test func scalarsOfYAMLAreReadBack() {
    for text in Self.texts {
      let string = text.quotedForYAML
      #expect(string.unicodeScalars.first == "\"" && string.unicodeScalars.last == "\"")
      #expect(reading(string.withoutDelimiters, markup: "\"") == text.onSingleLine)
    }
  }

  @Test func referencesAreReadBack() {
    for text in Self.texts {
      let asciiDoc = readingReferences(text.escapedForAsciiDoc, markup: "<>\"'`*_^~+{}[]\\|@")
      #expect(asciiDoc == text.onSingleLine)
    }
  }

  @Test func parametersOfHugoAreReadBackUnlessBothFormsAreNeeded() {
    for text in Self.texts.map(\.onSingleLine) {
      let quoted = text.quotedForHugo
      let inner = quoted.withoutDelimiters
      let hasNewline = quoted.contains { $0.isNewline }
      #expect(!hasNewline)
      let scalars = Array(inner.unicodeScalars)
      if quoted.unicodeScalars.first == "`" {
        #expect(!scalars.contains("`"))
        #expect(inner == text.replacingScalars { $0 == "`" ? "\u{02CB}" : nil })
      } else if text.unicodeScalars.contains("\"") {
        #expect(reading(inner, markup: "\"") == text)
      } else {
        #expect(inner == text)
        let isSafe = scalars.indices.allSatisfy { place in
          scalars[place] != "\\" || place + 1 < scalars.count && scalars[place + 1] != "`"
        }
        #expect(isSafe)
      }
    }
  }

  @Test func laTeXIsReadBack() {
    let commands = [
      "\\textbackslash{}": "\\", "\\textasciitilde{}": "~", "\\textasciicircum{}": "^",
      "\\textasciigrave{}": "`", "\\textless{}": "<", "\\textgreater{}": ">", "\\textbar{}": "|",
      "\\char34{}": "\"",
    ]
    for text in Self.texts {
      var rest = Array(text.escapedForLaTeX.unicodeScalars)[...]
      var read = String.UnicodeScalarView()
      while let first = rest.first {
        let command = commands.first { rest.starts(with: $0.key.unicodeScalars) }
        if let command {
          read.append(contentsOf: command.value.unicodeScalars)
          rest = rest.dropFirst(command.key.unicodeScalars.count)
        } else if rest.starts(with: "{}".unicodeScalars) {
          rest = rest.dropFirst(2)
        } else {
          if first == "\\" { rest.removeFirst() }
          let scalar = rest.removeFirst()
          let isMarkup = "{}%$#&_~^\\".unicodeScalars.contains(scalar)
          #expect(isMarkup == (first == "\\"))
          read.append(scalar)
        }
      }
      #expect(String(read) == text.onSingleLine.replacingScalars { $0 == "\u{FFFD}" ? "" : nil })
    }
    #expect("a--b''".escapedForLaTeX == "a-{}-b'{}'")
  }
}

extension String {
  /// The text without its first and its last scalar.
  fileprivate var withoutDelimiters: String {
    String(String.UnicodeScalarView(unicodeScalars.dropFirst().dropLast()))
  }
}
