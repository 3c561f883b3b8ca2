extension Figure {
  /// Refuses what cannot be drawn as declared: measures out of range, colours that are none, rows of
  /// unequal length, panels that stand where another does, texts that cannot be set.
  ///
  /// A figure is asked when it is declared, and again when it is laid out, as it may have been changed.
  func validate() throws(PlotError) {
    for (name, value) in [("figure width", width), ("figure height", height), ("dpi", dpi)] {
      try Require.size(value, name)
    }
    try Require.size(width * dpi, "figure width in pixels")
    try Require.size(height * dpi, "figure height in pixels")
    try Require.language(language)
    try theme.validate()
    try grid.validate()
    try legend?.validate()
    try colorBar?.validate()
    for panel in panels { try grid.validate(panel.cell) }
    try validateThatPanelsStandApart()
    for panel in panels { try panel.validate() }
    try titlePlacement.validate("title of the figure")
    for line in lines { _ = try MathText.checked(line) }
  }

  private func validateThatPanelsStandApart() throws(PlotError) {
    for (index, panel) in panels.enumerated() {
      for (other, earlier) in panels.prefix(index).enumerated()
      where panel.cell.overlaps(earlier.cell) {
        throw .cell(panel.cell, panels: other, index)
      }
    }
  }

  /// The lines of all texts.
  private var lines: [String] {
    let own = [title] + (colorBar?.texts ?? []) + (ownLegendEntries ?? []).map(\.label)
    return (own + panels.flatMap(\.texts)).flatMap(\.textLines)
  }
}

extension GridCell {
  /// Whether two panels in these cells would cover each other.
  fileprivate func overlaps(_ other: GridCell) -> Bool {
    rows.overlaps(other.rows) && columns.overlaps(other.columns)
  }
}

extension SubplotGrid {
  /// Rows and columns of a grid; none could be seen if there were more.
  private static let mostCells = 1000

  /// Refuses numbers that make no cells.
  func validate() throws(PlotError) {
    for (name, count) in [("rows", rows), ("columns", columns)]
    where !(1...Self.mostCells).contains(count) {
      throw .measure(
        name: "\(name) of the grid", value: Double(count), expected: "1 to \(Self.mostCells)")
    }
    try Require.length(wspace, "wspace of the grid")
    try Require.length(hspace, "hspace of the grid")
    for ratio in widthRatios { try Require.positive(ratio, "widthRatios of the grid") }
    if widthRatios.count > columns {
      throw .counts(of: "grid", "widthRatios", widthRatios.count, "columns", columns)
    }
    for (name, low, high) in [("right", left, right), ("top", bottom, top)] {
      try Require.finite(low, name == "top" ? "bottom of the grid" : "left of the grid")
      guard !(high > low && high.isFinite) else { continue }
      throw .measure(
        name: "\(name) of the grid", value: high, expected: "a finite number above \(low)")
    }
  }

  /// Refuses a cell that the grid does not have.
  func validate(_ cell: GridCell) throws(PlotError) {
    for (name, values, count) in [("row", cell.rows, rows), ("column", cell.columns, columns)] {
      for value in [values.lowerBound, values.upperBound] where !(0..<count).contains(value) {
        throw .measure(
          name: "\(name) of a panel", value: Double(value), expected: "0 to \(count - 1)")
      }
    }
  }
}
