import Testing
import Training

/// Compared with scikit-learn, whose random numbers these are: only its sines and cosines may differ
/// in the last bit.
@Suite struct CurveDatasetTests {
  private struct TwoCurves: Decodable {
    let outer, inner: Int
    let shuffle: Bool
    let noise: Double
    let factor: Double?
    let seed: UInt32
  }
  private struct Sheet: Decodable {
    let samples: Int
    let noise: Double
    let hole: Bool?
    let seed: UInt32
  }
  private struct File: Decodable {
    let moons, circles: [MadeDataset<TwoCurves>]
    let sCurves, swissRolls: [MadeDataset<Sheet>]
  }

  @Test func moonsEqualThoseOfScikitLearn() throws {
    for expected in try fixture("made-datasets", as: File.self).moons {
      let options = expected.options
      let moons = try Dataset.makeMoons(
        outer: options.outer, inner: options.inner, shuffle: options.shuffle,
        noise: options.noise, seed: options.seed)
      expected.expect(moons, within: 1e-15, comment: "\(options)")
    }
  }

  @Test func circlesEqualThoseOfScikitLearn() throws {
    for expected in try fixture("made-datasets", as: File.self).circles {
      let options = expected.options
      let circles = try Dataset.makeCircles(
        outer: options.outer, inner: options.inner, shuffle: options.shuffle,
        noise: options.noise, factor: options.factor ?? 0, seed: options.seed)
      expected.expect(circles, within: 1e-15, comment: "\(options)")
    }
  }

  @Test func sCurvesEqualThoseOfScikitLearn() throws {
    for expected in try fixture("made-datasets", as: File.self).sCurves {
      let options = expected.options
      let curve = try RegressionDataset.makeSCurve(
        samples: options.samples, noise: options.noise, seed: options.seed)
      expected.expect(curve, within: 1e-15, comment: "\(options)")
    }
  }

  @Test func swissRollsEqualThoseOfScikitLearn() throws {
    for expected in try fixture("made-datasets", as: File.self).swissRolls {
      let options = expected.options
      let roll = try RegressionDataset.makeSwissRoll(
        samples: options.samples, noise: options.noise, hole: options.hole ?? false,
        seed: options.seed)
      expected.expect(roll, within: 1e-15, comment: "\(options)")
    }
  }

  @Test func theInnerCurveGetsTheOddPoint() throws {
    #expect(
      try Dataset.makeMoons(samples: 7, seed: 1) == Dataset.makeMoons(outer: 3, inner: 4, seed: 1))
    #expect(
      try Dataset.makeCircles(samples: 7, seed: 1)
        == Dataset.makeCircles(outer: 3, inner: 4, seed: 1))
    #expect(try Dataset.makeMoons(samples: 1).labels == [1])
  }

  @Test func withoutNoisePointsLieOnTheirCurves() throws {
    let circles = try Dataset.makeCircles(samples: 200, factor: 0.5)
    for (row, label) in circles.labels.enumerated() {
      let point = circles.features.row(row)
      let radius = point.reduce(0) { $0 + $1 * $1 }.squareRoot()
      #expect(abs(radius - (label == 0 ? 1 : 0.5)) < 1e-15)
    }
    let roll = try RegressionDataset.makeSwissRoll(samples: 200, hole: true)
    for (row, place) in roll.targets.enumerated() {
      let point = Array(roll.features.row(row))
      let radius = (point[0] * point[0] + point[2] * point[2]).squareRoot()
      #expect(abs(radius - place) < 1e-13)
      let isInHole = place > 2.5 * .pi && place < 3.5 * .pi && point[1] > 7 && point[1] < 14
      #expect(!isInHole)
    }
  }

  @Test func refusesOptionsOutOfRange() {
    let none = TrainingError.option(name: "samples", value: "0", expected: "1 or more")
    #expect(throws: none) { try Dataset.makeMoons(samples: 0) }
    #expect(throws: none) { try Dataset.makeCircles(samples: 0) }
    #expect(throws: none) { try RegressionDataset.makeSCurve(samples: 0) }
    #expect(throws: none) { try RegressionDataset.makeSwissRoll(samples: 0) }
    #expect(throws: TrainingError.option(name: "outer", value: "-1", expected: "0 or more")) {
      try Dataset.makeMoons(outer: -1, inner: 5)
    }
    #expect(
      throws: TrainingError.option(
        name: "outer and inner points", value: "0", expected: "1 or more")
    ) {
      try Dataset.makeCircles(outer: 0, inner: 0)
    }
    #expect(
      throws: TrainingError.option(name: "factor", value: "1.0", expected: "at least 0 and below 1")
    ) {
      try Dataset.makeCircles(factor: 1)
    }
  }

  @Test(arguments: [-0.1, .infinity, .nan]) func refusesNoiseThatIsNone(noise: Double) {
    let expected = TrainingError.option(
      name: "noise", value: "\(noise)", expected: "a finite number, 0 or more")
    #expect(throws: expected) { try Dataset.makeMoons(noise: noise) }
    #expect(throws: expected) { try Dataset.makeCircles(noise: noise) }
    #expect(throws: expected) { try RegressionDataset.makeSCurve(noise: noise) }
    #expect(throws: expected) { try RegressionDataset.makeSwissRoll(noise: noise) }
    #expect(throws: expected) { try Dataset.makePlayground(.xor, noise: noise) }
    #expect(throws: expected) { try RegressionDataset.makePlayground(.plane, noise: noise) }
  }

  @Test func noiseThatOverflowsIsAnError() {
    #expect(throws: TrainingError.self) { try Dataset.makeMoons(noise: 1.7e308) }
  }

  @Test(arguments: [1 << 27 + 1, 1 << 40, .max]) func refusesCountsThatCannotBeHeld(count: Int) {
    #expect(throws: TrainingError.self) { try Dataset.makeMoons(samples: count) }
    #expect(throws: TrainingError.self) { try Dataset.makeMoons(outer: count, inner: count) }
    #expect(throws: TrainingError.self) { try Dataset.makeCircles(samples: count) }
    #expect(throws: TrainingError.self) { try Dataset.makeBlobs(samples: count) }
    #expect(throws: TrainingError.self) { try Dataset.makeBlobs(features: count) }
    #expect(throws: TrainingError.self) { try Dataset.makeBlobs(centers: count) }
    #expect(throws: TrainingError.self) { try RegressionDataset.makeSCurve(samples: count) }
    #expect(throws: TrainingError.self) { try RegressionDataset.makeSwissRoll(samples: count) }
    #expect(throws: TrainingError.self) { try Dataset.makePlayground(.spiral, samples: count) }
    #expect(throws: TrainingError.self) {
      try RegressionDataset.makePlayground(.gaussian, samples: count)
    }
  }
}

/// Compared with scikit-learn to the last bit.
@Suite struct BlobTests {
  private struct Random: Decodable {
    let samples, featureCount, centers: Int
    let deviations: [Double]
    let low, high: Double
    let shuffle: Bool
    let seed: UInt32
  }
  private struct Placed: Decodable {
    let counts: [Int]
    let centers: [[Double]]
    let deviations: [Double]
    let shuffle: Bool
    let seed: UInt32
  }
  private struct File: Decodable {
    let blobs: [MadeDataset<Random>]
    let placedBlobs: [MadeDataset<Placed>]
  }

  @Test func blobsEqualThoseOfScikitLearn() throws {
    for expected in try fixture("made-datasets", as: File.self).blobs {
      let options = expected.options
      let blobs = try Dataset.makeBlobs(
        samples: options.samples, features: options.featureCount, centers: options.centers,
        deviations: options.deviations, centerBox: options.low...options.high,
        shuffle: options.shuffle, seed: options.seed)
      expected.expect(blobs, within: 0, comment: "\(options)")
    }
  }

  @Test func blobsAtGivenPlacesEqualThoseOfScikitLearn() throws {
    for expected in try fixture("made-datasets", as: File.self).placedBlobs {
      let options = expected.options
      let blobs = try Dataset.makeBlobs(
        samplesPerCenter: options.counts, centers: Matrix(options.centers),
        deviations: options.deviations, shuffle: options.shuffle, seed: options.seed)
      expected.expect(blobs, within: 0, comment: "\(options)")
    }
  }

  @Test func samplesAreSharedOutWithTheFirstAhead() throws {
    let centers = try Matrix([[0, 0], [1, 1], [2, 2]])
    #expect(
      try Dataset.makeBlobs(samples: 8, centers: centers, seed: 3)
        == Dataset.makeBlobs(samplesPerCenter: [3, 3, 2], centers: centers, seed: 3))
    let blobs = try Dataset.makeBlobs(samples: 8, centers: centers, deviations: [0], shuffle: false)
    #expect(blobs.features.column(1) == [0, 0, 0, 1, 1, 1, 2, 2])
  }

  @Test func refusesOptionsOutOfRange() throws {
    let centers = Matrix(column: [0, 1])
    #expect(throws: TrainingError.option(name: "centers", value: "0", expected: "1 or more")) {
      try Dataset.makeBlobs(centers: 0)
    }
    #expect(throws: TrainingError.option(name: "features", value: "0", expected: "1 or more")) {
      try Dataset.makeBlobs(features: 0)
    }
    #expect(throws: TrainingError.empty(array: "centers")) {
      try Dataset.makeBlobs(centers: Matrix(rows: 0, columns: 2))
    }
    #expect(throws: TrainingError.self) {
      try Dataset.makeBlobs(centerBox: -.infinity ... .infinity)
    }
    #expect(
      throws: TrainingError.shape(
        array: "deviations", expected: "2 entries, one a row", actual: "0")
    ) {
      try Dataset.makeBlobs(samples: 4, centers: centers, deviations: [])
    }
    #expect(
      throws: TrainingError.shape(
        array: "samplesPerCenter", expected: "2 entries, one a row", actual: "1")
    ) {
      try Dataset.makeBlobs(samplesPerCenter: [3], centers: centers)
    }
    #expect(throws: TrainingError.option(name: "samples", value: "0", expected: "1 or more")) {
      try Dataset.makeBlobs(samplesPerCenter: [0, 0], centers: centers)
    }
    #expect(throws: TrainingError.self) {
      try Dataset.makeBlobs(samplesPerCenter: [.max, .max], centers: centers)
    }
    #expect(throws: TrainingError.self) {
      try Dataset.makeBlobs(samples: 4, centers: centers, deviations: [-1])
    }
  }
}
