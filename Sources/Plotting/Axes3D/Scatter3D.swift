/// Points in space, drawn as discs that fade with their depth.
///
/// ![Points that fade with their depth.](mark-Scatter3D.svg)
///
///     Scatter3D(points, color: .red, label: "y=0")
public struct Scatter3D: Mark3D, Equatable {
  /// The points in data units. Points that are not finite, and those outside the axes, are left out.
  public var points: [Point3]
  /// The area of the square around a disc, in points squared.
  public var size: Double
  /// The colour of the discs; nil takes the next of the axes' cycle.
  public var color: Color?
  /// The opacity of all discs; nil lets it fall from 1 for the nearest to 0.3 for the deepest.
  public var alpha: Double?
  /// The text in the legend; nil keeps the points out of it.
  public var label: String?

  /// Matplotlib `Axes3D.scatter`: s.
  public static let defaultSize = 20.0
  /// mplot3d: how much of their opacity the deepest points lose.
  private static let fading = 0.7

  /// Creates a scatter of points.
  public init(
    _ points: [Point3], size: Double = Scatter3D.defaultSize, color: Color? = nil,
    alpha: Double? = nil,
    label: String? = nil
  ) {
    self.points = points
    self.size = size
    self.color = color
    self.alpha = alpha
    self.label = label
  }

  /// The points that automatic limits have to make room for.
  public var dataPoints: [Point3] { points }

  /// The mark's line in a legend.
  public var legendEntry: LegendEntry? {
    label.map {
      LegendEntry(
        label: $0, handle: Scatter([], size: size, color: color, alpha: alpha ?? 1).handle)
    }
  }

  /// The scatter in the next colour of the cycle, where it has none of its own.
  public func colored(from cycle: inout ColorCycle) -> Self {
    cycle.colored(self, at: \.color) { $0.nextFillColor() }
  }

  /// What a legend at `best` tries not to cover.
  public func obstacles(in space: Space3D) -> LegendObstacles {
    LegendObstacles(points: seen(in: space).map(space.position(of:)))
  }

  /// The points in the box of the axes; the others have no part in how the discs fade.
  private func seen(in space: Space3D) -> [Point3] {
    let box = AxesBox3D(space: space)
    return points.filter { $0.isFinite && box.contains($0) }
  }

  /// The discs, the deepest first.
  public func pieces(in space: Space3D) -> [Piece3D] {
    let points = seen(in: space)
    let depths = points.map(space.depth(of:))
    let nearest = depths.min() ?? 0
    let extent = (depths.max() ?? 0) - nearest
    let color = color ?? .cycle[0]
    let order = points.indices.sorted { (-depths[$0], $0) < (-depths[$1], $1) }
    return order.map { index in
      let share = extent > 0 ? (depths[index] - nearest) / extent : 0
      return .disc(
        points[index], radius: size.squareRoot() / 2,
        color: color.withAlpha(color.alpha * (alpha ?? (1 - Self.fading * share))))
    }
  }
}
