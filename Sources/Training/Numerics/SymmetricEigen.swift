/// The eigenvalues and eigenvectors of a symmetric matrix, in plain arithmetic, with the same bits
/// on every machine.
///
///     let eigen = try SymmetricEigen(Matrix([[2, 1], [1, 2]]))
///     eigen.values  // [3, 1]
///
/// Of a small matrix, plane rotations make one entry after the other off the diagonal zero, in rounds, until none
/// matters any more; large ones are for `TridiagonalEigen`. Takes a time that grows with the third power of the size.
///
/// Source: C. G. J. Jacobi, "Über ein leichtes Verfahren, die in der Theorie der Säcularstörungen
/// vorkommenden Gleichungen numerisch aufzulösen", Crelle's Journal 30 (1846); H. Rutishauser, "The
/// Jacobi method for real symmetric matrices", Numerische Mathematik 9 (1966).
struct SymmetricEigen: Sendable, Equatable {
  /// The eigenvalues, in descending order.
  let values: [Double]

  /// The eigenvectors, of length one, as the rows that belong to the values.
  let vectors: Matrix

  /// Takes a matrix apart.
  ///
  /// - Precondition: The matrix is square, symmetric and finite.
  /// - Throws: `TrainingError.notConverged` when rounds without end would be needed.
  init(_ matrix: Matrix) throws(TrainingError) {
    if matrix.rows > Self.mostRotated {
      let eigen = try TridiagonalEigen(matrix)
      let order = Self.descendingOrder(of: eigen.diagonal)
      values = order.map { eigen.diagonal[$0] }
      vectors = try Matrix(rows: matrix.rows, columns: matrix.rows, values: eigen.vectors.values)
        .gatheringRows(order)
      return
    }
    var rotations = JacobiRotations(matrix)
    var rounds = 0
    while rotations.runRound() {
      rounds += 1
      guard rounds < Self.mostRounds else {
        throw .notConverged(
          solver: "Jacobi rotations", iterations: rounds, gradient: rotations.largestOffDiagonal)
      }
    }
    let diagonal = rotations.diagonal
    let order = Self.descendingOrder(of: diagonal)
    values = order.map { diagonal[$0] }
    vectors = rotations.vectors.gatheringRows(order)
  }

  /// The size up to which rotations take no longer than a wink: that of the digits, 8 x 8.
  static let mostRotated = 64

  /// The places of numbers, the greatest first.
  private static func descendingOrder(of numbers: [Double]) -> [Int] {
    numbers.indices.sorted { (numbers[$0], $1) > (numbers[$1], $0) }
  }

  /// Far more than the ten or so that matrices of any size need.
  private static let mostRounds = 100
}

/// A symmetric matrix on its way to a diagonal one.
private struct JacobiRotations {
  private let size: Int

  /// The matrix, both halves of it.
  private var matrix: Matrix

  /// The product of the rotations, whose rows become the eigenvectors.
  private(set) var vectors: Matrix

  init(_ matrix: Matrix) {
    self.matrix = matrix
    size = matrix.rows
    vectors = Matrix(rows: size, columns: size)
    for index in 0..<size { vectors[index, index] = 1 }
  }

  var diagonal: [Double] { (0..<size).map { matrix[$0, $0] } }

  var largestOffDiagonal: Double {
    var largest = 0.0
    for row in 0..<size {
      for column in 0..<row { largest = max(largest, matrix[row, column].magnitude) }
    }
    return largest
  }

  /// Rotates in the plane of each pair of axes; false when no pair needed it.
  mutating func runRound() -> Bool {
    var hasRotated = false
    for first in 0..<size {
      for second in first + 1..<size where !isNegligible(first, second) {
        rotate(first, second)
        hasRotated = true
      }
    }
    return hasRotated
  }

  /// Whether an entry is too small to change the eigenvalues of its plane.
  private func isNegligible(_ first: Int, _ second: Int) -> Bool {
    let entry = matrix[first, second].magnitude
    let (a, b) = (matrix[first, first].magnitude, matrix[second, second].magnitude)
    return entry <= Self.negligible * (a.squareRoot() * b.squareRoot())
      || entry < Double.leastNormalMagnitude
  }

  /// Makes the entry of a pair of axes zero.
  private mutating func rotate(_ first: Int, _ second: Int) {
    let entry = matrix[first, second]
    let tangent = Self.tangent(
      difference: matrix[second, second] - matrix[first, first], entry: entry)
    let cosine = 1 / (1 + tangent * tangent).squareRoot()
    let sine = tangent * cosine
    let (a, b) = (matrix[first, first], matrix[second, second])
    for index in 0..<size where index != first && index != second {
      let (x, y) = (matrix[first, index], matrix[second, index])
      let (turnedX, turnedY) = (cosine * x - sine * y, sine * x + cosine * y)
      matrix[first, index] = turnedX
      matrix[index, first] = turnedX
      matrix[second, index] = turnedY
      matrix[index, second] = turnedY
    }
    matrix[first, first] = a - tangent * entry
    matrix[second, second] = b + tangent * entry
    matrix[first, second] = 0
    matrix[second, first] = 0
    for index in 0..<size {
      let (x, y) = (vectors[first, index], vectors[second, index])
      vectors[first, index] = cosine * x - sine * y
      vectors[second, index] = sine * x + cosine * y
    }
  }

  /// The tangent of the smaller of the two angles that do it.
  private static func tangent(difference: Double, entry: Double) -> Double {
    let cotangent = difference / (2 * entry)  // of twice the angle
    guard cotangent.magnitude < 0x1p500 else { return 0.5 / cotangent }
    let magnitude = 1 / (cotangent.magnitude + (cotangent * cotangent + 1).squareRoot())
    return cotangent < 0 ? -magnitude : magnitude
  }

  /// An entry of so little of the geometric mean of its diagonal entries moves neither by more than
  /// a rounding.
  private static let negligible = 0x1p-54
}
