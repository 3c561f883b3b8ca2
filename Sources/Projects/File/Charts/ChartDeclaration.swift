/// A chart of the columns of a table.
///
///     ChartDeclaration(.line, x: "epoch", y: ["loss", "accuracy"])
public struct ChartDeclaration: Sendable, Hashable {
  /// How values are drawn.
  public var kind: Kind
  /// The column along x.
  public var x: String?
  /// The columns along y; several are drawn in several colours.
  public var y: [String]
  /// The column whose values tell series apart; nil for a single one.
  public var series: String?
  /// The column whose values become colours, of a heat map or contours.
  public var value: String?
  /// The number of bins of a histogram; nil goes by the number of values.
  public var bins: Int?
  /// The values of the lines of a contour chart, rising; empty for round ones.
  public var levels: [Double]
  /// The axes that are logarithmic.
  public var logarithmic: Set<LogarithmicAxis>

  /// How values are drawn.
  ///
  ///     ChartDeclaration.Kind.allCases.map(\.rawValue)
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Points joined by lines.
    case line
    /// Points.
    case scatter
    /// A bar for each row.
    case bars
    /// How often values occur.
    case histogram
    /// A cell for each pair of x and y, in the colour of its value.
    case heatmap
    /// Lines of equal value over x and y, which form a grid.
    case contour
  }

  /// Declares a chart.
  ///
  /// - Parameters:
  ///   - kind: how values are drawn.
  ///   - x: the column along x.
  ///   - y: the columns along y.
  ///   - series: the column whose values tell series apart.
  ///   - value: the column whose values become colours.
  ///   - bins: the number of bins of a histogram.
  ///   - levels: the values of contour lines.
  ///   - logarithmic: the axes that are logarithmic.
  public init(
    _ kind: Kind, x: String? = nil, y: [String] = [], series: String? = nil, value: String? = nil,
    bins: Int? = nil, levels: [Double] = [], logarithmic: Set<LogarithmicAxis> = []
  ) {
    self.kind = kind
    self.x = x
    self.y = y
    self.series = series
    self.value = value
    self.bins = bins
    self.levels = levels
    self.logarithmic = logarithmic
  }
}

/// An axis that can be logarithmic.
///
///     LogarithmicAxis(rawValue: "y")
public enum LogarithmicAxis: String, Sendable, Hashable, CaseIterable {
  /// The x-axis.
  case x
  /// The y-axis.
  case y
}
