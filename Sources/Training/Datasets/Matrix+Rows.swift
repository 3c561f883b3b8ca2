extension Matrix {
  /// Puts matrices of as many columns below each other (NumPy's `vstack`).
  ///
  ///     let both = try Matrix(stacking: [Matrix([[1, 2]]), Matrix([[3, 4], [5, 6]])])
  ///     both.rows  // 3
  ///
  /// - Throws: `TrainingError.shape` when the matrices differ in their columns.
  public init(stacking matrices: [Matrix]) throws(TrainingError) {
    let columns = matrices.first?.columns ?? 0
    for (index, matrix) in matrices.enumerated() where matrix.columns != columns {
      throw .shape(
        array: "matrix \(index)", expected: "\(columns) columns, as in matrix 0",
        actual: "\(matrix.columns)")
    }
    try self.init(
      rows: matrices.reduce(0) { $0 + $1.rows }, columns: columns,
      values: matrices.flatMap(\.values))
  }

  /// The rows for whose index `isIncluded` holds, in their order.
  ///
  ///     let points = try Matrix([[1, 2], [3, 4]])
  ///     points.filterRows { points[$0, 0] > 2 }  // one row: 3, 4
  public func filterRows(_ isIncluded: (Int) -> Bool) -> Matrix {
    let kept = (0..<rows).filter(isIncluded)
    var result = Matrix(rows: kept.count, columns: columns)
    for (target, source) in kept.enumerated() {
      for column in 0..<columns {
        result[target, column] = self[source, column]
      }
    }
    return result
  }
}
