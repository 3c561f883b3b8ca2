import Plotting
import Training

extension DecisionRegions {
  /// The parts of the plane in which a model with two features decides for each of its classes.
  ///
  /// ![Two regions with a bent border, and the points of two half moons.](model-DecisionRegions.svg)
  ///
  ///     Axes(x: "$x_1$", y: "$x_2$") {
  ///       try DecisionRegions(of: network, x: -2...2, y: -2...2)
  ///       try Scatter.byClass(dataset)
  ///     }
  ///
  /// - Parameters:
  ///   - model: the model: a network, a perceptron, a logistic regression, a support vector machine, a
  ///     ``ScoringFunction`` or anything else that conforms to ``ClassScoring``.
  ///   - x: the extent along the first feature, in data units.
  ///   - y: the extent along the second feature.
  ///   - colors: one colour a class, used again in turn when there are more classes; none takes the
  ///     theme's, `Color.region(0)` and on.
  ///   - resolution: how many cells the extent is divided into along x and along y. Parts of a region
  ///     smaller than a cell may be missed.
  ///   - zOrder: the place in the order of drawing.
  /// - Throws: what the model throws, among others for another number of features than two;
  ///   `NetworkFigureError.classes` for scores of fewer than two classes; `PlotError` for an extent
  ///   that is empty, a resolution out of range, and scores that are not finite or not one a sample.
  public init(
    of model: some ClassScoring, x: ClosedRange<Double>, y: ClosedRange<Double>,
    colors: [Color] = [], resolution: Int = RegionTracer.defaultResolution,
    zOrder: Double = ZOrder.patch
  ) throws {
    try self.init(x: x, y: y, colors: colors, resolution: resolution, zOrder: zOrder) { points in
      let scores = try model.classScores(for: Matrix(points))
      guard scores.columns > 1 else { throw NetworkFigureError.classes(actual: scores.columns) }
      return (0..<scores.columns).map(scores.column)
    }
    // How many classes there are is known only now.
    let palette = ClassColors(chosen: colors, themed: Color.region)
    for index in regions.indices { regions[index].color = palette[index] }
  }
}

extension Matrix {
  /// The points as samples of two features: points x 2.
  init(_ points: [Point]) throws(TrainingError) {
    var values: [Double] = []
    values.reserveCapacity(2 * points.count)
    for point in points {
      values.append(point.x)
      values.append(point.y)
    }
    try self.init(rows: points.count, columns: 2, values: values)
  }
}
