/// A text at a point in space, starting there on its last baseline unless it is placed otherwise; left out
/// when that point is outside the axes.
///
/// ![A word in space.](mark-Text3D.svg)
///
///     Text3D("$v_1$", at: Point3(1, 0, 2), size: 12).offset(x: 4, y: 4)
public struct Text3D: Mark3D, TextPlacing, Equatable {
  /// What is written; parts between dollar signs are math text, a line feed starts another line.
  public var string: String
  /// Where the text stands, in data units.
  public var position: Point3
  /// The size in points; nil takes the theme's font size.
  public var size: Double?
  /// The colour; nil takes the theme's ink.
  public var color: Color?
  /// Which part of the text stands at its position, how it is turned, and what is behind it.
  public var placement = TextPlacement()

  /// Creates a text.
  public init(_ string: String, at position: Point3, size: Double? = nil, color: Color? = nil) {
    self.string = string
    self.position = position
    self.size = size
    self.color = color
  }

  /// What automatic limits have to make room for: nothing.
  public var dataPoints: [Point3] { [] }

  /// Limits along z leave no margin.
  public var needsMarginAlongZ: Bool { false }

  /// Everything the mark writes.
  public var texts: [String] { [string] }

  /// The text, as deep as its position.
  public func pieces(in space: Space3D) throws(PlotError) -> [Piece3D] {
    guard position.isFinite else { return [] }
    let plane = space.plane
    let text = try plane.typesetter.place(
      string, at: space.position(of: position), size: size ?? plane.theme.fontSize,
      color: color ?? .ink, placement: placement)
    return [.text(text, at: position)]
  }
}
