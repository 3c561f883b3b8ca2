import Plotting

/// What changes do to figures.
extension Figure {
  mutating func changeAxes(_ change: (inout Axes) -> Void) {
    panels = panels.map { panel in
      guard var axes = panel as? Axes else { return panel }
      change(&axes)
      return axes
    }
  }

  mutating func changeSpaces(_ change: (inout Axes3D) -> Void) {
    panels = panels.map { panel in
      guard var axes = panel as? Axes3D else { return panel }
      change(&axes)
      return axes
    }
  }

  /// Loses the last point of each set of points.
  mutating func loseAPoint() {
    changeAxes { axes in
      axes.marks = axes.marks.map { mark in
        guard var scatter = mark as? Scatter, !scatter.points.isEmpty else { return mark }
        scatter.points.removeLast()
        scatter.sizes?.removeLast()
        scatter.values?.values.removeLast()
        return scatter
      }
    }
    changeSpaces { axes in
      axes.marks = axes.marks.map { mark in
        guard var scatter = mark as? Scatter3D, !scatter.points.isEmpty else { return mark }
        scatter.points.removeLast()
        scatter.sizes?.removeLast()
        scatter.values?.values.removeLast()
        return scatter
      }
    }
  }

  /// Loses the last point of each line.
  mutating func endLinesEarly() {
    changeAxes { axes in
      axes.marks = axes.marks.map { mark in
        guard var line = mark as? Line, line.points.count > 2 else { return mark }
        line.points.removeLast()
        return line
      }
    }
  }
}
