/// Lines along which a field of vectors flows, with an arrow in the middle of each.
///
/// ![Lines that run around the middle.](mark-StreamLines.svg)
///
///     try StreamLines(x: -2...2, y: -2...2) { Point(-$0.y, $0.x) }
///
/// No two lines come near each other: each cell of a grid, 30 x 30 unless a density is given, is passed by
/// one line at the most. Matplotlib's `streamplot`.
public struct StreamLines: Mark, Equatable {
  /// The lines, in data units, from their starts to their ends.
  public private(set) var lines: [[Point]]
  /// What the field extends over along x.
  public let x: ClosedRange<Double>
  /// What the field extends over along y.
  public let y: ClosedRange<Double>
  /// The width of the lines in points; nil takes the theme's.
  public var width: Double?
  /// How large the arrows are, beside Matplotlib's; Matplotlib `streamplot`: arrowsize.
  public var arrowSize: Double
  /// The colour of lines and arrows; nil takes the next of the axes' cycle.
  public var color: Color?
  /// The opacity.
  public var alpha: Double
  /// The text in the legend; nil keeps the lines out of it.
  public var label: String?
  /// The place in the order of drawing.
  public var zOrder: Double

  /// Follows the lines of vectors on a grid.
  ///
  /// - Parameters:
  ///   - x: where the columns of the grid stand, rising in equal steps; two at least.
  ///   - y: where its rows stand, likewise.
  ///   - vectors: the vectors, row by row, the lowest first. A line ends where they are not finite.
  ///   - density: how close lines are, beside Matplotlib's; twice as many make cells half as wide.
  ///   - width: the width of the lines in points; nil takes the theme's.
  ///   - arrowSize: how large the arrows are, beside Matplotlib's.
  ///   - color: the colour of lines and arrows; nil takes the next of the axes' cycle.
  ///   - alpha: the opacity.
  ///   - label: the text in the legend.
  ///   - zOrder: the place in the order of drawing.
  /// - Throws: `PlotError` for a grid of fewer than two columns or rows or with unequal steps, for another
  ///   number of vectors, and for a density that is no number above 0 or gives more cells than are followed.
  public init(
    x: [Double], y: [Double], vectors: [[Point]], density: Double = 1, width: Double? = nil,
    arrowSize: Double = 1, color: Color? = nil, alpha: Double = 1, label: String? = nil,
    zOrder: Double = ZOrder.line
  ) throws(PlotError) {
    let grid = try StreamGrid(x: x, y: y, vectors: vectors)
    var tracer = try StreamTracer(grid: grid, density: density)
    lines = tracer.lines()
    (self.x, self.y) = (grid.x, grid.y)
    self.width = width
    self.arrowSize = arrowSize
    self.color = color
    self.alpha = alpha
    self.label = label
    self.zOrder = zOrder
  }

  /// Follows the lines of a function.
  ///
  /// - Parameters:
  ///   - x: the extent along x, in data units.
  ///   - y: the extent along y.
  ///   - resolution: how many vectors are asked for along each side.
  ///   - density: how close lines are, beside Matplotlib's.
  ///   - width: the width of the lines in points; nil takes the theme's.
  ///   - arrowSize: how large the arrows are, beside Matplotlib's.
  ///   - color: the colour of lines and arrows; nil takes the next of the axes' cycle.
  ///   - alpha: the opacity.
  ///   - label: the text in the legend.
  ///   - zOrder: the place in the order of drawing.
  ///   - vector: the vector at a point.
  /// - Throws: what `vector` throws, and `PlotError` for an empty extent, a resolution below 2, and a density
  ///   that is no number above 0 or gives more cells than are followed.
  public init(
    x: ClosedRange<Double>, y: ClosedRange<Double>, resolution: Int = defaultResolution,
    density: Double = 1, width: Double? = nil, arrowSize: Double = 1, color: Color? = nil,
    alpha: Double = 1, label: String? = nil, zOrder: Double = ZOrder.line,
    vector: (Point) throws -> Point
  ) throws {
    try Require.extent(x, "x of the stream lines")
    try Require.extent(y, "y of the stream lines")
    let points = VectorField.grid(x: x, y: y, columns: resolution, rows: resolution)
    let vectors = try points.map(vector)
    let side = max(resolution, 0)
    try self.init(
      x: points.prefix(side).map(\.x), y: (0..<side).map { points[$0 * side].y },
      vectors: (0..<side).map { Array(vectors[$0 * side..<($0 + 1) * side]) }, density: density,
      width: width, arrowSize: arrowSize, color: color, alpha: alpha, label: label,
      zOrder: zOrder)
  }

  /// How many vectors are asked for along each side unless told otherwise.
  public static let defaultResolution = 60

  /// Everything the mark writes: its label.
  public var texts: [String] { [label].compactMap { $0 } }

  /// What the mark has to show; limits do not pass the field's edges.
  public var data: MarkData {
    var data = MarkData(
      around: lines.joined(), legend: label.map { LegendEntry(label: $0, handle: line.handle) })
    data.x.sticky = [x.lowerBound, x.upperBound]
    data.y.sticky = [y.lowerBound, y.upperBound]
    return data
  }

  /// The lines in the next colour of the cycle, where they have none of their own.
  public func colored(from cycle: inout ColorCycle) -> Self {
    cycle.colored(self, at: \.color) { $0.nextLineColor() }
  }

  /// The line of the legend.
  private var line: Line { Line([], color: color, width: width, alpha: alpha) }

  /// The mark in its place.
  public func layout(in context: DrawingContext) -> MarkLayout {
    let measures = context.measures
    let color = color ?? .cycle[0]
    let paint = color.withAlpha(color.alpha * alpha)
    let width = width ?? measures.theme.lineWidth
    let stretches = lines.flatMap(context.line(through:))
    var path = Path()
    for stretch in stretches { path.append(points: stretch) }
    let stroke = Scene.Stroke(paint, width: measures.pixels(width), join: .round)
    let arrow = AnnotationArrow(.filled, width: width)
    let arrows = lines.compactMap { StreamArrow(along: $0, in: context) }.flatMap {
      arrow.nodes(
        along: $0.curve, headScale: measures.pixels(StreamArrow.headScale * arrowSize),
        color: paint, measures: measures)
    }
    return MarkLayout(
      nodes: path.elements.isEmpty ? [] : [.path(Scene.Shape(path, stroke: stroke))] + arrows,
      obstacles: LegendObstacles(lines: context.needsObstacles ? stretches : []),
      zOrder: zOrder)
  }
}

extension StreamLines {
  /// Refuses measures and colours that no lines are drawn with.
  public func validate() throws(PlotError) {
    let name = Require.name("stream lines", label)
    try Require.length(width, "width of the \(name)")
    try Require.length(arrowSize, "arrowSize of the \(name)")
    try Require.color(color, "color of the \(name)")
    try Require.share(alpha, "alpha of the \(name)")
    try Require.finite(zOrder, "zOrder of the \(name)")
  }
}
