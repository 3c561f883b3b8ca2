/// Eight floats that are computed side by side, one a sample.
///
/// The width is fixed, so that sums are formed in the same order on every processor. Where the
/// hardware registers are narrower, the compiler splits the vector; each lane stays the same
/// sequence of IEEE operations, which is why a scalar is computed as a lane of a vector.
typealias Vector = SIMD8<Float>

/// The bit patterns of a `Vector`.
typealias VectorBits = SIMD8<Int32>

extension SIMD8<Float> {
  /// The number of lanes.
  static let width = 8

  /// The bit patterns of the lanes.
  @inline(__always)
  var bits: VectorBits { unsafeBitCast(self, to: VectorBits.self) }

  /// Creates a vector from the bit patterns of its lanes.
  @inline(__always)
  init(bits: VectorBits) {
    self = unsafeBitCast(bits, to: Vector.self)
  }

  /// The lanes without their signs.
  @inline(__always)
  var magnitude: Vector { Vector(bits: bits & VectorBits(repeating: 0x7FFF_FFFF)) }

  /// The greater of each lane and zero. NaN stays NaN.
  @inline(__always)
  var positivePart: Vector { replacing(with: Vector(), where: self .<= Vector()) }

  /// The sum of the lanes, always in the same order: halves first, then quarters, then eighths.
  @inline(__always)
  var horizontalSum: Float {
    let four = lowHalf + highHalf
    let two = four.lowHalf + four.highHalf
    return two.x + two.y
  }

  /// Ones in the first `count` lanes, zeros in the others.
  @inline(__always)
  static func ones(first count: Int) -> Vector {
    let lanes = VectorBits(0, 1, 2, 3, 4, 5, 6, 7)
    let isFirst = lanes .< VectorBits(repeating: Int32(Swift.min(count, width)))
    return Vector().replacing(with: Vector(repeating: 1), where: isFirst)
  }
}

/// The horizontal sums of four vectors, each formed in the order of `horizontalSum`.
@inline(__always)
func horizontalSums(_ a: Vector, _ b: Vector, _ c: Vector, _ d: Vector) -> SIMD4<Float> {
  let (a, b) = (a.lowHalf + a.highHalf, b.lowHalf + b.highHalf)
  let (c, d) = (c.lowHalf + c.highHalf, d.lowHalf + d.highHalf)
  let ab =
    SIMD4(lowHalf: a.lowHalf, highHalf: b.lowHalf)
    + SIMD4(lowHalf: a.highHalf, highHalf: b.highHalf)
  let cd =
    SIMD4(lowHalf: c.lowHalf, highHalf: d.lowHalf)
    + SIMD4(lowHalf: c.highHalf, highHalf: d.highHalf)
  return SIMD4(lowHalf: ab.evenHalf, highHalf: cd.evenHalf)
    + SIMD4(lowHalf: ab.oddHalf, highHalf: cd.oddHalf)
}
