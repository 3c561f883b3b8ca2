/// Where the columns of a matrix stand, in pixels from its left.
struct MatrixColumns {
  private let widths: [Double]
  private let starts: [Double]
  private let alignments: [MathMatrix.Alignment]
  /// How wide the matrix is.
  let width: Double
  /// The left edges of the lines between columns and beside them.
  let lines: [Double]
  /// From where to where lines between rows go. At a line beside the matrix it is the middle of that, so that the end
  /// is behind it on any grid of pixels.
  let reach: (start: Double, end: Double)

  init(of rows: [[MathBox]], in matrix: MathMatrix, em: Double, lineThickness: Double) {
    let count = rows.map(\.count).max() ?? 0
    let gaps = matrix.columnGaps.map { $0 * em }
    let widths = (0..<count).map { column in
      rows.compactMap { $0.indices.contains(column) ? $0[column].width : nil }.max() ?? 0
    }
    // The columns that rows do not reach have lines at their ends all the same.
    let outer = max(count, matrix.columnLines.max() ?? 0)
    var (starts, lines, end) = ([Double](), [Double](), 0.0)
    for column in 0...outer {
      let gap = Self.element(max(0, column - 1), of: gaps) ?? 0
      let hasLine = matrix.columnLines.contains(column)
      let isAtEdge = column == 0 || column == outer
      if hasLine {
        let before = column == 0 ? 0 : column == outer ? gap / 2 : (gap - lineThickness) / 2
        lines.append(end + before)
        if isAtEdge { end += gap / 2 + lineThickness }
      }
      if !isAtEdge { end += gap }
      guard column < count else { continue }
      starts.append(end)
      end += widths[column]
    }
    (self.widths, self.starts, alignments, width) = (widths, starts, matrix.alignments, end)
    self.lines = lines
    let isOpen = (
      start: !matrix.columnLines.contains(0), end: !matrix.columnLines.contains(outer)
    )
    reach = (isOpen.start ? 0 : lineThickness / 2, isOpen.end ? end : end - lineThickness / 2)
  }

  /// Where a cell of a column begins.
  func start(of cell: MathBox, in column: Int) -> Double {
    let free = widths[column] - cell.width
    return starts[column] + (Self.element(column, of: alignments) ?? .center).share * free
  }

  /// An element of a list whose last one counts for all that follow.
  private static func element<Element>(_ index: Int, of list: [Element]) -> Element? {
    list.indices.contains(index) ? list[index] : list.last
  }
}
