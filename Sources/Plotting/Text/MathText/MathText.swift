/// A label with formulas between dollar signs, read but not set.
///
///     let label = try MathText.parse("accuracy of $w_1$")
///     label.parts.count  // 2
public struct MathText: Sendable, Equatable {
  /// A stretch of a label.
  ///
  ///     try MathText.parse("Epoch").parts  // [.text("Epoch")]
  public enum Part: Sendable, Equatable {
    /// Characters that stand for themselves.
    case text(String)
    /// A formula.
    case formula(MathNode)
  }

  /// The label from left to right.
  public var parts: [Part]

  /// The shape of the letters of words within a formula, such as bold for `\textbf`; that of the text around
  /// it for `\text`, and for labels, which are that text.
  public var variant: MathSymbol.Variant

  /// Creates a label, or words within a formula.
  public init(parts: [Part], variant: MathSymbol.Variant = .surrounding) {
    self.parts = parts
    self.variant = variant
  }

  /// Whether the label holds a formula.
  public var hasFormula: Bool {
    parts.contains { if case .formula = $0 { true } else { false } }
  }

  /// The characters that stand for themselves.
  var plainText: String {
    parts.map { if case .text(let text) = $0 { text } else { "" } }.joined()
  }

  /// Reads a label.
  ///
  /// A label with an even number of dollar signs, at least two, holds formulas between them; any
  /// other label is text, as in Matplotlib. A dollar sign after a backslash stands for itself.
  ///
  /// - Throws: `MathTextError` for a formula that cannot be read, with its place in the label.
  public static func parse(_ label: String) throws(MathTextError) -> MathText {
    // Most labels are plain text.
    guard label.utf8.contains(UInt8(ascii: "$")) else { return MathText(parts: [.text(label)]) }
    let characters = Array(label)
    let dollars = characters.indices.filter { index in
      characters[index] == "$" && (index == 0 || characters[index - 1] != "\\")
    }
    guard !dollars.isEmpty, dollars.count % 2 == 0 else {
      return MathText(parts: [.text(unescaped(characters[...]))])
    }
    var parts: [Part] = []
    var start = 0
    // Words within a formula may hold dollar signs of their own: where it ends is found by reading it.
    var ahead = dollars[...]
    while let opening = ahead.first {
      if start < opening { parts.append(.text(unescaped(characters[start..<opening]))) }
      var parser = MathParser(characters[(opening + 1)...], endsAtDollar: true)
      parts.append(.formula(try parser.formula()))
      guard parser.skip("$") else { throw MathTextError(.unbalanced("$"), at: opening) }
      start = parser.position
      ahead = ahead.drop { $0 < start }
    }
    if start < characters.count { parts.append(.text(unescaped(characters[start...]))) }
    return MathText(parts: parts)
  }

  /// Characters with `\$` for a dollar sign.
  private static func unescaped(_ characters: ArraySlice<Character>) -> String {
    var text = ""
    for character in characters {
      if character == "$", text.last == "\\" { text.removeLast() }
      text.append(character)
    }
    return text
  }
}
