extension MathSymbol {
  /// The symbol struck out, as one character where Unicode has it; nil for what cannot be struck out, such as
  /// a control character.
  var negated: MathSymbol? {
    let text = String(character) + Self.stroke
    guard text.count == 1, let struckOut = text.first else { return nil }
    var result = self
    // Characters are equal when they are canonically equivalent.
    result.character =
      Self.negatedCharacters.firstIndex(of: struckOut).map { Self.negatedCharacters[$0] }
      ?? struckOut
    return result
  }

  /// Unicode's combining long solidus overlay.
  private static let stroke = "\u{338}"

  /// Characters that are composed of another one and a stroke.
  private static let negatedCharacters: Set<Character> = [
    "≠", "≢", "≁", "≄", "≇", "≉", "≭", "≮", "≯", "≰", "≱", "≴", "≵", "≸", "≹", "⊀", "⊁", "⋠", "⋡",
    "∉", "∌", "⊄", "⊅", "⊈", "⊉", "⋢", "⋣", "∤", "∦", "⊬", "⊭", "⊮", "⊯", "⋪", "⋫", "⋬", "⋭", "∄",
    "↚", "↛", "↮", "⇍", "⇏", "⇎",
  ]
}
