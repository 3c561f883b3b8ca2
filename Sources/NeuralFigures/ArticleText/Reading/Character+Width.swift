extension Character {
  /// Whether it takes the room of two Latin letters: those of Chinese, Japanese and Korean, and their
  /// punctuation.
  ///
  /// Source: The blocks of Unicode whose characters have the property East_Asian_Width of W or F
  /// (<https://www.unicode.org/reports/tr11/>), without emoji.
  var isWide: Bool {
    guard let value = unicodeScalars.first?.value else { return false }
    return Self.wide.contains { $0.contains(value) }
  }

  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
    0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD,
  ]
}

extension StringProtocol {
  /// How many columns it takes in type of one width.
  var columns: Int { reduce(0) { $0 + ($1.isWide ? 2 : 1) } }

  /// The text with the lines of a paragraph run on: with a blank between them, but for two characters of
  /// which neither needs one.
  var runningOn: String {
    let lines = split(omittingEmptySubsequences: true, whereSeparator: \.isNewline)
    return lines.reduce(into: "") { text, line in
      let needsNoBlank = text.last?.isWide == true && line.first?.isWide == true
      text += text.isEmpty || needsNoBlank ? String(line) : " \(line)"
    }
  }
}
