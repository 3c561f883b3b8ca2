extension Matrix {
  /// Makes sure that there is a row, and that every entry is finite.
  ///
  /// - Throws: `TrainingError.empty` or `TrainingError.notFinite`, which call the matrix `name`.
  func requireSamples(_ name: String) throws(TrainingError) {
    guard rows > 0 else { throw .empty(array: name) }
    try requireFinite(name)
  }

  /// Makes sure that every entry is finite.
  ///
  /// - Throws: `TrainingError.notFinite` for the first that is not.
  func requireFinite(_ name: String) throws(TrainingError) {
    guard let index = values.firstIndex(where: { !$0.isFinite }) else { return }
    throw .notFinite(
      array: name, row: index / columns, column: index % columns, value: values[index])
  }

  /// Makes sure that there are `count` columns, as a model that was fitted to so many needs.
  ///
  /// - Throws: `TrainingError.shape`.
  func requireColumns(_ count: Int, in name: String) throws(TrainingError) {
    guard columns == count else {
      throw .shape(array: name, expected: "\(count) columns, as fitted", actual: "\(columns)")
    }
  }

  /// Makes sure that an array that belongs to the rows has `count` entries, one a row.
  ///
  /// - Throws: `TrainingError.shape`, which calls the array `name`.
  func requireRows(_ count: Int, in name: String) throws(TrainingError) {
    guard rows == count else {
      throw .shape(array: name, expected: "\(rows) entries, one a row", actual: "\(count)")
    }
  }
}
