/// Lines across the axes at the ticks of an axis.
///
///     Axis("Loss", gridLines: .major)
///     Axis("Loss", gridLines: GridLines(includesMinor: true, dash: .dotted))
///     Axis("Loss", gridLines: GridLines(includesMajor: false, includesMinor: true, alpha: 0.5))
public struct GridLines: Sendable, Hashable {
  /// Whether there are lines at the main ticks.
  public var includesMajor: Bool
  /// Whether there are lines at minor ticks, too.
  public var includesMinor: Bool
  /// The colour; nil takes the theme's.
  public var color: Color?
  /// The opacity.
  public var alpha: Double
  /// The width in points; nil takes the theme's.
  public var width: Double?
  /// Strokes and gaps; nil takes the theme's.
  public var dash: Line.Dash?
  /// The place in the order of drawing; nil takes that of the ticks, over areas and beneath lines unless the theme
  /// says otherwise.
  public var zOrder: Double?
  /// Whether there are lines at all.
  public var isShown = true

  /// Creates grid lines.
  ///
  /// - Parameters:
  ///   - includesMajor: whether there are lines at the main ticks.
  ///   - includesMinor: whether there are lines at minor ticks.
  ///   - color: the colour.
  ///   - alpha: the opacity.
  ///   - width: the width in points.
  ///   - dash: strokes and gaps.
  ///   - zOrder: the place in the order of drawing.
  public init(
    includesMajor: Bool = true, includesMinor: Bool = false, color: Color? = nil,
    alpha: Double = 1, width: Double? = nil, dash: Line.Dash? = nil, zOrder: Double? = nil
  ) {
    self.includesMajor = includesMajor
    self.includesMinor = includesMinor
    self.color = color
    self.alpha = alpha
    self.width = width
    self.dash = dash
    self.zOrder = zOrder
  }

  /// Lines at the main ticks; Matplotlib's `Axes.grid()`.
  public static let major = GridLines()
  /// Lines at the minor ticks; Matplotlib's `Axes.grid(which="minor")`.
  public static let minor = GridLines(includesMajor: false, includesMinor: true)
  /// Lines at all ticks; Matplotlib's `Axes.grid(which="both")`.
  public static let both = GridLines(includesMinor: true)

  /// No lines, where the theme would have some.
  public static let hidden: GridLines = {
    var lines = GridLines()
    lines.isShown = false
    return lines
  }()
}
