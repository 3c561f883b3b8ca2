extension MathMLBuilder {
  /// Rows of cells.
  func matrix(_ matrix: MathMatrix) -> MathMLElement {
    let rows = matrix.rows.indices.map { row in
      MathMLElement("mtr", children: cells(of: row, in: matrix))
    }
    let size = matrix.style == .text ? [] : matrix.style.attributes
    let table = MathMLElement("mtable", size + matrix.baseline.attributes, children: rows)
    return matrix.left != nil || matrix.right != nil
      ? fenced([table], matrix.left, matrix.right) : table
  }

  /// The cells of a row. Where lines are to be drawn, a short row has all its cells, whose borders they are.
  private func cells(of row: Int, in matrix: MathMatrix) -> [MathMLElement] {
    let builder = MathMLBuilder(display: matrix.style == .display ? .block : .inline)
    let (cells, columns) = (matrix.rows[row], matrix.columnCount)
    let count = matrix.hasLines ? columns : cells.count
    return (0..<count).map { column in
      MathMLElement(
        "mtd", matrix.cellStyle(row: row, column: column, of: columns),
        children: column < cells.count ? builder.elements(of: cells[column]) : [])
    }
  }
}

extension MathMatrix.Alignment {
  /// The name of the side; nil for the middle, where things are anyway.
  var name: String? {
    switch self {
    case .left: "left"
    case .center: nil
    case .right: "right"
    }
  }
}

extension MathMatrix.Baseline {
  /// Which row is on the line, in a word of MathML 3: MathML Core has only tables in the middle of the line.
  fileprivate var attributes: [MathMLElement.Attribute] {
    switch self {
    case .middle: []
    case .firstRow: [.init("align", "baseline 1")]
    case .lastRow: [.init("align", "baseline -1")]
    }
  }
}

extension MathMatrix {
  fileprivate var hasLines: Bool { !columnLines.isEmpty || !rowLines.isEmpty }

  /// How many columns there are, those too that no row reaches but a line stands behind.
  fileprivate var columnCount: Int {
    max(rows.map(\.count).max() ?? 0, columnLines.max() ?? 0)
  }

  /// What a cell differs in from what MathML Core has: cells in the middle of their columns, with gaps between these
  /// of nearly an em, and no lines.
  fileprivate func cellStyle(
    row: Int, column: Int, of columns: Int
  ) -> [MathMLElement.Attribute] {
    let rules =
      alignment(of: column) + columnGap(beside: column, of: columns) + gap(below: row)
      + lines(row: row, column: column)
    return rules.isEmpty ? [] : [.init("style", rules.joined(separator: "; "))]
  }

  private func alignment(of column: Int) -> [String] {
    guard !alignments.isEmpty else { return [] }
    let name = alignments[min(column, alignments.count - 1)].name
    return name.map { ["text-align: \($0)"] } ?? []
  }

  private func columnGap(beside column: Int, of columns: Int) -> [String] {
    var rules: [String] = []
    for (side, gap) in [("left", column - 1), ("right", column)]
    where gap >= 0 && gap < columns - 1 && !columnGaps.isEmpty {
      let width = columnGaps[min(gap, columnGaps.count - 1)]
      guard width != Self.usualGap else { continue }
      rules.append("padding-\(side): \(MathMLElement.Attribute.length(width / 2))")
    }
    return rules
  }

  private static let usualGap = 1.0

  /// The room below a row besides the one of the style sheet of MathML Core, half the height of an x.
  /// Gaps below zero draw rows together no farther than that.
  private func gap(below row: Int) -> [String] {
    guard rowGaps.indices.contains(row), rowGaps[row] != 0 else { return [] }
    return ["padding-bottom: calc(0.5ex + \(MathMLElement.Attribute.length(rowGaps[row])))"]
  }

  /// The borders of a cell: those at its right and below it, and at the edges of the table all.
  private func lines(row: Int, column: Int) -> [String] {
    var sides: [String] = []
    if row == 0, rowLines.contains(0) { sides.append("top") }
    if columnLines.contains(column + 1) { sides.append("right") }
    if rowLines.contains(row + 1) { sides.append("bottom") }
    if column == 0, columnLines.contains(0) { sides.append("left") }
    return sides.map { "border-\($0): \(MathMLElement.Attribute.line)" }
  }
}
