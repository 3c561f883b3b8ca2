extension Figure {
  /// The panels, with limits that fit the marks of all axes that share them, and with labels only at
  /// the lowest and the leftmost of these; Matplotlib's `subplots` with `sharex` and `sharey`.
  var panelsWithSharedAxes: [any Panel] {
    var panels = panels
    for direction in [AxisDirection.x, .y] {
      let sharing = direction == .x ? sharedX : sharedY
      let groups = Dictionary(grouping: panels.indices) { index -> Int? in
        panels[index] is Axes ? sharing.group(of: panels[index].cell) : nil
      }
      for (group, members) in groups where group != nil {
        share(direction, among: members, in: &panels)
      }
    }
    return sharingLimitsInSpace(panels)
  }

  private func share(
    _ direction: AxisDirection, among members: [Int], in panels: inout [any Panel]
  ) {
    let axes = members.compactMap { panels[$0] as? Axes }
    guard let first = axes.first else { return }
    let given = axes.lazy.compactMap { $0[keyPath: direction.axis].limits }.first
    let (scale, extent) = direction.scale(
      of: first[keyPath: direction.axis], for: axes.flatMap(\.marks).map(\.data), on: .first)
    let limits = given ?? scale.limits(fitting: extent, margin: theme.margin)
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

extension AxisDirection {
  /// Whether no other panel is between a panel and the edge where labels stand.
  fileprivate func isOuter(_ cell: GridCell, among cells: [GridCell]) -> Bool {
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
