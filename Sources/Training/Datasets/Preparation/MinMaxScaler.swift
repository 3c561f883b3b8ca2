/// Moves and scales every column of a matrix so that it reaches from 0 to 1, or between other
/// bounds.
///
///     let scaler = try MinMaxScaler.fit(train.features)
///     let scaled = try scaler.transform(test.features)
///
/// Source: `sklearn.preprocessing.MinMaxScaler`. A column that is constant up to rounding is moved
/// to the lower bound.
public struct MinMaxScaler: Sendable, Equatable {
  /// Where each column reaches from and to.
  public let bounds: ClosedRange<Double>

  /// The least entry of each column.
  public let minima: [Double]

  /// The greatest entry of each column.
  public let maxima: [Double]

  /// What each column is multiplied by, before its offset is added.
  public let scales: [Double]

  /// What is added to each column, after it has been scaled.
  public let offsets: [Double]

  /// Learns the least and the greatest entry of each column of `features`, samples x features.
  ///
  /// - Throws: `TrainingError.empty` without rows, `TrainingError.notFinite` for an entry that is
  ///   NaN or infinite, or so large that a width overflows; `TrainingError.option` for bounds
  ///   that are not finite or equal.
  public static func fit(
    _ features: Matrix, to bounds: ClosedRange<Double> = 0...1
  ) throws(TrainingError) -> MinMaxScaler {
    try features.requireSamples("features")
    let height = bounds.upperBound - bounds.lowerBound
    guard height > 0, height.isFinite else {
      throw .option(
        name: "bounds", value: "\(bounds)", expected: "different bounds a finite width apart")
    }
    let columns = (0..<features.columns).map(features.column)
    let minima = columns.map { $0.min() ?? 0 }
    let maxima = columns.map { $0.max() ?? 0 }
    var scales: [Double] = []
    for (column, (least, greatest)) in zip(minima, maxima).enumerated() {
      let width = greatest - least
      guard width.isFinite else {
        throw .notFinite(array: "width of features", row: 0, column: column, value: width)
      }
      scales.append(height / (width < leastWidth ? 1 : width))
    }
    return MinMaxScaler(
      bounds: bounds, minima: minima, maxima: maxima, scales: scales,
      offsets: zip(minima, scales).map { bounds.lowerBound - $0 * $1 })
  }

  /// Scales `features` (samples x features) by what was learnt. What lies beyond the samples that
  /// were fitted comes to lie beyond the bounds, unless `clip` moves it to them.
  ///
  /// - Throws: `TrainingError.shape` unless there are as many columns as were fitted,
  ///   `TrainingError.notFinite` for an entry that is NaN or infinite, or becomes so.
  public func transform(
    _ features: Matrix, clip: Bool = false
  ) throws(TrainingError) -> Matrix {
    try mapped(features, name: "scaled features") { value, column in
      let scaled = value * scales[column] + offsets[column]
      return clip ? min(max(scaled, bounds.lowerBound), bounds.upperBound) : scaled
    }
  }

  /// Undoes `transform`, but for rounding.
  ///
  /// - Throws: As `transform`.
  public func inverseTransform(_ features: Matrix) throws(TrainingError) -> Matrix {
    try mapped(features, name: "unscaled features") { value, column in
      (value - offsets[column]) / scales[column]
    }
  }

  /// Scales `features` by their own least and greatest entries: `fit` and `transform` in one.
  ///
  /// - Throws: What `fit` and `transform` throw.
  public static func fitTransform(
    _ features: Matrix, to bounds: ClosedRange<Double> = 0...1
  ) throws(TrainingError) -> Matrix {
    try fit(features, to: bounds).transform(features)
  }

  private func mapped(
    _ features: Matrix, name: String, _ map: (_ value: Double, _ column: Int) -> Double
  ) throws(TrainingError) -> Matrix {
    try features.requireColumns(scales.count, in: "features")
    try features.requireFinite("features")
    let result = features.mapEntries(map)
    try result.requireFinite(name)
    return result
  }

  /// The width below which scikit-learn takes a column for constant.
  private static let leastWidth = 10 * Double.ulpOfOne
}

extension Matrix {
  /// A matrix of what `map` makes of each entry and its column.
  func mapEntries(_ map: (_ value: Double, _ column: Int) -> Double) -> Matrix {
    var result = self
    for row in 0..<rows {
      for column in 0..<columns {
        result[row, column] = map(self[row, column], column)
      }
    }
    return result
  }
}
