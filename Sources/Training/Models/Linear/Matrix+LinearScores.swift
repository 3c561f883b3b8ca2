extension Matrix {
  /// The linear scores `self * coefficients^T + intercepts` of samples.
  ///
  /// - Parameters:
  ///   - coefficients: One row for each score, one column for each feature.
  ///   - intercepts: One for each score.
  /// - Returns: Samples x scores.
  /// - Throws: `TrainingError.shape` when the samples have another number of features,
  ///   or when there would be more than 2^28 scores; `TrainingError.notFinite` when a feature is NaN
  ///   or infinite, or a score overflows.
  func linearScores(
    coefficients: Matrix, intercepts: [Double]
  ) throws(TrainingError) -> Matrix {
    try requireColumns(coefficients.columns, in: "features")
    try requireFinite("features")
    try CountLimit.require(rows: rows, columns: coefficients.rows, name: "scores")
    var scores = Matrix(rows: rows, columns: coefficients.rows)
    for row in 0..<rows {
      for score in 0..<coefficients.rows {
        let product = dot(self.row(row), coefficients.row(score))
        scores[row, score] = product + intercepts[score]
      }
    }
    try scores.requireFinite("scores")
    return scores
  }
}

/// The inner product of two vectors of the same length, summed from the first entry on.
func dot(_ a: some Collection<Double>, _ b: some Collection<Double>) -> Double {
  zip(a, b).reduce(0) { $0 + $1.0 * $1.1 }
}
