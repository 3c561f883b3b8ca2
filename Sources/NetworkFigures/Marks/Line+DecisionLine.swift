import Plotting

extension Line {
  /// The line in which a unit with two inputs decides: where w x + b is equal to a level.
  ///
  /// ![Two clouds of points with a line between them.](model-DecisionLine.svg)
  ///
  ///     let neuron = network.layers[0]
  ///     Axes {
  ///       try Scatter.byClass(dataset)
  ///       try Line.decisionLine(
  ///         weights: neuron.weights.column(0), bias: neuron.bias[0], x: -2...2, y: -2...2)
  ///     }
  ///
  /// - Parameters:
  ///   - weights: the two weights, in the order of the axes.
  ///   - bias: the bias of the unit.
  ///   - level: what the weighted sum is on the line: 0 where a sigmoid is 0.5 and a step function
  ///     switches.
  ///   - x: the extent along the first axis, in data units.
  ///   - y: the extent along the second axis. The line ends where it leaves the rectangle; it has no
  ///     points when it passes the rectangle by.
  ///   - color: the colour of the line.
  ///   - width: the width in points; nil takes the theme's line width.
  ///   - dash: strokes and gaps.
  ///   - alpha: the opacity.
  ///   - label: the text in the legend; nil keeps the line out of it.
  ///   - zOrder: the place in the order of drawing.
  /// - Throws: `NetworkFigureError.weights` for another number of weights than two, `.noDirection`
  ///   when both are 0, `.notFinite` for numbers that are not finite or become so.
  public static func decisionLine(
    weights: [Double], bias: Double, level: Double = 0, x: ClosedRange<Double>,
    y: ClosedRange<Double>, color: Color = .ink, width: Double? = nil, dash: Dash = .solid,
    alpha: Double = 1, label: String? = nil, zOrder: Double = ZOrder.line
  ) throws(NetworkFigureError) -> Line {
    let sum = try WeightedSum(weights: weights, bias: bias, level: level, axes: 2)
    guard weights.contains(where: { $0 != 0 }) else { throw .noDirection(weights: weights) }
    return Line(
      try sum.segment(x: x, y: y), color: color, width: width, dash: dash, alpha: alpha,
      label: label, zOrder: zOrder)
  }
}

extension WeightedSum {
  /// The two points at which the border of a sum of two inputs enters and leaves a rectangle; none
  /// when it passes by.
  fileprivate func segment(
    x: ClosedRange<Double>, y: ClosedRange<Double>
  ) throws(NetworkFigureError) -> [Point] {
    let corners = Rect(
      minX: x.lowerBound, minY: y.lowerBound, maxX: x.upperBound, maxY: y.upperBound
    ).corners
    let heights = corners.map { weights[0] * $0.x + weights[1] * $0.y + bias - level }
    for height in heights { try requireFinite(height, "weighted sum at a corner") }
    let crossings = Self.crossings(corners, heights) { $0 >= 0 }
    // A border that runs along an edge is seen only by whoever counts its corners to the other side.
    return crossings.isEmpty ? Self.crossings(corners, heights) { $0 > 0 } : crossings
  }

  /// Where the sides between corners of different kinds are 0.
  private static func crossings(
    _ corners: [Point], _ heights: [Double], isAbove: (Double) -> Bool
  ) -> [Point] {
    corners.indices.compactMap { start in
      let end = (start + 1) % corners.count
      let (from, to) = (heights[start], heights[end])
      guard isAbove(from) != isAbove(to) else { return nil }
      // Halves, so that the difference of two great numbers stays finite.
      let share = (from / 2) / (from / 2 - to / 2)
      return corners[start] * (1 - share) + corners[end] * share
    }
  }
}
