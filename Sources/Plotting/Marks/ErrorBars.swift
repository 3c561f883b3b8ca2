/// Points with bars that tell how far their values may be off.
///
/// ![Points with capped bars upwards and downwards.](mark-ErrorBars.svg)
///
///     ErrorBars(x: epochs, y: means, yError: .symmetric(deviations), capSize: 3)
///     ErrorBars(
///       x: x, y: y, xError: .constant(0.1), yError: .asymmetric(below: low, above: high),
///       marker: .circle, dash: .noLine)
///
/// Source of the defaults: Matplotlib 3.8.0's `Axes.errorbar`.
public struct ErrorBars: Mark, Equatable {
  /// How far bars reach to the left and to the right; nil for no such bars.
  public var xError: Reach?
  /// How far bars reach downwards and upwards; nil for no such bars.
  public var yError: Reach?
  /// One point in so many has bars; Matplotlib's `errorevery`.
  public var errorEvery: Int
  /// The first point that has bars, counted from 0.
  public var errorFrom: Int
  /// How far the caps at the ends of bars reach to either side, in points; nil takes the theme's.
  public var capSize: Double?
  /// The width of the caps' lines in points; nil takes that of markers' edges.
  public var capWidth: Double?
  /// The colour of bars and caps; nil takes the line's.
  public var barColor: Color?
  /// The width of the bars in points; nil takes the line's.
  public var barWidth: Double?
  /// The line through the points with its markers.
  private(set) var line: Line

  /// How far bars reach from their points, in data units: never below 0. A bar whose reach is not finite is
  /// left out.
  ///
  ///     ErrorBars(x: x, y: y, yError: .symmetric(deviations))
  public enum Reach: Sendable, Hashable {
    /// As far from all points, to both sides.
    case constant(Double)
    /// A reach for each point, the same to both sides.
    case symmetric([Double])
    /// A reach for each point to the side of lesser values, and one to the side of greater ones.
    case asymmetric(below: [Double], above: [Double])
  }

  /// Creates error bars; coordinates and reaches have to be equally many.
  ///
  /// - Parameters:
  ///   - x: the abscissae of the points.
  ///   - y: their ordinates.
  ///   - xError: how far bars reach to the left and to the right.
  ///   - yError: how far bars reach downwards and upwards.
  ///   - errorEvery: one point in so many has bars.
  ///   - errorFrom: the first point that has bars.
  ///   - capSize: how far the caps at the ends of bars reach to either side, in points.
  ///   - capWidth: the width of the caps' lines in points.
  ///   - barColor: the colour of bars and caps.
  ///   - barWidth: the width of the bars in points.
  ///   - marker: the shape of markers at the points; nil for none.
  ///   - markerSize: their size in points.
  ///   - markerFill: the colour inside them.
  ///   - markerEdge: the colour of the line around them.
  ///   - markEvery: which points have a marker.
  ///   - color: the colour of all; nil takes the next of the axes' cycle.
  ///   - width: the width of the line through the points.
  ///   - dash: its strokes and gaps; `.noLine` for no line.
  ///   - alpha: the opacity.
  ///   - label: the text in the legend.
  ///   - zOrder: the place in the order of drawing.
  public init(
    x: [Double], y: [Double], xError: Reach? = nil, yError: Reach? = nil, errorEvery: Int = 1,
    errorFrom: Int = 0, capSize: Double? = nil, capWidth: Double? = nil, barColor: Color? = nil,
    barWidth: Double? = nil, marker: MarkerShape? = nil, markerSize: Double? = nil,
    markerFill: Color? = nil, markerEdge: Color? = nil, markEvery: MarkEvery = .all,
    color: Color? = nil, width: Double? = nil, dash: Line.Dash = .solid, alpha: Double = 1,
    label: String? = nil, zOrder: Double = ZOrder.line
  ) {
    self.xError = xError
    self.yError = yError
    self.errorEvery = errorEvery
    self.errorFrom = errorFrom
    self.capSize = capSize
    self.capWidth = capWidth
    self.barColor = barColor
    self.barWidth = barWidth
    line = Line(
      x: x, y: y, marker: marker, markerSize: markerSize, markerFill: markerFill,
      markerEdge: markerEdge, markEvery: markEvery, color: color, width: width, dash: dash,
      alpha: alpha, label: label, zOrder: zOrder)
  }

  /// The points in data units.
  public var points: [Point] { line.points }

  /// Everything the mark writes: its label.
  public var texts: [String] { line.texts }

  /// What the mark has to show: the points and the ends of their bars.
  public var data: MarkData {
    let ends = (bars(.x) + bars(.y)).flatMap { [$0.from, $0.to] }
    return MarkData(
      around: points + ends,
      legend: line.label.map { LegendEntry(label: $0, handle: handle, isGroup: true) })
  }

  /// The error bars in the next colour of the cycle, where they have none of their own.
  public func colored(from cycle: inout ColorCycle) -> Self {
    cycle.colored(self, at: \.line.color) { $0.nextLineColor() }
  }

  /// The mark in its place: bars, caps over them, and the line with its markers over both.
  public func layout(in context: DrawingContext) -> MarkLayout {
    var layout = line.layout(in: context)
    let bars: [(direction: AxisDirection, bars: [Segment])] = [
      (.x, self.bars(.x)), (.y, self.bars(.y)),
    ]
    let drawn = bars.flatMap { $0.bars }.compactMap { stretch(of: $0, in: context) }
    let caps = bars.flatMap { self.caps($0.bars, along: $0.direction, in: context) }
    layout.nodes = barNodes(drawn, measures: context.measures) + caps + layout.nodes
    if context.needsObstacles { layout.obstacles.lines += drawn }
    return layout
  }

  /// The bars along a direction, in data units.
  private func bars(_ direction: AxisDirection) -> [Segment] {
    guard let reach = direction == .x ? xError : yError else { return [] }
    let shown = stride(from: max(errorFrom, 0), to: points.count, by: max(errorEvery, 1))
    return shown.compactMap { index in
      guard let (below, above) = reach.ends(of: index) else { return nil }
      let point = points[index]
      let bar =
        direction == .x
        ? Segment(from: Point(point.x - below, point.y), to: Point(point.x + above, point.y))
        : Segment(from: Point(point.x, point.y - below), to: Point(point.x, point.y + above))
      return bar.from.isFinite && bar.to.isFinite ? bar : nil
    }
  }
}

extension ErrorBars.Reach {
  /// How far the bar of a point reaches; nil where there is none for it.
  fileprivate func ends(of index: Int) -> (below: Double, above: Double)? {
    switch self {
    case .constant(let reach): (reach, reach)
    case .symmetric(let reaches):
      reaches.indices.contains(index) ? (reaches[index], reaches[index]) : nil
    case .asymmetric(let below, let above):
      below.indices.contains(index) && above.indices.contains(index)
        ? (below[index], above[index]) : nil
    }
  }
}
