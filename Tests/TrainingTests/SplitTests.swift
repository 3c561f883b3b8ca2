import Testing
import Training

/// Compared with scikit-learn; see `Fixtures/splits.json`.
@Suite struct TrainTestSplitTests {
  /// A share or a number of samples, as scikit-learn takes them.
  private struct Size: Decodable {
    let size: Split.Size

    init(from decoder: any Decoder) throws {
      let number = try decoder.singleValueContainer().decode(Double.self)
      size = number < 1 ? .fraction(number) : .count(Int(number))
    }
  }
  private struct Parts: Decodable {
    let count: Int?
    let labels: [Int]?
    let testSize, trainSize: Size?
    let shuffle: Bool?
    let seed: UInt32
    let train, test: [Int]
  }
  private struct File: Decodable {
    let trainTest, stratified: [Parts]
  }

  @Test func partsEqualThoseOfScikitLearn() throws {
    for parts in try fixture("splits", as: File.self).trainTest {
      let split = try Split.trainTest(
        count: parts.count ?? 0, testSize: parts.testSize?.size, trainSize: parts.trainSize?.size,
        shuffle: parts.shuffle ?? true, seed: parts.seed)
      #expect(split == Split(train: parts.train, test: parts.test), "\(parts)")
    }
  }

  @Test func stratifiedPartsEqualThoseOfScikitLearn() throws {
    for parts in try fixture("splits", as: File.self).stratified {
      let split = try Split.trainTest(
        stratifying: parts.labels ?? [], testSize: parts.testSize?.size,
        trainSize: parts.trainSize?.size, seed: parts.seed)
      #expect(split == Split(train: parts.train, test: parts.test), "\(parts)")
    }
  }

  @Test(arguments: [2, 3, 10, 101]) func partsPartitionTheSamples(count: Int) throws {
    for seed: UInt32 in 0..<5 {
      let split = try Split.trainTest(count: count, testSize: 0.4, seed: seed)
      #expect((split.train + split.test).sorted() == Array(0..<count))
    }
  }

  @Test func stratifiedPartsHaveTheClassesInTheirShares() throws {
    let (train, test) = try Iris.dataset.trainTestSplit(testSize: 0.2, stratified: true, seed: 4)
    for label in 0...2 {
      #expect(train.count(of: label) == 40)
      #expect(test.count(of: label) == 10)
    }
  }

  @Test func datasetsAreSplitWithTheirLabels() throws {
    let features = Matrix(column: (0..<20).map(Double.init))
    let dataset = try Dataset(features: features, labels: Array(0..<20))
    let parts = try dataset.trainTestSplit(testSize: 5, seed: 3)
    #expect(parts.test.labels.count == 5)
    #expect(parts.train.features.values == parts.train.labels.map(Double.init))
    #expect(parts.test.features.values == parts.test.labels.map(Double.init))
    let line = try RegressionDataset(features: features, targets: features.values)
    let halves = try line.trainTestSplit(testSize: 0.5, shuffle: false)
    #expect(halves.train.targets == (0..<10).map(Double.init))
    #expect(halves.test.targets == (10..<20).map(Double.init))
    #expect(halves.test.features.values == halves.test.targets)
  }

  @Test func refusesSizesOutOfRange() {
    func share(_ name: String, _ value: Double) -> TrainingError {
      .option(name: name, value: "\(value)", expected: "a share above 0 and below 1")
    }
    for value in [0.0, 1, -0.5, 1.5, .infinity] {
      #expect(throws: share("testSize", value)) {
        try Split.trainTest(count: 10, testSize: .fraction(value))
      }
      #expect(throws: share("trainSize", value)) {
        try Split.trainTest(count: 10, trainSize: .fraction(value))
      }
    }
    #expect(throws: TrainingError.self) {
      try Split.trainTest(count: 10, testSize: .fraction(.nan))
    }
    for value in [0, 10, -1, .max, .min] {
      #expect(
        throws: TrainingError.option(
          name: "testSize", value: "\(value)", expected: "more than 0 and less than the 10 samples")
      ) {
        try Split.trainTest(count: 10, testSize: .count(value))
      }
    }
    #expect(
      throws: TrainingError.option(
        name: "trainSize and testSize", value: "6 and 5",
        expected: "together at most the 10 samples")
    ) {
      try Split.trainTest(count: 10, testSize: 5, trainSize: 6)
    }
    #expect(
      throws: TrainingError.option(
        name: "testSize", value: "1 of 1 samples",
        expected: "sizes that leave a sample to learn from")
    ) {
      try Split.trainTest(count: 1, testSize: 0.5)
    }
    for count in [0, -1, .max] {
      #expect(throws: TrainingError.self) { try Split.trainTest(count: count) }
    }
  }

  @Test func refusesClassesThatCannotBeStratified() throws {
    #expect(
      throws: TrainingError.label(
        array: "labels", row: 2, value: 7, expected: "a class of two samples or more")
    ) {
      try Split.trainTest(stratifying: [1, 1, 7, 1])
    }
    #expect(
      throws: TrainingError.option(
        name: "testSize", value: "1", expected: "at least one sample of each of 2 classes")
    ) {
      try Split.trainTest(stratifying: [1, 1, 0, 0], testSize: 1)
    }
    #expect(throws: TrainingError.self) { try Split.trainTest(stratifying: []) }
    #expect(
      throws: TrainingError.option(
        name: "shuffle", value: "false", expected: "true for a stratified split")
    ) {
      try Iris.dataset.trainTestSplit(shuffle: false, stratified: true)
    }
  }
}

/// Compared with scikit-learn; see `Fixtures/splits.json`.
@Suite struct KFoldTests {
  private struct Folds: Decodable {
    let count: Int?
    let labels: [Int]?
    let splits: Int
    let shuffle: Bool
    let seed: UInt32
    let tests: [[Int]]
  }
  private struct File: Decodable {
    let kFold, stratifiedKFold: [Folds]
  }

  @Test func foldsEqualThoseOfScikitLearn() throws {
    for folds in try fixture("splits", as: File.self).kFold {
      let splits = try KFold(splits: folds.splits, shuffle: folds.shuffle, seed: folds.seed)
        .split(count: folds.count ?? 0)
      #expect(splits.map(\.test) == folds.tests, "\(folds)")
    }
  }

  @Test func stratifiedFoldsEqualThoseOfScikitLearn() throws {
    for folds in try fixture("splits", as: File.self).stratifiedKFold {
      let splits = try StratifiedKFold(
        splits: folds.splits, shuffle: folds.shuffle, seed: folds.seed
      ).split(folds.labels ?? [])
      #expect(splits.map(\.test) == folds.tests, "\(folds)")
    }
  }

  @Test(arguments: [(10, 2), (10, 10), (23, 4)])
  func foldsPartitionTheSamples(count: Int, splits: Int) throws {
    let all = Array(0..<count)
    let folds = try KFold(splits: splits, shuffle: true, seed: 2).split(count: count)
    #expect(folds.count == splits)
    #expect(folds.flatMap(\.test).sorted() == all)
    for split in folds { #expect((split.train + split.test).sorted() == all) }
  }

  @Test(arguments: [(10, 2), (10, 5), (23, 4)])
  func stratifiedFoldsPartitionTheSamples(count: Int, splits: Int) throws {
    let all = Array(0..<count)
    let folds = try StratifiedKFold(splits: splits, shuffle: true, seed: 2)
      .split(all.map { $0 % 2 })
    #expect(folds.count == splits)
    #expect(folds.flatMap(\.test).sorted() == all)
    for split in folds { #expect((split.train + split.test).sorted() == all) }
  }

  @Test func refusesNumbersOfFoldsOutOfRange() {
    for splits in [-1, 0, 1, 11, .max] {
      let expected = TrainingError.option(
        name: "splits", value: "\(splits)", expected: "2 to 10, the number of samples")
      #expect(throws: expected) { try KFold(splits: splits).split(count: 10) }
      #expect(throws: expected) {
        try StratifiedKFold(splits: splits).split([Int](repeating: 0, count: 10))
      }
    }
    #expect(
      throws: TrainingError.option(
        name: "splits", value: "3", expected: "2 to 2, the samples of the largest class")
    ) {
      try StratifiedKFold(splits: 3).split([0, 0, 1, 1])
    }
    #expect(throws: TrainingError.self) { try KFold(splits: 1 << 15).split(count: 1 << 15) }
    #expect(throws: TrainingError.self) { try KFold().split(count: .max) }
    #expect(throws: TrainingError.self) { try KFold().split(count: -1) }
  }
}

@Suite struct SelectionTests {
  @Test func rowsComeInTheOrderOfTheIndices() throws {
    let matrix = try Matrix([[1, 2], [3, 4]])
    #expect(try matrix.rows(at: [1, 0, 0]) == Matrix([[3, 4], [1, 2], [1, 2]]))
    #expect(try matrix.rows(at: []) == Matrix(rows: 0, columns: 2))
  }

  @Test(arguments: [-1, 2, .max, .min]) func refusesRowsThatAreNotThere(index: Int) throws {
    let expected = TrainingError.option(name: "index", value: "\(index)", expected: "0 to 1")
    let matrix = Matrix(column: [1, 2])
    #expect(throws: expected) { try matrix.rows(at: [0, index]) }
    let dataset = try Dataset(features: matrix, labels: [0, 1])
    #expect(throws: expected) { try dataset.samples(at: [index]) }
    let line = try RegressionDataset(features: matrix, targets: [0, 1])
    #expect(throws: expected) { try line.samples(at: [index]) }
  }

  @Test func columnsComeInTheOrderOfTheIndices() throws {
    let matrix = try Matrix([[1, 2, 3], [4, 5, 6]])
    #expect(try matrix.columns(at: [2, 0, 0]) == Matrix([[3, 1, 1], [6, 4, 4]]))
    for index in [-1, 3, .max, .min] {
      let expected = TrainingError.option(name: "index", value: "\(index)", expected: "0 to 2")
      #expect(throws: expected) { try matrix.columns(at: [index]) }
    }
  }

  @Test func datasetsKeepSomeClassesOrFeatures() throws {
    let pair = try Iris.dataset.samples(ofClasses: [2, 0, 7])
    #expect(pair.labels == [Int](repeating: 0, count: 50) + [Int](repeating: 2, count: 50))
    #expect(try pair.features.rows(at: [50]) == Iris.dataset.features.rows(at: [100]))
    let petals = try Iris.dataset.selectingFeatures(at: [3, 2])
    #expect(petals.features.column(0) == Iris.dataset.features.column(3))
    #expect(petals.labels == Iris.dataset.labels)
    #expect(throws: TrainingError.empty(array: "features")) {
      try Iris.dataset.samples(ofClasses: [])
    }
  }

  @Test func refusesEmptySelectionsOfSamples() throws {
    let dataset = try Dataset(features: Matrix(column: [1, 2]), labels: [0, 1])
    #expect(throws: TrainingError.empty(array: "features")) { try dataset.samples(at: []) }
    #expect(throws: TrainingError.self) { try Matrix(rows: 0, columns: 1).rows(at: [0]) }
  }
}
