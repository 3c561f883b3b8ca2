extension NumberMistake {
  /// What keeps a text that is no number from being one; nil where nothing does that is known.
  init?(in text: String, hasDecimalComma: Bool) {
    let reading = DecimalReading(hasDecimalComma: hasDecimalComma)
    let other = DecimalReading(hasDecimalComma: !hasDecimalComma)
    let text = text.trimmingBlanks()
    let visible = Self.withoutInvisible(text)
    if Self.isInfinite(text) {
      self = .infinite
    } else if DecimalParts(text, separator: reading.separator) != nil {
      // It has all that a number has, and still is none that can be held.
      self = .tooLarge
    } else if Self.isHexadecimal(text) {
      self = .hexadecimal
    } else if let plain = Self.withHyphen(text), reading.number(in: plain) != nil {
      self = .minusSign(plain: plain)
    } else if let plain = Self.withoutGroups(text, reading: reading) {
      self = .thousands(plain: plain)
    } else if visible != text, reading.number(in: visible) != nil {
      self = .invisible(plain: visible)
    } else if other.number(in: text) != nil {
      let plain = String(text.map { $0 == "," ? "." : $0 == "." ? "," : $0 })
      self = hasDecimalComma ? .decimalPoint(plain: plain) : .decimalComma(plain: plain)
    } else if let plain = Self.withoutUnit(text), reading.number(in: plain) != nil {
      self = .unit(plain: plain)
    } else {
      return nil
    }
  }

  private static func isInfinite(_ text: String) -> Bool {
    let word = text.lowercased().drop { $0 == "+" || $0 == "-" || $0 == "\u{2212}" }
    return ["inf", "infinity", "\u{221E}"].contains(word)
  }

  private static func isHexadecimal(_ text: String) -> Bool {
    let word = text.lowercased().drop { $0 == "+" || $0 == "-" }
    return (word.hasPrefix("0x") || word.hasPrefix("0b") || word.hasPrefix("0o"))
      && word.count > 2 && word.dropFirst(2).allSatisfy { $0.isHexDigit || $0 == "." || $0 == "p" }
  }

  /// The text with hyphens for other signs of minus.
  private static func withHyphen(_ text: String) -> String? {
    guard text.unicodeScalars.contains(where: isMinus) else { return nil }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(isMinus(scalar) ? "-" : scalar) }
    return String(scalars)
  }

  /// U+2212, and the dashes that are typed in its place.
  private static func isMinus(_ scalar: Unicode.Scalar) -> Bool {
    ["\u{2212}", "\u{2013}", "\u{2014}", "\u{2010}", "\u{2011}"].contains(scalar)
  }

  /// The text without what separates groups of three digits.
  private static func withoutGroups(_ text: String, reading: DecimalReading) -> String? {
    let point: Character = reading.separator == ASCII.comma ? "," : "."
    let separators: [Character] = [
      point == "." ? "," : ".", " ", "'", "\u{2019}", "_", "\u{A0}", "\u{202F}", "\u{2009}",
    ]
    for separator in separators where text.contains(separator) {
      let whole = text.prefix { $0 != point }.drop { $0 == "-" || $0 == "+" }
      let groups = whole.split(separator: separator, omittingEmptySubsequences: false)
      guard groups.count > 1, (1...3).contains(groups[0].count), groups[0].first != "0",
        groups.dropFirst().allSatisfy({ $0.count == 3 })
      else { continue }
      let plain = text.filter { $0 != separator }
      if reading.number(in: plain) != nil { return plain }
    }
    return nil
  }

  /// The text without spaces and format characters beyond ASCII.
  private static func withoutInvisible(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .format: continue
      case .spaceSeparator where !scalar.isASCII: continue
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// The number in a text of digits with a sign of money or a comparison before it, or a unit after it.
  private static func withoutUnit(_ text: String) -> String? {
    let isPart: (Character) -> Bool = { $0.isASCII && ($0.isNumber || "+-.,".contains($0)) }
    let number = text.drop { !isPart($0) }.prefix(while: isPart)
    let before = withoutInvisible(String(text[..<number.startIndex])).trimmingBlanks()
    let after = withoutInvisible(String(text[number.endIndex...])).trimmingBlanks()
    guard before.isEmpty != after.isEmpty, after.count <= longestUnit,
      before.allSatisfy({ $0.isCurrencySymbol || "<>~\u{2248}".contains($0) }),
      !after.contains(where: \.isNumber), after.lowercased() != "e"
    else { return nil }
    return String(number)
  }

  /// The longest unit that is taken for one: km/h has four letters.
  private static let longestUnit = 4
}

extension StringProtocol {
  /// The text without blanks at its ends.
  fileprivate func trimmingBlanks() -> String {
    let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" }
    guard let first = firstIndex(where: { !isBlank($0) }),
      let last = lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(self[first...last])
  }
}
