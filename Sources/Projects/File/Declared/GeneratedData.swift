import Training

/// Points that are made, the same ones for the same seed on every machine.
///
///     try GeneratedData(.moons, samples: 200, noise: 0.1).study()
public struct GeneratedData: Sendable, Hashable {
  /// What is made.
  public var shape: Shape
  /// How many points.
  public var samples: Int
  /// How far they are moved at random: the standard deviation for shapes of scikit-learn's, a share for
  /// those of the TensorFlow playground's.
  public var noise: Double
  /// Where the random numbers come from.
  public var seed: Int
  /// How many clusters there are, of ``Shape/blobs``.
  public var centers: Int
  /// The standard deviation of a cluster, of ``Shape/blobs``.
  public var spread: Double
  /// The radius of the inner circle by that of the outer one, of ``Shape/circles``.
  public var factor: Double

  /// A shape of points.
  ///
  ///     GeneratedData.Shape.allCases.map(\.rawValue)
  public enum Shape: String, Sendable, Hashable, CaseIterable {
    /// Two half moons; `Dataset.makeMoons`.
    case moons
    /// A circle in a circle; `Dataset.makeCircles`.
    case circles
    /// Clusters; `Dataset.makeBlobs`.
    case blobs
    /// Two spirals; the playground's.
    case spiral
    /// Four squares, of two classes; the playground's.
    case xor
    /// Two clusters; the playground's.
    case gaussians
    /// A disc in a ring; the playground's.
    case disc
    /// The measurements of 150 irises; `Iris.dataset`.
    case iris
  }

  /// The number of points unless told otherwise.
  public static let usualSamples = 200
  /// The most points that are made.
  public static let mostSamples = 1_000_000

  /// Declares points.
  ///
  /// - Parameters:
  ///   - shape: what is made.
  ///   - samples: how many points.
  ///   - noise: how far they are moved at random.
  ///   - seed: where the random numbers come from.
  ///   - centers: how many clusters there are.
  ///   - spread: the standard deviation of a cluster.
  ///   - factor: the radius of the inner circle by that of the outer one.
  public init(
    _ shape: Shape, samples: Int = usualSamples, noise: Double = 0, seed: Int = 0,
    centers: Int = 3, spread: Double = 1, factor: Double = 0.8
  ) {
    self.shape = shape
    self.samples = samples
    self.noise = noise
    self.seed = seed
    self.centers = centers
    self.spread = spread
    self.factor = factor
  }

  /// The points.
  ///
  /// - Throws: `TrainingError` for options out of range.
  public func study() throws -> StudyData {
    let seed = UInt32(truncatingIfNeeded: seed)
    func playground(_ shape: Dataset.PlaygroundShape) throws -> StudyData {
      try StudyData(
        .makePlayground(shape, samples: samples, noise: noise, seed: seed),
        name: self.shape.rawValue)
    }
    let name = shape.rawValue
    switch shape {
    case .moons:
      return try StudyData(.makeMoons(samples: samples, noise: noise, seed: seed), name: name)
    case .circles:
      return try StudyData(
        .makeCircles(samples: samples, noise: noise, factor: factor, seed: seed), name: name)
    case .blobs:
      return try StudyData(
        .makeBlobs(samples: samples, centers: centers, deviations: [spread], seed: seed), name: name
      )
    case .spiral: return try playground(.spiral)
    case .xor: return try playground(.xor)
    case .gaussians: return try playground(.gaussian)
    case .disc: return try playground(.circle)
    case .iris:
      return try StudyData(
        Iris.dataset, featureNames: Iris.featureNames, classNames: Iris.speciesNames, name: name)
    }
  }
}
