/// A row of heights with its name, of which `GroupedBars` and `StackedBars` have several.
///
///     BarSeries("training", [0.9, 0.8, 0.95])
public struct BarSeries: Sendable, Hashable {
  /// The text in the legend; nil keeps the row out of it.
  public var label: String?
  /// A height for each place; one that is not finite leaves its bar out.
  public var heights: [Double]
  /// The colour of the row; nil takes the next of the axes' cycle.
  public var color: Color?

  /// Creates a row of heights; a label of nil keeps it out of the legend.
  public init(_ label: String?, _ heights: [Double], color: Color? = nil) {
    self.label = label
    self.heights = heights
    self.color = color
  }
}

extension [BarSeries] {
  /// Rows by their names, in the order in which they are written.
  init(_ heights: KeyValuePairs<String, [Double]>) {
    self = heights.map { BarSeries($0.key, $0.value) }
  }

  /// The rows in the next colours of the cycle, where they have none of their own.
  func colored(from cycle: inout ColorCycle) -> Self {
    map { series in cycle.colored(series, at: \.color) { $0.nextFillColor() } }
  }
}
