extension CellLabels {
  /// Labels fill so much of their cells at the most, where their size is not given.
  private static let greatestShare = 0.9
  /// A cell that lets more through is written on in the ink of the page.
  private static let leastAlpha = 0.5

  /// The labels of the cells whose middle is in the frame, as nodes.
  ///
  /// - Throws: `PlotError.text` for a label that cannot be set.
  func nodes(
    for map: HeatMap, on grid: CellGrid, in context: DrawingContext
  ) throws(PlotError) -> [Scene.Node] {
    let written = cells(of: map, on: grid, in: context)
    let size = if let size { size } else { try fittingSize(of: written, in: context) }
    var nodes: [Scene.Node] = []
    for cell in written {
      let color = color ?? Self.color(on: map.color(row: cell.row, column: cell.column))
      let text = try context.typesetter.place(
        cell.text, at: cell.rect.center, size: size, color: color,
        placement: TextPlacement(.center, .center))
      nodes.append(text.node(grid: context.grid))
    }
    return nodes
  }

  /// A cell with what is written in it.
  private struct Written {
    let row: Int
    let column: Int
    let rect: Rect
    let text: String
  }

  private func cells(
    of map: HeatMap, on grid: CellGrid, in context: DrawingContext
  ) -> [Written] {
    var cells: [Written] = []
    for row in map.values.indices {
      for column in map.values[row].indices {
        guard let rect = grid.cell(row: row, column: column), context.frame.contains(rect.center)
        else { continue }
        let text = text(row: row, column: column, value: map.values[row][column])
        if !text.isEmpty {
          cells.append(Written(row: row, column: column, rect: rect, text: text))
        }
      }
    }
    return cells
  }

  private func text(row: Int, column: Int, value: Double) -> String {
    guard let texts else { return format.text(of: value) }
    guard texts.indices.contains(row), texts[row].indices.contains(column) else { return "" }
    return texts[row][column]
  }

  /// The theme's size, or less where a label would not fit its cell.
  private func fittingSize(
    of cells: [Written], in context: DrawingContext
  ) throws(PlotError) -> Double {
    let usual = context.theme.fontSize
    var share = 1.0
    for cell in cells {
      let block = try context.typesetter.typeset(cell.text, size: usual)
      let room = Size(
        width: cell.rect.width * Self.greatestShare, height: cell.rect.height * Self.greatestShare)
      let height = block.ascent + block.descent
      if block.width > 0 { share = min(share, room.width / block.width) }
      if height > 0 { share = min(share, room.height / height) }
    }
    return usual * share
  }

  private static func color(on cell: RGBA) -> Color {
    cell.alpha < leastAlpha ? .ink : Color(cell.readable)
  }
}

extension CellLabels {
  /// Refuses another number of texts than of cells, and sizes and colours that nothing is written with.
  func validate(for values: [[Double]]) throws(PlotError) {
    try Require.size(size, "size of the cell labels")
    try Require.color(color, "color of the cell labels")
    guard let texts else { return }
    try Require.equal(
      ("rows of texts", texts.count), ("rows of values", values.count), in: "cell labels")
    for (row, (texts, values)) in zip(texts, values).enumerated() {
      try Require.equal(
        ("texts", texts.count), ("values", values.count), in: "cell labels of row \(row)")
    }
  }
}
