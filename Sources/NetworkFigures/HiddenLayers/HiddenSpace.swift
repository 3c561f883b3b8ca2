import Plotting
import Training

/// What a hidden layer of two or three units makes of samples: each is a point whose coordinates are
/// the outputs of the units, and the next layer decides there by lines or planes.
///
/// ![Points of two colours in the space of three hidden units, and a plane between most of them.](chart-HiddenSpace.svg)
///
///     let hidden = try HiddenSpace(of: network, for: dataset)
///     Axes3D(x: "$a_1$", y: "$a_2$", z: "$a_3$") {
///       try hidden.decisionPlane(alpha: 0.5)
///       try hidden.scatters3D()
///     }
public struct HiddenSpace: Sendable, Equatable {
  /// What the hidden layer makes of the samples, samples x units.
  public let outputs: Matrix

  /// The class of each sample.
  public let labels: [Int]

  /// The layer that takes these outputs: its weights are units x units of that layer.
  public let nextLayer: Network.Layer

  /// Sends samples through a network up to a hidden layer.
  ///
  /// - Parameters:
  ///   - network: the network.
  ///   - layer: the hidden layer, counted from 0; the last layer of a network is not hidden.
  ///   - dataset: the samples; their features, samples x features, are the network's inputs.
  /// - Throws: `NetworkFigureError.hiddenLayer` when there is no such hidden layer, `.hiddenUnits`
  ///   unless it has two or three units, `TrainingError` for features that do not fit the network.
  public init(of network: Network, layer: Int = 0, for dataset: Dataset) throws {
    let hiddenLayers = network.layers.count - 1
    guard (0..<hiddenLayers).contains(layer) else {
      throw NetworkFigureError.hiddenLayer(layer, hiddenLayers: hiddenLayers)
    }
    let units = network.layers[layer].units
    guard (2...3).contains(units) else {
      throw NetworkFigureError.hiddenUnits(layer: layer, actual: units)
    }
    outputs = try network.output(ofLayer: layer, for: dataset.features)
    labels = dataset.labels
    nextLayer = network.layers[layer + 1]
  }

  /// The samples as the two units give them, a scatter for each class.
  ///
  /// - Parameters:
  ///   - classes: the labels in the order of their colours; nil takes those that occur.
  ///   - colors: one colour a class, used again in turn; none takes the theme's.
  ///   - size: the area of the square around a disc, in points squared; nil takes the theme's.
  ///   - edgeColor: the colour of the line around each disc; nil takes the disc's own.
  ///   - alpha: the opacity of discs and edges.
  ///   - label: what the legend calls a class; nil keeps the class out of it.
  /// - Throws: `NetworkFigureError.columns` when there are three units.
  public func scatters(
    classes: [Int]? = nil, colors: [Color] = [], size: Double? = nil, edgeColor: Color? = nil,
    alpha: Double = 1, label: (Int) -> String? = { "y=\($0)" }
  ) throws(NetworkFigureError) -> [Scatter] {
    try outputs.requireAxes(2, in: "hidden units")
    return try Scatter.byClass(
      features: outputs, labels: labels, classes: classes, colors: colors, size: size,
      edgeColor: edgeColor, alpha: alpha, label: label)
  }

  /// The samples as the three units give them, a scatter for each class.
  ///
  /// - Parameters:
  ///   - classes: the labels in the order of their colours; nil takes those that occur.
  ///   - colors: one colour a class, used again in turn; none takes the theme's.
  ///   - size: the area of the square around a disc, in points squared.
  ///   - alpha: the opacity of all discs; nil lets it fall with the depth.
  ///   - label: what the legend calls a class; nil keeps the class out of it.
  /// - Throws: `NetworkFigureError.columns` when there are two units.
  public func scatters3D(
    classes: [Int]? = nil, colors: [Color] = [], size: Double = Scatter3D.defaultSize,
    alpha: Double? = nil, label: (Int) -> String? = { "y=\($0)" }
  ) throws(NetworkFigureError) -> [Scatter3D] {
    try outputs.requireAxes(3, in: "hidden units")
    return try Scatter3D.byClass(
      features: outputs, labels: labels, classes: classes, colors: colors, size: size,
      alpha: alpha, label: label)
  }

  /// The line in which a unit of the next layer decides, where there are two hidden units.
  ///
  /// Two units of a softmax layer meet elsewhere: where the sum of the differences of their weights and
  /// biases is 0, which
  /// ``Plotting/Line/decisionLine(weights:bias:level:x:y:color:width:dash:alpha:label:zOrder:)`` draws.
  ///
  /// - Parameters:
  ///   - unit: the unit of the next layer, counted from 0.
  ///   - level: what its weighted sum is on the line; 0 where a sigmoid is 0.5.
  ///   - x: the extent along the first hidden unit; nil takes that of its outputs.
  ///   - y: the extent along the second hidden unit; nil takes that of its outputs.
  ///   - color: the colour of the line.
  ///   - width: the width in points; nil takes the theme's line width.
  ///   - dash: strokes and gaps.
  ///   - label: the text in the legend; nil keeps the line out of it.
  /// - Throws: `NetworkFigureError.unit` when there is no such unit, and what
  ///   ``Plotting/Line/decisionLine(weights:bias:level:x:y:color:width:dash:alpha:label:zOrder:)``
  ///   throws, `.weights` among others when there are three hidden units.
  public func decisionLine(
    ofUnit unit: Int = 0, level: Double = 0, x: ClosedRange<Double>? = nil,
    y: ClosedRange<Double>? = nil, color: Color = .ink, width: Double? = nil,
    dash: Line.Dash = .solid, label: String? = nil
  ) throws(NetworkFigureError) -> Line {
    try requireUnit(unit)
    return try Line.decisionLine(
      weights: nextLayer.weights.column(unit), bias: nextLayer.bias[unit], level: level,
      x: x ?? extent(ofUnit: 0), y: y ?? extent(ofUnit: 1), color: color, width: width, dash: dash,
      label: label)
  }

  /// The plane in which a unit of the next layer decides, where there are three hidden units.
  ///
  /// Two units of a softmax layer meet elsewhere: where the sum of the differences of their weights and
  /// biases is 0, which
  /// ``Plotting/Surface3D/decisionPlane(weights:bias:level:x:y:color:alpha:)`` draws.
  ///
  /// - Parameters:
  ///   - unit: the unit of the next layer, counted from 0.
  ///   - level: what its weighted sum is in the plane; 0 where a sigmoid is 0.5.
  ///   - x: the extent along the first hidden unit; nil takes that of its outputs.
  ///   - y: the extent along the second hidden unit; nil takes that of its outputs.
  ///   - color: the colour of the plane in full light; nil takes the next of the axes' cycle.
  ///   - alpha: the opacity.
  /// - Throws: `NetworkFigureError.unit` when there is no such unit, and what
  ///   ``Plotting/Surface3D/decisionPlane(weights:bias:level:x:y:color:alpha:)`` throws, `.weights`
  ///   among others when there are two hidden units.
  public func decisionPlane(
    ofUnit unit: Int = 0, level: Double = 0, x: ClosedRange<Double>? = nil,
    y: ClosedRange<Double>? = nil, color: Color? = nil, alpha: Double = 1
  ) throws(NetworkFigureError) -> Surface3D {
    try requireUnit(unit)
    return try Surface3D.decisionPlane(
      weights: nextLayer.weights.column(unit), bias: nextLayer.bias[unit], level: level,
      x: x ?? extent(ofUnit: 0), y: y ?? extent(ofUnit: 1), color: color, alpha: alpha)
  }

  private func requireUnit(_ unit: Int) throws(NetworkFigureError) {
    guard (0..<nextLayer.units).contains(unit) else {
      throw .unit(unit, units: nextLayer.units)
    }
  }

  /// From the least to the greatest output of a hidden unit; of a length above 0, so that there is
  /// something to see of a unit that gives the same number throughout.
  private func extent(ofUnit unit: Int) -> ClosedRange<Double> {
    let values = outputs.column(unit)
    let (least, greatest) = (values.min() ?? 0, values.max() ?? 0)
    return least < greatest ? least...greatest : least - 0.5...greatest + 0.5
  }
}
