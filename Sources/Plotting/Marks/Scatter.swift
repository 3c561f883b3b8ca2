/// Points drawn as markers, discs unless asked otherwise.
///
/// ![Points in two colours.](mark-Scatter.svg)
///
///     Scatter(points, color: .red, edgeColor: .white, label: "y=0")
///     Scatter(points, marker: .square, isFilled: false)
///     Scatter(cities, sizes: inhabitants.map { $0 / 1000 }, values: ValueColors(incomes))
///
/// Source of the defaults: Matplotlib 3.8.0's `Axes.scatter`.
public struct Scatter: Mark, Equatable {
  /// The points in data units. Points that are not finite are left out.
  public var points: [Point]
  /// The area of the square around a marker, in points squared; nil takes the theme's marker size.
  public var size: Double?
  /// Such an area for each point; nil has all markers alike.
  public var sizes: [Double]?
  /// The shape of the markers.
  public var marker: MarkerShape
  /// Whether the markers have the colour inside, and not along their edges alone.
  public var isFilled: Bool
  /// Values that colour the markers one by one; nil for one colour. A point whose value is not finite is left
  /// out.
  public var values: ValueColors?
  /// The colour of the markers; nil takes the next of the axes' cycle.
  public var color: Color?
  /// The colour of the line around each marker; nil takes the marker's own.
  public var edgeColor: Color?
  /// The width of that line in points; nil takes the theme's patch line width, and for shapes that are nothing
  /// but lines its line width.
  public var edgeWidth: Double?
  /// The opacity of markers and edges.
  public var alpha: Double
  /// The text in the legend; nil keeps the points out of it.
  public var label: String?
  /// The place in the order of drawing.
  public var zOrder: Double

  /// Creates a scatter of points.
  ///
  /// - Parameters:
  ///   - points: the points in data units.
  ///   - size: the area of the square around a marker, in points squared.
  ///   - sizes: such an area for each point.
  ///   - marker: the shape of the markers.
  ///   - isFilled: whether the markers have the colour inside.
  ///   - values: values that colour the markers one by one.
  ///   - color: the colour of the markers.
  ///   - edgeColor: the colour of the line around each marker.
  ///   - edgeWidth: the width of that line in points.
  ///   - alpha: the opacity.
  ///   - label: the text in the legend.
  ///   - zOrder: the place in the order of drawing.
  public init(
    _ points: [Point], size: Double? = nil, sizes: [Double]? = nil,
    marker: MarkerShape = .circle, isFilled: Bool = true, values: ValueColors? = nil,
    color: Color? = nil, edgeColor: Color? = nil, edgeWidth: Double? = nil, alpha: Double = 1,
    label: String? = nil, zOrder: Double = ZOrder.patch
  ) {
    self.points = points
    self.size = size
    self.sizes = sizes
    self.marker = marker
    self.isFilled = isFilled
    self.values = values
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
    let legend = label.map { LegendEntry(label: $0, handle: handle) }
    guard values != nil || sizes != nil else { return MarkData(around: points, legend: legend) }
    return MarkData(around: points.indices.lazy.filter(isShown).map { points[$0] }, legend: legend)
  }

  /// The scatter in the next colour of the cycle, where it has none of its own.
  public func colored(from cycle: inout ColorCycle) -> Self {
    values == nil ? cycle.colored(self, at: \.color) { $0.nextFillColor() } : self
  }

  /// The mark in its place.
  public func layout(in context: DrawingContext) -> MarkLayout {
    let (markers, obstacles) =
      values == nil && sizes == nil ? alike(in: context) : variedMarkers(in: context)
    return MarkLayout(
      nodes: [.markers(markers)],
      obstacles: LegendObstacles(
        points: obstacles, pointRadius: obstacleRadius(in: context.measures)), zOrder: zOrder)
  }

  /// Markers of one look, and where they stand as far as a legend avoids them.
  private func alike(
    in context: DrawingContext
  ) -> (markers: Scene.Markers, obstacles: [Point]) {
    var (markers, isOnGrid) = look(context.theme).drawn(in: context.measures)
    let grid = context.grid
    var (positions, obstacles): ([Point], [Point]) = ([], [])
    positions.reserveCapacity(points.count)
    for point in points {
      let place = context.position(of: point)
      guard place.isFinite else { continue }
      positions.append(
        isOnGrid ? Point(grid.whole(place.x), grid.whole(place.y)) : grid.center(place))
      if context.needsObstacles { obstacles.append(place) }
    }
    markers.positions = positions
    return (markers, obstacles)
  }
}
