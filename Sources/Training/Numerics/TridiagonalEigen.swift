/// The eigenvalues and eigenvectors of a large symmetric matrix, in plain arithmetic, with the same bits on every
/// machine.
///
/// Reflections make the matrix tridiagonal, and rotations make that diagonal. Much faster than `JacobiRotations`, and as
/// exact as the greatest eigenvalue allows, where those are exact in the least ones too.
///
/// Source: A. S. Householder, "Unitary triangularization of a nonsymmetric matrix", Journal of the ACM 5 (1958);
/// A. Dubrulle, R. S. Martin and J. H. Wilkinson, "The implicit QL algorithm", Numerische Mathematik 12 (1968).
struct TridiagonalEigen {
  private let size: Int
  /// The eigenvalues in no order.
  private(set) var diagonal: [Double]
  /// The entries beside the diagonal, and a last one that is always 0.
  private var beside: [Double]
  /// The eigenvectors, row by row.
  private(set) var vectors: DoubleRows

  /// Takes a symmetric matrix apart.
  ///
  /// - Throws: `TrainingError.notConverged` when rounds without end would be needed.
  init(_ matrix: Matrix) throws(TrainingError) {
    size = matrix.rows
    // A power of two, which changes no digit: squares then neither overflow nor vanish.
    let greatest = matrix.values.reduce(0) { max($0, $1.magnitude) }
    let scale = greatest > 0 ? Double(sign: .plus, exponent: greatest.exponent, significand: 1) : 1
    var rows = DoubleRows(matrix.values.map { $0 / scale }, columns: size)
    diagonal = [Double](repeating: 0, count: size)
    beside = [Double](repeating: 0, count: size)
    vectors = DoubleRows(identity: size)
    let reflections = makeTridiagonal(&rows)
    for index in reflections.indices.reversed() where reflections[index] != 0 {
      for row in index + 1..<size {
        rows.reflect(row, of: &vectors, by: index, factor: reflections[index], from: index + 1)
      }
    }
    try makeDiagonal()
    for index in 0..<size { diagonal[index] *= scale }
  }

  /// Makes the matrix tridiagonal. The vector of each reflection takes the place of its row, behind the diagonal.
  ///
  /// - Returns: the factors f of the reflections 1 - f v v^T.
  private mutating func makeTridiagonal(_ rows: inout DoubleRows) -> [Double] {
    var factors: [Double] = []
    for pivot in 0..<size {
      diagonal[pivot] = rows[pivot, pivot]
      guard pivot + 1 < size else { break }
      let tail = pivot + 1
      let head = rows[pivot, tail]
      guard rows.dot(pivot, pivot, from: tail + 1) > 0 else {
        // There is nothing beside the head.
        beside[pivot] = head
        factors.append(0)
        continue
      }
      let length = rows.dot(pivot, pivot, from: tail).squareRoot()
      beside[pivot] = head > 0 ? -length : length
      rows[pivot, tail] = head - beside[pivot]
      let factor = 1 / (length * (length + head.magnitude))
      factors.append(factor)
      rows.reflectSquare(by: pivot, factor: factor, from: tail)
    }
    return factors
  }

  /// Far more than the two or so that an eigenvalue needs.
  private static let mostRounds = 100

  /// Makes the tridiagonal matrix diagonal, one eigenvalue after the other.
  private mutating func makeDiagonal() throws(TrainingError) {
    for first in 0..<size {
      var rounds = 0
      while true {
        let last = endOfBlock(from: first)
        if last == first { break }
        guard rounds < Self.mostRounds else {
          throw .notConverged(
            solver: "QL rotations", iterations: rounds, gradient: beside[first].magnitude)
        }
        rounds += 1
        chase(first, last)
      }
    }
  }

  /// The last of the rows from `first` on that hang together by entries that matter.
  private func endOfBlock(from first: Int) -> Int {
    var last = first
    while last + 1 < size {
      let around = diagonal[last].magnitude + diagonal[last + 1].magnitude
      if beside[last].magnitude <= .ulpOfOne / 2 * around { break }
      last += 1
    }
    return last
  }

  /// One round: a rotation at the end of a block, shifted by what comes close to its first eigenvalue, and those that
  /// carry what it leaves beside the three diagonals up and out.
  private mutating func chase(_ first: Int, _ last: Int) {
    let half = (diagonal[first + 1] - diagonal[first]) / (2 * beside[first])
    let root = (half * half + 1).squareRoot()
    let shift = diagonal[first] - beside[first] / (half + (half < 0 ? -root : root))
    var (sine, cosine, moved) = (1.0, 1.0, 0.0)
    var rest = diagonal[last] - shift
    for row in (first..<last).reversed() {
      let (bulge, side) = (sine * beside[row], cosine * beside[row])
      let length = (bulge * bulge + rest * rest).squareRoot()
      beside[row + 1] = length
      guard length > 0 else {
        // The block has fallen apart on the way.
        diagonal[row + 1] -= moved
        beside[last] = 0
        return
      }
      (sine, cosine) = (bulge / length, rest / length)
      let base = diagonal[row + 1] - moved
      let slope = (diagonal[row] - base) * sine + 2 * cosine * side
      moved = sine * slope
      diagonal[row + 1] = base + moved
      rest = cosine * slope - side
      vectors.rotate(row, row + 1, cosine: cosine, sine: sine)
    }
    diagonal[first] -= moved
    beside[first] = rest
    beside[last] = 0
  }
}
