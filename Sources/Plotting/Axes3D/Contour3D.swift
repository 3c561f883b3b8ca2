/// Lines of equal height on a surface z(x, y), where they are or on a wall of the axes; Matplotlib's
/// `Axes3D.contour`.
///
/// ![Lines of equal height on a wall.](mark-Contour3D.svg)
///
///     Contour3D(x: xs, y: ys, levels: 10) { x, y in x * x - y * y }
///     Contour3D(x: xs, y: ys, at: .wall) { x, y in x * x - y * y }  // on the floor
///     Contour3D(x: xs, y: ys, along: .x, at: .wall) { x, y in x * x - y * y }  // profiles
///
/// Along x or y the lines are those of equal x or y: the profiles of the surface, Matplotlib's `zdir`.
public struct Contour3D: Mark3D, Equatable {
  /// The heights.
  public var field: SampledField
  /// The direction that levels are measured in.
  public var direction: Direction3D
  /// Where the lines stand along that direction.
  public var place: ContourPlace3D
  /// The values that have a line.
  public var levels: [Double]
  /// The colours of the levels; what a ``ColorBar`` beside the axes is made of.
  public var colors: ColorScale
  /// The width of the lines in points; nil takes the theme's line width.
  public var width: Double?
  /// Strokes and gaps; nil dashes lines below 0 where all lines have one colour, and no others.
  public var dash: Line.Dash?
  /// One colour for all lines; nil gives each the colour of its level.
  public var color: Color?
  /// The opacity.
  public var alpha: Double
  /// The text in the legend; nil keeps the lines out of it.
  public var label: String?

  /// Creates the lines of heights over the plane.
  ///
  /// - Parameters:
  ///   - field: the heights.
  ///   - direction: the direction that levels are measured in.
  ///   - place: where the lines stand along that direction.
  ///   - levels: the values that have a line, or about how many of them there are.
  ///   - colors: the colours of the levels; nil has those from the first to the last in viridis.
  ///   - width: the width of the lines in points.
  ///   - dash: strokes and gaps.
  ///   - color: one colour for all lines.
  ///   - alpha: the opacity.
  ///   - label: the text in the legend.
  public init(
    _ field: SampledField, along direction: Direction3D = .z, at place: ContourPlace3D = .level,
    levels: ContourLevels = .default, colors: ColorScale? = nil, width: Double? = nil,
    dash: Line.Dash? = nil, color: Color? = nil, alpha: Double = 1, label: String? = nil
  ) {
    self.field = field
    self.direction = direction
    self.place = place
    let flat = Contour(
      ContourSheet3D.traced(field, along: direction), levels: levels, colors: colors)
    self.levels = flat.levels
    self.colors = flat.colors
    self.width = width
    self.dash = dash
    self.color = color
    self.alpha = alpha
    self.label = label
  }

  /// Creates the lines of a function of x and y, taken at some places; see the other initializer.
  public init(
    x: [Double], y: [Double], along direction: Direction3D = .z,
    at place: ContourPlace3D = .level, levels: ContourLevels = .default,
    colors: ColorScale? = nil, width: Double? = nil, dash: Line.Dash? = nil,
    color: Color? = nil, alpha: Double = 1, label: String? = nil, z: (Double, Double) -> Double
  ) {
    self.init(
      SampledField(y.map { y in x.map { z($0, y) } }, x: x, y: y), along: direction, at: place,
      levels: levels, colors: colors, width: width, dash: dash, color: color, alpha: alpha,
      label: label)
  }

  /// The same lines over the plane.
  var flat: Contour {
    Contour(
      ContourSheet3D.traced(field, along: direction), levels: .at(levels), colors: colors,
      width: width, dash: dash, color: color, alpha: alpha, label: label)
  }

  /// The points that automatic limits have to make room for: those of the surface, and one in the plane that
  /// the lines are moved to.
  public var dataPoints: [Point3] {
    let points = SurfaceGrid(x: field.x, y: field.y, z: field.values).points
    guard case .plane(let coordinate) = place, var point = points.first(where: \.isFinite) else {
      return points
    }
    point[direction] = coordinate
    return points + [point]
  }

  /// Limits along z leave no margin.
  public var needsMarginAlongZ: Bool { false }

  /// The mark's line in a legend.
  public var legendEntry: LegendEntry? { flat.data.legend }

  /// The lines of each level, from the first up.
  public func pieces(in space: Space3D) throws(PlotError) -> [Piece3D] {
    let flat = flat
    let sheet = ContourSheet3D(field, along: direction)
    let tracer = try ContourTracer(x: field.x, y: field.y, values: flat.field.values)
    let width = width ?? space.plane.theme.lineWidth
    var pieces: [Piece3D] = []
    for (number, level) in levels.enumerated() {
      let coordinate = place.coordinate(of: level, along: direction, in: space)
      let color = flat.paint.color(at: level, number: number)
      let dasher = Dasher3D(
        box: AxesBox3D(space: space),
        pattern: flat.dash(at: level).pattern.map { space.plane.pixels($0 * width) })
      for line in tracer.lines(at: level) {
        let points = line.points.map { sheet.point($0, movedTo: coordinate) }
        let corners = line.isClosed ? points + points.prefix(1) : points
        let parts = zip(corners, corners.dropFirst()).map { from, to in
          Line3D.Part(index: number, line: Segment3D(from: from, to: to))
        }
        let finite = parts.filter { $0.line.from.isFinite && $0.line.to.isFinite }
        for stroke in dasher.strokes(along: finite) {
          pieces.append(
            .line(from: stroke.line.from, to: stroke.line.to, color: color, width: width))
        }
      }
    }
    return pieces
  }
}
