extension NumPyRandom {
  /// Draws a matrix of standard normal numbers, row by row: `randn(rows, columns)`.
  ///
  /// - Throws: `TrainingError.option` when `rows` or `columns` is negative or above 2^28,
  ///   `TrainingError.shape` when their product is.
  public mutating func randn(rows: Int, columns: Int) throws(TrainingError) -> Matrix {
    try CountLimit.require(rows: rows, columns: columns, name: "randn")
    let values = (0..<rows * columns).map { _ in standardNormal() }
    return try Matrix(rows: rows, columns: columns, values: values)
  }

  /// Draws a matrix of numbers that are uniform within the bounds of their column, row by row:
  /// `uniform(low, high, size=(rows, low.count))`.
  ///
  /// - Parameters:
  ///   - low: The lower bound of each column.
  ///   - high: The upper bound of each column. It may round to a drawn number.
  ///   - rows: The number of rows.
  /// - Throws: `TrainingError.option` when `rows` is negative or above 2^28, or a column's width is not
  ///   finite; `TrainingError.shape` when the bounds differ in length, or there would be more than
  ///   2^28 entries.
  public mutating func uniform(
    low: [Double], high: [Double], rows: Int
  ) throws(TrainingError) -> Matrix {
    guard low.count == high.count else {
      throw .shape(
        array: "high", expected: "\(low.count) bounds, as in low", actual: "\(high.count)")
    }
    try CountLimit.require(rows: rows, columns: low.count, name: "uniform")
    let widths = zip(low, high).map { $1 - $0 }
    if let column = widths.firstIndex(where: { !$0.isFinite }) {
      throw .option(
        name: "uniform bounds of column \(column)", value: "\(low[column]) to \(high[column])",
        expected: "finite bounds a finite width apart")
    }
    // Without columns there is nothing to go through the rows for.
    let values = (0..<(low.isEmpty ? 0 : rows)).flatMap { _ in
      zip(low, widths).map { $0 + $1 * randomSample() }
    }
    return try Matrix(rows: rows, columns: low.count, values: values)
  }

  /// Draws `count` of `elements`, with replacement: `choice(elements, size=count)`.
  ///
  /// - Throws: `TrainingError.empty` without elements, `TrainingError.option` for a `count` that is
  ///   negative or above 2^28.
  public mutating func choice<Element>(
    _ elements: [Element], count: Int
  ) throws(TrainingError) -> [Element] {
    try CountLimit.require(count, name: "count")
    guard !elements.isEmpty else { throw .empty(array: "elements") }
    return (0..<count).map { _ in elements[randint(0...elements.count - 1)] }
  }

  /// Puts `elements` into a random order, from the last place to the first.
  public mutating func shuffle<Element>(_ elements: inout [Element]) {
    for last in stride(from: elements.count - 1, to: 0, by: -1) {
      elements.swapAt(last, randint(0...last))
    }
  }

  /// The integers from 0 to `count - 1` in a random order.
  ///
  /// - Throws: `TrainingError.option` when `count` is negative or above 2^28.
  public mutating func permutation(_ count: Int) throws(TrainingError) -> [Int] {
    try CountLimit.require(count, name: "count")
    var order = Array(0..<count)
    shuffle(&order)
    return order
  }
}
