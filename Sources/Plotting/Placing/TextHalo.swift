/// A line around the letters of a text, behind them; Matplotlib's `patheffects.withStroke`.
///
///     Axes(title: "Loss") { image }.title(placement: TextPlacement(halo: TextHalo(.canvas)))
public struct TextHalo: Sendable, Equatable {
  /// The colour of the line.
  public var color: Color
  /// The width of the line in points; half of it lies outside the letters.
  public var width: Double

  /// So wide that letters are read on any ground, and neighbours do not run into each other; that of
  /// Matplotlib's examples.
  public static let defaultWidth = 3.0

  /// Creates a halo.
  public init(_ color: Color = .axes, width: Double = defaultWidth) {
    self.color = color
    self.width = width
  }
}
