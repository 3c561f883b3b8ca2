/// A part of a formula: what is written, not where it stands.
///
///     let node = try MathText.parse(formula: #"\frac{1}{2}"#)
///     if case .fraction(let fraction) = node { print(fraction.numerator, fraction.denominator) }
public indirect enum MathNode: Sendable, Equatable {
  /// A letter, digit or sign.
  case symbol(MathSymbol)
  /// Parts one after the other.
  case row([MathNode])
  /// A base with a part below right, above right, or both; below and above where the base takes limits.
  case scripts(base: MathNode, sub: MathNode?, sup: MathNode?)
  /// One part over another, with or without a bar between.
  case fraction(MathFraction)
  /// A root; without an index, a square root.
  case root(radicand: MathNode, index: MathNode?)
  /// A sign above or below a part.
  case accent(MathAccent, MathNode)
  /// The upright name of a function, such as `ln`.
  case function(String)
  /// A part between delimiters of its own height; nil stands for no delimiter.
  case fenced(left: Character?, body: MathNode, right: Character?)
  /// A delimiter within `fenced` as high as those around it: `\middle`; nil stands for none.
  case middle(Character?)
  /// A delimiter of a chosen height: `\big`, `\Bigl`.
  case delimiter(MathDelimiter)
  /// A gap in ems; below zero a gap that draws parts together.
  case space(Double)
  /// A base whose scripts stand beside it or below and above it, whatever it is: `\limits`,
  /// `\nolimits`, `\operatorname*`.
  case limits(MathLimits, MathNode)
  /// A line as long as the part: `\overline`, `\underline`.
  case line(MathSide, MathNode)
  /// A part within a frame: `\boxed`.
  case boxed(MathNode)
  /// A brace as long as the part, with a label beyond it: `\overbrace`, `\underbrace`.
  case brace(MathSide, body: MathNode, label: MathNode?)
  /// Small parts above and below a base: `\overset`, `\underset`, `\stackrel`.
  case stacked(base: MathNode, over: MathNode?, under: MathNode?)
  /// An arrow as long as the small parts above and below it: `\xrightarrow`.
  case arrow(Character, above: MathNode?, below: MathNode?)
  /// Rows of cells: matrices, cases, aligned equations, stacked conditions.
  case matrix(MathMatrix)
  /// Words within a formula, set as the text around it, which may hold formulas of their own: `\text`.
  case text(MathText)
  /// A part in a colour.
  case colored(Color, MathNode)
  /// A part of which only the room is taken: `\phantom`; or of which the height is not: `\smash`.
  case phantom(MathPhantom, MathNode)
  /// A part in another size of formulas: `\displaystyle`, `\scriptstyle`.
  case style(MathStyle, MathNode)
  /// A part that does what a symbol of a role does: `\mathrel`, `\mathop`.
  case classified(MathSymbol.Role, MathNode)
}
