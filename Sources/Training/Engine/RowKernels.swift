// The two loops that training spends its time in. Both walk along rows of samples and take up to
// `blockSize` rows at once, whose weights or sums then stay in registers.

/// The number of rows that one pass combines: as many as SSE and NEON have registers for.
private let blockSize = 4

/// The number of rows in the first of the blocks that `count` rows are cut into; the others are
/// full. Starting with the remainder lets the common case, few rows, be a single pass.
@inline(__always)
private func firstBlock(of count: Int) -> Int {
  (count - 1) % blockSize + 1
}

/// Float coefficients at equal distances in memory, one for each of several rows.
struct Coefficients {
  let scalars: Scalars
  let start: Int
  let stride: Int

  @inline(__always)
  subscript(index: Int) -> Vector { Vector(repeating: scalars[start &+ index &* stride]) }
}

/// result[s] = finish(s, offset + sum over i of coefficients[i] * rows[i][s]).
///
/// The sum is formed from the first row to the last. There has to be at least one row.
@inline(__always)
func weightedSum(
  of rows: Rows, _ coefficients: Coefficients, offset: Float, vectors: Int, into result: Row,
  finish: (_ index: Int, _ sum: Vector) -> Vector
) {
  let offset = Vector(repeating: offset)
  let first = firstBlock(of: rows.count)
  guard first < rows.count else {
    startWeightedSum(
      of: rows, first, coefficients, offset, vectors: vectors, into: result, finish: finish)
    return
  }
  startWeightedSum(of: rows, first, coefficients, offset, vectors: vectors, into: result) { $1 }
  var row = first
  while row + blockSize < rows.count {
    continueWeightedSum(of: rows, row, coefficients, vectors: vectors, into: result) { $1 }
    row += blockSize
  }
  continueWeightedSum(
    of: rows, row, coefficients, vectors: vectors, into: result, finish: finish)
}

/// The weighted sum of the first `count` rows.
@inline(__always)
private func startWeightedSum(
  of rows: Rows, _ count: Int, _ coefficients: Coefficients, _ offset: Vector, vectors: Int,
  into result: Row, finish: (Int, Vector) -> Vector
) {
  let (x0, w0) = (rows[0], coefficients[0])
  guard count > 1 else {
    for s in 0..<vectors { result[s] = finish(s, offset + w0 * x0[s]) }
    return
  }
  let (x1, w1) = (rows[1], coefficients[1])
  guard count > 2 else {
    for s in 0..<vectors { result[s] = finish(s, offset + w0 * x0[s] + w1 * x1[s]) }
    return
  }
  let (x2, w2) = (rows[2], coefficients[2])
  guard count > 3 else {
    for s in 0..<vectors {
      result[s] = finish(s, offset + w0 * x0[s] + w1 * x1[s] + w2 * x2[s])
    }
    return
  }
  let (x3, w3) = (rows[3], coefficients[3])
  for s in 0..<vectors {
    let half = offset + w0 * x0[s] + w1 * x1[s]
    result[s] = finish(s, half + w2 * x2[s] + w3 * x3[s])
  }
}

/// Adds the weighted sum of the four rows from `row` on.
@inline(__always)
private func continueWeightedSum(
  of rows: Rows, _ row: Int, _ coefficients: Coefficients, vectors: Int, into result: Row,
  finish: (Int, Vector) -> Vector
) {
  let (x0, x1, x2, x3) = (rows[row], rows[row + 1], rows[row + 2], rows[row + 3])
  let (w0, w1) = (coefficients[row], coefficients[row + 1])
  let (w2, w3) = (coefficients[row + 2], coefficients[row + 3])
  for s in 0..<vectors {
    let half = result[s] + w0 * x0[s] + w1 * x1[s]
    result[s] = finish(s, half + w2 * x2[s] + w3 * x3[s])
  }
}

/// sums[i] += sum over s of rows[i][s] * factor[s], and the sum of the factors as the result.
///
/// Each sum is formed in `Vector.width` lanes, which `horizontalSum` then adds.
func addDotProducts(of rows: Rows, with factor: Row, vectors: Int, to sums: Scalars) -> Float {
  let first = firstBlock(of: rows.count)
  let total = startDotProducts(of: rows, first, with: factor, vectors: vectors, to: sums)
  var row = first
  while row < rows.count {
    continueDotProducts(of: rows, row, with: factor, vectors: vectors, to: sums)
    row += blockSize
  }
  return total
}

/// The dot products of the first `count` rows, and the sum of the factors.
@inline(__always)
private func startDotProducts(
  of rows: Rows, _ count: Int, with factor: Row, vectors: Int, to sums: Scalars
) -> Float {
  var total = Vector()
  var (p0, p1, p2, p3) = (Vector(), Vector(), Vector(), Vector())
  let x0 = rows[0]
  switch count {
  case 1:
    for s in 0..<vectors {
      let factor = factor[s]
      total += factor
      p0 += factor * x0[s]
    }
  case 2:
    let x1 = rows[1]
    for s in 0..<vectors {
      let factor = factor[s]
      total += factor
      p0 += factor * x0[s]
      p1 += factor * x1[s]
    }
  case 3:
    let (x1, x2) = (rows[1], rows[2])
    for s in 0..<vectors {
      let factor = factor[s]
      total += factor
      p0 += factor * x0[s]
      p1 += factor * x1[s]
      p2 += factor * x2[s]
    }
  default:
    let (x1, x2, x3) = (rows[1], rows[2], rows[3])
    for s in 0..<vectors {
      let factor = factor[s]
      total += factor
      p0 += factor * x0[s]
      p1 += factor * x1[s]
      p2 += factor * x2[s]
      p3 += factor * x3[s]
    }
  }
  let products = horizontalSums(p0, p1, p2, p3)
  for row in 0..<count { sums[row] += products[row] }
  return total.horizontalSum
}

/// The dot products of the four rows from `row` on.
@inline(__always)
private func continueDotProducts(
  of rows: Rows, _ row: Int, with factor: Row, vectors: Int, to sums: Scalars
) {
  let (x0, x1, x2, x3) = (rows[row], rows[row + 1], rows[row + 2], rows[row + 3])
  var (p0, p1, p2, p3) = (Vector(), Vector(), Vector(), Vector())
  for s in 0..<vectors {
    let factor = factor[s]
    p0 += factor * x0[s]
    p1 += factor * x1[s]
    p2 += factor * x2[s]
    p3 += factor * x3[s]
  }
  sums.add(horizontalSums(p0, p1, p2, p3), at: row)
}
