/// What a linear support vector machine is looked for from: samples that are negated in the first class,
/// so that the score of each should be 1 or more, and what it costs when it is not.
struct MarginProblem: Sendable, Equatable {
  let samples: [[Double]]
  let costs: [Double]

  /// The number of coefficients.
  let size: Int

  /// - Throws: `TrainingError.notFinite` when the squares of a sample's features overflow.
  init(_ samples: [[Double]], costs: [Double]) throws(TrainingError) {
    self.samples = samples
    self.costs = costs
    size = samples.first?.count ?? 0
    let lengths = samples.map { dot($0, $0) }
    try Matrix(column: lengths).requireFinite("squared lengths of samples")
  }

  /// The score of each sample, negated in the first class.
  func margins(_ coefficients: [Double]) -> [Double] {
    samples.map { dot($0, coefficients) }
  }

  /// The samples' sum, weighted.
  func sum(_ weights: [Double]) -> [Double] {
    var sum = [Double](repeating: 0, count: size)
    for (sample, weight) in zip(samples, weights) where weight != 0 {
      for (index, entry) in sample.enumerated() { sum[index] += weight * entry }
    }
    return sum
  }

  /// The identity plus the sum of the samples' products with themselves, weighted, taken apart; nil
  /// when rounding has made it singular.
  ///
  /// - Throws: `TrainingError.notFinite` when an entry overflows.
  func curvature(_ weights: [Double]) throws(TrainingError) -> Cholesky? {
    var matrix = Matrix(rows: size, columns: size)
    for (sample, weight) in zip(samples, weights) where weight != 0 {
      for row in 0..<size {
        let factor = weight * sample[row]
        for column in 0...row { matrix[row, column] += factor * sample[column] }
      }
    }
    for index in 0..<size { matrix[index, index] += 1 }
    try matrix.requireFinite("products of features")
    return Cholesky(of: matrix)
  }
}
