/// A neural network as circles and lines, layers from left to right.
///
/// ![Two inputs and a bias on the left, each joined to one neuron with a sigmoid on the right.](panel-NetworkDiagram.svg)
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
  /// How labels of units, boxes and outputs stand: in the middle of units and boxes, and beside the ends of
  /// arrows unless told otherwise.
  public var labelPlacement = TextPlacement()
  /// How the texts below the layers stand.
  public var captionPlacement = TextPlacement()
  /// How weights stand beside their lines.
  public var weightPlacement = TextPlacement()
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

  /// The same diagram with its texts placed otherwise; what is nil stays as it is.
  ///
  ///     diagram.labels(captions: TextPlacement(rotation: 20), weights: TextPlacement(halo: TextHalo()))
  public func labels(
    _ labels: TextPlacement? = nil, captions: TextPlacement? = nil, weights: TextPlacement? = nil
  ) -> NetworkDiagram {
    var diagram = self
    diagram.labelPlacement = labels ?? labelPlacement
    diagram.captionPlacement = captions ?? captionPlacement
    diagram.weightPlacement = weights ?? weightPlacement
    return diagram
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
