/// Points drawn as discs.
///
/// ![Points in two colours.](mark-Scatter.svg)
///
///     Scatter(points, color: .red, edgeColor: .white, label: "y=0")
public struct Scatter: Mark, Equatable {
  /// The points in data units. Points that are not finite are left out.
  public var points: [Point]
  /// The colour of the discs; nil takes the next of the axes' cycle.
  public var color: Color?
  /// The colour of the line around each disc; nil takes the discs' own.
  public var edgeColor: Color?
  /// The width of that line in points; nil takes the theme's patch line width.
  public var edgeWidth: Double?
  /// The area of the square around a disc, in points squared; nil takes the theme's marker size.
  public var size: Double?
  /// The opacity of discs and edges.
  public var alpha: Double
  /// The text in the legend; nil keeps the points out of it.
  public var label: String?
  /// The place in the order of drawing.
  public var zOrder: Double

  /// Creates a scatter of points.
  public init(
    _ points: [Point], size: Double? = nil, color: Color? = nil, edgeColor: Color? = nil,
    edgeWidth: Double? = nil, alpha: Double = 1, label: String? = nil,
    zOrder: Double = ZOrder.patch
  ) {
    self.points = points
    self.size = size
    self.color = color
    self.edgeColor = edgeColor
    self.edgeWidth = edgeWidth
    self.alpha = alpha
    self.label = label
    self.zOrder = zOrder
  }

  /// Everything the mark writes: its label.
  public var texts: [String] { [label].compactMap { $0 } }

  /// What the mark has to show.
  public var data: MarkData {
    MarkData(around: points, legend: label.map { LegendEntry(label: $0, handle: handle) })
  }

  /// The scatter in the next colour of the cycle, where it has none of its own.
  public func colored(from cycle: inout ColorCycle) -> Self {
    cycle.colored(self, at: \.color) { $0.nextFillColor() }
  }

  /// The mark in its place.
  public func layout(in context: DrawingContext) -> MarkLayout {
    var (centers, obstacles): ([Point], [Point]) = ([], [])
    centers.reserveCapacity(points.count)
    for point in points {
      let place = context.position(of: point)
      guard place.isFinite else { continue }
      centers.append(context.grid.center(place))
      if context.needsObstacles { obstacles.append(place) }
    }
    return MarkLayout(
      nodes: [.markers(markers(at: centers, measures: context.measures))],
      obstacles: LegendObstacles(
        points: obstacles, pointRadius: obstacleRadius(in: context.measures)), zOrder: zOrder)
  }

  /// One disc of the scatter.
  var handle: LegendHandle {
    LegendHandle { frame, measures in
      let center = Point(
        frame.center.x, frame.maxY - measures.theme.legend.markerHeight * frame.height)
      return [.markers(markers(at: [measures.grid.center(center)], measures: measures))]
    }
  }

  /// The radius of a disc in pixels, without the line around it.
  private func radius(in measures: DrawingMeasures) -> Double {
    let area = size ?? measures.theme.markerSize * measures.theme.markerSize
    return measures.pixels(area.squareRoot() / 2)
  }

  /// How much of each disc a legend at `best` avoids: those of the theme's size and smaller ones count where
  /// their middle is covered, as all do in Matplotlib, and larger ones wherever they are.
  private func obstacleRadius(in measures: DrawingMeasures) -> Double {
    let (radius, usual) = (radius(in: measures), measures.pixels(measures.theme.markerSize / 2))
    let edge = measures.pixels(edgeWidth ?? measures.theme.patchLineWidth)
    return radius > usual ? radius + edge / 2 : 0
  }

  /// The discs at `positions` (pixels).
  private func markers(at positions: [Point], measures: DrawingMeasures) -> Scene.Markers {
    let color = color ?? .cycle[0]
    let edge = edgeColor ?? color
    return Scene.Markers(
      shape: .circle(radius: radius(in: measures)),
      fill: color.withAlpha(color.alpha * alpha),
      stroke: Scene.Stroke(
        edge.withAlpha(edge.alpha * alpha),
        width: measures.pixels(edgeWidth ?? measures.theme.patchLineWidth)),
      positions: positions)
  }
}
