/// A text at a point of the data, starting there on its last baseline unless it is placed otherwise.
///
/// ![A formula beside a point.](mark-Text.svg)
///
///     Text("$w_1$", at: Point(0.5, 1.2), size: 12, weight: .bold)
///     Text("two\nlines", at: Point(1, 2)).align(.center, .top).rotation(45).halo()
public struct Text: Mark, TextPlacing, Equatable {
  /// What is written; parts between dollar signs are math text, a line feed starts another line.
  public var string: String
  /// Where the text stands, in data units.
  public var position: Point
  /// The size in points; nil takes the theme's font size.
  public var size: Double?
  /// Weight and slant.
  public var style: TextStyle
  /// The colour; nil takes the theme's ink.
  public var color: Color?
  /// The place in the order of drawing.
  public var zOrder: Double
  /// Which part of the text stands at its position, how it is turned, and what is behind it.
  public var placement = TextPlacement()

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
      style: style, color: color ?? .ink, placement: placement)
    return MarkLayout(
      nodes: [text.node(grid: context.grid)],
      obstacles: LegendObstacles(boxes: [text.box]), bounds: text.box, zOrder: zOrder,
      isClipped: false)
  }
}
