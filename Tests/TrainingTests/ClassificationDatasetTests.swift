import Testing
import Training

/// Compared with scikit-learn, whose random numbers these are: only its matrix products, which have
/// another order of sums, may differ in the last bits.
@Suite struct ClassificationDatasetTests {
  private struct Options: Decodable {
    let samples, featureCount, informative, redundant, repeated, classes, clustersPerClass: Int
    let weights: [Double]?
    let flipY, classSeparation: Double
    let hypercube, shuffle: Bool
    let shift, scale: [Double]
    let seed: UInt32
  }
  private struct File: Decodable {
    let classification: [MadeDataset<Options>]
  }

  @Test func problemsEqualThoseOfScikitLearn() throws {
    for expected in try fixture("made-datasets", as: File.self).classification {
      let options = expected.options
      let problem = try Dataset.makeClassification(
        samples: options.samples, features: options.featureCount,
        informative: options.informative, redundant: options.redundant,
        repeated: options.repeated, classes: options.classes,
        clustersPerClass: options.clustersPerClass, weights: options.weights,
        flipY: options.flipY, classSeparation: options.classSeparation,
        hypercube: options.hypercube, shift: values(options.shift), scale: values(options.scale),
        shuffle: options.shuffle, seed: options.seed)
      expected.expect(problem, within: 1e-15, comment: "\(options)")
    }
  }

  private func values(_ values: [Double]) -> Dataset.FeatureValues {
    switch values.count {
    case 0: .random
    case 1: .all(values[0])
    default: .each(values)
    }
  }

  @Test func featuresSayWhatTheirKindsPromise() throws {
    let problem = try Dataset.makeClassification(
      samples: 60, features: 6, informative: 2, redundant: 1, repeated: 2, flipY: 0,
      shuffle: false, seed: 3)
    let columns = (0..<6).map(problem.features.column)
    for copy in columns[3..<5] {
      let isCopy = columns[0..<3].contains(copy)
      #expect(isCopy)
    }
    // The redundant column is a combination of two others: any three rows are dependent.
    let determinant = { (row: Int) -> Double in
      let (a, b, c) = (columns[0], columns[1], columns[2])
      let first: Double = a[row] * (b[row + 1] * c[row + 2] - b[row + 2] * c[row + 1])
      let second: Double = b[row] * (a[row + 1] * c[row + 2] - a[row + 2] * c[row + 1])
      let third: Double = c[row] * (a[row + 1] * b[row + 2] - a[row + 2] * b[row + 1])
      return first - second + third
    }
    for row in 0..<58 { #expect(abs(determinant(row)) < 1e-13) }
  }

  @Test func classesGetTheirShares() throws {
    let problem = try Dataset.makeClassification(
      samples: 200, classes: 2, weights: [0.75], flipY: 0, seed: 1)
    #expect(problem.count(of: 0) == 150)
    let pure = try Dataset.makeClassification(samples: 50, weights: [1, 0], flipY: 0)
    #expect(pure.classes == [0])
  }

  @Test func refusesOptionsAtOdds() {
    #expect(
      throws: TrainingError.option(
        name: "features", value: "3",
        expected: "at least the 4 informative, redundant and repeated ones")
    ) {
      try Dataset.makeClassification(features: 3)
    }
    #expect(
      throws: TrainingError.option(
        name: "informative", value: "2",
        expected: "more: 6 clusters need as many corners of a hypercube")
    ) {
      try Dataset.makeClassification(classes: 3)
    }
    #expect(
      throws: TrainingError.shape(
        array: "weights", expected: "2 shares, one a class, or one less", actual: "3")
    ) {
      try Dataset.makeClassification(weights: [0.2, 0.2, 0.6])
    }
    #expect(
      throws: TrainingError.option(
        name: "weights", value: "[0.9, 0.9]", expected: "shares with a sum of at most 1")
    ) {
      try Dataset.makeClassification(weights: [0.9, 0.9])
    }
    #expect(
      throws: TrainingError.option(
        name: "weights", value: "[-0.5, 1.0]", expected: "shares from 0 to 1")
    ) {
      try Dataset.makeClassification(weights: [-0.5, 1])
    }
    #expect(throws: TrainingError.self) { try Dataset.makeClassification(weights: [.nan]) }
  }

  @Test func refusesOptionsOutOfRange() {
    #expect(
      throws: TrainingError.option(name: "flipY", value: "1.5", expected: "a number from 0 to 1")
    ) {
      try Dataset.makeClassification(flipY: 1.5)
    }
    #expect(throws: TrainingError.self) { try Dataset.makeClassification(flipY: .nan) }
    #expect(throws: TrainingError.self) { try Dataset.makeClassification(classSeparation: .nan) }
    #expect(throws: TrainingError.self) { try Dataset.makeClassification(shift: .all(.infinity)) }
    #expect(
      throws: TrainingError.shape(
        array: "scale", expected: "20 entries, one a feature", actual: "2")
    ) {
      try Dataset.makeClassification(scale: .each([1, 2]))
    }
    for count in [-1, 0] {
      #expect(throws: TrainingError.self) { try Dataset.makeClassification(samples: count) }
      #expect(throws: TrainingError.self) { try Dataset.makeClassification(features: count) }
      #expect(throws: TrainingError.self) { try Dataset.makeClassification(informative: count) }
      #expect(throws: TrainingError.self) { try Dataset.makeClassification(classes: count) }
      #expect(throws: TrainingError.self) {
        try Dataset.makeClassification(clustersPerClass: count)
      }
    }
    #expect(throws: TrainingError.self) { try Dataset.makeClassification(redundant: -1) }
    #expect(throws: TrainingError.self) { try Dataset.makeClassification(repeated: -1) }
  }

  @Test(arguments: [1 << 28, 1 << 40, .max]) func refusesCountsThatCannotBeHeld(count: Int) {
    #expect(throws: TrainingError.self) { try Dataset.makeClassification(samples: count) }
    #expect(throws: TrainingError.self) { try Dataset.makeClassification(features: count) }
    #expect(throws: TrainingError.self) {
      try Dataset.makeClassification(samples: 1, features: 1 << 28, informative: count)
    }
    #expect(throws: TrainingError.self) { try Dataset.makeClassification(redundant: count) }
    #expect(throws: TrainingError.self) { try Dataset.makeClassification(repeated: count) }
    #expect(throws: TrainingError.self) { try Dataset.makeClassification(classes: count) }
    #expect(throws: TrainingError.self) {
      try Dataset.makeClassification(
        features: 60, informative: 58, redundant: 0, clustersPerClass: count)
    }
  }
}
