extension MathLayout {
  /// The least distance of two baselines in ems, how much of it lies above the line, and how close two rows may come;
  /// plain TeX: \baselineskip, \strutbox and \lineskip at 10 points.
  private static let baselineSkip = 1.2
  private static let strutHeight = 0.85
  private static let lineSkip = 0.1
  /// How much farther apart equations stand than the rows of a matrix, in ems; plain TeX: \jot.
  private static let jot = 0.3

  /// Rows of cells, in the middle of the line, between delimiters if it has some.
  func matrix(_ matrix: MathMatrix, in context: MathContext) -> MathBox {
    let inner = context.limited(to: matrix.style)
    let rows = matrix.rows.map { row in row.map { box(of: $0, in: inner) } }
    let grid = MatrixGrid(
      rows: rows, alignments: matrix.alignments,
      gaps: matrix.columnGaps.map { $0 * em(at: inner.size) })
    let baselines = baselines(of: rows, style: matrix.style, size: inner.size)
    // Small rows, as below sums, have no more room than they need.
    let strut = inner.style == .display || inner.style == .text ? inner.size : 0
    let top = max(Self.strutHeight * strut, rows.first?.map(\.height).max() ?? 0)
    let strutDepth = (Self.baselineSkip - Self.strutHeight) * strut
    let bottom = (baselines.last ?? 0) + max(strutDepth, rows.last?.map(\.depth).max() ?? 0)
    let axis = axisHeight(at: context.size)
    var result = MathBox(
      width: grid.width, height: (top + bottom) / 2 + axis, depth: (top + bottom) / 2 - axis)
    for (row, baseline) in zip(rows, baselines) {
      for (column, cell) in row.enumerated() {
        result.draw(
          cell, x: grid.start(of: cell, in: column), y: baseline + top - result.height)
      }
    }
    return between(matrix.left, result, matrix.right, size: context.size)
  }

  /// How far below the first row's baseline those of all rows are.
  private func baselines(of rows: [[MathBox]], style: MathStyle, size: Double) -> [Double] {
    let least = Self.baselineSkip * size
    let extra = style == .display ? Self.jot * size : 0
    var baselines: [Double] = []
    for (index, row) in rows.enumerated() {
      guard index > 0, let last = baselines.last else {
        baselines.append(0)
        continue
      }
      let depth = rows[index - 1].map(\.depth).max() ?? 0
      let height = row.map(\.height).max() ?? 0
      baselines.append(last + max(least, depth + height + Self.lineSkip * size) + extra)
    }
    return baselines
  }
}

/// The columns of a matrix.
private struct MatrixGrid {
  let widths: [Double]
  let starts: [Double]
  let alignments: [MathMatrix.Alignment]
  let width: Double

  init(rows: [[MathBox]], alignments: [MathMatrix.Alignment], gaps: [Double]) {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      rows.compactMap { $0.indices.contains(column) ? $0[column].width : nil }.max() ?? 0
    }
    var (starts, end) = ([Double](), 0.0)
    for (column, width) in widths.enumerated() {
      if column > 0 { end += Self.element(column - 1, of: gaps) ?? 0 }
      starts.append(end)
      end += width
    }
    (self.widths, self.starts, self.alignments, self.width) = (widths, starts, alignments, end)
  }

  /// Where a cell of a column begins.
  func start(of cell: MathBox, in column: Int) -> Double {
    let free = widths[column] - cell.width
    return switch Self.element(column, of: alignments) ?? .center {
    case .left: starts[column]
    case .center: starts[column] + free / 2
    case .right: starts[column] + free
    }
  }

  /// An element of a list whose last one counts for all that follow.
  private static func element<Element>(_ index: Int, of list: [Element]) -> Element? {
    list.indices.contains(index) ? list[index] : list.last
  }
}
