/// Which axes of a figure's panels have the same limits.
///
///     try Figure(grid: SubplotGrid(rows: 2, columns: 2), sharedX: .columns, sharedY: .all) {
///       for unit in units { unit.chart }
///     }
public enum AxisSharing: Sendable, Equatable {
  /// Each its own.
  case none
  /// All the same.
  case all
  /// Those in a row of the grid.
  case rows
  /// Those in a column of the grid.
  case columns

  /// What the axes of panels have in common that share: equal for those that do, nil for one that does
  /// not share.
  func group(of cell: GridCell) -> Int? {
    switch self {
    case .none: nil
    case .all: 0
    case .rows: cell.row
    case .columns: cell.column
    }
  }
}
