/// A neural network as circles and lines, layers from left to right.
///
/// It says what is connected; where everything stands follows from the sizes of the labels and the room
/// there is. All units of a layer are joined to all units of the next one.
///
///     NetworkDiagram {
///       DiagramLayer("Input layer", ["$x_1$", "$x_2$"], bias: "$1$")
///       DiagramLayer("Output layer", ["$z$"], activation: .sigmoid, outputs: ["$p$"])
///     }
public struct NetworkDiagram: Panel {
  /// The layers from left to right.
  public var layers: [DiagramLayer]
  /// The size of labels in points.
  public var labelSize: Double
  /// The cell of the figure's grid that the diagram stands in.
  public var cell = GridCell()

  /// The size of labels unless another is given, in points.
  public static let defaultLabelSize = 14.0

  /// Creates a diagram.
  public init(
    labelSize: Double = NetworkDiagram.defaultLabelSize,
    @DiagramBuilder layers: () throws -> [DiagramLayer]
  ) rethrows {
    self.labelSize = labelSize
    self.layers = try layers()
  }

  /// Everything the diagram writes.
  public var texts: [String] {
    layers.flatMap { layer in
      var texts = [layer.caption, layer.bias ?? "", layer.boxLabel ?? ""]
      for unit in layer.units { texts += unit.weights + [unit.label] }
      return texts + layer.outputs
    }
  }
}
