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
