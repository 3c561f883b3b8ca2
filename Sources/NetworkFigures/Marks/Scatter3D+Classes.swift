import Plotting
import Training

extension Scatter3D {
  /// The points of a data set with three features, a scatter for each class.
  ///
  /// ![Two clouds of points in space, each in a colour of its own.](model-Scatter3D.svg)
  ///
  ///     Axes3D { try Scatter3D.byClass(dataset, alpha: 0.8) }.legend(.upperLeft)
  ///
  /// - Parameters:
  ///   - dataset: the samples; the features, samples x 3, are the coordinates in data units.
  ///   - classes: the labels in the order of their colours, each with a scatter, and samples of other
  ///     classes are left out; nil takes the labels that occur, in ascending order.
  ///   - colors: one colour a class, used again in turn when there are more classes; none takes the
  ///     theme's, `Color.accent(0)` and on.
  ///   - size: the area of the square around a disc, in points squared.
  ///   - alpha: the opacity of all discs; nil lets it fall with the depth.
  ///   - label: what the legend calls a class; nil keeps the class out of it.
  /// - Throws: `NetworkFigureError.columns` for another number of features than three.
  public static func byClass(
    _ dataset: Dataset, classes: [Int]? = nil, colors: [Color] = [],
    size: Double = Scatter3D.defaultSize, alpha: Double? = nil,
    label: (Int) -> String? = { "y=\($0)" }
  ) throws(NetworkFigureError) -> [Scatter3D] {
    try byClass(
      features: dataset.features, labels: dataset.labels, classes: classes, colors: colors,
      size: size, alpha: alpha, label: label)
  }

  /// Points of three features, a scatter for each class.
  ///
  /// ![Two clouds of points in space, each in a colour of its own.](model-Scatter3D.svg)
  ///
  ///     Axes3D { try Scatter3D.byClass(features: hidden, labels: labels) }
  ///
  /// - Parameters:
  ///   - features: the coordinates in data units, samples x 3; points that are not finite are left out.
  ///   - labels: the class of each sample.
  ///   - classes: the labels in the order of their colours, each with a scatter, and samples of other
  ///     classes are left out; nil takes the labels that occur, in ascending order.
  ///   - colors: one colour a class, used again in turn when there are more classes; none takes the
  ///     theme's, `Color.accent(0)` and on.
  ///   - size: the area of the square around a disc, in points squared.
  ///   - alpha: the opacity of all discs; nil lets it fall with the depth.
  ///   - label: what the legend calls a class; nil keeps the class out of it.
  /// - Throws: `NetworkFigureError.columns` for another number of features than three,
  ///   `NetworkFigureError.labels` unless there is a label for each sample.
  public static func byClass(
    features: Matrix, labels: [Int], classes: [Int]? = nil, colors: [Color] = [],
    size: Double = Scatter3D.defaultSize, alpha: Double? = nil,
    label: (Int) -> String? = { "y=\($0)" }
  ) throws(NetworkFigureError) -> [Scatter3D] {
    try features.requireAxes(3)
    try features.requireLabels(labels)
    let palette = ClassColors(chosen: colors, themed: Color.accent)
    let classes = ClassRows(of: labels, classes: classes).classes
    return classes.enumerated().map { index, samples in
      Scatter3D(
        samples.rows.map { Point3(features[$0, 0], features[$0, 1], features[$0, 2]) },
        size: size, color: palette[index], alpha: alpha, label: label(samples.label))
    }
  }
}
