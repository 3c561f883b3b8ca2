/// A delimiter of a chosen height.
///
///     try MathText.parse(formula: #"\Bigl( x \Bigr)"#)
public struct MathDelimiter: Sendable, Equatable {
  /// The character, or nil for none.
  public var character: Character?
  /// How high it is.
  public var size: Size
  /// What it does in a row.
  public var role: MathSymbol.Role

  /// The heights of plain TeX's commands (Knuth, The TeXbook, appendix B).
  ///
  ///     MathDelimiter.Size.big.height  // 1.2 ems in all
  public enum Size: Sendable, Equatable, CaseIterable {
    /// `\big`: a little higher than the line.
    case big
    /// `\Big`: half as high again.
    case bigger
    /// `\bigg`: twice as high.
    case huge
    /// `\Bigg`: two and a half times as high.
    case hugest

    /// The height in all, in ems: 8.5, 11.5, 14.5 and 17.5 points at 10 points, and a tenth of an em
    /// more above and below.
    public var height: Double {
      switch self {
      case .big: 1.2
      case .bigger: 1.8
      case .huge: 2.4
      case .hugest: 3
      }
    }
  }

  /// Creates a delimiter.
  public init(_ character: Character?, size: Size, role: MathSymbol.Role) {
    self.character = character
    self.size = size
    self.role = role
  }
}
