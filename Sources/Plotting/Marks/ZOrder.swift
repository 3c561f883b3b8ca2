/// The usual places in the order of drawing, from back to front; Matplotlib's.
///
///     Scatter(points, color: .red, zOrder: ZOrder.line + 0.1)  // over the lines
public enum ZOrder {
  /// Pictures.
  public static let image = 0.0
  /// Areas, markers and arrows.
  public static let patch = 1.0
  /// Ticks, their labels and grid lines (`axes.axisbelow`: line).
  public static let ticks = 1.5
  /// Lines.
  public static let line = 2.0
  /// The frame of the axes.
  public static let frame = 2.5
  /// Text.
  public static let text = 3.0
  /// The legend.
  public static let legend = 5.0
}
