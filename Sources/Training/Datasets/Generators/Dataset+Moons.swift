extension Dataset {
  /// Two half circles that reach into each other, which no line separates.
  ///
  ///     let moons = try Dataset.makeMoons(samples: 200, noise: 0.2, seed: 0)
  ///     moons.classes  // 0: the upper one, 1: the lower one
  ///
  /// Source: `sklearn.datasets.make_moons`, whose samples these are, in its order, for the same
  /// `random_state`.
  ///
  /// - Parameters:
  ///   - samples: The number of points, of which the lower moon gets the odd one.
  ///   - shuffle: Whether to put the points into a random order; else they follow the moons.
  ///   - noise: The standard deviation of what is added to each coordinate.
  ///   - seed: The seed of NumPy's generator.
  /// - Throws: `TrainingError.option` or `.shape` for an option out of range.
  public static func makeMoons(
    samples: Int = 100, shuffle: Bool = true, noise: Double = 0, seed: UInt32 = 0
  ) throws(TrainingError) -> Dataset {
    try SampleOptions.requireCounts(samples: samples, features: 2)
    return try makeMoons(
      outer: samples / 2, inner: samples - samples / 2, shuffle: shuffle, noise: noise,
      seed: seed)
  }

  /// Two half circles of so many points each; see ``makeMoons(samples:shuffle:noise:seed:)``.
  ///
  /// - Parameters:
  ///   - outer: The number of points of the upper moon, label 0.
  ///   - inner: The number of points of the lower moon, label 1.
  ///   - shuffle: Whether to put the points into a random order; else they follow the moons.
  ///   - noise: The standard deviation of what is added to each coordinate.
  ///   - seed: The seed of NumPy's generator.
  /// - Throws: `TrainingError.option` or `.shape` for an option out of range.
  public static func makeMoons(
    outer: Int, inner: Int, shuffle: Bool = true, noise: Double = 0, seed: UInt32 = 0
  ) throws(TrainingError) -> Dataset {
    let moons = TwoCurves(
      outer: outer, inner: inner,
      angles: { linspace(from: 0, to: .pi, count: $0) },
      innerPoint: { cosine, sine in (1 - cosine, 1 - sine - 0.5) })
    return try moons.dataset(shuffle: shuffle, noise: noise, seed: seed)
  }
}
