/// Points joined by straight lines, with a gap where a point is not finite.
///
/// ![A bent line and a dashed one.](mark-Line.svg)
///
///     Line(x: xs, y: ys, color: .red, label: "Prediction")
///     Line(x: epochs, y: losses, marker: .circle, markEvery: .every(20))
///     Line(x: epochs, y: rates, step: .post)
///     Line(path, values: ValueColors(losses))
///
/// Source of the defaults: Matplotlib 3.8.0's `Axes.plot`, and of lines by value its `LineCollection`.
public struct Line: Mark, Equatable {
  /// The points in data units, in the order they are joined.
  public var points: [Point]
  /// How lines between points at different heights are stepped; nil joins them straight.
  public var step: Step?
  /// The shape of the markers at the points; nil for none.
  public var marker: MarkerShape?
  /// The size of the markers in points; nil takes the theme's.
  public var markerSize: Double?
  /// The colour inside the markers; nil takes the line's.
  public var markerFill: Color?
  /// The colour of the line around them; nil takes the line's.
  public var markerEdge: Color?
  /// The width of that line in points; nil takes the theme's.
  public var markerEdgeWidth: Double?
  /// Which points have a marker.
  public var markEvery: MarkEvery
  /// Values that colour the line part by part; nil for one colour. There is one for each stretch between two
  /// points, or one for each point: a stretch then has the colour of the point it starts at. A stretch of a
  /// value that is not finite is left out.
  public var values: ValueColors?
  /// The colour of the line; nil takes the next of the axes' cycle.
  public var color: Color?
  /// The width in points; nil takes the theme's line width.
  public var width: Double?
  /// Strokes and gaps.
  public var dash: Dash
  /// The opacity of the line and its markers.
  public var alpha: Double
  /// The text in the legend; nil keeps the line out of it.
  public var label: String?
  /// The place in the order of drawing.
  public var zOrder: Double
  /// What was wrong with the coordinates that the line was made of.
  private(set) var problem: PlotError?

  /// Creates a line through `points`.
  ///
  /// - Parameters:
  ///   - points: the points in data units.
  ///   - step: how the line is stepped; Matplotlib's `drawstyle`.
  ///   - marker: the shape of the markers.
  ///   - markerSize: their size in points.
  ///   - markerFill: the colour inside them; `.clear` for none.
  ///   - markerEdge: the colour of the line around them; `.clear` for none.
  ///   - markerEdgeWidth: the width of that line in points.
  ///   - markEvery: which points have a marker.
  ///   - values: values that colour the line part by part, one for each stretch or each point.
  ///   - color: the colour of the line.
  ///   - width: its width in points.
  ///   - dash: its strokes and gaps.
  ///   - alpha: its opacity.
  ///   - label: its text in the legend.
  ///   - zOrder: the place in the order of drawing.
  public init(
    _ points: [Point], step: Step? = nil, marker: MarkerShape? = nil, markerSize: Double? = nil,
    markerFill: Color? = nil, markerEdge: Color? = nil, markerEdgeWidth: Double? = nil,
    markEvery: MarkEvery = .all, values: ValueColors? = nil, color: Color? = nil,
    width: Double? = nil, dash: Dash = .solid, alpha: Double = 1, label: String? = nil,
    zOrder: Double = ZOrder.line
  ) {
    self.points = points
    self.step = step
    self.marker = marker
    self.markerSize = markerSize
    self.markerFill = markerFill
    self.markerEdge = markerEdge
    self.markerEdgeWidth = markerEdgeWidth
    self.markEvery = markEvery
    self.values = values
    self.color = color
    self.width = width
    self.dash = dash
    self.alpha = alpha
    self.label = label
    self.zOrder = zOrder
  }

  /// Creates a line through the points of two rows of coordinates, which have to be equally long.
  public init(
    x: [Double], y: [Double], step: Step? = nil, marker: MarkerShape? = nil,
    markerSize: Double? = nil, markerFill: Color? = nil, markerEdge: Color? = nil,
    markerEdgeWidth: Double? = nil, markEvery: MarkEvery = .all, values: ValueColors? = nil,
    color: Color? = nil, width: Double? = nil, dash: Dash = .solid, alpha: Double = 1,
    label: String? = nil, zOrder: Double = ZOrder.line
  ) {
    self.init(
      zip(x, y).map { Point($0, $1) }, step: step, marker: marker, markerSize: markerSize,
      markerFill: markerFill, markerEdge: markerEdge, markerEdgeWidth: markerEdgeWidth,
      markEvery: markEvery, values: values, color: color, width: width, dash: dash, alpha: alpha,
      label: label, zOrder: zOrder)
    problem = .unequal(("x", x.count), ("y", y.count), in: Require.name("line", label))
  }

  /// Everything the mark writes: its label.
  public var texts: [String] { [label].compactMap { $0 } }

  /// What the mark has to show.
  public var data: MarkData {
    MarkData(around: points, legend: label.map { LegendEntry(label: $0, handle: handle) })
  }

  /// The line in the next colour of the cycle, where it has none of its own.
  public func colored(from cycle: inout ColorCycle) -> Self {
    values == nil ? cycle.colored(self, at: \.color) { $0.nextLineColor() } : self
  }

  /// The mark in its place.
  public func layout(in context: DrawingContext) -> MarkLayout {
    let corners = step?.corners(of: points) ?? points
    let stretches = context.line(through: corners)
    let lines = values == nil ? lineNodes(along: stretches, in: context) : partNodes(in: context)
    return MarkLayout(
      nodes: lines + markerNodes(in: context),
      obstacles: LegendObstacles(lines: context.needsObstacles ? stretches : []),
      zOrder: zOrder)
  }

  private func lineNodes(
    along stretches: [[Point]], in context: DrawingContext
  ) -> [Scene.Node] {
    var path = Path()
    let thinner = LineThinner(pixel: context.grid.step)
    for stretch in stretches { path.append(points: thinner.thin(stretch)) }
    return path.elements.isEmpty ? [] : nodes(along: path, measures: context.measures)
  }
}
