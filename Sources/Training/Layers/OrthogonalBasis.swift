/// Directions perpendicular to each other, made of random normal numbers.
enum OrthogonalBasis {
  /// A table whose columns are perpendicular and of length 1, or whose rows are where it has more columns, row by
  /// row.
  ///
  /// It is the Q of the decomposition of a random table into Q and a triangular R with a positive diagonal, made by
  /// Gram and Schmidt's method, each direction made perpendicular twice (Giraud et al., The Loss of Orthogonality in
  /// the Gram-Schmidt Orthogonalization Process, 2005).
  static func floats(rows: Int, columns: Int, seed: Int) throws(TrainingError) -> [Float] {
    let (long, short) = (max(rows, columns), min(rows, columns))
    let random = try StatelessNormal.floats(count: long * short, seed: seed)
    var basis: [[Double]] = []
    for column in 0..<short {
      var direction = (0..<long).map { Double(random[$0 * short + column]) }
      for _ in 0..<2 {
        for other in basis { direction.subtract(other, times: direction.dot(other)) }
      }
      let length = direction.dot(direction).squareRoot()
      basis.append(direction.map { $0 / length })
    }
    return (0..<rows * columns).map { index in
      let (row, column) = (index / columns, index % columns)
      return Float(rows < columns ? basis[row][column] : basis[column][row])
    }
  }
}

extension [Double] {
  fileprivate func dot(_ other: [Double]) -> Double {
    zip(self, other).reduce(0) { $0 + $1.0 * $1.1 }
  }

  fileprivate mutating func subtract(_ other: [Double], times factor: Double) {
    for index in indices { self[index] -= factor * other[index] }
  }
}
