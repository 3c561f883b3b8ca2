/// Which room of a part that is not drawn, or is drawn without its height, is taken.
///
///     try MathText.parse(formula: #"a\phantom{b}c"#)  // a gap as wide as b
public enum MathPhantom: Sendable, Equatable {
  /// All of it; nothing is drawn: `\phantom`.
  case all
  /// The width; nothing is drawn: `\hphantom`.
  case width
  /// Height and depth; nothing is drawn: `\vphantom`.
  case height
  /// The width; the part is drawn: `\smash`.
  case smash
  /// The width and the depth; the part is drawn: `\smash[t]`.
  case smashTop
  /// The width and the height; the part is drawn: `\smash[b]`.
  case smashBottom

  /// Whether the part is drawn.
  var isDrawn: Bool {
    switch self {
    case .all, .width, .height: false
    case .smash, .smashTop, .smashBottom: true
    }
  }
}
