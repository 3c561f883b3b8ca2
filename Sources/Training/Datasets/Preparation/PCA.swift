/// The principal components: directions at right angles along which samples vary most.
///
///     let pca = try PCA.fit(Iris.dataset.features, components: 2)
///     let plane = try pca.transform(Iris.dataset.features)  // 150 x 2
///
/// Source: `sklearn.decomposition.PCA` of scikit-learn 1.5 or later, with its signs: the largest
/// entry of each component is positive. (Of entries that are equal but for rounding, the first.)
/// Found by Jacobi rotations of the covariance matrix, with the same bits on every machine; the time
/// grows with the third power of the number of features.
public struct PCA: Sendable, Equatable {
  /// The mean of each feature.
  public let means: [Double]

  /// The directions, components x features, rows of length one, by descending variance.
  public let components: Matrix

  /// The variance of the samples along each component (divided by the number of samples less one).
  public let explainedVariance: [Double]

  /// The shares of the variance of all features that these are; zeros when nothing varies.
  public let explainedVarianceRatio: [Double]

  /// The lengths of the vectors that the samples' coordinates along each component make.
  public let singularValues: [Double]

  /// The mean of the variances of the components that have been left out.
  public let noiseVariance: Double

  /// Whether `transform` scales each coordinate to variance 1.
  public let whitens: Bool
}

extension PCA {
  /// Finds the first so many components of `features`, samples x features.
  ///
  /// - Parameters:
  ///   - features: The samples.
  ///   - components: The number of components; nil for as many as there can be, which is the lesser
  ///     of samples and features.
  ///   - whiten: Whether `transform` scales each coordinate to variance 1.
  /// - Throws: `TrainingError.option` for a number of components out of range;
  ///   `TrainingError.shape` for less than two samples, no features or more than 2048;
  ///   `TrainingError.notFinite` for an entry that is NaN or infinite, or so large that a variance
  ///   overflows.
  public static func fit(
    _ features: Matrix, components: Int? = nil, whiten: Bool = false
  ) throws(TrainingError) -> PCA {
    let most = min(features.rows, features.columns)
    if let components, components < 1 || components > most {
      throw .option(
        name: "components", value: "\(components)",
        expected: "1 to \(most), the lesser of samples and features")
    }
    return try PCA(CenteredSamples(features), whiten: whiten) { _ in components ?? most }
  }

  /// Finds the first components of `features` that together explain more than a share of the
  /// variance.
  ///
  /// - Parameters:
  ///   - features: The samples.
  ///   - share: The share, above 0 and below 1.
  ///   - whiten: Whether `transform` scales each coordinate to variance 1.
  /// - Throws: `TrainingError.option` for a share out of range; else as
  ///   ``fit(_:components:whiten:)``.
  public static func fit(
    _ features: Matrix, explainedVarianceRatio share: Double, whiten: Bool = false
  ) throws(TrainingError) -> PCA {
    guard share > 0, share < 1 else {
      throw .option(
        name: "explainedVarianceRatio", value: "\(share)", expected: "above 0 and below 1")
    }
    return try PCA(CenteredSamples(features), whiten: whiten) { ratios in
      var sum = 0.0
      let index = ratios.firstIndex { ratio in
        sum += ratio
        return sum > share
      }
      return index.map { $0 + 1 } ?? ratios.count
    }
  }

  /// Takes the covariance apart, and keeps as many components as `count` makes of their ratios.
  private init(
    _ samples: CenteredSamples, whiten: Bool, count: (_ ratios: [Double]) -> Int
  ) throws(TrainingError) {
    let eigen = try SymmetricEigen(samples.covariance())
    let most = min(samples.centered.rows, samples.centered.columns)
    let variances = eigen.values.prefix(most).map { max($0, 0) }
    let sum = variances.reduce(0, +)
    let ratios = variances.map { sum > 0 ? $0 / sum : 0 }
    let kept = count(ratios)
    let left = variances[kept...]
    means = samples.means
    components = eigen.vectors.gatheringRows(Array(0..<kept)).withPositiveLargestEntries
    explainedVariance = Array(variances[..<kept])
    explainedVarianceRatio = Array(ratios[..<kept])
    singularValues = explainedVariance.map {
      ($0 * Double(samples.centered.rows - 1)).squareRoot()
    }
    noiseVariance = left.isEmpty ? 0 : left.reduce(0, +) / Double(left.count)
    whitens = whiten
  }
}

extension PCA {
  /// The coordinates of `features` (samples x features) along the components, samples x components.
  ///
  /// - Throws: `TrainingError.shape` unless there are as many columns as were fitted,
  ///   `TrainingError.notFinite` for an entry that is NaN or infinite, or becomes so.
  public func transform(_ features: Matrix) throws(TrainingError) -> Matrix {
    try features.requireColumns(means.count, in: "features")
    try features.requireFinite("features")
    try CountLimit.require(rows: features.rows, columns: components.rows, name: "coordinates")
    let scales = self.scales
    var result = Matrix(rows: features.rows, columns: components.rows)
    for row in 0..<features.rows {
      let centered = zip(features.row(row), means).map { $0 - $1 }
      for component in 0..<components.rows {
        let along = zip(centered, components.row(component)).reduce(0) { $0 + $1.0 * $1.1 }
        result[row, component] = along / scales[component]
      }
    }
    try result.requireFinite("coordinates")
    return result
  }

  /// The samples that have such coordinates along the components, and none along those left out:
  /// undoes `transform` when there are all components.
  ///
  /// - Throws: `TrainingError.shape` unless there are as many columns as components,
  ///   `TrainingError.notFinite` for an entry that is NaN or infinite, or becomes so.
  public func inverseTransform(_ coordinates: Matrix) throws(TrainingError) -> Matrix {
    try coordinates.requireColumns(components.rows, in: "coordinates")
    try coordinates.requireFinite("coordinates")
    try CountLimit.require(rows: coordinates.rows, columns: means.count, name: "features")
    let scales = self.scales
    var result = Matrix(rows: coordinates.rows, columns: means.count)
    for row in 0..<coordinates.rows {
      for column in 0..<means.count {
        var sum = 0.0
        for component in 0..<components.rows {
          sum += coordinates[row, component] * scales[component] * components[component, column]
        }
        result[row, column] = sum + means[column]
      }
    }
    try result.requireFinite("features")
    return result
  }

  /// What coordinates are divided by. Where nothing varies, that is little rather than zero.
  private var scales: [Double] {
    explainedVariance.map { whitens ? max($0.squareRoot(), .ulpOfOne) : 1 }
  }
}

extension Matrix {
  /// The matrix with rows negated whose largest entry is negative.
  fileprivate var withPositiveLargestEntries: Matrix {
    var result = self
    for row in 0..<rows {
      let entries = self.row(row)
      let largest = entries.reduce(0) { max($0, $1.magnitude) }
      // Rounding should not choose between entries that are equal.
      let first = entries.first { $0.magnitude >= largest * (1 - 0x1p-40) }
      guard let first, first < 0 else { continue }
      for column in 0..<columns { result[row, column] = -self[row, column] }
    }
    return result
  }
}
