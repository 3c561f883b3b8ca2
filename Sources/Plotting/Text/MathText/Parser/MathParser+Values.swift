/// What stands in braces or brackets behind a command and is no formula.
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
    return try rawArgument(endingWith: "}")
  }

  /// The characters in brackets right here, without blanks around them, if there are any.
  mutating func rawOption() throws(MathTextError) -> MathRawArgument? {
    peek == "[" ? try rawArgument(endingWith: "]") : nil
  }

  /// The characters from an opening sign to a closing one, without blanks around them. Braces within it
  /// come in pairs.
  private mutating func rawArgument(
    endingWith closing: Character
  ) throws(MathTextError) -> MathRawArgument {
    let (opening, sign) = (position, characters[position])
    position += 1
    skipBlanks()
    let start = position
    var depth = 0
    while let next = peek, depth > 0 || (next != closing && next != "}"),
      !(endsAtDollar && next == "$")
    {
      if next == "{" { depth += 1 }
      if next == "}" { depth -= 1 }
      position += 1
    }
    var text = characters[start..<position]
    while let last = text.last, Self.isBlank(last) { text.removeLast() }
    guard skip(closing) else { throw MathTextError(.unbalanced(String(sign)), at: opening) }
    return MathRawArgument(text: String(text), position: start)
  }

  /// A letter in brackets as what it stands for; without brackets, nil.
  mutating func option<Value>(
    of name: String, _ values: KeyValuePairs<String, Value>
  ) throws(MathTextError) -> Value? {
    guard let argument = try rawOption() else { return nil }
    guard let value = values.first(where: { $0.key == argument.text })?.value else {
      let known = values.map { "[\($0.key)]" }
      throw argument.error(of: name, expected: MathTextError.listed(known))
    }
    return value
  }

  /// The colour in braces.
  mutating func color(of name: String) throws(MathTextError) -> Color {
    skipBlanks()
    if let model = try rawOption() {
      throw model.error(
        of: name, expected: "no model in brackets; write digits such as #1F77B4 in braces")
    }
    let argument = try rawArgument(of: name)
    do throws(ColorError) {
      return try argument.text.hasPrefix("#")
        ? Color(argument.text) : Color(name: argument.text)
    } catch {
      throw MathTextError(.unknownColor(argument.text), at: argument.position)
    }
  }

  // MARK: Lengths

  /// The length in braces, in ems. A star means that the gap stays where a line breaks, and formulas do not break.
  mutating func length(of name: String) throws(MathTextError) -> Double {
    skipBlanks()
    _ = skip("*")
    return try length(rawArgument(of: name), of: name)
  }

  /// A length in ems: a number with a unit, or without one for ems.
  func length(
    _ argument: MathRawArgument, of name: String, else remedy: String = ""
  ) throws(MathTextError) -> Double {
    let digits = argument.text.prefix { "+-.0123456789".contains($0) }
    let unit = argument.text.dropFirst(digits.count).drop(while: Self.isBlank)
    guard let number = Double(digits), let ems = Self.units[String(unit)],
      abs(number * ems) <= Self.longestLength
    else {
      throw argument.error(
        of: name, expected: "a length of up to 100em in \(Self.unitNames), such as 1em" + remedy)
    }
    return number * ems
  }

  /// Lengths grow with the text: points are those of a text of 10 points, for which TeX's fonts are made.
  private static let units: [String: Double] = [
    "": 1, "em": 1, "mu": 1.0 / 18, "pt": 0.1, "ex": 0.430555, "bp": 0.1 * pointsPerInch / 72,
    "px": 0.1 * pointsPerInch / 72, "in": 0.1 * pointsPerInch, "cm": 0.1 * pointsPerInch / 2.54,
    "mm": 0.1 * pointsPerInch / 25.4,
  ]

  /// TeX's points are shorter than those of PostScript, which are TeX's bp, and pdfTeX's px.
  private static let pointsPerInch = 72.27

  private static let unitNames = MathTextError.listed(units.keys.filter { !$0.isEmpty }.sorted())

  /// Longer gaps are slips, and would make pictures without bounds.
  private static let longestLength = 100.0
}
