extension Matrix {
  /// Puts matrices of as many columns below each other (NumPy's `vstack`).
  ///
  ///     let both = try Matrix(stacking: [Matrix([[1, 2]]), Matrix([[3, 4], [5, 6]])])
  ///     both.rows  // 3
  ///
  /// - Throws: `TrainingError.shape` when the matrices differ in their columns, or have more than 2^28
  ///   entries together.
  public init(stacking matrices: [Matrix]) throws(TrainingError) {
    let columns = matrices.first?.columns ?? 0
    for (index, matrix) in matrices.enumerated() where matrix.columns != columns {
      throw .shape(
        array: "matrix \(index)", expected: "\(columns) columns, as in matrix 0",
        actual: "\(matrix.columns)")
    }
    let rows = try Self.rowCount(stacking: matrices, columns: columns)
    try self.init(rows: rows, columns: columns, values: matrices.flatMap(\.values))
  }

  /// How many rows matrices have together. They may share their memory, so that what is there many
  /// times need not fit when it is written down as often.
  private static func rowCount(
    stacking matrices: [Matrix], columns: Int
  ) throws(TrainingError) -> Int {
    var rows = 0
    for matrix in matrices {
      let (sum, isPastAll) = rows.addingReportingOverflow(matrix.rows)
      guard !isPastAll, sum <= CountLimit.entries / max(columns, 1) else {
        throw .shape(
          array: "stacked matrices", expected: "at most \(CountLimit.entries) entries",
          actual: "more than \(rows) rows of \(columns)")
      }
      rows = sum
    }
    return rows
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
