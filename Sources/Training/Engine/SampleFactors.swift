import CRowKernels

/// How much each sample of a tile counts in the sums of a loss.
///
/// A generic parameter of the loops, so that those over samples that all count alike are as short as can be.
protocol SampleFactors {
  /// The factors of the samples of the vector `index`, zeros in its padding.
  func factors(ofVector index: Int) -> Vector

  /// The same for kernels.
  var kernel: row_kernels_factors { get }

  /// Calls `body` with the number of each vector and the factors of its samples.
  ///
  /// For short loops, in which products with a constant 1 that vanish are worth the second copy of the body.
  func forEach(_ vectors: Int, _ body: (_ index: Int, _ factors: Vector) -> Void)
}

/// Samples that all count alike.
struct EqualFactors: SampleFactors {
  /// The number of vectors that are full of samples.
  private let fullVectors: Int
  /// The factors of the vector behind these.
  private let last: Vector

  @inline(__always)
  init(_ tile: Tile) {
    fullVectors = tile.samples / Vector.width
    last = .ones(first: tile.samples % Vector.width)
  }

  var kernel: row_kernels_factors {
    row_kernels_factors(
      weights: nil, full: fullVectors * Vector.width,
      last: (last[0], last[1], last[2], last[3], last[4], last[5], last[6], last[7]))
  }

  @inline(__always)
  func factors(ofVector index: Int) -> Vector {
    index < fullVectors ? Vector(repeating: 1) : last
  }

  @inline(__always)
  func forEach(_ vectors: Int, _ body: (_ index: Int, _ factors: Vector) -> Void) {
    for index in 0..<fullVectors { body(index, Vector(repeating: 1)) }
    if fullVectors < vectors { body(fullVectors, last) }
  }
}

/// Samples with weights of their own, which are 0 in the padding.
struct GivenFactors: SampleFactors {
  let weights: Row

  var kernel: row_kernels_factors {
    row_kernels_factors(weights: weights.floats, full: 0, last: (0, 0, 0, 0, 0, 0, 0, 0))
  }

  @inline(__always)
  func factors(ofVector index: Int) -> Vector { weights[index] }

  @inline(__always)
  func forEach(_ vectors: Int, _ body: (_ index: Int, _ factors: Vector) -> Void) {
    for index in 0..<vectors { body(index, weights[index]) }
  }
}
