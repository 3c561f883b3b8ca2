import Training

extension Matrix {
  /// Makes sure that there is a column for each axis.
  ///
  /// - Throws: `NetworkFigureError.columns`, which calls the matrix `name`.
  func requireAxes(_ count: Int, in name: String = "features") throws(NetworkFigureError) {
    guard columns == count else {
      throw .columns(array: name, expected: count, actual: columns)
    }
  }

  /// Makes sure that there is a label for each row.
  ///
  /// - Throws: `NetworkFigureError.labels`.
  func requireLabels(_ labels: [Int]) throws(NetworkFigureError) {
    guard labels.count == rows else {
      throw .labels(expected: rows, actual: labels.count)
    }
  }
}
