/// Several rows of bars upon each other: each begins where the one before ends.
///
/// ![Three bars of two parts each.](mark-StackedBars.svg)
///
///     StackedBars(["cat", "dog"], series: ["right": [310, 250], "wrong": [12, 31]])
///
/// Heights below zero are stacked downwards, apart from those above. Each row has a colour of its own and a
/// line in the legend.
public struct StackedBars: Mark, BarCollection, Equatable {
  /// Where the middle of each bar stands.
  public var places: Places
  /// The rows, from the lowest to the highest.
  public var series: [BarSeries]
  /// The width of all bars, in data units; categories are 1 apart.
  public var width: Double
  /// Where the first row begins.
  public var bottom: Double
  /// Which way the bars grow.
  public var orientation: Orientation
  /// The colour of the line around each part; nil for no line.
  public var edgeColor: Color?
  /// The width of that line in points; nil takes the theme's patch line width.
  public var edgeWidth: Double?
  /// The opacity of bars and edges.
  public var alpha: Double
  /// The place in the order of drawing.
  public var zOrder: Double

  /// Creates stacks of bars at categories; each row needs as many heights as there are names.
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

  /// Creates stacks of bars whose rows take their colours from the cycle.
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

  /// Creates stacks of bars at values; each row needs as many heights as there are values.
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
    let count = series.map(\.heights.count).max() ?? 0
    var (tops, depths) = (
      [Double](repeating: bottom, count: count), [Double](repeating: bottom, count: count)
    )
    return series.map { row in
      let bottoms = row.heights.indices.map { row.heights[$0] < 0 ? depths[$0] : tops[$0] }
      for (index, height) in row.heights.enumerated() where height.isFinite {
        if height < 0 { depths[index] += height } else { tops[index] += height }
      }
      return Bars(
        places, heights: row.heights, width: width, bottoms: bottoms, orientation: orientation,
        edgeColor: edgeColor, edgeWidth: edgeWidth, color: row.color, alpha: alpha,
        label: row.label, zOrder: zOrder)
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
