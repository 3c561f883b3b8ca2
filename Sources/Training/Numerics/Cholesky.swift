/// The lower triangle L of a symmetric positive definite matrix A = L L^T, by which equations with A are
/// solved.
///
///     let factor = Cholesky(of: try Matrix([[4, 2], [2, 3]]))
///     factor?.solve([2, 1])  // [0.5, 0]
///
/// Source: algorithm 4.2.1 of G. H. Golub and C. F. Van Loan, "Matrix Computations", 4th edition (2013).
struct Cholesky: Sendable, Equatable {
  /// The triangle row by row, each up to its diagonal entry.
  private let rows: [[Double]]

  /// Takes a matrix apart, of which the lower triangle is read; nil unless it is positive definite.
  ///
  /// - Precondition: The matrix is square.
  init?(of matrix: Matrix) {
    var rows: [[Double]] = []
    for row in 0..<matrix.rows {
      var entries: [Double] = []
      for column in 0..<row {
        let sum = matrix[row, column] - dot(entries, rows[column].prefix(column))
        entries.append(sum / rows[column][column])
      }
      let square = matrix[row, row] - dot(entries, entries)
      guard square > 0, square.isFinite else { return nil }
      entries.append(square.squareRoot())
      rows.append(entries)
    }
    self.rows = rows
  }

  /// The solution x of A x = `right`.
  ///
  /// - Precondition: There are as many numbers as rows.
  func solve(_ right: [Double]) -> [Double] {
    var x = right
    for row in rows.indices {
      x[row] = (x[row] - dot(rows[row].dropLast(), x.prefix(row))) / rows[row][row]
    }
    for row in rows.indices.reversed() {
      x[row] /= rows[row][row]
      for column in 0..<row { x[column] -= rows[row][column] * x[row] }
    }
    return x
  }
}
