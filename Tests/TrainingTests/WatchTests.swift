import Testing
import Training

/// Training runs that are watched, continued, ended early.
@Suite struct WatchTests {
  private let features = Matrix(column: [-2, -1, 0, 1, 2, 3, 4])
  private let labels = [0, 0, 1, 0, 1, 1, 1]
  private let others = Validation(Matrix(column: [-3, 0.5, 5]), [0, 1, 1])

  private func network() throws -> Network {
    try Network(inputs: 1, seed: 1) {
      Dense(4, activation: .tanh)
      Dense(1, activation: .sigmoid)
    }
  }

  // MARK: Continuing

  private static let optimizers: [Optimizer] = [
    .sgd(), .sgd(learningRate: 0.1, momentum: 0.9), .sgd(momentum: 0.9, nesterov: true), .adam(),
    .adam(learningRate: .exponentialDecay(from: 0.1, over: 40, rate: 0.5)),
    .sgd(learningRate: .cosineDecay(from: 0.5, over: 200)),
  ]

  @Test(arguments: optimizers, [nil, 3])
  func manyCallsOfOneEpochAreOneCallOfMany(_ optimizer: Optimizer, shuffleSeed: Int?) throws {
    var (whole, pieces) = (try network(), try network())
    let all = try whole.fit(
      features, labels, loss: .binaryCrossEntropy, optimizer: optimizer, metrics: [.accuracy],
      epochs: 300, batchSize: 3, shuffleSeed: shuffleSeed, validation: others)
    var (state, history) = (TrainingState(), History())
    for _ in 0..<300 {
      history.append(
        try pieces.fit(
          features, labels, loss: .binaryCrossEntropy, optimizer: optimizer, metrics: [.accuracy],
          epochs: 1, batchSize: 3, shuffleSeed: shuffleSeed, validation: others,
          continuing: &state))
    }
    #expect(pieces == whole)
    #expect(history == all)
    #expect(state.epochs == 300)
    #expect(state.steps == 900)
  }

  @Test func aStateOfAnotherRunIsRefusedAndStaysAsItWas() throws {
    var (first, larger, state) = (
      try network(), try Network(inputs: 1, seed: 1) { Dense(1, activation: .sigmoid) },
      TrainingState()
    )
    try first.fit(features, labels, loss: .binaryCrossEntropy, epochs: 2, continuing: &state)
    let (before, saved) = (first, state)
    #expect(throws: TrainingError.self) {
      try larger.fit(features, labels, loss: .binaryCrossEntropy, epochs: 1, continuing: &state)
    }
    #expect(throws: TrainingError.self) {
      try first.fit(
        features, labels, loss: .binaryCrossEntropy, optimizer: .sgd(), epochs: 1,
        continuing: &state)
    }
    #expect(first == before)
    #expect(state == saved)
  }

  @Test func aRunThatDivergesLeavesTheStateAsItWas() throws {
    var (network, state) = (try Network(inputs: 1, seed: 1) { Dense(1) }, TrainingState())
    #expect(throws: TrainingError.self) {
      try network.fit(
        features, labels.map(Double.init), loss: .meanSquaredError,
        optimizer: .sgd(learningRate: 100), epochs: 1000, continuing: &state)
    }
    #expect(state == TrainingState())
  }

  // MARK: Watching

  @Test func everyEpochIsReportedWithTheNetworkAsItIs() throws {
    var (watched, steps) = (try network(), try network())
    var reports: [EpochReport] = []
    let history = try watched.fit(
      features, labels, loss: .binaryCrossEntropy, optimizer: .sgd(learningRate: 0.1),
      metrics: [.accuracy, .recall], epochs: 4, validation: others
    ) {
      reports.append($0)
      return .proceed
    }
    #expect(reports.map(\.epoch) == [1, 2, 3, 4])
    #expect(reports.last?.network == watched)
    #expect(reports.map(\.training.loss) == history.loss)
    #expect(reports.compactMap(\.validation?.metrics[.recall]) == history.validation[.recall])
    for report in reports {
      try steps.fit(
        features, labels, loss: .binaryCrossEntropy, optimizer: .sgd(learningRate: 0.1), epochs: 1)
      #expect(report.network == steps)
      let seen = try steps.evaluate(
        others.features, [0, 1, 1], loss: .binaryCrossEntropy, metrics: [.accuracy, .recall])
      #expect(report.validation == seen)
    }
  }

  @Test func theWatcherEndsTheRun() throws {
    var (stopped, short) = (try network(), try network())
    let history = try stopped.fit(features, labels, loss: .binaryCrossEntropy, epochs: 100) {
      $0.epoch == 7 ? .stop : .proceed
    }
    try short.fit(features, labels, loss: .binaryCrossEntropy, epochs: 7)
    #expect(history.loss.count == 7)
    #expect(stopped == short)
  }

  @Test func watchingChangesNothing() throws {
    var (watched, alone) = (try network(), try network())
    try watched.fit(
      features, labels, loss: .binaryCrossEntropy, metrics: Metric.allCases, epochs: 50,
      batchSize: 2, validation: others, snapshots: [10]
    ) { _ in .proceed }
    try alone.fit(features, labels, loss: .binaryCrossEntropy, epochs: 50, batchSize: 2)
    #expect(watched == alone)
  }

  @Test func snapshotsAreTheNetworkAfterTheirEpochs() throws {
    var network = try network()
    let initial = network
    let history = try network.fit(
      features, labels, loss: .binaryCrossEntropy, epochs: 20, snapshots: [0, 5, 20, 21])
    #expect(history.snapshots.keys.sorted() == [0, 5, 20])
    #expect(history.snapshots[0] == initial)
    #expect(history.snapshots[20] == network)
    var short = initial
    try short.fit(features, labels, loss: .binaryCrossEntropy, epochs: 5)
    #expect(history.snapshots[5] == short)
  }

  @Test func epochsAreCountedOnInReportsAndSnapshots() throws {
    var (network, state, epochs) = (try network(), TrainingState(), [Int]())
    var snapshots: [Int] = []
    for _ in 0..<2 {
      let history = try network.fit(
        features, labels, loss: .binaryCrossEntropy, epochs: 3, snapshots: [3, 5],
        continuing: &state
      ) {
        epochs.append($0.epoch)
        return .proceed
      }
      snapshots += history.snapshots.keys.sorted()
    }
    #expect(epochs == [1, 2, 3, 4, 5, 6])
    #expect(snapshots == [3, 3, 5])
  }

  // MARK: Early stopping

  /// The loss of a neuron that overshoots, so that it falls and rises again.
  @Test func aRunEndsWhenNothingGetsBetterAndReturnsToItsBestEpoch() throws {
    let optimizer = Optimizer.sgd(learningRate: 0.1, momentum: 0.95)
    func train(_ rule: EarlyStopping?, epochs: Int) throws -> (Network, History) {
      var network = try network()
      let history = try network.fit(
        features, labels, loss: .binaryCrossEntropy, optimizer: optimizer, epochs: epochs,
        validation: others, earlyStopping: rule)
      return (network, history)
    }
    let whole = try train(nil, epochs: 200).1.validationLoss
    let patience = 5
    var (best, wait, end) = (0, 0, 0)
    for index in whole.indices where end == 0 {
      (best, wait) = index == 0 || whole[index] < whole[best] ? (index, 0) : (best, wait + 1)
      if wait == patience { end = index }
    }
    try #require(end > patience && end < 199)
    let rule = EarlyStopping(patience: patience, restoresBestWeights: true)
    let (stopped, history) = try train(rule, epochs: 200)
    #expect(history.loss.count == end + 1)
    #expect(history.bestEpoch == best + 1)
    let ofBest = try train(nil, epochs: best + 1).0
    let ofLast = try train(EarlyStopping(patience: patience), epochs: 200).0
    #expect(stopped == ofBest)
    #expect(stopped != ofLast)
  }

  @Test func metricsAreBetterWhereTheyAreGreater() throws {
    var network = try network()
    let rule = EarlyStopping(.metric(.accuracy), patience: 3)
    let history = try network.fit(
      features, labels, loss: .binaryCrossEntropy, optimizer: .adam(learningRate: 0.05),
      metrics: [.accuracy], epochs: 500, earlyStopping: rule)
    let best = try #require(history.bestEpoch)
    let accuracy = history[.accuracy]
    #expect(accuracy.max() == accuracy[best - 1])
    #expect(accuracy.count < 500)
  }

  @Test(arguments: [
    EarlyStopping(patience: -1), EarlyStopping(startFromEpoch: -1),
    EarlyStopping(minimumDelta: .nan), EarlyStopping(.validationLoss),
    EarlyStopping(.metric(.recall)), EarlyStopping(.validationMetric(.accuracy)),
  ])
  func rulesThatCannotBeFollowedAreRefused(_ rule: EarlyStopping) throws {
    var network = try network()
    #expect(throws: TrainingError.self) {
      try network.fit(
        features, labels, loss: .binaryCrossEntropy, metrics: [.accuracy], epochs: 1,
        earlyStopping: rule)
    }
  }

  // MARK: Learning rates

  @Test func schedulesFollowTheirFormulas() {
    let decay = LearningRate.exponentialDecay(from: 0.5, over: 10, rate: 0.25)
    #expect(decay.value(atStep: 0) == 0.5)
    #expect(abs(decay.value(atStep: 5) - 0.25) < 1e-15)
    #expect(abs(decay.value(atStep: 20) - 0.03125) < 1e-15)
    let steps = LearningRate.step(from: 1, every: 3, factor: 0.5)
    let falling = (0..<7).map { steps.value(atStep: $0) }
    #expect(zip(falling, [1, 1, 1, 0.5, 0.5, 0.5, 0.25]).allSatisfy { abs($0 - $1) < 1e-15 })
    let cosine = LearningRate.cosineDecay(from: 3, to: 1, over: 6)
    let expected = [3, 1 + 1.8660254037844386, 2.5, 2, 1.5, 1 + 0.1339745962155614, 1, 1]
    for (step, value) in expected.enumerated() {
      #expect(abs(cosine.value(atStep: step) - value) < 1e-15)
    }
    let pieces = LearningRate.piecewise(boundaries: [2, 4], values: [3, 2, 1])
    #expect((0..<7).map { pieces.value(atStep: $0) } == [3, 3, 3, 2, 2, 1, 1])
  }

  @Test(arguments: [
    LearningRate.constant(0), .constant(.nan), .exponentialDecay(from: 0.1, over: 0, rate: 0.5),
    .exponentialDecay(from: 0.1, over: 1, rate: 0), .cosineDecay(from: 0, over: 1),
    .cosineDecay(from: 1, to: -1, over: 1), .piecewise(boundaries: [1], values: [1]),
    .piecewise(boundaries: [2, 1], values: [1, 2, 3]), .piecewise(boundaries: [], values: []),
  ])
  func schedulesThatMakeNoSenseAreRefused(_ rate: LearningRate) throws {
    var network = try network()
    #expect(throws: TrainingError.self) {
      try network.fit(
        features, labels, loss: .binaryCrossEntropy, optimizer: .sgd(learningRate: rate), epochs: 1)
    }
  }
}
