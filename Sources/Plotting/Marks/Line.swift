/// Points joined by straight lines, with a gap where a point is not finite.
///
/// ![A bent line and a dashed one.](mark-Line.svg)
///
///     Line(x: xs, y: ys, color: .red, label: "Prediction")
public struct Line: Mark, Equatable {
  /// The points in data units, in the order they are joined.
  public var points: [Point]
  /// The colour of the line; nil takes the next of the axes' cycle.
  public var color: Color?
  /// The width in points; nil takes the theme's line width.
  public var width: Double?
  /// Strokes and gaps.
  public var dash: Dash
  /// The opacity.
  public var alpha: Double
  /// The text in the legend; nil keeps the line out of it.
  public var label: String?
  /// The place in the order of drawing.
  public var zOrder: Double
  /// What was wrong with the coordinates that the line was made of.
  private(set) var problem: PlotError?

  /// Strokes and gaps of a line.
  ///
  ///     Line(points, dash: .dashDotted)
  public enum Dash: Sendable, Equatable, CaseIterable {
    /// No gaps; Matplotlib's `"-"`.
    case solid
    /// Strokes; Matplotlib's `"--"`.
    case dashed
    /// Dots; Matplotlib's `":"`.
    case dotted
    /// Strokes and dots in turn; Matplotlib's `"-."`.
    case dashDotted

    /// The lengths of strokes and gaps in turn, in widths of the line; Matplotlib rcParams
    /// `lines.dashed_pattern`, `lines.dotted_pattern`, `lines.dashdot_pattern`.
    var pattern: [Double] {
      switch self {
      case .solid: []
      case .dashed: [3.7, 1.6]
      case .dotted: [1, 1.65]
      case .dashDotted: [6.4, 1.6, 1, 1.6]
      }
    }
  }

  /// Creates a line through `points`.
  public init(
    _ points: [Point], color: Color? = nil, width: Double? = nil, dash: Dash = .solid,
    alpha: Double = 1, label: String? = nil, zOrder: Double = ZOrder.line
  ) {
    self.points = points
    self.color = color
    self.width = width
    self.dash = dash
    self.alpha = alpha
    self.label = label
    self.zOrder = zOrder
  }

  /// Creates a line through the points of two rows of coordinates, which have to be equally long.
  public init(
    x: [Double], y: [Double], color: Color? = nil, width: Double? = nil, dash: Dash = .solid,
    alpha: Double = 1, label: String? = nil, zOrder: Double = ZOrder.line
  ) {
    self.init(
      zip(x, y).map { Point($0, $1) }, color: color, width: width, dash: dash, alpha: alpha,
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
    cycle.colored(self, at: \.color) { $0.nextLineColor() }
  }

  /// The mark in its place.
  public func layout(in context: DrawingContext) -> MarkLayout {
    let stretches = context.line(through: points)
    var path = Path()
    let thinner = LineThinner(pixel: context.grid.step)
    for stretch in stretches { path.append(points: thinner.thin(stretch)) }
    return MarkLayout(
      nodes: path.elements.isEmpty ? [] : [node(along: path, measures: context.measures)],
      obstacles: LegendObstacles(lines: context.needsObstacles ? stretches : []),
      zOrder: zOrder)
  }

  /// A stretch of the line.
  var handle: LegendHandle {
    LegendHandle { frame, measures in
      let ends = [frame.minX, frame.maxX].map { Point($0, frame.center.y) }
      return [node(along: Path(points: ends), measures: measures)]
    }
  }

  /// The line drawn along `path` (pixels); a path of horizontal and vertical lines is moved to the grid.
  func node(along path: Path, measures: DrawingMeasures) -> Scene.Node {
    let width = measures.pixels(width ?? measures.theme.lineWidth)
    let color = color ?? .cycle[0]
    return .path(
      Scene.Shape(
        measures.grid.sharpened(path, width: width),
        stroke: Scene.Stroke(
          color.withAlpha(color.alpha * alpha), width: width,
          cap: dash == .solid ? measures.theme.solidCap : .butt, join: .round,
          dashes: dash.pattern.map { $0 * width })))
  }
}
