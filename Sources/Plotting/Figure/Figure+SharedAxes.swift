extension Figure {
  /// The panels, with limits that fit the marks of all axes that share them, and with labels only at
  /// the lowest and the leftmost of these; Matplotlib's `subplots` with `sharex` and `sharey`.
  var panelsWithSharedAxes: [any Panel] {
    var panels = panels
    for direction in [SharedDirection.x, .y] {
      let sharing = direction == .x ? sharedX : sharedY
      let groups = Dictionary(grouping: panels.indices) { index -> Int? in
        panels[index] is Axes ? sharing.group(of: panels[index].cell) : nil
      }
      for (group, members) in groups where group != nil {
        share(direction, among: members, in: &panels)
      }
    }
    return panels
  }

  private func share(
    _ direction: SharedDirection, among members: [Int], in panels: inout [any Panel]
  ) {
    let axes = members.compactMap { panels[$0] as? Axes }
    guard let first = axes.first else { return }
    let given = axes.lazy.compactMap { $0[keyPath: direction.axis].limits }.first
    let scale = first[keyPath: direction.axis].scale ?? LinearScale()
    let data = axes.flatMap(\.marks).map(\.data).filter {
      $0.axes[keyPath: direction.choice] == .first
    }
    let extent = data.reduce(into: DataExtent()) { $0.formUnion($1[keyPath: direction.extent]) }
    let limits = given ?? scale.limits(around: extent, margin: theme.margin)
    for (index, var panel) in zip(members, axes) {
      panel[keyPath: direction.axis].limits = limits
      panel[keyPath: direction.axis].scale = scale
      if !direction.isOuter(panel.cell, among: axes.map(\.cell)) {
        panel[keyPath: direction.axis].showsLabels = false
      }
      panels[index] = panel
    }
  }
}

/// One of the two directions that axes can be shared in.
private enum SharedDirection {
  case x, y

  var axis: WritableKeyPath<Axes, Axis> { self == .x ? \.x : \.y }
  var extent: KeyPath<MarkData, DataExtent> { self == .x ? \.x : \.y }
  var choice: KeyPath<AxisChoice, AxisChoice.Choice> { self == .x ? \.x : \.y }

  /// Whether no other panel is between a panel and the edge where labels stand.
  func isOuter(_ cell: GridCell, among cells: [GridCell]) -> Bool {
    !cells.contains { other in
      switch self {
      case .x:
        other.columns.overlaps(cell.columns) && other.rows.lowerBound > cell.rows.upperBound
      case .y:
        other.rows.overlaps(cell.rows) && other.columns.upperBound < cell.columns.lowerBound
      }
    }
  }
}
