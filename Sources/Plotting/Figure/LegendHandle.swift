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

  /// A disc of one colour in the middle.
  ///
  /// - Parameters:
  ///   - color: the colour of the disc and of the line around it.
  ///   - size: the area of the square around the disc, in points squared, as a scatter has it; nil takes the
  ///     theme's marker size.
  public static func disc(_ color: Color, size: Double? = nil) -> LegendHandle {
    LegendHandle { frame, measures in
      let theme = measures.theme
      let diameter = size.map { max($0, 0).squareRoot() } ?? theme.markerSize
      return [
        .markers(
          Scene.Markers(
            shape: .circle(radius: measures.pixels(diameter / 2)), fill: color,
            stroke: Scene.Stroke(color, width: measures.pixels(theme.patchLineWidth)),
            positions: [measures.grid.center(frame.center)]))
      ]
    }
  }
}
