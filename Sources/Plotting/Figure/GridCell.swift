/// A cell of a figure's grid, or several that a panel spans; counted from 0 at the upper left.
///
///     GridCell(row: 0, column: 1)  // the second of the first row
///     GridCell(rows: 0...1, columns: 0...0)  // the upper two of the first column
public struct GridCell: Sendable, Hashable {
  /// The rows, from the top.
  public var rows: ClosedRange<Int>
  /// The columns, from the left.
  public var columns: ClosedRange<Int>

  /// Creates a cell.
  public init(row: Int = 0, column: Int = 0) {
    self.init(rows: row...row, columns: column...column)
  }

  /// Creates a cell that spans several of the grid.
  public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }

  /// The uppermost row.
  public var row: Int { rows.lowerBound }
  /// The leftmost column.
  public var column: Int { columns.lowerBound }
}
