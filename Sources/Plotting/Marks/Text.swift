/// A line of text at a point of the data, starting there on its baseline.
///
///     Text("$w_1$", at: Point(0.5, 1.2), size: 12, weight: .bold)
public struct Text: Mark, Equatable {
  /// What is written; parts between dollar signs are math text.
  public var string: String
  /// Where the baseline starts, in data units.
  public var position: Point
  /// The size in points; nil takes the theme's font size.
  public var size: Double?
  /// Weight and slant.
  public var style: TextStyle
  /// The colour; nil takes the theme's ink.
  public var color: Color?
  /// The place in the order of drawing.
  public var zOrder: Double

  /// Creates a text.
  public init(
    _ string: String, at position: Point, size: Double? = nil,
    weight: TextStyle.Weight = .regular, slant: TextStyle.Slant = .upright,
    color: Color? = nil, zOrder: Double = ZOrder.text
  ) {
    self.string = string
    self.position = position
    self.size = size
    self.style = TextStyle(weight: weight, slant: slant)
    self.color = color
    self.zOrder = zOrder
  }

  /// Everything the mark writes.
  public var texts: [String] { [string] }

  /// What the mark has to show: nothing. Limits make no room for it.
  public var data: MarkData { MarkData() }

  /// The mark in its place; it is not cut off at the frame. Where nothing of it is on the canvas the axes leave
  /// it out, with a warning in `FigureLayout.warnings`.
  public func layout(in context: DrawingContext) throws(PlotError) -> MarkLayout {
    let text = try context.typesetter.place(
      string, at: context.position(of: position), size: size ?? context.theme.fontSize,
      style: style, color: color ?? .ink, horizontal: .left, vertical: .baseline)
    return MarkLayout(
      nodes: [text.node(grid: context.grid)],
      obstacles: LegendObstacles(boxes: [text.box]), bounds: text.box, zOrder: zOrder,
      isClipped: false)
  }
}
