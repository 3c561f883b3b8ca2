/// The cells that lines pass, so that each is passed once.
struct StreamMask {
  /// A cell by its column and row.
  struct Cell: Hashable {
    var column: Int
    var row: Int
  }

  /// Cells along each side.
  let side: Int
  private var isPassed: [Bool]
  private var trail: [Cell] = []
  private var current: Cell?

  init(side: Int) {
    self.side = side
    isPassed = Array(repeating: false, count: side * side)
  }

  /// Whether no line has passed a cell.
  func isFree(_ cell: Cell) -> Bool { !isPassed[cell.row * side + cell.column] }

  /// Begins a line in a cell; false where another one is.
  mutating func begin(in cell: Cell) -> Bool {
    trail = []
    return enter(cell)
  }

  /// Goes on from the cell where the line began, the other way.
  mutating func turn(at cell: Cell) { current = cell }

  /// Goes on to a cell; false where a line has been before, be it the same.
  mutating func enter(_ cell: Cell) -> Bool {
    if cell == current { return true }
    guard isFree(cell) else { return false }
    isPassed[cell.row * side + cell.column] = true
    trail.append(cell)
    current = cell
    return true
  }

  /// Sets the cells of the line free again.
  mutating func forget() {
    for cell in trail { isPassed[cell.row * side + cell.column] = false }
  }

  /// All cells from the outer ones to the middle, around from the lower left: lines that begin at the edges
  /// make the better picture.
  var cellsFromOutside: [Cell] {
    var cells: [Cell] = []
    cells.reserveCapacity(side * side)
    for ring in 0..<(side + 1) / 2 {
      let last = side - 1 - ring
      guard ring < last else {
        cells.append(Cell(column: ring, row: ring))
        break
      }
      cells += (ring..<last).map { Cell(column: $0, row: ring) }
      cells += (ring..<last).map { Cell(column: last, row: $0) }
      cells += (ring..<last).map { Cell(column: last - ($0 - ring), row: last) }
      cells += (ring..<last).map { Cell(column: ring, row: last - ($0 - ring)) }
    }
    return cells
  }
}
