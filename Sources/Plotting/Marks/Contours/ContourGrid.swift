/// The values of a field at the nodes of a grid of rectangles, and the cells between them.
///
/// A node is named by its number, row by row. A cell has the number of its lower left node, so that those at
/// the last of a row and in the last row are empty.
struct ContourGrid {
  /// A side of a cell, seen from inside.
  struct Gate: Hashable {
    var cell: Int
    var side: ContourCell.Side
  }

  /// The coordinates of the columns, ascending.
  let x: [Double]
  /// The coordinates of the rows, ascending.
  let y: [Double]
  /// The values, row by row.
  let values: [Double]
  /// The cells.
  let cells: [ContourCell]
  /// Where lines may begin and end: the sides with nothing on their other side, cell by cell, and there in
  /// the order bottom, left, top, right, diagonal.
  private(set) var outline: [Gate] = []

  private static let order: [ContourCell.Side] = [.bottom, .left, .top, .right, .diagonal]

  /// Creates a grid of rows that are as long as there are columns; what is not finite is no value.
  init(x: [Double], y: [Double], rows: [[Double]]) {
    self.x = x
    self.y = y
    values = Array(rows.joined())
    cells = Self.cells(of: values, columns: x.count)
    for (cell, kind) in cells.enumerated() where kind != .empty {
      if kind == .whole, !isAtRim(cell) { continue }
      for side in Self.order where kind.has(side) {
        let gate = Gate(cell: cell, side: side)
        if isOutline(gate) { outline.append(gate) }
      }
    }
  }

  private static func cells(of values: [Double], columns: Int) -> [ContourCell] {
    let isKnown = values.map(\.isFinite)
    var cells = [ContourCell](repeating: .empty, count: values.count)
    for upper in stride(from: columns, to: values.count, by: columns) {
      for cell in upper - columns..<upper - 1 {
        let isWhole =
          isKnown[cell] && isKnown[cell + 1] && isKnown[cell + columns]
          && isKnown[cell + columns + 1]
        cells[cell] =
          isWhole ? .whole : ContourCell { isKnown[cell + $0.offset(columns: columns)] }
      }
    }
    return cells
  }

  /// The number of columns, which is how far apart the numbers of rows are.
  var columns: Int { x.count }

  /// Whether one of the cells at a cell's sides is not whole.
  private func isAtRim(_ cell: Int) -> Bool {
    !isWhole(cell - columns) || !isWhole(cell - 1) || !isWhole(cell + columns)
      || !isWhole(cell + 1)
  }

  private func isWhole(_ cell: Int) -> Bool {
    cells.indices.contains(cell) && cells[cell] == .whole
  }
}

extension ContourGrid {
  /// The node at a corner of a cell.
  func node(_ corner: ContourCell.Corner, of cell: Int) -> Int {
    cell + corner.offset(columns: columns)
  }

  /// Where a node lies.
  func position(of node: Int) -> Point { Point(x[node % columns], y[node / columns]) }

  /// The nodes at both ends of a gate, walked with its cell to the left.
  func ends(of gate: Gate) -> (from: Int, to: Int)? {
    cells[gate.cell].edge(gate.side).map { edge in
      (node(edge.from, of: gate.cell), node(edge.to, of: gate.cell))
    }
  }

  /// The same side seen from the cell beyond it; nil where there is none.
  func beyond(_ gate: Gate) -> Gate? {
    let other: Gate
    switch gate.side {
    case .bottom: other = Gate(cell: gate.cell - columns, side: .top)
    case .right: other = Gate(cell: gate.cell + 1, side: .left)
    case .top: other = Gate(cell: gate.cell + columns, side: .bottom)
    case .left: other = Gate(cell: gate.cell - 1, side: .right)
    case .diagonal: return nil
    }
    return cells.indices.contains(other.cell) && cells[other.cell].has(other.side) ? other : nil
  }

  /// Whether the field ends at a side.
  func isOutline(_ gate: Gate) -> Bool { beyond(gate) == nil }

  /// Where the line between two nodes has a value that lies between theirs; the same point whichever of them
  /// is the first.
  func crossing(_ first: Int, _ second: Int, at level: Double) -> Point {
    let (start, end) = (min(first, second), max(first, second))
    let share = Interval(from: values[end], to: values[start]).fraction(of: level)
    let (a, b) = (position(of: start), position(of: end))
    // Along a column or a row the other coordinate is theirs to the last bit.
    return Point(
      a.x == b.x ? a.x : a.x * share + b.x * (1 - share),
      a.y == b.y ? a.y : a.y * share + b.y * (1 - share))
  }
}

extension ContourCell.Corner {
  /// How far the number of the node at this corner is from that of the cell.
  fileprivate func offset(columns: Int) -> Int {
    switch self {
    case .lowerLeft: 0
    case .lowerRight: 1
    case .upperRight: columns + 1
    case .upperLeft: columns
    }
  }
}
