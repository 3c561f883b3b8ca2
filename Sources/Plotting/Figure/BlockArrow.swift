/// A broad arrow from one panel to the next, with a text above it.
///
/// ![A broad arrow with a text above it, from one pair of axes to the next.](panel-BlockArrow.svg)
///
///     BlockArrow("mapped back").cell(row: 0, column: 1)
public struct BlockArrow: Panel, Equatable {
  /// What stands above the arrow; empty for nothing. Parts between dollar signs are math text.
  public var label: String
  /// The colour of the arrow; nil takes the theme's grid colour.
  public var color: Color?
  /// How the label stands: above the middle of the arrow unless told otherwise.
  public var labelPlacement = TextPlacement()
  /// The cell of the figure's grid that the arrow stands in, from its left edge to its right edge.
  public var cell = GridCell()

  /// Creates an arrow to the right.
  public init(_ label: String = "", color: Color? = nil) {
    self.label = label
    self.color = color
  }

  /// The same arrow with its label placed otherwise.
  public func label(placement: TextPlacement) -> BlockArrow {
    var arrow = self
    arrow.labelPlacement = placement
    return arrow
  }

  /// Everything the panel writes.
  public var texts: [String] { [label] }

  /// The measures of the arrow in points: no longer than this, and how high shaft and head are.
  private static let longest = 60.0
  private static let shaftHeight = 14.0
  private static let headHeight = 30.0
  private static let headLength = 18.0
  /// Between the arrow and its label, in points.
  private static let labelPad = 8.0

  /// The arrow laid out.
  ///
  /// - Throws: `PlotError` when the label cannot be set.
  public func layout(in place: PanelPlace) throws(PlotError) -> any PanelLayout {
    let unit = place.measures.pixelsPerPoint
    let center = place.room.center
    let half = min(place.room.width, Self.longest * unit) / 2
    let (shaft, head) = (Self.shaftHeight * unit / 2, Self.headHeight * unit / 2)
    let neck = center.x + half - min(Self.headLength * unit, half)
    let upper = [
      Point(center.x - half, center.y - shaft), Point(neck, center.y - shaft),
      Point(neck, center.y - head),
    ]
    let lower = upper.reversed().map { Point($0.x, 2 * center.y - $0.y) }
    let text =
      label.isEmpty
      ? nil
      : try place.typesetter.place(
        label, at: Point(center.x, center.y - head - Self.labelPad * unit),
        size: place.theme.titleSize, color: .ink,
        placement: labelPlacement.completed(
          by: TextPlacement(.center, .baseline, rotationMode: .default)))
    return BlockArrowLayout(
      outline: upper + [Point(center.x + half, center.y)] + lower,
      color: color ?? Color(.grid), label: text, grid: place.grid)
  }
}
