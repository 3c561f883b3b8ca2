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
  /// Three dots: `\dddot`.
  case dddot
  /// Four dots: `\ddddot`.
  case ddddot
  /// A stroke that rises to the right: `\acute`.
  case acute
  /// A stroke that falls to the right: `\grave`.
  case grave
  /// A circumflex upside down: `\check`.
  case check
  /// A bowl: `\breve`.
  case breve
  /// A ring: `\mathring`.
  case mathring
  /// A circumflex as wide as the part: `\widehat`.
  case widehat
  /// A tilde as wide as the part: `\widetilde`.
  case widetilde
  /// An arrow to the right, as wide as the part: `\overrightarrow`.
  case overrightarrow
  /// An arrow to the left, as wide as the part: `\overleftarrow`.
  case overleftarrow
  /// An arrow to both sides, as wide as the part: `\overleftrightarrow`.
  case overleftrightarrow

  /// Whether the sign is as wide as the part.
  var isStretched: Bool {
    switch self {
    case .widehat, .widetilde, .overrightarrow, .overleftarrow, .overleftrightarrow: true
    default: false
    }
  }

  /// The character that is drawn.
  var character: Character {
    switch self {
    case .hat: "\u{302}"
    case .bar: "\u{304}"
    case .vec: "\u{20D7}"
    case .tilde: "\u{303}"
    case .dot: "\u{307}"
    case .ddot: "\u{308}"
    case .dddot: "\u{20DB}"
    case .ddddot: "\u{20DC}"
    case .acute: "\u{301}"
    case .grave: "\u{300}"
    case .check: "\u{30C}"
    case .breve: "\u{306}"
    case .mathring: "\u{30A}"
    case .widehat: "\u{302}"
    case .widetilde: "\u{303}"
    case .overrightarrow: "\u{20D7}"
    case .overleftarrow: "\u{20D6}"
    case .overleftrightarrow: "\u{20E1}"
    }
  }
}
