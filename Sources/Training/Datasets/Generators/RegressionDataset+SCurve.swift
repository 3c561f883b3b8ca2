extension RegressionDataset {
  /// A sheet in space that is bent into an S; the targets are the places along the S, from
  /// -3 pi / 2 to 3 pi / 2.
  ///
  ///     let curve = try RegressionDataset.makeSCurve(samples: 500, seed: 0)
  ///     curve.features.columns  // 3
  ///
  /// Source: `sklearn.datasets.make_s_curve`, whose samples these are, in its order, for the same
  /// `random_state`.
  ///
  /// - Parameters:
  ///   - samples: The number of points.
  ///   - noise: The standard deviation of what is added to each coordinate.
  ///   - seed: The seed of NumPy's generator.
  /// - Throws: `TrainingError.option` or `.shape` for an option out of range.
  public static func makeSCurve(
    samples: Int = 100, noise: Double = 0, seed: UInt32 = 0
  ) throws(TrainingError) -> RegressionDataset {
    try SampleOptions.requireCounts(samples: samples, features: 3)
    try SampleOptions.requireNotNegative(noise, name: "noise")
    var random = NumPyRandom(seed: seed)
    let length = 3 * Double.pi
    let places = random.uniform(count: samples).map { length * ($0 - 0.5) }
    let widths = random.uniform(count: samples).map { 2 * $0 }
    var points = Matrix(rows: samples, columns: 3)
    for (row, place) in places.enumerated() {
      points[row, 0] = DoubleMath.sin(place)
      points[row, 1] = widths[row]
      let height = DoubleMath.cos(place) - 1
      points[row, 2] = place < 0 ? -height : height  // 0 in the middle, either way
    }
    random.addNoiseByColumns(noise, to: &points)
    return try RegressionDataset(features: points, targets: places)
  }
}
