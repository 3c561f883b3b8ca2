/// The lines across axes that are not told otherwise; those that are asked for take from here what they
/// leave open.
///
///     theme.grid.isShown = true
///     theme.grid.direction = .y
public struct GridTheme: Sendable, Equatable {
  /// Whether there are any; `axes.grid`. Second axes have none: two grids over each other cannot be told
  /// apart.
  public var isShown = false
  /// Which axes have them; `axes.grid.axis`.
  public var direction = Direction.both
  /// Whether there are lines at minor ticks, too; `axes.grid.which`.
  public var includesMinor = false
  /// Strokes and gaps; `grid.linestyle`.
  public var dash = Line.Dash.solid

  /// Which axes have lines at their ticks.
  ///
  ///     theme.grid.direction = .y  // level lines alone
  public enum Direction: Sendable, Equatable, CaseIterable {
    /// Both.
    case both
    /// Those along x: upright lines.
    case x
    /// Those along y: level lines.
    case y
  }

  /// Creates the classic grid: none.
  public init() {}

  /// The lines of an axis that says nothing of them.
  func lines(along direction: AxisDirection) -> GridLines? {
    let isAsked =
      switch self.direction {
      case .both: true
      case .x: direction == .x
      case .y: direction == .y
      }
    return isShown && isAsked ? GridLines(includesMinor: includesMinor) : nil
  }
}
