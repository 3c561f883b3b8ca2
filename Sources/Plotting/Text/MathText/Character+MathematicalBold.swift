extension Character {
  /// The bold form of a letter or digit that Unicode has for formulas, or nil where it has none.
  ///
  /// Browsers draw no bold letter in formulas but these: of `mathvariant` MathML Core has kept
  /// the value `normal` alone. Source: the block Mathematical Alphanumeric Symbols.
  var mathematicalBold: Character? {
    guard unicodeScalars.count == 1, let scalar = unicodeScalars.first else { return nil }
    if let variant = Self.boldVariants[scalar] { return Character(variant) }
    for (range, bold) in Self.boldRanges where range.contains(scalar) {
      let value = bold.value + scalar.value - range.lowerBound.value
      return Unicode.Scalar(value).map(Character.init)
    }
    return nil
  }

  /// Characters in their order, and the bold form of the first.
  private static let boldRanges: [(ClosedRange<Unicode.Scalar>, Unicode.Scalar)] = [
    ("A"..."Z", "\u{1D400}"), ("a"..."z", "\u{1D41A}"), ("0"..."9", "\u{1D7CE}"),
    ("Α"..."Ω", "\u{1D6A8}"), ("α"..."ω", "\u{1D6C2}"),
  ]

  /// The rest of the bold Greek letters, which stand out of order.
  private static let boldVariants: [Unicode.Scalar: Unicode.Scalar] = [
    "∇": "\u{1D6C1}", "∂": "\u{1D6DB}", "ϵ": "\u{1D6DC}", "ϑ": "\u{1D6DD}", "ϰ": "\u{1D6DE}",
    "ϕ": "\u{1D6DF}", "ϱ": "\u{1D6E0}", "ϖ": "\u{1D6E1}",
  ]
}
