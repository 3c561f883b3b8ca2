extension MathSymbol {
  /// The symbol struck out, as one character where Unicode has it.
  var negated: MathSymbol {
    var result = self
    let struckOut = Character(String(character) + "\u{338}")
    // Characters are equal when they are canonically equivalent.
    result.character =
      Self.negatedCharacters.firstIndex(of: struckOut).map { Self.negatedCharacters[$0] }
      ?? struckOut
    return result
  }

  /// Characters that are composed of another one and a stroke.
  private static let negatedCharacters: Set<Character> = [
    "≠", "≢", "≁", "≄", "≇", "≉", "≭", "≮", "≯", "≰", "≱", "≴", "≵", "≸", "≹", "⊀", "⊁", "⋠", "⋡",
    "∉", "∌", "⊄", "⊅", "⊈", "⊉", "⋢", "⋣", "∤", "∦", "⊬", "⊭", "⊮", "⊯", "⋪", "⋫", "⋬", "⋭", "∄",
    "↚", "↛", "↮", "⇍", "⇏", "⇎",
  ]
}
