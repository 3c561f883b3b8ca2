/// What stands before the text of a legend's entry: a small picture of the mark.
///
///     LegendHandle { frame, measures in
///       [.path(Scene.Shape(Path(measures.grid.whole(frame)), fill: .lightSalmon))]
///     }
public struct LegendHandle: Sendable {
  /// Draws the handle.
  ///
  /// The rectangle is the room it has, from the baseline of the text up, in scene pixels.
  public var nodes: @Sendable (_ frame: Rect, _ measures: DrawingMeasures) -> [Scene.Node]

  /// Creates a handle.
  public init(
    nodes: @escaping @Sendable (_ frame: Rect, _ measures: DrawingMeasures) -> [Scene.Node]
  ) {
    self.nodes = nodes
  }

  /// A field of one colour.
  public static func area(_ color: Color) -> LegendHandle {
    LegendHandle { frame, measures in
      [.path(Scene.Shape(Path(measures.grid.whole(frame)), fill: color))]
    }
  }
}
