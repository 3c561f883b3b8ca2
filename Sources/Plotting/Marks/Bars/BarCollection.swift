/// A mark that is made of bars, on which something can be written.
///
///     BarLabels(of: GroupedBars(names, series: ["training": [3, 5], "test": [1, 2]]))
public protocol BarCollection: Mark {
  /// The rows of bars that the mark is made of.
  var bars: [Bars] { get }
}

extension Bars: BarCollection {
  /// The bars themselves.
  public var bars: [Bars] { [self] }
}

extension BarCollection {
  /// What all rows have to show, with a line in a legend for each.
  func union() -> MarkData {
    var union = MarkData()
    for data in bars.map(\.data) {
      union.x.formUnion(data.x)
      union.y.formUnion(data.y)
      union.legendEntries += data.legendEntries
    }
    return union
  }

  /// All rows in their place, from the first to the last.
  func layOutAll(in context: DrawingContext, zOrder: Double) throws(PlotError) -> MarkLayout {
    var union = MarkLayout(nodes: [], zOrder: zOrder)
    for bars in bars {
      let layout = try bars.layout(in: context)
      union.nodes += layout.nodes
      union.obstacles.boxes += layout.obstacles.boxes
    }
    return union
  }
}
