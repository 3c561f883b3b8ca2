/// Which panels of a figure lie over each other or over each other's texts.
struct PanelOverlaps {
  /// Pairs of panels, counted from 0.
  let pairs: [(first: Int, second: Int)]
  /// Panels that the title of the figure lies over.
  let underTitle: [Int]

  init(_ panels: [any PanelLayout], title: PlacedText? = nil) {
    let occupied = panels.map(\.occupied)
    let bounds = occupied.map { Rect(union: $0) }
    func meet(_ i: Int, _ j: Int) -> Bool {
      guard let first = bounds[i], let second = bounds[j], first.intersection(second) != nil
      else { return false }
      return occupied[i].contains { box in occupied[j].contains { box.intersection($0) != nil } }
    }
    pairs = panels.indices.flatMap { i in
      panels.indices[(i + 1)...].filter { meet(i, $0) }.map { (i, $0) }
    }
    underTitle = panels.indices.filter { index in
      title.map { title in occupied[index].contains { $0.intersection(title.box) != nil } } ?? false
    }
  }

  var isEmpty: Bool { pairs.isEmpty && underTitle.isEmpty }

  var warnings: [PlotWarning] {
    pairs.map { .overlap(panels: $0.first, $0.second) }
      + underTitle.map { .titleOverlap(panel: $0) }
  }
}
