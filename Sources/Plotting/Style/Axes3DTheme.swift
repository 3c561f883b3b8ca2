/// The measures of 3-D axes.
///
///     theme.axes3D.gridLineWidth = 0.5
public struct Axes3DTheme: Sendable, Equatable {
  /// The width of the lines on the walls, in points; `grid.linewidth`.
  public var gridLineWidth = 0.8

  /// Creates the classic measures.
  public init() {}
}
