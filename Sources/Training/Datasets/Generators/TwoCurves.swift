/// An outer curve, class 0, along the unit circle and an inner curve, class 1, made from it: what
/// moons and circles have in common.
struct TwoCurves {
  /// The number of points of the outer curve.
  let outer: Int

  /// The number of points of the inner curve.
  let inner: Int

  /// The angles of so many points.
  let angles: (Int) -> [Double]

  /// Where the inner curve has what stands on the unit circle at (cosine, sine).
  let innerPoint: (_ cosine: Double, _ sine: Double) -> (x: Double, y: Double)

  /// Draws the data set: the order of its points first, then their noise.
  ///
  /// - Throws: `TrainingError.option` or `.shape` for a count or a noise out of range.
  func dataset(
    shuffle: Bool, noise: Double, seed: UInt32
  ) throws(TrainingError) -> Dataset {
    try CountLimit.require(outer, name: "outer")
    try CountLimit.require(inner, name: "inner")
    try SampleOptions.requireCounts(
      samples: outer + inner, features: 2, name: "outer and inner points")
    try SampleOptions.requireNotNegative(noise, name: "noise")
    var random = NumPyRandom(seed: seed)
    var points = self.points
    var labels = [Int](repeating: 0, count: outer) + [Int](repeating: 1, count: inner)
    if shuffle { try random.shuffle(&points, &labels) }
    if noise > 0 { random.addNoise(noise, to: &points) }
    return try Dataset(features: points, labels: labels)
  }

  private var points: Matrix {
    var points = Matrix(rows: outer + inner, columns: 2)
    for (row, angle) in angles(outer).enumerated() {
      points[row, 0] = DoubleMath.cos(angle)
      points[row, 1] = DoubleMath.sin(angle)
    }
    for (row, angle) in angles(inner).enumerated() {
      let point = innerPoint(DoubleMath.cos(angle), DoubleMath.sin(angle))
      points[outer + row, 0] = point.x
      points[outer + row, 1] = point.y
    }
    return points
  }
}
