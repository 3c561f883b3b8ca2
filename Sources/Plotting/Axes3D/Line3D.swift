/// Points of space joined by straight lines, with a gap where a point is not finite; cut at the walls of the
/// axes.
///
/// ![A helix.](mark-Line3D.svg)
///
///     Line3D(x: ws, y: bs, z: losses, color: .red, label: "gradient descent")
///
/// Where marks are drawn by their depth the line has a place among them; Matplotlib's `Axes3D.plot` has
/// lines behind all else. A path on a surface is on top in the order of declaration:
///
///     Axes3D(depthOrder: .declared) { surface; path }
public struct Line3D: Mark3D, Equatable {
  /// The points in data units, in the order they are joined.
  public var points: [Point3]
  /// Values that colour the line part by part; nil for one colour. There is one for each line between two
  /// points, or one for each point: a line then has the colour of the point it starts at. A line whose value
  /// is not finite is left out.
  public var values: ValueColors?
  /// The width in points; nil takes the theme's line width.
  public var width: Double?
  /// Strokes and gaps.
  public var dash: Line.Dash
  /// The colour of the line; nil takes the next of the axes' cycle.
  public var color: Color?
  /// The opacity.
  public var alpha: Double
  /// The text in the legend; nil keeps the line out of it.
  public var label: String?
  /// What was wrong with the coordinates that the line was made of.
  private(set) var problem: PlotError?

  /// Creates a line through points.
  ///
  /// - Parameters:
  ///   - points: the points in data units, in the order they are joined.
  ///   - values: values that colour the line part by part, one for each line between two points or one for
  ///     each point.
  ///   - color: the colour of the line.
  ///   - width: the width in points.
  ///   - dash: strokes and gaps.
  ///   - alpha: the opacity.
  ///   - label: the text in the legend.
  public init(
    _ points: [Point3], values: ValueColors? = nil, color: Color? = nil, width: Double? = nil,
    dash: Line.Dash = .solid, alpha: Double = 1, label: String? = nil
  ) {
    self.points = points
    self.values = values
    self.color = color
    self.width = width
    self.dash = dash
    self.alpha = alpha
    self.label = label
  }

  /// Creates a line through the points of three rows of coordinates, which have to be equally long.
  public init(
    x: [Double], y: [Double], z: [Double], values: ValueColors? = nil, color: Color? = nil,
    width: Double? = nil, dash: Line.Dash = .solid, alpha: Double = 1, label: String? = nil
  ) {
    self.init(
      zip(zip(x, y), z).map { Point3($0.0, $0.1, $1) }, values: values, color: color,
      width: width, dash: dash, alpha: alpha, label: label)
    let name = Require.name("line", label)
    problem =
      .unequal(("x", x.count), ("y", y.count), in: name)
      ?? .unequal(("x", x.count), ("z", z.count), in: name)
  }

  /// The points that automatic limits have to make room for.
  public var dataPoints: [Point3] { points }

  /// Limits along z leave no margin.
  public var needsMarginAlongZ: Bool { false }

  /// The mark's line in a legend, in the colour of all or in that of the middle of the scale.
  public var legendEntry: LegendEntry? {
    label.map {
      LegendEntry(
        label: $0,
        handle: Line(
          [], color: values?.scale.middleColor ?? color, width: width, dash: dash, alpha: alpha
        ).handle)
    }
  }

  /// The line in the next colour of the cycle, where it has none of its own.
  public func colored(from cycle: inout ColorCycle) -> Self {
    guard values == nil else { return self }
    return cycle.colored(self, at: \.color) { $0.nextLineColor() }
  }

  /// What a legend at `best` tries not to cover.
  public func obstacles(in space: Space3D) -> LegendObstacles {
    let box = AxesBox3D(space: space)
    let seen = parts.compactMap { box.clip($0.line) }
    return LegendObstacles(lines: seen.map { [$0.from, $0.to].map(space.position(of:)) })
  }

  /// The lines between the points, or their dashes, in the order of the points.
  public func pieces(in space: Space3D) -> [Piece3D] {
    let width = width ?? space.plane.theme.lineWidth
    let dasher = Dasher3D(
      box: AxesBox3D(space: space), pattern: dash.pattern.map { space.plane.pixels($0 * width) })
    // Matplotlib: `lines.solid_capstyle` projecting, `lines.dash_capstyle` butt; lines that are coloured one
    // by one are a LineCollection, whose ends are butt.
    let cap: Scene.Stroke.Cap = dash == .solid && values == nil ? .square : .butt
    return dasher.strokes(along: parts).map { part in
      let color = values?.color(ofPart: part.index) ?? color ?? .cycle[0]
      return .line(
        from: part.line.from, to: part.line.to, color: color.withAlpha(color.alpha * alpha),
        width: width, cap: cap)
    }
  }
}

extension Line3D {
  /// A straight line between two points that follow each other, or a piece of it.
  struct Part {
    var index: Int
    var line: Segment3D
  }

  /// The lines that have two ends and a colour.
  private var parts: [Part] {
    points.indices.dropLast().compactMap { index in
      let line = Segment3D(from: points[index], to: points[index + 1])
      guard line.from.isFinite, line.to.isFinite, hasColor(index) else { return nil }
      return Part(index: index, line: line)
    }
  }

  private func hasColor(_ index: Int) -> Bool {
    guard let values = values?.values else { return true }
    return values.indices.contains(index) && values[index].isFinite
  }
}
