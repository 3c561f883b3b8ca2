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
    var read = ""
    var rest = text[...]
    while let start = rest.firstRange(of: "&#") {
      read += rest[..<start.lowerBound]
      guard let end = rest[start.upperBound...].firstIndex(of: ";"),
        let value = UInt32(rest[start.upperBound..<end]), let scalar = Unicode.Scalar(value)
      else { return nil }
      guard !rest[..<start.lowerBound].contains(where: markup.contains) else { return nil }
      read.unicodeScalars.append(scalar)
      rest = rest[rest.index(after: end)...]
    }
    guard !rest.contains(where: markup.contains) else { return nil }
    return read + rest
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
      #expect(reading(String(string.dropFirst().dropLast()), markup: "\"") == text.onSingleLine)
    }
  }

  @Test func scalarsOfYAMLAreReadBack() {
    for text in Self.texts {
      let string = text.quotedForYAML
      #expect(string.hasPrefix("\"") && string.hasSuffix("\""))
      #expect(reading(String(string.dropFirst().dropLast()), markup: "\"") == text.onSingleLine)
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
      let inner = String(quoted.dropFirst().dropLast())
      let hasNewline = quoted.contains { $0.isNewline }
      #expect(!hasNewline)
      if quoted.hasPrefix("`") {
        #expect(!inner.contains("`"))
        #expect(inner == text.replacing("`", with: "\u{02CB}"))
      } else if text.contains("\"") {
        #expect(reading(inner, markup: "\"") == text)
      } else {
        #expect(inner == text)
        #expect(!inner.hasSuffix("\\") && !inner.contains("\\`"))
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
      var rest = text.escapedForLaTeX[...]
      var read = ""
      while let first = rest.first {
        if let (command, meaning) = commands.first(where: { rest.hasPrefix($0.key) }) {
          read += meaning
          rest = rest.dropFirst(command.count)
        } else if rest.hasPrefix("{}") {
          rest = rest.dropFirst(2)
        } else if first == "\\" {
          rest = rest.dropFirst()
          let isEscape = rest.unicodeScalars.first.map { "{}%$#&_".unicodeScalars.contains($0) }
          #expect(isEscape == true)
          read.unicodeScalars.append(rest.unicodeScalars.removeFirst())
        } else {
          let isMarkup = "{}%$#&_~^".unicodeScalars.contains(rest.unicodeScalars.first ?? "x")
          #expect(!isMarkup)
          read.unicodeScalars.append(rest.unicodeScalars.removeFirst())
        }
      }
      #expect(read == text.onSingleLine.replacing("\u{FFFD}", with: ""))
    }
    #expect("a--b''".escapedForLaTeX == "a-{}-b'{}'")
  }
}
