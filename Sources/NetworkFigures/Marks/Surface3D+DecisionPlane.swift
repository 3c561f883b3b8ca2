import Plotting

extension Surface3D {
  /// The plane in which a unit with three inputs decides: where w x + b is equal to a level.
  ///
  /// ![Two clouds of points in space with a plane between them.](model-DecisionPlane.svg)
  ///
  ///     let neuron = network.layers[0]
  ///     Axes3D {
  ///       try Surface3D.decisionPlane(
  ///         weights: neuron.weights.column(0), bias: neuron.bias[0], x: -2...2, y: -2...2, alpha: 0.5)
  ///       try Scatter3D.byClass(dataset)
  ///     }
  ///
  /// - Parameters:
  ///   - weights: the three weights, in the order of the axes.
  ///   - bias: the bias of the unit.
  ///   - level: what the weighted sum is in the plane: 0 where a sigmoid is 0.5 and a step function
  ///     switches.
  ///   - x: the extent along the first axis, in data units.
  ///   - y: the extent along the second axis; the third follows from both.
  ///   - color: the colour of the plane in full light; nil takes the next of the axes' cycle.
  ///   - alpha: the opacity.
  /// - Throws: `NetworkFigureError.weights` for another number of weights than three, `.uprightPlane`
  ///   when the third is 0, `.notFinite` for numbers, or heights of the plane, that are not finite.
  public static func decisionPlane(
    weights: [Double], bias: Double, level: Double = 0, x: ClosedRange<Double>,
    y: ClosedRange<Double>, color: Color? = nil, alpha: Double = 1
  ) throws(NetworkFigureError) -> Surface3D {
    let sum = try WeightedSum(weights: weights, bias: bias, level: level, axes: 3)
    let w = sum.weights
    guard w[2] != 0 else { throw .uprightPlane(weights: w) }
    let plane = Surface3D(
      x: [x.lowerBound, x.upperBound], y: [y.lowerBound, y.upperBound], color: color, alpha: alpha
    ) { x, y in
      (level - (bias + w[0] * x + w[1] * y)) / w[2]
    }
    for height in plane.z.joined() { try requireFinite(height, "heights of the plane") }
    return plane
  }
}
