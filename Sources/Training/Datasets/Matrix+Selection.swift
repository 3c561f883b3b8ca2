extension Matrix {
  /// The rows at such places, in the order of `indices`, which may name a row more than once
  /// (NumPy's `take` along the first axis).
  ///
  ///     let points = try Matrix([[1, 2], [3, 4]])
  ///     try points.rows(at: [1, 0, 1])  // 3, 4; 1, 2; 3, 4
  ///
  /// - Throws: `TrainingError.option` for an index that is not one of a row, `TrainingError.shape`
  ///   for more than 2^28 entries.
  public func rows(at indices: [Int]) throws(TrainingError) -> Matrix {
    if let index = indices.first(where: { $0 < 0 || $0 >= rows }) {
      throw .option(
        name: "index", value: "\(index)",
        expected: rows > 0 ? "0 to \(rows - 1)" : "none, for there are no rows")
    }
    try CountLimit.require(rows: indices.count, columns: columns, name: "rows")
    return gatheringRows(indices)
  }

  /// The rows at such places.
  ///
  /// - Precondition: There are such rows.
  func gatheringRows(_ indices: [Int]) -> Matrix {
    var result = Matrix(rows: indices.count, columns: columns)
    for (target, source) in indices.enumerated() {
      for column in 0..<columns {
        result[target, column] = self[source, column]
      }
    }
    return result
  }

  /// The columns at such places.
  ///
  /// - Precondition: There are such columns.
  func gatheringColumns(_ indices: [Int]) -> Matrix {
    var result = Matrix(rows: rows, columns: indices.count)
    for row in 0..<rows {
      for (target, source) in indices.enumerated() {
        result[row, target] = self[row, source]
      }
    }
    return result
  }
}

extension Dataset {
  /// The samples at such places, in the order of `indices`, which may name one more than once.
  ///
  ///     let fold = try KFold(splits: 5).split(iris.labels.count)[0]
  ///     let train = try iris.samples(at: fold.train)
  ///
  /// - Throws: `TrainingError.option` for an index that is not one of a sample,
  ///   `TrainingError.empty` without indices, `TrainingError.shape` for more than 2^28 features
  ///   together.
  public func samples(at indices: [Int]) throws(TrainingError) -> Dataset {
    let rows = try features.rows(at: indices)
    return try Dataset(features: rows, labels: indices.map { labels[$0] })
  }
}

extension RegressionDataset {
  /// The samples at such places, in the order of `indices`, which may name one more than once.
  ///
  /// - Throws: `TrainingError.option` for an index that is not one of a sample,
  ///   `TrainingError.empty` without indices, `TrainingError.shape` for more than 2^28 features
  ///   together.
  public func samples(at indices: [Int]) throws(TrainingError) -> RegressionDataset {
    let rows = try features.rows(at: indices)
    return try RegressionDataset(features: rows, targets: indices.map { targets[$0] })
  }
}
