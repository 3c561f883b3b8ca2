/// Several runs of the same thing in one: a line through their middle and a band as wide as they spread.
///
/// ![A line in a band of its own colour.](mark-Band.svg)
///
///     Band(runs: losses, x: epochs, label: "ten seeds")
///     Band(runs: losses, x: epochs, center: .median, spread: .percentiles(25, 75))
///
/// At each place the runs that reach so far and have a finite value there count; where none does there is a
/// gap. The standard error of a single run is no number, so that the line goes on there without a band.
/// Source: NumPy 1.26's `mean`, `median`, `std` and `percentile` (method `linear`) of the values that count.
public struct Band: Mark, Equatable {
  /// The values of each run, place by place. Runs may be of different lengths.
  public var runs: [[Double]]
  /// The abscissae of the places, as many as the longest run has values; nil counts them from 0.
  public var x: [Double]?
  /// Where the line runs.
  public var center: Center
  /// How far the band reaches.
  public var spread: Spread
  /// The opacity of the band, in shares of the line's.
  public var bandAlpha: Double
  /// The colour of line and band; nil takes the next of the axes' cycle.
  public var color: Color?
  /// The width of the line in points; nil takes the theme's line width.
  public var width: Double?
  /// Strokes and gaps of the line.
  public var dash: Line.Dash
  /// The opacity of both.
  public var alpha: Double
  /// The text in the legend; nil keeps the band out of it.
  public var label: String?
  /// The place of the line in the order of drawing; the band lies beneath all lines, at `ZOrder.patch`.
  public var zOrder: Double

  /// seaborn 0.13's `lineplot`: alpha of the error band.
  public static let defaultBandAlpha = 0.2

  /// The middle of several values.
  ///
  ///     Band(runs: losses, center: .median)
  public enum Center: Sendable, Hashable {
    /// Their mean.
    case mean
    /// Their median.
    case median
  }

  /// How far several values spread.
  ///
  ///     Band(runs: losses, spread: .standardDeviation(ddof: 1))
  public enum Spread: Sendable, Hashable {
    /// So far from the middle to either side as the standard deviation, whose sum of squares is divided by the
    /// number of values less `ddof`.
    case standardDeviation(ddof: Int = 0)
    /// As the standard deviation divided by the square root of the number of values.
    case standardError(ddof: Int = 1)
    /// From the least value to the greatest.
    case minMax
    /// From one percentile to another, each from 0 to 100.
    case percentiles(Double, Double)
  }

  /// Creates a band.
  ///
  /// - Parameters:
  ///   - runs: the values of each run.
  ///   - x: the abscissae of the places.
  ///   - center: where the line runs.
  ///   - spread: how far the band reaches.
  ///   - bandAlpha: the opacity of the band, in shares of the line's.
  ///   - color: the colour of both.
  ///   - width: the width of the line in points.
  ///   - dash: its strokes and gaps; `.noLine` for no line.
  ///   - alpha: the opacity of both.
  ///   - label: the text in the legend.
  ///   - zOrder: the place of the line in the order of drawing.
  public init(
    runs: [[Double]], x: [Double]? = nil, center: Center = .mean,
    spread: Spread = .standardDeviation(), bandAlpha: Double = Band.defaultBandAlpha,
    color: Color? = nil, width: Double? = nil, dash: Line.Dash = .solid, alpha: Double = 1,
    label: String? = nil, zOrder: Double = ZOrder.line
  ) {
    self.runs = runs
    self.x = x
    self.center = center
    self.spread = spread
    self.bandAlpha = bandAlpha
    self.color = color
    self.width = width
    self.dash = dash
    self.alpha = alpha
    self.label = label
    self.zOrder = zOrder
  }

  /// Everything the mark writes: its label.
  public var texts: [String] { [label].compactMap { $0 } }

  /// What the mark has to show: the line and the band.
  public var data: MarkData {
    let (line, area) = parts
    return MarkData(
      around: line.points + area.first + area.second,
      legend: label.map { LegendEntry(label: $0, handle: handle) })
  }

  /// The band in the next colour of the cycle, where it has none of its own.
  public func colored(from cycle: inout ColorCycle) -> Self {
    cycle.colored(self, at: \.color) { $0.nextLineColor() }
  }

  /// The mark in its place.
  public func layout(in context: DrawingContext) -> MarkLayout {
    let (line, area) = parts
    var layout = line.layout(in: context)
    let areaLayout = area.layout(in: context)
    layout.underlay = areaLayout.nodes
    layout.underlayOrder = min(ZOrder.patch, zOrder)
    layout.obstacles.areas += areaLayout.obstacles.areas
    return layout
  }

  /// The line, and the area it runs through.
  private var parts: (line: Line, area: FillBetween) {
    let statistics = statistics
    let places = x ?? statistics.indices.map(Double.init)
    let line = Line(
      zip(places, statistics).map { Point($0, $1.center) }, color: color, width: width,
      dash: dash, alpha: alpha, zOrder: zOrder)
    let count = min(places.count, statistics.count)
    let area = FillBetween(
      x: Array(places.prefix(count)), statistics.prefix(count).map(\.low),
      statistics.prefix(count).map(\.high), color: color, alpha: alpha * bandAlpha)
    return (line, area)
  }

  /// A stretch of the line over a field in the colour of the band.
  private var handle: LegendHandle {
    LegendHandle { frame, measures in
      let own = color ?? .cycle[0]
      let field = LegendHandle.area(own.withAlpha(own.alpha * alpha * bandAlpha))
      let line = Line([], color: color, width: width, dash: dash, alpha: alpha)
      return field.nodes(frame, measures) + line.handle.nodes(frame, measures)
    }
  }
}
