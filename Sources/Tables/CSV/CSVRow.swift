/// The cells of one row, in a buffer that serves for all rows.
struct CSVRow {
  /// Where the row begins in the file.
  private(set) var start = 0
  /// The cells that are kept.
  private(set) var cells: [CSVCell] = []
  /// How many cells there are.
  private(set) var count = 0
  /// Whether there is nothing in any of them.
  private(set) var isBlank = true
  /// Whether there is nothing in the last one.
  private(set) var endsEmpty = true

  mutating func begin(at start: Int) {
    self.start = start
    cells.removeAll(keepingCapacity: true)
    count = 0
    isBlank = true
  }

  mutating func add(_ cell: CSVCell, limit: Int) {
    if count < limit { cells.append(cell) }
    count += 1
    endsEmpty = cell.isEmpty && !cell.isQuoted
    isBlank = isBlank && endsEmpty
  }
}
