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

/// What becomes of a weighted sum before it is stored. A generic parameter rather than a closure,
/// so that it surely ends up inside the loop.
protocol Epilogue {
  /// The value to store for the sum of the vector `index`.
  func value(of sum: Vector, at index: Int) -> Vector
}

/// Stores weighted sums as they are.
struct Identity: Epilogue {
  @inline(__always)
  func value(of sum: Vector, at index: Int) -> Vector { sum }
}

/// result[s] = epilogue(offset + sum over i of coefficients[i] * rows[i][s]); the offset is optional.
///
/// The sum is formed from the first row to the last. There has to be at least one row.
@inline(__always)
func weightedSum(
  of rows: Rows, _ coefficients: Coefficients, offset: Float?, vectors: Int, into result: Row,
  _ epilogue: some Epilogue
) {
  let first = firstBlock(of: rows.count)
  guard first < rows.count else {
    startWeightedSum(
      of: rows, first, coefficients, offset, vectors: vectors, into: result, epilogue)
    return
  }
  startWeightedSum(
    of: rows, first, coefficients, offset, vectors: vectors, into: result, Identity())
  var row = first
  while row + blockSize < rows.count {
    continueWeightedSum(of: rows, row, coefficients, vectors: vectors, into: result, Identity())
    row += blockSize
  }
  continueWeightedSum(of: rows, row, coefficients, vectors: vectors, into: result, epilogue)
}

/// The weighted sum of the first `count` rows.
@inline(__always)
private func startWeightedSum(
  of rows: Rows, _ count: Int, _ coefficients: Coefficients, _ offset: Float?, vectors: Int,
  into result: Row, _ epilogue: some Epilogue
) {
  let first = WeightedRow(row: rows[0], weight: coefficients[0], offset: offset)
  guard count > 1 else {
    for s in 0..<vectors { result[s] = epilogue.value(of: first[s], at: s) }
    return
  }
  let (x1, w1) = (rows[1], coefficients[1])
  guard count > 2 else {
    for s in 0..<vectors { result[s] = epilogue.value(of: first[s] + w1 * x1[s], at: s) }
    return
  }
  let (x2, w2) = (rows[2], coefficients[2])
  guard count > 3 else {
    for s in 0..<vectors {
      result[s] = epilogue.value(of: first[s] + w1 * x1[s] + w2 * x2[s], at: s)
    }
    return
  }
  let (x3, w3) = (rows[3], coefficients[3])
  for s in 0..<vectors {
    let half = first[s] + w1 * x1[s]
    result[s] = epilogue.value(of: half + w2 * x2[s] + w3 * x3[s], at: s)
  }
}

/// The first term of a weighted sum, with the offset if there is one.
private struct WeightedRow {
  let row: Row
  let weight: Vector
  let offset: Float?

  @inline(__always)
  subscript(index: Int) -> Vector {
    let product = weight * row[index]
    guard let offset else { return product }
    return Vector(repeating: offset) + product
  }
}

/// Adds the weighted sum of the four rows from `row` on.
@inline(__always)
private func continueWeightedSum(
  of rows: Rows, _ row: Int, _ coefficients: Coefficients, vectors: Int, into result: Row,
  _ epilogue: some Epilogue
) {
  let (x0, x1, x2, x3) = (rows[row], rows[row + 1], rows[row + 2], rows[row + 3])
  let (w0, w1) = (coefficients[row], coefficients[row + 1])
  let (w2, w3) = (coefficients[row + 2], coefficients[row + 3])
  for s in 0..<vectors {
    let half = result[s] + w0 * x0[s] + w1 * x1[s]
    result[s] = epilogue.value(of: half + w2 * x2[s] + w3 * x3[s], at: s)
  }
}

/// sums[i] += sum over s of rows[i][s] * factor[s], and the sum of the factors as the result.
///
/// Each sum is formed in `Vector.width` lanes, which `horizontalSum` then adds.
@inline(__always)
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
    sums[0] += p0.horizontalSum
  case 2:
    let x1 = rows[1]
    for s in 0..<vectors {
      let factor = factor[s]
      total += factor
      p0 += factor * x0[s]
      p1 += factor * x1[s]
    }
    sums[0] += p0.horizontalSum
    sums[1] += p1.horizontalSum
  case 3:
    let (x1, x2) = (rows[1], rows[2])
    for s in 0..<vectors {
      let factor = factor[s]
      total += factor
      p0 += factor * x0[s]
      p1 += factor * x1[s]
      p2 += factor * x2[s]
    }
    sums[0] += p0.horizontalSum
    sums[1] += p1.horizontalSum
    sums[2] += p2.horizontalSum
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
    sums.add(horizontalSums(p0, p1, p2, p3), at: 0)
  }
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
