/// What lengths and colours mean in a drawing: the theme, the resolution, and the grid that sharp
/// things stand on.
///
///     measures.pixels(measures.theme.lineWidth)  // a line's width in scene pixels
public struct DrawingMeasures: Sendable, Equatable {
  /// The measures and colours of the figure.
  public var theme: Theme
  /// Pixels in an inch.
  public var pixelsPerInch: Double
  /// The grid that sharp things stand on.
  public var grid: PixelGrid

  /// Points in an inch.
  static let pointsPerInch = 72.0

  /// Creates measures.
  public init(
    theme: Theme = .classic, pixelsPerInch: Double = 100, grid: PixelGrid = PixelGrid()
  ) {
    self.theme = theme
    self.pixelsPerInch = pixelsPerInch
    self.grid = grid
  }

  /// Pixels in a point (1/72 inch).
  public var pixelsPerPoint: Double { pixelsPerInch / Self.pointsPerInch }

  /// Pixels in `points`.
  public func pixels(_ points: Double) -> Double { points * pixelsPerPoint }
}
