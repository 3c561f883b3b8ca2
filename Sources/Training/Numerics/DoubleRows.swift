/// Rows of doubles of equal length, and the loops over them that methods of linear algebra spend their time in.
///
/// Sums are formed in four lanes, which are then added, so that they are the same on every machine.
struct DoubleRows: Sendable, Equatable {
  private(set) var values: [Double]
  let columns: Int

  /// Creates rows from their entries.
  ///
  /// - Precondition: the entries fill whole rows.
  init(_ values: [Double], columns: Int) {
    precondition(columns == 0 ? values.isEmpty : values.count % columns == 0)
    (self.values, self.columns) = (values, columns)
  }

  /// Creates a square table with ones on the diagonal.
  init(identity size: Int) {
    self.init([Double](repeating: 0, count: size * size), columns: size)
    for index in 0..<size { self[index, index] = 1 }
  }

  subscript(row: Int, column: Int) -> Double {
    get { values[row * columns + column] }
    set { values[row * columns + column] = newValue }
  }

  /// The sum of the products of two rows, from a column on.
  func dot(_ first: Int, _ second: Int, from column: Int) -> Double {
    values.withUnsafeBufferPointer { values in
      Self.dot(
        values[first * columns + column..<(first + 1) * columns],
        values[second * columns + column..<(second + 1) * columns])
    }
  }

  /// Multiplies a row of `table` by the reflection 1 - factor v v^T, v being the row `vector` of these rows from a
  /// column on.
  func reflect(
    _ row: Int, of table: inout DoubleRows, by vector: Int, factor: Double, from column: Int
  ) {
    precondition(table.columns == columns)
    let (from, to) = (vector * columns + column, row * columns + column)
    let count = columns - column
    values.withUnsafeBufferPointer { values in
      table.values.withUnsafeMutableBufferPointer { table in
        let v = values[from..<from + count]
        let along = factor * Self.dot(v, UnsafeBufferPointer(table)[to..<to + count])
        for index in 0..<count { table[to &+ index] -= along * values[from &+ index] }
      }
    }
  }

  /// Multiplies the square from a column, and the row of that number, on by the reflection 1 - factor v v^T from both
  /// sides, v being the row `vector` from there on. The square is symmetric and stays so.
  mutating func reflectSquare(by vector: Int, factor: Double, from start: Int) {
    let count = columns - start
    let columns = columns
    var products = [Double](repeating: 0, count: count)
    values.withUnsafeMutableBufferPointer { values in
      let from = vector * columns + start
      let v = UnsafeBufferPointer(values)[from..<from + count]
      for row in 0..<count {
        let first = (start + row) * columns + start
        products[row] = factor * Self.dot(v, UnsafeBufferPointer(values)[first..<first + count])
      }
      products.withUnsafeMutableBufferPointer { w in
        let all = UnsafeBufferPointer(w)[0..<count]
        let half = factor / 2 * Self.dot(v, all)
        for index in 0..<count { w[index] -= half * values[from &+ index] }
        for row in 0..<count {
          let first = (start &+ row) &* columns &+ start
          let (a, b) = (values[from &+ row], w[row])
          for index in 0..<count {
            values[first &+ index] -= a * w[index] + b * values[from &+ index]
          }
        }
      }
    }
  }

  /// Turns two rows in their plane: the first becomes cosine first - sine second, the second sine first + cosine second.
  mutating func rotate(_ first: Int, _ second: Int, cosine: Double, sine: Double) {
    let columns = columns
    values.withUnsafeMutableBufferPointer { values in
      let (x, y) = (first * columns, second * columns)
      precondition(x >= 0 && y >= 0 && max(x, y) + columns <= values.count)
      for index in 0..<columns {
        let (a, b) = (values[x &+ index], values[y &+ index])
        values[x &+ index] = cosine * a - sine * b
        values[y &+ index] = sine * a + cosine * b
      }
    }
  }

  /// The sums over the rows of a table of the products of two entries: entry (i, j) is the sum of the products of the
  /// entries in columns i and j, for i <= j. Each sum is formed from the first row to the last.
  static func products(of table: [Double], columns: Int) -> DoubleRows {
    var sums = DoubleRows([Double](repeating: 0, count: columns * columns), columns: columns)
    table.withUnsafeBufferPointer { table in
      sums.values.withUnsafeMutableBufferPointer { sums in
        // As many rows as stay in the cache while all sums pass by.
        let rowCount = columns == 0 ? 0 : table.count / columns
        for block in stride(from: 0, to: rowCount, by: rowsPerPass) {
          let rows = block..<min(block + rowsPerPass, rowCount)
          for first in 0..<columns {
            let to = first &* columns
            for row in rows {
              let from = row &* columns
              let factor = table[from &+ first]
              for second in first..<columns {
                sums[to &+ second] += factor * table[from &+ second]
              }
            }
          }
        }
      }
    }
    return sums
  }

  /// How many rows of a table are multiplied in one pass through the sums of their products.
  private static let rowsPerPass = 32

  private static func dot(
    _ first: Slice<UnsafeBufferPointer<Double>>, _ second: Slice<UnsafeBufferPointer<Double>>
  ) -> Double {
    let (count, lanes) = (first.count, SIMD4<Double>.scalarCount)
    precondition(second.count == count)
    let (x, y) = (UnsafeBufferPointer(rebasing: first), UnsafeBufferPointer(rebasing: second))
    var (even, odd) = (SIMD4<Double>(), SIMD4<Double>())
    var index = 0
    while index &+ 2 &* lanes <= count {
      even += vector(x, index) * vector(y, index)
      odd += vector(x, index &+ lanes) * vector(y, index &+ lanes)
      index = index &+ 2 &* lanes
    }
    let sum = even + odd
    var rest = 0.0
    while index < count {
      rest += x[index] * y[index]
      index = index &+ 1
    }
    return ((sum.x + sum.z) + (sum.y + sum.w)) + rest
  }

  @inline(__always)
  private static func vector(
    _ values: UnsafeBufferPointer<Double>, _ index: Int
  ) -> SIMD4<Double> {
    SIMD4(
      values[index], values[index &+ 1], values[index &+ 2], values[index &+ 3])
  }
}
