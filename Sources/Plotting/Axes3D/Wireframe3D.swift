/// A surface z(x, y) over a rectangle as a net of lines, one along each row of places and one along each
/// column; Matplotlib's `Axes3D.plot_wireframe`.
///
/// ![A saddle as a net.](mark-Wireframe3D.svg)
///
///     Wireframe3D(x: xs, y: ys, color: .gray) { x, y in x * x - y * y }
///
/// All lines there are are drawn, where `plot_wireframe` takes 50 a side (`rcount`, `ccount`) unless told
/// otherwise. They have a gap where a height is not finite, and hide nothing behind them.
public struct Wireframe3D: Mark3D, Equatable {
  /// The places along x, in data units.
  public var x: [Double]
  /// The places along y.
  public var y: [Double]
  /// The heights, a row for each y.
  public var z: [[Double]]
  /// The colour of the lines; nil takes the next of the axes' cycle.
  public var color: Color?
  /// The width of the lines in points; nil takes the theme's line width.
  public var width: Double?
  /// The opacity.
  public var alpha: Double
  /// The text in the legend; nil keeps the net out of it.
  public var label: String?

  /// Creates a net over heights, a row for each y.
  public init(
    x: [Double], y: [Double], z: [[Double]], color: Color? = nil, width: Double? = nil,
    alpha: Double = 1, label: String? = nil
  ) {
    self.x = x
    self.y = y
    self.z = z
    self.color = color
    self.width = width
    self.alpha = alpha
    self.label = label
  }

  /// Creates a net over the heights that a function of x and y has.
  public init(
    x: [Double], y: [Double], color: Color? = nil, width: Double? = nil, alpha: Double = 1,
    label: String? = nil, z: (Double, Double) -> Double
  ) {
    self.init(
      x: x, y: y, z: y.map { y in x.map { z($0, y) } }, color: color, width: width, alpha: alpha,
      label: label)
  }

  private var grid: SurfaceGrid { SurfaceGrid(x: x, y: y, z: z) }

  /// The points that automatic limits have to make room for.
  public var dataPoints: [Point3] { grid.points }

  /// Limits along z leave no margin.
  public var needsMarginAlongZ: Bool { false }

  /// The mark's line in a legend.
  public var legendEntry: LegendEntry? {
    label.map {
      LegendEntry(
        label: $0, handle: Line([], color: color, width: width, alpha: alpha).handle)
    }
  }

  /// The net in the next colour of the cycle, where it has none of its own.
  public func colored(from cycle: inout ColorCycle) -> Self {
    cycle.colored(self, at: \.color) { $0.nextLineColor() }
  }

  /// The lines along x, then those along y.
  public func pieces(in space: Space3D) -> [Piece3D] {
    let color = color ?? .cycle[0]
    let shown = color.withAlpha(color.alpha * alpha)
    let width = width ?? space.plane.theme.lineWidth
    return (grid.rows + grid.columns).flatMap { line in
      zip(line, line.dropFirst()).filter { $0.isFinite && $1.isFinite }.map { from, to in
        .line(from: from, to: to, color: shown, width: width)
      }
    }
  }
}
