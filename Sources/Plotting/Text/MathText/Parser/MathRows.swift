/// The rows of an environment as they are read.
struct MathRows: Sendable, Equatable {
  /// The cells row by row.
  private(set) var cells: [[MathNode]] = [[]]
  /// The lines by the number of rows before them.
  private(set) var lines: Set<Int> = []
  /// The room below each row that is ended, in ems.
  private var gaps: [Double] = []

  /// The room below rows, or nothing if none has any.
  var usedGaps: [Double] { gaps.contains { $0 != 0 } ? gaps : [] }

  /// How many cells the row has that is being read.
  var columnCount: Int { cells.last?.count ?? 0 }

  /// Adds a cell to the row.
  mutating func append(_ cell: MathNode) { cells[cells.count - 1].append(cell) }

  /// Ends the row.
  mutating func endRow(gap: Double) {
    gaps.append(gap)
    cells.append([])
  }

  /// Adds a line above the row; whether there is none yet.
  mutating func addLine() -> Bool { lines.insert(cells.count - 1).inserted }

  /// Takes a last row without anything in it away: the end of the last row begins no other.
  mutating func dropEmptyEnd() {
    if cells.count > 1, cells.last == [.row([])] { cells.removeLast() }
  }
}
