/// What stands in braces behind a command and is no formula.
struct MathRawArgument {
  let text: String
  /// Where the text begins.
  let position: Int

  /// What to throw when the text is not what the command expects.
  func error(of name: String, expected: String) -> MathTextError {
    MathTextError(.invalidArgument(text, of: name, expected: expected), at: position)
  }
}

extension MathParser {
  /// The characters in braces, without blanks around them.
  mutating func rawArgument(of name: String) throws(MathTextError) -> MathRawArgument {
    skipBlanks()
    guard peek == "{" else { throw MathTextError(.missingArgument(of: name), at: position) }
    let opening = position
    position += 1
    skipBlanks()
    let start = position
    while let next = peek, next != "}", next != "{", !(endsAtDollar && next == "$") {
      position += 1
    }
    var text = characters[start..<position]
    while let last = text.last, Self.isBlank(last) { text.removeLast() }
    guard skip("}") else { throw MathTextError(.unbalanced("{"), at: opening) }
    return MathRawArgument(text: String(text), position: start)
  }

  /// The colour in braces.
  mutating func color(of name: String) throws(MathTextError) -> Color {
    let argument = try rawArgument(of: name)
    do throws(ColorError) {
      return try argument.text.hasPrefix("#")
        ? Color(argument.text) : Color(name: argument.text)
    } catch {
      throw MathTextError(.unknownColor(argument.text), at: argument.position)
    }
  }

  // MARK: Lengths

  /// The length in braces, in ems.
  mutating func length(of name: String) throws(MathTextError) -> Double {
    try length(rawArgument(of: name), of: name)
  }

  /// A length in ems: a number with a unit, or without one for ems.
  func length(_ argument: MathRawArgument, of name: String) throws(MathTextError) -> Double {
    let digits = argument.text.prefix { "+-.0123456789".contains($0) }
    let unit = argument.text.dropFirst(digits.count).drop(while: Self.isBlank)
    guard let number = Double(digits), let ems = Self.units[String(unit)],
      abs(number * ems) <= Self.longestLength
    else {
      throw argument.error(of: name, expected: "a length of up to 100em, such as 1em or 3mu")
    }
    return number * ems
  }

  /// Lengths grow with the text: points are those of a text of 10 points, for which TeX's fonts are made.
  private static let units: [String: Double] = [
    "": 1, "em": 1, "mu": 1.0 / 18, "pt": 0.1, "ex": 0.430555,
  ]

  /// Longer gaps are slips, and would make pictures without bounds.
  private static let longestLength = 100.0
}
