/// A horizontal or vertical line through the whole of the axes.
///
/// ![A dashed line across the axes beside points.](mark-Rule.svg)
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

  /// Creates a vertical line; Matplotlib's `axvline`.
  public init(
    x: Double, color: Color = .cycle[0], width: Double? = nil, dash: Line.Dash = .solid,
    alpha: Double = 1, label: String? = nil, zOrder: Double = ZOrder.line
  ) {
    place = .x(x)
    line = Line(
      [], color: color, width: width, dash: dash, alpha: alpha, label: label, zOrder: zOrder)
  }

  /// Creates a horizontal line; Matplotlib's `axhline`.
  public init(
    y: Double, color: Color = .cycle[0], width: Double? = nil, dash: Line.Dash = .solid,
    alpha: Double = 1, label: String? = nil, zOrder: Double = ZOrder.line
  ) {
    place = .y(y)
    line = Line(
      [], color: color, width: width, dash: dash, alpha: alpha, label: label, zOrder: zOrder)
  }

  /// Everything the mark writes: its label.
  public var texts: [String] { [line.label].compactMap { $0 } }

  /// Refuses measures and colours that no line is drawn with.
  public func validate() throws(PlotError) { try line.validate(as: "rule") }

  /// What the mark has to show: the one coordinate.
  public var data: MarkData {
    switch place {
    case .x(let x): MarkData(x: DataExtent(of: [x]), legend: line.data.legend)
    case .y(let y): MarkData(y: DataExtent(of: [y]), legend: line.data.legend)
    }
  }

  /// The mark in its place.
  public func layout(in context: DrawingContext) -> MarkLayout {
    let ends = ends(in: context)
    guard !ends.isEmpty else { return MarkLayout(nodes: [], zOrder: line.zOrder) }
    return MarkLayout(
      nodes: line.nodes(along: Path(points: ends), measures: context.measures),
      obstacles: LegendObstacles(lines: [ends]), zOrder: line.zOrder)
  }

  /// Where the line starts and ends in pixels; none when its place is not finite.
  private func ends(in context: DrawingContext) -> [Point] {
    let frame = context.frame
    switch place {
    case .x(let x):
      let across = context.position(of: Point(x, context.y.limits.from)).x
      return across.isFinite ? [Point(across, frame.maxY), Point(across, frame.minY)] : []
    case .y(let y):
      let down = context.position(of: Point(context.x.limits.from, y)).y
      return down.isFinite ? [Point(frame.minX, down), Point(frame.maxX, down)] : []
    }
  }
}
