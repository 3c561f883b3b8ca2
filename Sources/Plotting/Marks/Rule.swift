/// A level or upright line through the whole of the axes.
///
///     Rule(y: 0.5, dash: .dashed)
///     Rule(x: -1, color: .gray)
public struct Rule: Mark, Equatable {
  /// Which way the line runs, and where.
  ///
  ///     Rule(y: 0.5).place == .y(0.5)  // true
  public enum Place: Sendable, Equatable {
    /// Upright, at this x.
    case x(Double)
    /// Level, at this y.
    case y(Double)
  }

  /// Which way the line runs, and where, in data units.
  public var place: Place
  /// How the line is drawn; its points are not looked at.
  private var line: Line

  /// Creates an upright line; Matplotlib's `axvline`.
  public init(
    x: Double, color: Color = .cycle[0], width: Double? = nil, dash: Line.Dash = .solid,
    alpha: Double = 1, label: String? = nil, zOrder: Double = ZOrder.line
  ) {
    place = .x(x)
    line = Line(
      [], color: color, width: width, dash: dash, alpha: alpha, label: label, zOrder: zOrder)
  }

  /// Creates a level line; Matplotlib's `axhline`.
  public init(
    y: Double, color: Color = .cycle[0], width: Double? = nil, dash: Line.Dash = .solid,
    alpha: Double = 1, label: String? = nil, zOrder: Double = ZOrder.line
  ) {
    place = .y(y)
    line = Line(
      [], color: color, width: width, dash: dash, alpha: alpha, label: label, zOrder: zOrder)
  }

  /// The place in the order of drawing.
  public var zOrder: Double { line.zOrder }

  /// What automatic limits have to make room for: the one coordinate.
  public var dataBounds: DataBounds {
    switch place {
    case .x(let x): x.isFinite ? DataBounds(x: x...x) : DataBounds()
    case .y(let y): y.isFinite ? DataBounds(y: y...y) : DataBounds()
    }
  }

  /// The mark's line in a legend.
  public var legendEntry: LegendEntry? { line.legendEntry }

  /// What a legend at `best` tries not to cover.
  public func obstacles(in space: PlotSpace) -> LegendObstacles {
    LegendObstacles(lines: [ends(in: space)].filter { !$0.isEmpty })
  }

  /// The mark as scene nodes.
  public func nodes(in space: PlotSpace) -> [Scene.Node] {
    let ends = ends(in: space)
    return ends.isEmpty ? [] : [line.node(along: Path(points: ends), in: space)]
  }

  /// Where the line starts and ends in pixels; none when its place is not finite.
  private func ends(in space: PlotSpace) -> [Point] {
    let frame = space.frame
    switch place {
    case .x(let x):
      let across = space.position(of: Point(x, space.y.from)).x
      return across.isFinite ? [Point(across, frame.maxY), Point(across, frame.minY)] : []
    case .y(let y):
      let down = space.position(of: Point(space.x.from, y)).y
      return down.isFinite ? [Point(frame.minX, down), Point(frame.maxX, down)] : []
    }
  }
}
