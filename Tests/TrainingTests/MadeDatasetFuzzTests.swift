import Testing
import Training

/// Whatever options a maker of data sets or a way to prepare them is given, it ends with a value or
/// with a `TrainingError`.
@Suite struct MadeDatasetFuzzTests {
  private struct Options {
    private var random: NumPyRandom

    init(seed: UInt32) { random = NumPyRandom(seed: seed) }

    /// A small count, or now and then one that cannot be.
    mutating func count() -> Int {
      random.randint(0...9) > 0
        ? random.randint(1...12) : pick([.min, -1, 0, 40, 1 << 28 + 1, 1 << 40, .max])
    }

    /// A number from 0 to 1, or now and then any other.
    mutating func number() -> Double {
      random.randint(0...9) > 0
        ? pick([0, 0.1, 0.25, 0.5, 0.9, 1])
        : pick([-.infinity, -1e308, -1, 3, 1e-300, 1e308, .infinity, .nan])
    }

    mutating func flag() -> Bool { random.randint(0...1) == 1 }

    mutating func numbers() -> [Double] {
      (0..<random.randint(0...4)).map { _ in number() }
    }

    mutating func counts() -> [Int] {
      (0..<random.randint(0...4)).map { _ in count() }
    }

    mutating func values() -> Dataset.FeatureValues {
      switch random.randint(0...2) {
      case 0: .all(number())
      case 1: .each(numbers())
      default: .random
      }
    }

    mutating func size() -> Split.Size? {
      switch random.randint(0...2) {
      case 0: .fraction(number())
      case 1: .count(count())
      default: nil
      }
    }

    mutating func matrix() -> Matrix {
      var matrix = Matrix(rows: random.randint(0...4), columns: random.randint(0...3))
      for row in 0..<matrix.rows {
        for column in 0..<matrix.columns { matrix[row, column] = number() }
      }
      return matrix
    }

    private mutating func pick<Value>(_ values: [Value]) -> Value {
      values[random.randint(0...values.count - 1)]
    }
  }

  /// Expects a value or a `TrainingError`, for any other error is none of the library's.
  private func expectEnd(_ seed: UInt32, _ work: () throws -> Void) {
    do {
      try work()
    } catch {
      #expect(error is TrainingError, "seed \(seed): \(error)")
    }
  }

  @Test func classificationProblems() {
    var made = 0
    for seed: UInt32 in 0..<3000 {
      var options = Options(seed: seed)
      expectEnd(seed) {
        let problem = try Dataset.makeClassification(
          samples: options.count(), features: options.count() &+ 20, informative: options.count(),
          redundant: options.count(), repeated: options.count(), classes: options.count(),
          clustersPerClass: options.count(), weights: options.flag() ? nil : options.numbers(),
          flipY: options.number(), classSeparation: options.number(), hypercube: options.flag(),
          shift: options.values(), scale: options.values(), shuffle: options.flag(), seed: seed)
        #expect(problem.labels.count == problem.features.rows)
        made += 1
      }
    }
    #expect(made > 100)
  }

  @Test func curvesBlobsAndPlaygrounds() {
    for seed: UInt32 in 0..<1000 {
      var options = Options(seed: seed)
      expectEnd(seed) {
        _ = try Dataset.makeMoons(
          outer: options.count(), inner: options.count(), noise: options.number())
      }
      expectEnd(seed) {
        _ = try Dataset.makeCircles(
          samples: options.count(), noise: options.number(), factor: options.number())
      }
      expectEnd(seed) {
        _ = try Dataset.makeBlobs(
          samples: options.count(), features: options.count(), centers: options.count(),
          deviations: options.numbers())
      }
      expectEnd(seed) {
        _ = try Dataset.makeBlobs(
          samplesPerCenter: options.counts(), centers: options.matrix(),
          deviations: options.numbers())
      }
      expectEnd(seed) {
        _ = try RegressionDataset.makeSwissRoll(
          samples: options.count(), noise: options.number(), hole: options.flag())
      }
      expectEnd(seed) {
        _ = try Dataset.makePlayground(.spiral, samples: options.count(), noise: options.number())
      }
      expectEnd(seed) {
        _ = try RegressionDataset.makePlayground(
          .gaussian, samples: options.count(), noise: options.number())
      }
    }
  }

  @Test func splits() {
    for seed: UInt32 in 0..<2000 {
      var options = Options(seed: seed)
      let labels = options.counts()
      expectEnd(seed) {
        _ = try Split.trainTest(
          count: min(options.count(), 1000), testSize: options.size(), trainSize: options.size(),
          shuffle: options.flag())
      }
      expectEnd(seed) {
        _ = try Split.trainTest(
          stratifying: labels + labels, testSize: options.size(), trainSize: options.size())
      }
      expectEnd(seed) {
        _ = try KFold(splits: options.count(), shuffle: options.flag()).split(
          count: min(options.count(), 1000))
      }
      expectEnd(seed) {
        _ = try StratifiedKFold(splits: options.count(), shuffle: options.flag()).split(
          labels + labels)
      }
    }
  }

  @Test func preparations() {
    for seed: UInt32 in 0..<2000 {
      var options = Options(seed: seed)
      let (features, others) = (options.matrix(), options.matrix())
      expectEnd(seed) {
        let (low, high) = (options.number(), options.number())
        guard low <= high else { return }
        let scaler = try MinMaxScaler.fit(features, to: low...high)
        _ = try scaler.inverseTransform(scaler.transform(others, clip: options.flag()))
      }
      expectEnd(seed) {
        _ = try PolynomialFeatures(
          degree: options.count(), interactionOnly: options.flag(), includesBias: options.flag()
        ).transform(features)
      }
      expectEnd(seed) {
        let pca = try PCA.fit(
          features, components: options.flag() ? nil : options.count(), whiten: options.flag())
        _ = try pca.inverseTransform(pca.transform(others))
      }
      expectEnd(seed) {
        _ = try PCA.fit(features, explainedVarianceRatio: options.number())
      }
      expectEnd(seed) { _ = try features.rows(at: options.counts()) }
      expectEnd(seed) { _ = try features.columns(at: options.counts()) }
    }
  }
}
