/// A letter, digit or sign of a formula.
///
///     try MathText.parse(formula: "<")
///     // .symbol(MathSymbol("<", role: .relation, ...))
public struct MathSymbol: Sendable, Equatable {
  /// The character.
  public var character: Character
  /// What the symbol does, from which the room around it follows.
  public var role: Role
  /// The letter shape.
  public var variant: Variant

  /// The sign of a derivative, which fonts draw small and raised.
  static let prime: Character = "′"

  /// What a symbol does in a formula: the classes of TeX (Knuth, The TeXbook, chapter 17).
  ///
  ///     MathSymbol("=", role: .relation)
  public enum Role: Sendable, Equatable {
    /// A variable, a digit, a letter.
    case ordinary
    /// A sum, product or integral.
    case largeOperator
    /// A sign between two operands, such as +.
    case binary
    /// A sign between two sides, such as =.
    case relation
    /// An opening bracket.
    case opening
    /// A closing bracket.
    case closing
    /// A comma.
    case punctuation
  }

  /// The shape of letters.
  ///
  ///     MathSymbol("w", variant: .bold)  // a vector
  public enum Variant: Sendable, Equatable {
    /// Letters italic, everything else upright: the usual shape in formulas.
    case math
    /// Upright.
    case roman
    /// Italic.
    case italic
    /// Bold and upright.
    case bold
    /// Bold and italic.
    case boldItalic
    /// With doubled strokes, as of sets of numbers: `\mathbb`.
    case blackboardBold
    /// Handwritten capitals: `\mathcal`.
    case calligraphic
    /// Handwritten with flourishes: `\mathscr`.
    case script
    /// Broken letters: `\mathfrak`.
    case fraktur
    /// Without serifs: `\mathsf`.
    case sansSerif
    /// All as wide as each other: `\mathtt`.
    case monospace
    /// That of the text around the formula.
    case surrounding
  }

  /// Creates a symbol.
  public init(
    _ character: Character, role: Role = .ordinary, variant: Variant = .math
  ) {
    self.character = character
    self.role = role
    self.variant = variant
  }

  private static let greekCapitals: ClosedRange<Character> = "Α"..."Ω"

  /// Whether the symbol leans because it is a letter of a formula; capital Greek letters stand.
  var isSlanted: Bool {
    switch variant {
    case .math, .italic:
      return character.isASCIILetter
        || (character.isLetter && !Self.greekCapitals.contains(character))
    case .boldItalic: return character.isLetter
    case .roman, .bold, .blackboardBold, .calligraphic, .script, .fraktur, .sansSerif, .monospace,
      .surrounding:
      return false
    }
  }
}
