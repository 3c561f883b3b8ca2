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
