import Testing
import Training

/// Everything that `fit` refuses, and that it then leaves the network alone.
@Suite struct FitErrorTests {
  private let features = Matrix(column: [0, 1, 2])

  private func network(_ activation: Activation = .sigmoid, units: Int = 1) throws -> Network {
    try Network(inputs: 1, seed: 1) { Dense(units, activation: activation) }
  }

  private func expect(
    _ error: TrainingError, from network: Network, _ features: Matrix, _ targets: some Targets,
    loss: Loss = .meanSquaredError, epochs: Int = 1, batchSize: Int? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    var trained = network
    #expect(throws: error, sourceLocation: sourceLocation) {
      try trained.fit(features, targets, loss: loss, epochs: epochs, batchSize: batchSize)
    }
    #expect(trained == network, sourceLocation: sourceLocation)
  }

  @Test func numbersOfEpochsAndBatches() throws {
    expect(
      .option(name: "epochs", value: "-1", expected: "at least 0"), from: try network(), features,
      [0, 1, 1], epochs: -1)
    for size in [0, -3] {
      expect(
        .option(
          name: "batchSize", value: "\(size)", expected: "at least 1, or nil for all samples"),
        from: try network(), features, [0, 1, 1], batchSize: size)
    }
  }

  @Test func shapes() throws {
    expect(.empty(array: "features"), from: try network(), Matrix(rows: 0, columns: 1), [Int]())
    expect(
      .shape(array: "features", expected: "1 columns, one for each input", actual: "2"),
      from: try network(), Matrix(rows: 3, columns: 2), [0, 1, 1])
    expect(
      .shape(array: "targets", expected: "3 rows, one for each sample", actual: "2"),
      from: try network(), features, [0, 1])
    expect(
      .shape(
        array: "targets", expected: "1 columns, one for each unit of the last layer", actual: "2"),
      from: try network(), features, Matrix(rows: 3, columns: 2))
    expect(
      .shape(
        array: "targets", expected: "2 columns, one for each unit of the last layer", actual: "1"),
      from: try network(.linear, units: 2), features, [0.5, 1, 2])
  }

  /// Targets of somebody's own, which answer with what they like.
  private struct OwnTargets: Targets {
    let rows: Int
    let columns: Int

    func matrix(units: Int) throws(TrainingError) -> Matrix { Matrix(rows: rows, columns: columns) }
  }

  @Test(arguments: [(3, 0), (3, 1), (3, 3), (2, 2), (4, 2), (0, 2), (6, 1), (1, 6), (0, 0)])
  func tablesOfAnotherShapeFromTargetsOfOnesOwn(rows: Int, columns: Int) throws {
    let targets = OwnTargets(rows: rows, columns: columns)
    let error =
      rows == 3
      ? TrainingError.shape(
        array: "targets", expected: "2 columns, one for each unit of the last layer",
        actual: "\(columns)")
      : .shape(array: "targets", expected: "3 rows, one for each sample", actual: "\(rows)")
    let network = try network(.linear, units: 2)
    expect(error, from: network, features, targets)
    #expect(throws: error) { try network.evaluate(features, targets, loss: .meanSquaredError) }
  }

  @Test(arguments: [1 << 28 + 1, .max]) func epochsWhoseHistoryCannotBeHeld(epochs: Int) throws {
    expect(
      .option(name: "epochs", value: "\(epochs)", expected: "at most 268435456"),
      from: try network(), features, [0, 1, 1], epochs: epochs)
  }

  @Test func batchesMayBeLargerThanTheSamples() throws {
    var (whole, larger) = (try network(), try network())
    try whole.fit(features, [0, 1, 1], loss: .binaryCrossEntropy, epochs: 3)
    try larger.fit(features, [0, 1, 1], loss: .binaryCrossEntropy, epochs: 3, batchSize: .max)
    #expect(whole == larger)
  }

  @Test(arguments: [0, -1, .min]) func labelsForNoUnits(units: Int) {
    #expect(
      throws: TrainingError.option(name: "units", value: "\(units)", expected: "1 or more")
    ) {
      try [0, 1].matrix(units: units)
    }
  }

  @Test(arguments: [1 << 28 + 1, .max]) func labelsForMoreUnitsThanCanBeHeld(units: Int) {
    #expect(
      throws: TrainingError.option(
        name: "columns", value: "\(units)", expected: "at most 268435456")
    ) {
      try [0, 1].matrix(units: units)
    }
    #expect(
      throws: TrainingError.shape(
        array: "targets", expected: "at most 268435456 entries", actual: "2 x 268435456")
    ) {
      try [0, 1].matrix(units: 1 << 28)
    }
  }

  @Test func lossesAndMetricsThatOverflow() throws {
    let network = try Network(layers: [
      .init(weights: Matrix([[1]]), bias: [0], activation: .linear)
    ])
    let large = Matrix(column: [0, 1, 1e30])
    #expect(
      throws: TrainingError.notFinite(array: "loss", row: 0, column: 0, value: .infinity)
    ) {
      try network.evaluate(large, [0.5, 1, 1], loss: .meanSquaredError)
    }
    expect(.diverged(epoch: 1, loss: .infinity), from: network, large, [0.5, 1, 1])
  }

  @Test func valuesThatAreNoNumbers() throws {
    expect(
      .notFinite(array: "features", row: 2, column: 0, value: -.infinity), from: try network(),
      Matrix(column: [0, 1, -.infinity]), [0, 1, 1])
    expect(
      .notFinite(array: "targets", row: 1, column: 0, value: 1e300), from: try network(.linear),
      features, [0, 1e300, 1])
    var trained = try network()
    #expect(throws: TrainingError.self) {
      try trained.fit(
        Matrix(column: [.nan]), [1], loss: .binaryCrossEntropy, epochs: 1)
    }
  }

  @Test func labelsThatAreNoClasses() throws {
    expect(
      .label(array: "targets", row: 1, value: 2, expected: "a class from 0 to 1"),
      from: try network(), features, [0, 2, 1], loss: .binaryCrossEntropy)
    expect(
      .label(array: "targets", row: 2, value: -1, expected: "a class from 0 to 2"),
      from: try network(.softmax, units: 3), features, [0, 2, -1], loss: .categoricalCrossEntropy)
    expect(
      .label(array: "targets", row: 0, value: 1.5, expected: "a label or probability in 0...1"),
      from: try network(), features, [1.5, 0, 1], loss: .binaryCrossEntropy)
  }

  @Test func probabilitiesThatDoNotAddUp() throws {
    expect(
      .label(array: "targets", row: 1, value: 0.75, expected: "probabilities that add up to 1"),
      from: try network(.softmax, units: 2), features,
      try Matrix([[0, 1], [0.5, 0.25], [1, 0]]), loss: .categoricalCrossEntropy)
  }

  @Test(arguments: [1 - 2e-6, 1 + 2e-6, 0.995, 1.005])
  func probabilitiesThatAddUpAlmost(sum: Double) throws {
    // The halves of the sum add up to it exactly.
    expect(
      .label(array: "targets", row: 1, value: sum, expected: "probabilities that add up to 1"),
      from: try network(.softmax, units: 2), features,
      try Matrix([[0, 1], [sum / 2, sum / 2], [1, 0]]), loss: .categoricalCrossEntropy)
  }

  @Test(arguments: [1 - 5e-7, 1, 1 + 5e-7])
  func probabilitiesMayAddUpToWhatRoundingLeaves(sum: Double) throws {
    var network = try network(.softmax, units: 2)
    #expect(throws: Never.self) {
      try network.fit(
        features, try Matrix([[0, 1], [sum / 2, sum / 2], [1, 0]]),
        loss: .categoricalCrossEntropy, epochs: 1)
    }
  }

  @Test func crossEntropiesOfOtherActivations() throws {
    expect(
      .option(
        name: "activation of the last layer", value: "relu",
        expected: "sigmoid for the loss binaryCrossEntropy"),
      from: try network(.relu), features, [0, 1, 1], loss: .binaryCrossEntropy)
    expect(
      .option(
        name: "activation of the last layer", value: "sigmoid",
        expected: "softmax for the loss categoricalCrossEntropy"),
      from: try network(units: 2), features, [0, 1, 1], loss: .categoricalCrossEntropy)
    #expect(throws: TrainingError.self) {
      try network(.linear).evaluate(features, [0, 1, 1], loss: .binaryCrossEntropy)
    }
  }
}
