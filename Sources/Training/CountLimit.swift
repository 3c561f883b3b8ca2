/// How many numbers the library makes at most, so that a count that cannot be held is an error and
/// neither an abort nor a wait without end.
enum CountLimit {
  /// The most entries of an array or a matrix: 2 GB of doubles.
  static let entries = 1 << 28

  /// Makes sure that so many things can be made.
  ///
  /// - Throws: `TrainingError.option`, which calls the count `name`.
  static func require(_ count: Int, name: String) throws(TrainingError) {
    guard count >= 0 else {
      throw .option(name: name, value: "\(count)", expected: "0 or more")
    }
    guard count <= entries else {
      throw .option(name: name, value: "\(count)", expected: "at most \(entries)")
    }
  }

  /// Makes sure that a table of `rows` x `columns` entries can be made.
  ///
  /// - Throws: `TrainingError.option` for a count that is out of range, `TrainingError.shape` for a
  ///   product that is, which calls the table `name`.
  static func require(rows: Int, columns: Int, name: String) throws(TrainingError) {
    try require(rows, name: "rows")
    try require(columns, name: "columns")
    // Both are far below the root of Int.max.
    guard rows * columns <= entries else {
      throw .shape(
        array: name, expected: "at most \(entries) entries", actual: "\(rows) x \(columns)")
    }
  }
}
