/// A line along which a field over the plane has one value.
///
///     try ContourTracer(x: xs, y: ys, values: heights).lines(at: 100).map(\.points)
public struct ContourLine: Sendable, Hashable {
  /// The vertices in data units, one wherever the line crosses a side of a cell. Greater values lie to the
  /// left.
  public var points: [Point]
  /// Whether the last point is joined to the first one, which is not repeated. A line that is not closed
  /// ends where the field does.
  public var isClosed: Bool

  /// Creates a line.
  public init(points: [Point], isClosed: Bool) {
    self.points = points
    self.isClosed = isClosed
  }
}
