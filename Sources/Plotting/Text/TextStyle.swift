/// Which of a family's faces a text is set in.
///
///     Text("normal vector", at: Point(1, 1), weight: .bold, slant: .oblique)
///     try fonts.typeset("Epoch", size: 14, style: TextStyle(weight: .bold))
public struct TextStyle: Sendable, Hashable {
  /// How heavy the strokes are.
  ///
  ///     TextStyle(weight: .bold)
  public enum Weight: Sendable, Hashable {
    /// The usual weight.
    case regular
    /// Heavier, as for vectors.
    case bold
  }

  /// Whether the letters lean.
  ///
  ///     TextStyle(slant: .oblique)
  public enum Slant: Sendable, Hashable {
    /// Letters stand.
    case upright
    /// Letters lean to the right.
    case oblique
  }

  /// How heavy the strokes are.
  public var weight: Weight
  /// Whether the letters lean.
  public var slant: Slant

  /// Creates a style; regular and upright unless asked otherwise.
  public init(weight: Weight = .regular, slant: Slant = .upright) {
    self.weight = weight
    self.slant = slant
  }
}
