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

  /// Whether the mark is cut off at the frame.
  public var isClipped: Bool { false }

  /// The mark as scene nodes.
  public func nodes(in space: PlotSpace) throws(PlotError) -> [Scene.Node] {
    [try placed(in: space).node(grid: space.grid)]
  }

  /// The pixels the mark covers, wherever they are.
  public func overflow(in space: PlotSpace) throws(PlotError) -> Rect? {
    try placed(in: space).box
  }

  private func placed(in space: PlotSpace) throws(PlotError) -> PlacedText {
    let typesetter = Typesetter(fonts: space.fonts, pixelsPerPoint: space.pixelsPerPoint)
    return try typesetter.place(
      string, at: space.position(of: position), size: size ?? space.theme.fontSize, style: style,
      color: color ?? space.theme.ink, horizontal: .left, vertical: .baseline)
  }
}
