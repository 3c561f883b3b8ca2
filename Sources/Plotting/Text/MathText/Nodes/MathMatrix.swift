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

    /// How much of the free room is at the left.
    var share: Double {
      switch self {
      case .left: 0
      case .center: 0.5
      case .right: 1
      }
    }
  }

  /// What of a matrix is on the baseline of the formula around it.
  ///
  ///     MathMatrix(rows: rows, baseline: .firstRow)  // as \begin{aligned}[t]
  public enum Baseline: Sendable, Equatable {
    /// Nothing: its middle is in the middle of the line.
    case middle
    /// The baseline of its first row.
    case firstRow
    /// The baseline of its last row.
    case lastRow
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
  /// Room below rows, besides what they have anyway, in ems, from the first on; those beyond the list have none.
  /// Below zero it draws rows together.
  public var rowGaps: [Double]
  /// The lines between columns by the number of columns before them; 0 is at the left of the first one.
  public var columnLines: Set<Int>
  /// The lines between rows by the number of rows before them; 0 is above the first one.
  public var rowLines: Set<Int>
  /// What is on the baseline of the formula around the matrix.
  public var baseline: Baseline

  /// Creates a matrix.
  public init(
    rows: [[MathNode]], alignments: [Alignment] = [.center], left: Character? = nil,
    right: Character? = nil, style: MathStyle = .text, columnGaps: [Double] = [1],
    rowGaps: [Double] = [], columnLines: Set<Int> = [], rowLines: Set<Int> = [],
    baseline: Baseline = .middle
  ) {
    self.rows = rows
    self.alignments = alignments
    self.left = left
    self.right = right
    self.style = style
    self.columnGaps = columnGaps
    self.rowGaps = rowGaps
    self.columnLines = columnLines
    self.rowLines = rowLines
    self.baseline = baseline
  }
}
