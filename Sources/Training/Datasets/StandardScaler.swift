/// Moves every column of a matrix to mean 0 and scales it to variance 1.
///
///     let scaler = try StandardScaler.fit(features)
///     let standardized = try scaler.transform(features)
///
/// The variance is the population's (divided by the number of rows), as in scikit-learn's
/// `StandardScaler`. A column that is constant up to rounding is moved only.
public struct StandardScaler: Sendable, Equatable {
  /// The mean of each column.
  public let means: [Double]

  /// What each column is divided by: its standard deviation, or 1 for a constant column.
  public let scales: [Double]

  /// Learns means and scales from `features`, samples x features.
  ///
  /// - Throws: `TrainingError.empty` without rows, `TrainingError.notFinite` for an entry that is
  ///   NaN or infinite, or so large that a mean or variance overflows.
  public static func fit(_ features: Matrix) throws(TrainingError) -> StandardScaler {
    try features.requireSamples("features")
    var means: [Double] = []
    var scales: [Double] = []
    for column in 0..<features.columns {
      let moments = Moments(of: features.column(column))
      guard moments.variance.isFinite else {
        throw .notFinite(
          array: "variance of features", row: 0, column: column, value: moments.variance)
      }
      means.append(moments.mean)
      scales.append(moments.isConstant ? 1 : moments.variance.squareRoot())
    }
    return StandardScaler(means: means, scales: scales)
  }

  /// Scales `features` (samples x features) by what was learnt.
  ///
  /// - Throws: `TrainingError.shape` unless there are as many columns as were fitted,
  ///   `TrainingError.notFinite` for an entry that is NaN or infinite, or becomes so.
  public func transform(_ features: Matrix) throws(TrainingError) -> Matrix {
    try features.requireColumns(means.count, in: "features")
    try features.requireFinite("features")
    var result = features
    for row in 0..<features.rows {
      for column in 0..<features.columns {
        result[row, column] = (features[row, column] - means[column]) / scales[column]
      }
    }
    try result.requireFinite("scaled features")
    return result
  }

  /// Scales `features` by their own means and deviations: `fit` and `transform` in one.
  ///
  /// - Throws: What `fit` and `transform` throw.
  public static func fitTransform(_ features: Matrix) throws(TrainingError) -> Matrix {
    try fit(features).transform(features)
  }
}

/// The mean and the population variance of some numbers.
private struct Moments {
  let mean: Double
  let variance: Double
  let count: Double

  init(of values: [Double]) {
    count = Double(values.count)
    let mean = values.reduce(0, +) / count
    var sum = 0.0
    var squares = 0.0
    for value in values {
      sum += value - mean
      squares += (value - mean) * (value - mean)
    }
    // The deviations sum to zero but for the rounding of the mean, which this takes out.
    self.mean = mean
    self.variance = max(0, (squares - sum * sum / count) / count)
  }

  /// Whether the variance is no more than rounding can make of a constant column.
  ///
  /// Source: the bound of T. F. Chan, G. H. Golub and R. J. LeVeque, "Algorithms for computing
  /// the sample variance", The American Statistician 37 (1983).
  var isConstant: Bool {
    let epsilon = Double.ulpOfOne
    let meanError = count * mean * epsilon
    return variance <= count * epsilon * variance + meanError * meanError
  }
}
