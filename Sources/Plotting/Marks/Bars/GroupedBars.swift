/// Several rows of bars beside each other: at each place a bar of each row.
///
/// ![Three pairs of bars.](mark-GroupedBars.svg)
///
///     GroupedBars(["cat", "dog"], series: ["training": [310, 250], "validation": [80, 60]])
///
/// Each row has a colour of its own and a line in the legend.
public struct GroupedBars: Mark, BarCollection, Equatable {
  /// Where the middle of each group stands.
  public var places: Places
  /// The rows, from the first bar of a group to the last.
  public var series: [BarSeries]
  /// The width of a group, in data units; categories are 1 apart.
  public var width: Double
  /// Where all bars begin.
  public var bottom: Double
  /// Which way the bars grow.
  public var orientation: Orientation
  /// The colour of the line around each bar; nil for no line.
  public var edgeColor: Color?
  /// The width of that line in points; nil takes the theme's patch line width.
  public var edgeWidth: Double?
  /// The opacity of bars and edges.
  public var alpha: Double
  /// The place in the order of drawing.
  public var zOrder: Double

  /// Creates groups of bars at categories; each row needs as many heights as there are names.
  public init(
    _ categories: [String], series: [BarSeries], width: Double = Bars.defaultWidth,
    bottom: Double = 0, orientation: Orientation = .vertical, edgeColor: Color? = nil,
    edgeWidth: Double? = nil, alpha: Double = 1, zOrder: Double = ZOrder.patch
  ) {
    places = .categories(categories)
    self.series = series
    self.width = width
    self.bottom = bottom
    self.orientation = orientation
    self.edgeColor = edgeColor
    self.edgeWidth = edgeWidth
    self.alpha = alpha
    self.zOrder = zOrder
  }

  /// Creates groups of bars whose rows take their colours from the cycle.
  public init(
    _ categories: [String], series: KeyValuePairs<String, [Double]>,
    width: Double = Bars.defaultWidth, bottom: Double = 0, orientation: Orientation = .vertical,
    edgeColor: Color? = nil, edgeWidth: Double? = nil, alpha: Double = 1,
    zOrder: Double = ZOrder.patch
  ) {
    self.init(
      categories, series: [BarSeries](series), width: width, bottom: bottom,
      orientation: orientation, edgeColor: edgeColor, edgeWidth: edgeWidth, alpha: alpha,
      zOrder: zOrder)
  }

  /// Creates groups of bars at values; each row needs as many heights as there are values.
  public init(
    x: [Double], series: [BarSeries], width: Double = Bars.defaultWidth, bottom: Double = 0,
    orientation: Orientation = .vertical, edgeColor: Color? = nil, edgeWidth: Double? = nil,
    alpha: Double = 1, zOrder: Double = ZOrder.patch
  ) {
    self.init(
      [], series: series, width: width, bottom: bottom, orientation: orientation,
      edgeColor: edgeColor, edgeWidth: edgeWidth, alpha: alpha, zOrder: zOrder)
    places = .values(x)
  }

  /// The rows, each with its bars in their places.
  public var bars: [Bars] {
    let (count, width) = (Double(series.count), width / Double(max(series.count, 1)))
    return series.enumerated().map { index, row in
      var bars = Bars(
        places, heights: row.heights, width: width, bottom: bottom, orientation: orientation,
        edgeColor: edgeColor, edgeWidth: edgeWidth, color: row.color, alpha: alpha,
        label: row.label, zOrder: zOrder)
      bars.shift = (Double(index) - (count - 1) / 2) * width
      return bars
    }
  }

  /// Everything the mark writes: its labels, and the names of its categories along the axis.
  public var texts: [String] { series.compactMap(\.label) + places.texts }

  /// What the mark has to show.
  public var data: MarkData { union() }

  /// The rows in the next colours of the cycle, where they have none of their own.
  public func colored(from cycle: inout ColorCycle) -> Self {
    var colored = self
    colored.series = series.colored(from: &cycle)
    return colored
  }

  /// The mark in its place, with edges on whole pixels.
  ///
  /// - Throws: `PlotError.category` for a category that the axis does not have.
  public func layout(in context: DrawingContext) throws(PlotError) -> MarkLayout {
    try layOutAll(in: context, zOrder: zOrder)
  }
}
