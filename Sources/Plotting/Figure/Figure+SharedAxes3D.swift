extension Figure {
  /// Panels of which axes in space that share have limits that fit the marks of all. Their labels stay: each
  /// of them is seen from a side of its own.
  func sharingLimitsInSpace(_ panels: [any Panel]) -> [any Panel] {
    var panels = panels
    let axes: [(WritableKeyPath<Axes3D, Axis>, Direction3D, AxisSharing)] = [
      (\.x, .x, sharedX), (\.y, .y, sharedY), (\.z, .z, sharedZ),
    ]
    for (axis, dimension, sharing) in axes {
      let groups = Dictionary(grouping: panels.indices) { index -> Int? in
        panels[index] is Axes3D ? sharing.group(of: panels[index].cell) : nil
      }
      for (group, members) in groups where group != nil {
        let limits = limits(of: members.compactMap { panels[$0] as? Axes3D }, axis, dimension)
        for index in members {
          guard var panel = panels[index] as? Axes3D else { continue }
          panel[keyPath: axis].limits = limits
          panels[index] = panel
        }
      }
    }
    return panels
  }

  /// The first limits that are given, or those that fit all marks.
  private func limits(
    of members: [Axes3D], _ axis: WritableKeyPath<Axes3D, Axis>, _ dimension: Direction3D
  ) -> Interval {
    if let given = members.lazy.compactMap({ $0[keyPath: axis].limits }).first { return given }
    let points = members.flatMap(\.marks).flatMap(\.dataPoints).filter(\.isFinite)
    return LinearScale().limits(
      around: DataExtent(of: points.lazy.map { $0[dimension] }), margin: theme.margin)
  }
}
