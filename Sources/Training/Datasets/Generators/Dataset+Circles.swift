extension Dataset {
  /// A circle of radius 1 around a smaller one.
  ///
  ///     let circles = try Dataset.makeCircles(samples: 200, noise: 0.05, factor: 0.5, seed: 0)
  ///     circles.classes  // 0: the outer one, 1: the inner one
  ///
  /// Source: `sklearn.datasets.make_circles`, whose samples these are, in its order, for the same
  /// `random_state`.
  ///
  /// - Parameters:
  ///   - samples: The number of points, of which the inner circle gets the odd one.
  ///   - shuffle: Whether to put the points into a random order; else they follow the circles.
  ///   - noise: The standard deviation of what is added to each coordinate.
  ///   - factor: The radius of the inner circle, from 0 to below 1.
  ///   - seed: The seed of NumPy's generator.
  /// - Throws: `TrainingError.option` or `.shape` for an option out of range.
  public static func makeCircles(
    samples: Int = 100, shuffle: Bool = true, noise: Double = 0, factor: Double = 0.8,
    seed: UInt32 = 0
  ) throws(TrainingError) -> Dataset {
    try SampleOptions.requireCounts(samples: samples, features: 2)
    return try makeCircles(
      outer: samples / 2, inner: samples - samples / 2, shuffle: shuffle, noise: noise,
      factor: factor, seed: seed)
  }

  /// Two circles of so many points each; see
  /// ``makeCircles(samples:shuffle:noise:factor:seed:)``.
  ///
  /// - Parameters:
  ///   - outer: The number of points of the outer circle, label 0.
  ///   - inner: The number of points of the inner circle, label 1.
  ///   - shuffle: Whether to put the points into a random order; else they follow the circles.
  ///   - noise: The standard deviation of what is added to each coordinate.
  ///   - factor: The radius of the inner circle, from 0 to below 1.
  ///   - seed: The seed of NumPy's generator.
  /// - Throws: `TrainingError.option` or `.shape` for an option out of range.
  public static func makeCircles(
    outer: Int, inner: Int, shuffle: Bool = true, noise: Double = 0, factor: Double = 0.8,
    seed: UInt32 = 0
  ) throws(TrainingError) -> Dataset {
    guard factor >= 0, factor < 1 else {
      throw .option(name: "factor", value: "\(factor)", expected: "at least 0 and below 1")
    }
    let circles = TwoCurves(
      outer: outer, inner: inner,
      // A last point at a whole turn would be the first once more.
      angles: { linspace(from: 0, to: 2 * .pi, count: $0, endpoint: false) },
      innerPoint: { cosine, sine in (cosine * factor, sine * factor) })
    return try circles.dataset(shuffle: shuffle, noise: noise, seed: seed)
  }
}
