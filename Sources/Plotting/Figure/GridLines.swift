/// Lines across the axes at the ticks of an axis.
///
///     Axis("Loss", gridLines: .major)
///     Axis("Loss", gridLines: GridLines(includesMinor: true, dash: .dotted))
public struct GridLines: Sendable, Hashable {
  /// Whether there are lines at minor ticks, too.
  public var includesMinor: Bool
  /// The colour; nil takes the theme's.
  public var color: Color?
  /// The width in points; nil takes the theme's.
  public var width: Double?
  /// Strokes and gaps; nil takes the theme's.
  public var dash: Line.Dash?
  /// Whether there are lines at all.
  public var isShown = true

  /// Creates grid lines.
  public init(
    includesMinor: Bool = false, color: Color? = nil, width: Double? = nil,
    dash: Line.Dash? = nil
  ) {
    self.includesMinor = includesMinor
    self.color = color
    self.width = width
    self.dash = dash
  }

  /// Lines at the main ticks; Matplotlib's `Axes.grid()`.
  public static let major = GridLines()

  /// No lines, where the theme would have some.
  public static let hidden: GridLines = {
    var lines = GridLines()
    lines.isShown = false
    return lines
  }()
}
