/// Rows of cells within a formula: a matrix, cases, aligned equations.
///
///     try MathText.parse(formula: #"\begin{bmatrix} 1 & 2 \\ 3 & 4 \end{bmatrix}"#)
public struct MathMatrix: Sendable, Equatable {
  /// How the cells of a column stand.
  ///
  ///     MathMatrix(rows: rows, alignments: [.right, .left])
  public enum Alignment: Sendable, Equatable {
    /// At its left.
    case left
    /// In its middle.
    case center
    /// At its right.
    case right
  }

  /// The cells from left to right, row by row; a short row ends early.
  public var rows: [[MathNode]]
  /// How the columns stand, from the first on; the last one counts for those that follow.
  public var alignments: [Alignment]
  /// The delimiter at the left, or nil for none.
  public var left: Character?
  /// The delimiter at the right, or nil for none.
  public var right: Character?
  /// The size of the cells.
  public var style: MathStyle
  /// The gaps between columns in ems, from the first on; the last one counts for those that follow.
  public var columnGaps: [Double]

  /// Creates a matrix.
  public init(
    rows: [[MathNode]], alignments: [Alignment] = [.center], left: Character? = nil,
    right: Character? = nil, style: MathStyle = .text, columnGaps: [Double] = [1]
  ) {
    self.rows = rows
    self.alignments = alignments
    self.left = left
    self.right = right
    self.style = style
    self.columnGaps = columnGaps
  }
}
