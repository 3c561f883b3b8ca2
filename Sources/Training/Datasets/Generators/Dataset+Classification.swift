extension Dataset {
  /// A random problem of so many classes: clusters at corners of a hypercube, each stretched in its
  /// own directions, with features that help, repeat what others say, or say nothing.
  ///
  ///     let problem = try Dataset.makeClassification(
  ///       features: 2, redundant: 0, clustersPerClass: 1, seed: 4)
  ///
  /// Source: `sklearn.datasets.make_classification`, whose samples these are, in its order, for the
  /// same `random_state`; I. Guyon, "Design of experiments for the NIPS 2003 variable selection
  /// benchmark" (2003).
  ///
  /// - Parameters:
  ///   - samples: The number of samples.
  ///   - features: The number of features; those that are of no other kind are noise.
  ///   - informative: The number of features in which the clusters are drawn.
  ///   - redundant: The number of random combinations of informative features.
  ///   - repeated: The number of copies of features that are drawn from those before.
  ///   - classes: The number of classes.
  ///   - clustersPerClass: The number of clusters of each class.
  ///   - weights: The share of each class; the last may be left out. Nil: all alike. What shares
  ///     of less than 1 leave goes round the clusters.
  ///   - flipY: The share of samples whose class is drawn at random.
  ///   - classSeparation: Half the side of the hypercube.
  ///   - hypercube: Whether the clusters stand at the corners of a hypercube; else at those of a
  ///     random polytope.
  ///   - shift: What is added to the features.
  ///   - scale: What the features are multiplied by, after that.
  ///   - shuffle: Whether to put samples and features into a random order; else features are
  ///     informative, redundant, repeated and noise, in this order.
  ///   - seed: The seed of NumPy's generator.
  /// - Throws: `TrainingError.option` or `.shape` for options out of range or at odds.
  public static func makeClassification(
    samples: Int = 100, features: Int = 20, informative: Int = 2, redundant: Int = 2,
    repeated: Int = 0, classes: Int = 2, clustersPerClass: Int = 2, weights: [Double]? = nil,
    flipY: Double = 0.01, classSeparation: Double = 1, hypercube: Bool = true,
    shift: FeatureValues = 0, scale: FeatureValues = 1, shuffle: Bool = true, seed: UInt32 = 0
  ) throws(TrainingError) -> Dataset {
    let recipe = ClassificationRecipe(
      samples: samples, features: features, informative: informative, redundant: redundant,
      repeated: repeated, classes: classes, clustersPerClass: clustersPerClass, flipY: flipY,
      separation: classSeparation, hypercube: hypercube, shift: shift, scale: scale,
      shuffle: shuffle)
    let counts = try recipe.clusterSizes(weights: weights)
    var random = NumPyRandom(seed: seed)
    return try recipe.dataset(clusterSizes: counts, using: &random)
  }

  /// A number for each feature.
  ///
  ///     try Dataset.makeClassification(features: 4, shift: 2.5, scale: .random)
  public enum FeatureValues: Sendable, Equatable, ExpressibleByFloatLiteral,
    ExpressibleByIntegerLiteral
  {
    /// The same number for all.
    case all(Double)

    /// As many numbers as there are features.
    case each([Double])

    /// Random numbers: shifts within the class separation, scales from 1 to 101.
    case random

    /// The same number for all.
    public init(floatLiteral value: Double) {
      self = .all(value)
    }

    /// The same number for all.
    public init(integerLiteral value: Int) {
      self = .all(Double(value))
    }
  }
}
