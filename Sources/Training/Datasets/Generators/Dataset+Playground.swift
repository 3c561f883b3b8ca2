extension Dataset {
  /// A problem of two classes, labelled 1 and -1, as the TensorFlow playground makes it.
  ///
  ///     let spiral = try Dataset.makePlayground(.spiral, samples: 500, noise: 0.1, seed: 0)
  ///     spiral.classes  // [-1, 1]
  ///
  /// Source: `dataset.ts` of the TensorFlow playground (https://github.com/tensorflow/playground;
  /// D. Smilkov et al., "Direct-manipulation visualization of deep networks", 2017): its formulas,
  /// with numbers of NumPy's generator where it takes those of `Math.random`.
  ///
  /// - Parameters:
  ///   - shape: How the classes lie.
  ///   - samples: The number of points. Shapes that give half of them to each class round the
  ///     halves up.
  ///   - noise: From 0 to 0.5 in the playground.
  ///   - seed: The seed of NumPy's generator.
  /// - Throws: `TrainingError.option` or `.shape` for an option out of range.
  public static func makePlayground(
    _ shape: PlaygroundShape, samples: Int = 500, noise: Double = 0, seed: UInt32 = 0
  ) throws(TrainingError) -> Dataset {
    try SampleOptions.requireCounts(samples: samples, features: 2)
    try SampleOptions.requireNotNegative(noise, name: "noise")
    var playground = Playground(noise: noise, seed: seed)
    switch shape {
    case .circle: playground.makeCircle(samples: samples)
    case .xor: playground.makeXOR(samples: samples)
    case .gaussian: playground.makeGaussians(samples: samples)
    case .spiral: playground.makeSpiral(samples: samples)
    }
    return try Dataset(
      features: playground.features, labels: playground.targets.map { $0 > 0 ? 1 : -1 })
  }

  /// How the classes of the TensorFlow playground lie, in its square from -6 to 6.
  public enum PlaygroundShape: String, Sendable, CaseIterable {
    /// A disk of radius 2.5 (label 1) in a ring from 3.5 to 5. Noise moves a point by up to five
    /// times as much before its label is looked up.
    case circle

    /// Four squares of 5 x 5, those where x and y have the same sign labelled 1. Noise moves a
    /// point by up to five times as much before its label is looked up.
    case xor

    /// Two normal distributions around (2, 2), labelled 1, and (-2, -2), of the variance
    /// 0.5 + 7 noise.
    case gaussian

    /// Two arms that wind around each other. Noise moves a point by up to as much.
    case spiral
  }
}

extension RegressionDataset {
  /// A problem of regression as the TensorFlow playground makes it, with targets from -1 to 1.
  ///
  ///     let hills = try RegressionDataset.makePlayground(.gaussian, samples: 1200, seed: 0)
  ///     hills.targets.max()  // almost 1
  ///
  /// Source: as of ``Dataset/makePlayground(_:samples:noise:seed:)``.
  ///
  /// - Parameters:
  ///   - shape: What the targets follow.
  ///   - samples: The number of points, which are uniform in the square from -6 to 6.
  ///   - noise: From 0 to 0.5 in the playground. It moves a point by up to six times as much before
  ///     its target is looked up.
  ///   - seed: The seed of NumPy's generator.
  /// - Throws: `TrainingError.option` or `.shape` for an option out of range.
  public static func makePlayground(
    _ shape: PlaygroundShape, samples: Int = 1200, noise: Double = 0, seed: UInt32 = 0
  ) throws(TrainingError) -> RegressionDataset {
    try SampleOptions.requireCounts(samples: samples, features: 2)
    try SampleOptions.requireNotNegative(noise, name: "noise")
    var playground = Playground(noise: noise, seed: seed)
    switch shape {
    case .plane: playground.makePlane(samples: samples)
    case .gaussian: playground.makeHills(samples: samples)
    }
    return try RegressionDataset(features: playground.features, targets: playground.targets)
  }

  /// What the targets of the TensorFlow playground follow.
  public enum PlaygroundShape: String, Sendable, CaseIterable {
    /// (x + y) / 10.
    case plane

    /// Three hills and three hollows of radius 2, which take turns.
    case gaussian
  }
}
