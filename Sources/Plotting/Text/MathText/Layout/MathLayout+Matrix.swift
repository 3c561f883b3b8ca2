extension MathLayout {
  /// Rows of cells, in the middle of the line or with a row on it, between delimiters if it has some.
  func matrix(_ matrix: MathMatrix, in context: MathContext) -> MathBox {
    let inner = context.limited(to: matrix.style)
    let boxes = matrix.rows.map { row in row.map { box(of: $0, in: inner) } }
    let thickness = Self.ruleThickness * inner.size
    let columns = MatrixColumns(
      of: boxes, in: matrix, em: em(at: inner.size), lineThickness: thickness)
    let rows = MatrixRows(of: boxes, in: matrix, size: inner.size, lineThickness: thickness)
    var result = MathBox(width: columns.width)
    (result.height, result.depth) = reach(of: rows, matrix.baseline, size: context.size)
    for (row, baseline) in zip(boxes, rows.baselines) {
      for (column, cell) in row.enumerated() {
        result.draw(
          cell, x: columns.start(of: cell, in: column), y: baseline + rows.top - result.height)
      }
    }
    let upright = MathBox.rule(width: thickness, thickness: result.height + result.depth)
    for x in columns.lines { result.draw(upright, x: x, y: result.depth) }
    let (start, end) = columns.reach
    let level = MathBox.rule(width: end - start, thickness: thickness)
    for y in rows.lines {
      result.draw(level, x: start, y: y + thickness + rows.top - result.height)
    }
    return between(matrix.left, result, matrix.right, size: context.size)
  }

  /// How far rows reach above and below the baseline of what is around them.
  private func reach(
    of rows: MatrixRows, _ baseline: MathMatrix.Baseline, size: Double
  ) -> (height: Double, depth: Double) {
    switch baseline {
    case .middle:
      let (half, axis) = ((rows.top + rows.bottom) / 2, axisHeight(at: size))
      return (half + axis, half - axis)
    case .firstRow: return (rows.top, rows.bottom)
    case .lastRow:
      let last = rows.baselines.last ?? 0
      return (rows.top + last, rows.bottom - last)
    }
  }
}
