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
    try Self.require(indices, below: rows)
    try CountLimit.require(rows: indices.count, columns: columns, name: "rows")
    return gatheringRows(indices)
  }

  /// The columns at such places, in the order of `indices`, which may name a column more than once
  /// (NumPy's `take` along the second axis).
  ///
  ///     try Iris.dataset.features.columns(at: [2, 3])  // length and width of the petals
  ///
  /// - Throws: `TrainingError.option` for an index that is not one of a column,
  ///   `TrainingError.shape` for more than 2^28 entries.
  public func columns(at indices: [Int]) throws(TrainingError) -> Matrix {
    try Self.require(indices, below: columns)
    try CountLimit.require(rows: rows, columns: indices.count, name: "columns")
    return gatheringColumns(indices)
  }

  /// Makes sure that indices are at least 0 and below a count.
  private static func require(_ indices: [Int], below count: Int) throws(TrainingError) {
    guard let index = indices.first(where: { $0 < 0 || $0 >= count }) else { return }
    throw .option(
      name: "index", value: "\(index)",
      expected: count > 0 ? "0 to \(count - 1)" : "none, for there is nothing to choose from")
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
  ///     let fold = try KFold(splits: 5).split(count: 150)[0]
  ///     let train = try Iris.dataset.samples(at: fold.train)
  ///
  /// - Throws: `TrainingError.option` for an index that is not one of a sample,
  ///   `TrainingError.empty` without indices, `TrainingError.shape` for more than 2^28 features
  ///   together.
  public func samples(at indices: [Int]) throws(TrainingError) -> Dataset {
    let rows = try features.rows(at: indices)
    return try Dataset(features: rows, labels: indices.map { labels[$0] })
  }

  /// The samples of such classes, in their order.
  ///
  ///     let flowers = try Iris.dataset.samples(ofClasses: [1, 2])  // those no line tells apart
  ///
  /// - Throws: `TrainingError.empty` when there are none.
  public func samples(ofClasses classes: Set<Int>) throws(TrainingError) -> Dataset {
    try samples(at: labels.indices.filter { classes.contains(labels[$0]) })
  }

  /// The samples with some of their features only, in the order of `indices`.
  ///
  ///     let petals = try Iris.dataset.selectingFeatures(at: [2, 3])
  ///     petals.features.columns  // 2
  ///
  /// - Throws: `TrainingError.option` for an index that is not one of a feature,
  ///   `TrainingError.shape` for more than 2^28 features together.
  public func selectingFeatures(at indices: [Int]) throws(TrainingError) -> Dataset {
    try Dataset(features: features.columns(at: indices), labels: labels)
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
