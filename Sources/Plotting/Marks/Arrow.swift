/// A vector drawn as an arrow that starts at a point of the data.
///
/// ![An arrow from the lower left to the upper right.](mark-Arrow.svg)
///
/// The proportions are those of Matplotlib's `quiver` with `angles="xy"`, `scale_units="xy"`: the
/// arrow ends at `tail + vector * scale`, its shaft is `width` of the axes' width thick, and the
/// head is measured in shaft widths.
///
///     Arrow(from: .zero, vector: Point(1, 2), scale: 2)
public struct Arrow: Mark, Equatable {
  /// Where the arrow starts, in data units.
  public var tail: Point
  /// The direction and length, in data units.
  public var vector: Point
  /// How many times as long as `vector` the arrow is; the reciprocal of `quiver`'s scale.
  public var scale: Double
  /// The thickness of the shaft as a share of the axes' width.
  public var width: Double
  /// The colour of the whole arrow.
  public var color: Color
  /// The place in the order of drawing.
  public var zOrder: Double

  /// Creates an arrow.
  public init(
    from tail: Point = .zero, vector: Point, scale: Double = 1, width: Double = 0.005,
    color: Color = .ink, zOrder: Double = ZOrder.patch
  ) {
    self.tail = tail
    self.vector = vector
    self.scale = scale
    self.width = width
    self.color = color
    self.zOrder = zOrder
  }

  /// What the mark has to show: where it starts and where it ends.
  public var data: MarkData { MarkData(around: [tail, tail + vector * scale]) }

  /// The mark in its place.
  public func layout(in context: DrawingContext) -> MarkLayout {
    let outline = outline(in: context)
    return MarkLayout(
      nodes: outline.isEmpty
        ? [] : [.path(Scene.Shape(Path(points: outline, closed: true), fill: color))],
      obstacles: LegendObstacles(areas: [outline]), zOrder: zOrder)
  }

  /// The corners of the arrow in pixels; none where it cannot be drawn.
  private func outline(in context: DrawingContext) -> [Point] {
    let ends = context.line(through: [tail, tail + vector * scale]).first ?? []
    guard ends.count > 1, let start = ends.first, let end = ends.last else { return [] }
    let along = end - start
    let length = along.length
    let shaft = width * context.frame.width
    guard start.isFinite, length.isFinite, shaft > 0 else { return [] }

    // The arrow lies along x in units of its shaft's width, then is turned and moved.
    let direction = length > 0 ? Point(along.x / length, along.y / length) : Point(1, 0)
    let place = context.grid.center(start)
    let turn = AffineTransform(
      a: direction.x * shaft, b: direction.y * shaft, c: -direction.y * shaft,
      d: direction.x * shaft, tx: place.x, ty: place.y)
    return ArrowShape().outline(length: length / shaft).map(turn.apply(to:))
  }
}
