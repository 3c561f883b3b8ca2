import Plotting
import Training

extension Scatter {
  /// The points of a data set with two features, a scatter for each class.
  ///
  /// ![Two half moons of points, each in a colour of its own.](model-Scatter.svg)
  ///
  ///     Axes { try Scatter.byClass(dataset, edgeColor: .markerEdge) }.legend(.best)
  ///
  /// - Parameters:
  ///   - dataset: the samples; the features, samples x 2, are the coordinates in data units.
  ///   - classes: the labels in the order of their colours, each with a scatter, and samples of other
  ///     classes are left out; nil takes the labels that occur, in ascending order.
  ///   - colors: one colour a class, used again in turn when there are more classes; none takes the
  ///     theme's, `Color.accent(0)` and on.
  ///   - size: the area of the square around a disc, in points squared; nil takes the theme's.
  ///   - edgeColor: the colour of the line around each disc; nil takes the disc's own.
  ///   - edgeWidth: the width of that line in points; nil takes the theme's.
  ///   - alpha: the opacity of discs and edges.
  ///   - zOrder: the place in the order of drawing.
  ///   - label: what the legend calls a class; nil keeps the class out of it.
  /// - Throws: `NetworkFigureError.columns` for another number of features than two.
  public static func byClass(
    _ dataset: Dataset, classes: [Int]? = nil, colors: [Color] = [], size: Double? = nil,
    edgeColor: Color? = nil, edgeWidth: Double? = nil, alpha: Double = 1,
    zOrder: Double = ZOrder.patch, label: (Int) -> String? = { "y=\($0)" }
  ) throws(NetworkFigureError) -> [Scatter] {
    try byClass(
      features: dataset.features, labels: dataset.labels, classes: classes, colors: colors,
      size: size, edgeColor: edgeColor, edgeWidth: edgeWidth, alpha: alpha, zOrder: zOrder,
      label: label)
  }

  /// Points of two features, a scatter for each class.
  ///
  /// ![Two half moons of points, each in a colour of its own.](model-Scatter.svg)
  ///
  ///     Axes { try Scatter.byClass(features: features, labels: network.predict(features)) }
  ///
  /// - Parameters:
  ///   - features: the coordinates in data units, samples x 2; points that are not finite are left out.
  ///   - labels: the class of each sample.
  ///   - classes: the labels in the order of their colours, each with a scatter, and samples of other
  ///     classes are left out; nil takes the labels that occur, in ascending order.
  ///   - colors: one colour a class, used again in turn when there are more classes; none takes the
  ///     theme's, `Color.accent(0)` and on.
  ///   - size: the area of the square around a disc, in points squared; nil takes the theme's.
  ///   - edgeColor: the colour of the line around each disc; nil takes the disc's own.
  ///   - edgeWidth: the width of that line in points; nil takes the theme's.
  ///   - alpha: the opacity of discs and edges.
  ///   - zOrder: the place in the order of drawing.
  ///   - label: what the legend calls a class; nil keeps the class out of it.
  /// - Throws: `NetworkFigureError.columns` for another number of features than two,
  ///   `NetworkFigureError.labels` unless there is a label for each sample.
  public static func byClass(
    features: Matrix, labels: [Int], classes: [Int]? = nil, colors: [Color] = [],
    size: Double? = nil, edgeColor: Color? = nil, edgeWidth: Double? = nil, alpha: Double = 1,
    zOrder: Double = ZOrder.patch, label: (Int) -> String? = { "y=\($0)" }
  ) throws(NetworkFigureError) -> [Scatter] {
    try features.requireAxes(2)
    try features.requireLabels(labels)
    let palette = ClassColors(chosen: colors, themed: Color.accent)
    let classes = ClassRows(of: labels, classes: classes).classes
    return classes.enumerated().map { index, samples in
      Scatter(
        samples.rows.map { Point(features[$0, 0], features[$0, 1]) }, size: size,
        color: palette[index], edgeColor: edgeColor, edgeWidth: edgeWidth, alpha: alpha,
        label: label(samples.label), zOrder: zOrder)
    }
  }
}
