/// A part of a formula: what is written, not where it stands.
///
///     let node = try MathText.parse(formula: #"\frac{1}{2}"#)
///     if case .fraction(let above, let below) = node { print(above, below) }
public indirect enum MathNode: Sendable, Equatable {
  /// A letter, digit or sign.
  case symbol(MathSymbol)
  /// Parts one after the other.
  case row([MathNode])
  /// A base with a part below right, above right, or both.
  case scripts(base: MathNode, sub: MathNode?, sup: MathNode?)
  /// One part over another with a bar between.
  case fraction(numerator: MathNode, denominator: MathNode)
  /// A root; without an index, a square root.
  case root(radicand: MathNode, index: MathNode?)
  /// A sign above a part.
  case accent(MathAccent, MathNode)
  /// The upright name of a function, such as `ln`.
  case function(String)
  /// A part between delimiters of its own height; nil stands for no delimiter.
  case fenced(left: Character?, body: MathNode, right: Character?)
  /// A gap in ems; below zero a gap that draws parts together.
  case space(Double)
}

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

  /// Whether the symbol leans because it is a letter of a formula; capital Greek letters stand.
  var isSlanted: Bool {
    let greekCapitals: ClosedRange<Character> = "Α"..."Ω"
    switch variant {
    case .math, .italic: return character.isLetter && !greekCapitals.contains(character)
    case .roman, .bold, .surrounding: return false
    }
  }
}

/// A sign above a part of a formula.
///
///     try MathText.parse(formula: #"\hat{y}"#)
///     // .accent(.hat, .symbol(...))
public enum MathAccent: String, Sendable, Equatable, CaseIterable {
  /// A circumflex: `\hat`.
  case hat
  /// A level line: `\bar`.
  case bar
  /// An arrow to the right: `\vec`.
  case vec
  /// A tilde: `\tilde`.
  case tilde
  /// A dot: `\dot`.
  case dot
  /// Two dots: `\ddot`.
  case ddot

  /// The character that is drawn.
  var character: Character {
    switch self {
    case .hat: "\u{302}"
    case .bar: "\u{305}"
    case .vec: "\u{20D7}"
    case .tilde: "\u{303}"
    case .dot: "\u{307}"
    case .ddot: "\u{308}"
    }
  }
}
