import Training

/// The article's five data sets, each drawn from its own seed as its listing draws it.
///
///     let dataset = try Article.Datasets.twoFeatures()
///     dataset.features.rows  // 30
public enum Datasets {
  /// Listing 1: thirty points of two classes that a line separates, standardized.
  ///
  /// - Throws: `TrainingError`; never for the constants used here.
  public static func twoFeatures() throws(TrainingError) -> Dataset {
    var random = NumPyRandom(seed: 3)
    let count = 30
    var points = try random.randn(rows: count, columns: 2)
    let labels = try random.choice([0, 1], count: count)
    for row in 0..<count where labels[row] > 0 {
      points[row, 0] -= 4
      points[row, 1] += 4
    }
    return try standardized(points, labels: labels)
  }

  /// Listing 9: a hundred points in space, of two classes that a plane separates, standardized.
  ///
  /// - Throws: `TrainingError`; never for the constants used here.
  public static func threeFeatures() throws(TrainingError) -> Dataset {
    var random = NumPyRandom(seed: 0)
    let points = try Matrix(stacking: [
      random.cluster(count: 50, spread: 0.4, center: [-2, 1, 0]),
      random.cluster(count: 50, spread: 0.4, center: [1, 4, 3]),
    ])
    return try standardized(points, labels: repeated([0, 1], count: 50))
  }

  /// Listing 13: three clusters of fifty points, labelled 1, 2 and 3, standardized.
  ///
  /// - Throws: `TrainingError`; never for the constants used here.
  public static func threeClasses() throws(TrainingError) -> Dataset {
    var random = NumPyRandom(seed: 0)
    let points = try Matrix(stacking: [
      random.cluster(count: 50, spread: 0.4, center: [2, 1]),
      random.cluster(count: 50, spread: 0.7, center: [6, 4]),
      random.cluster(count: 50, spread: 0.5, center: [2, 6]),
    ])
    return try standardized(points, labels: repeated([1, 2, 3], count: 50))
  }

  /// Listing 17: a square (label 0) in the corner of an angle (label 1), which no line
  /// separates, standardized.
  ///
  /// - Throws: `TrainingError`; never for the constants used here.
  public static func corner() throws(TrainingError) -> Dataset {
    var random = NumPyRandom(seed: 0)
    let count = 1550
    let first = try random.uniform(low: [0, 0], high: [4, 4], rows: count)
    let angle = first.filterRows { !(first[$0, 0] < 3 && first[$0, 1] < 3) }
    let second = try random.uniform(low: [0, 0], high: [4, 4], rows: count)
    let square = second.filterRows { !(second[$0, 0] > 2.3 || second[$0, 1] > 2.3) }
    let labels =
      [Int](repeating: 1, count: angle.rows) + [Int](repeating: 0, count: square.rows)
    return try standardized(Matrix(stacking: [angle, square]), labels: labels)
  }

  /// Listing 25: a hundred points of the parabola y = 0.25 - (x - 0.5)^2 over [0, 1].
  ///
  /// - Throws: `TrainingError`; never for the constants used here.
  public static func parabola() throws(TrainingError) -> RegressionDataset {
    let x = linspace(0, 1, count: 100)
    let y = x.map { -(($0 - 0.5) * ($0 - 0.5)) + 0.25 }
    return try RegressionDataset(features: Matrix(column: x), targets: y)
  }

  private static func standardized(
    _ points: Matrix, labels: [Int]
  ) throws(TrainingError) -> Dataset {
    try Dataset(features: StandardScaler.fitTransform(points), labels: labels)
  }

  /// Each label `count` times, one after the other.
  private static func repeated(_ labels: [Int], count: Int) -> [Int] {
    labels.flatMap { [Int](repeating: $0, count: count) }
  }

  /// Evenly spaced numbers from `start` to `stop`, both included, rounded as NumPy's are.
  private static func linspace(_ start: Double, _ stop: Double, count: Int) -> [Double] {
    let step = (stop - start) / Double(count - 1)
    return (0..<count - 1).map { Double($0) * step + start } + [stop]
  }
}

extension NumPyRandom {
  /// Normal points around `center`: `randn(count, center.count) * spread + center`.
  fileprivate mutating func cluster(
    count: Int, spread: Double, center: [Double]
  ) throws(TrainingError) -> Matrix {
    var points = try randn(rows: count, columns: center.count)
    for row in 0..<count {
      for column in center.indices {
        points[row, column] = points[row, column] * spread + center[column]
      }
    }
    return points
  }
}
