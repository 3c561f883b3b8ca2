/// Samples that have been moved so that the mean of each feature is zero.
struct CenteredSamples {
  /// The mean of each feature.
  let means: [Double]

  /// The samples without the means.
  let centered: Matrix

  /// How many features a covariance matrix is taken apart for: in some ten seconds.
  static let mostFeatures = 2048

  /// Centers `features`, samples x features.
  ///
  /// - Throws: `TrainingError.shape` for less than two samples, no features or more than 2048;
  ///   `TrainingError.notFinite` for an entry that is NaN or infinite, or so large that a mean
  ///   overflows.
  init(_ features: Matrix) throws(TrainingError) {
    try features.requireFinite("features")
    guard features.rows >= 2 else {
      throw .shape(array: "features", expected: "2 rows or more", actual: "\(features.rows)")
    }
    guard features.columns >= 1, features.columns <= Self.mostFeatures else {
      throw .shape(
        array: "features", expected: "1 to \(Self.mostFeatures) columns",
        actual: "\(features.columns)")
    }
    var sums = [Double](repeating: 0, count: features.columns)
    for row in 0..<features.rows {
      for column in 0..<features.columns { sums[column] += features[row, column] }
    }
    let means = sums.map { $0 / Double(features.rows) }
    self.means = means
    centered = features.mapEntries { $0 - means[$1] }
    try centered.requireFinite("centered features")
  }

  /// The covariances of the features: sums of products, divided by the number of samples less one.
  ///
  /// - Throws: `TrainingError.notFinite` when one overflows.
  func covariance() throws(TrainingError) -> Matrix {
    let size = centered.columns
    let sums = DoubleRows.products(of: centered.values, columns: size)
    var covariance = Matrix(rows: size, columns: size)
    for first in 0..<size {
      for second in first..<size {
        let value = sums[first, second] / Double(centered.rows - 1)
        covariance[first, second] = value
        covariance[second, first] = value
      }
    }
    try covariance.requireFinite("covariance of features")
    return covariance
  }
}
