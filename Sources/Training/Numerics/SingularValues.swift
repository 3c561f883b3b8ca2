/// The singular values and vectors of a matrix A, in plain arithmetic, with the same bits on every
/// machine: A is the sum of value * left * right^T.
///
///     let svd = try SingularValues(of: Matrix([[3, 0], [0, 4]]))
///     svd.values  // [4, 3]
///
/// Rotations in the planes of two columns make all columns perpendicular. Takes a time that grows with
/// the number of entries times the lesser side.
///
/// Source: M. R. Hestenes, "Inversion of matrices by biorthogonalization and related results", Journal of
/// the Society for Industrial and Applied Mathematics 6 (1958); the one-sided Jacobi method, section 8.6
/// of Golub and Van Loan, "Matrix Computations", 4th edition (2013).
struct SingularValues: Sendable, Equatable {
  /// The singular values, in descending order; as many as the lesser side.
  let values: [Double]

  /// The vectors of length one on the left, as long as the matrix has rows; zeros for a value of 0.
  let left: [[Double]]

  /// The vectors of length one on the right, as long as the matrix has columns; zeros for a value of 0
  /// when there are more columns than rows.
  let right: [[Double]]

  /// Takes a matrix apart.
  ///
  /// - Precondition: The entries are finite.
  /// - Throws: `TrainingError.notConverged` when rounds without end would be needed, as for entries whose
  ///   squares overflow.
  init(of matrix: Matrix) throws(TrainingError) {
    let isWide = matrix.columns > matrix.rows
    let vectors =
      isWide
      ? (0..<matrix.rows).map { Array(matrix.row($0)) } : (0..<matrix.columns).map(matrix.column)
    // The entries' squares should neither overflow nor vanish.
    let largest = matrix.values.reduce(0) { max($0, $1.magnitude) }
    let scale = largest > 0 ? largest : 1
    var rotations = ColumnRotations(vectors.map { $0.map { $0 / scale } })
    try rotations.run()
    let lengths = rotations.columns.map { dot($0, $0).squareRoot() }
    let order = lengths.indices.sorted { (lengths[$0], $1) > (lengths[$1], $0) }
    values = order.map { lengths[$0] * scale }
    let directions = order.map { index in
      rotations.columns[index].map { lengths[index] > 0 ? $0 / lengths[index] : 0 }
    }
    let turns = order.map { rotations.turns[$0] }
    left = isWide ? turns : directions
    right = isWide ? directions : turns
  }
}

/// Columns on their way to being perpendicular.
private struct ColumnRotations {
  private(set) var columns: [[Double]]

  /// What each column is made of: the shares of the columns at the beginning.
  private(set) var turns: [[Double]]

  /// A column whose squared length is no more consists of rounding, and has no direction.
  private let leastSquare: Double

  init(_ columns: [[Double]]) {
    self.columns = columns
    let squares = columns.reduce(0) { $0 + dot($1, $1) }
    leastSquare = max(squares * (Self.negligible * Self.negligible), Double.leastNormalMagnitude)
    turns = columns.indices.map { index in
      columns.indices.map { $0 == index ? 1 : 0 }
    }
  }

  mutating func run() throws(TrainingError) {
    var rounds = 0
    while runRound() {
      rounds += 1
      guard rounds < Self.mostRounds else {
        throw .notConverged(
          solver: "Jacobi rotations of columns", iterations: rounds, gradient: largestCosine)
      }
    }
  }

  /// Rotates in the plane of each pair of columns; false when no pair needed it.
  private mutating func runRound() -> Bool {
    var hasRotated = false
    for first in columns.indices {
      for second in columns.indices.dropFirst(first + 1) where rotate(first, second) {
        hasRotated = true
      }
    }
    return hasRotated
  }

  /// Makes two columns perpendicular.
  ///
  /// - Returns: Whether they were not.
  private mutating func rotate(_ first: Int, _ second: Int) -> Bool {
    let product = dot(columns[first], columns[second])
    let (a, b) = (dot(columns[first], columns[first]), dot(columns[second], columns[second]))
    guard min(a, b) > leastSquare, product.magnitude > Self.negligible * (a * b).squareRoot() else {
      return false
    }
    let cotangent = (b - a) / (2 * product)  // of twice the angle
    let magnitude = 1 / (cotangent.magnitude + (cotangent * cotangent + 1).squareRoot())
    let tangent = cotangent < 0 ? -magnitude : magnitude
    let cosine = 1 / (1 + tangent * tangent).squareRoot()
    let sine = tangent * cosine
    Self.turn(&columns, first, second, cosine, sine)
    Self.turn(&turns, first, second, cosine, sine)
    return true
  }

  private static func turn(
    _ vectors: inout [[Double]], _ first: Int, _ second: Int, _ cosine: Double, _ sine: Double
  ) {
    for index in vectors[first].indices {
      let (x, y) = (vectors[first][index], vectors[second][index])
      vectors[first][index] = cosine * x - sine * y
      vectors[second][index] = sine * x + cosine * y
    }
  }

  private var largestCosine: Double {
    var largest = 0.0
    for first in columns.indices {
      for second in columns.indices.dropFirst(first + 1) {
        largest = max(largest, dot(columns[first], columns[second]).magnitude)
      }
    }
    return largest
  }

  /// Far more than the ten or so that matrices of any size need.
  private static let mostRounds = 100

  /// A cosine so small is rounding: some units in the last place of 1.
  private static let negligible = 0x1p-50
}
