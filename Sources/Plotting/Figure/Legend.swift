/// A box that names the marks of its axes.
///
/// ![Two lines, and a box with the name of each.](panel-Legend.svg)
///
///     axes.legend(.upperRight, size: 11, frameAlpha: 1)
///     axes.legend(.upperLeft, anchor: Point(1, 1))  // beside the axes
public struct Legend: Sendable, Equatable {
  /// Where the legend stands.
  public var location: Location
  /// The size of its text in points; nil takes the theme's font size.
  public var size: Double?
  /// The opacity of its background; nil takes the theme's.
  public var frameAlpha: Double?
  /// The point the legend stands at, in shares of the axes' size from their lower left corner; nil
  /// places it inside the axes. The location then says which corner or edge of the legend is there.
  public var anchor: Point?
  /// How its texts stand; `horizontal` is where they stand in their column.
  public var placement = TextPlacement()

  /// Where a legend stands inside its axes.
  ///
  ///     axes.legend(.lowerCenter)
  public enum Location: Sendable, Equatable, CaseIterable {
    /// The first of the other places, in the order they are listed here, that covers least.
    case best
    /// In the upper right corner.
    case upperRight
    /// In the upper left corner.
    case upperLeft
    /// In the lower left corner.
    case lowerLeft
    /// In the lower right corner.
    case lowerRight
    /// In the middle of the right edge.
    case centerRight
    /// In the middle of the left edge.
    case centerLeft
    /// In the middle of the lower edge.
    case lowerCenter
    /// In the middle of the upper edge.
    case upperCenter
    /// In the middle of the axes.
    case center

    /// The fixed places in the order `best` tries them; Matplotlib's order of location codes, in
    /// which 5 ("right") and 7 ("center right") are one place.
    static let candidates: [Location] = [
      .upperRight, .upperLeft, .lowerLeft, .lowerRight, .centerRight, .centerLeft, .lowerCenter,
      .upperCenter, .center,
    ]
  }
}
