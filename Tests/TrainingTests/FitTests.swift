import Testing
import Training

@Suite struct FitTests {
  private let features = Matrix(column: [-2, -1, 0, 1, 2, 3, 4])
  private let labels = [0, 0, 1, 0, 1, 1, 1]

  private func sigmoidNeuron() throws -> Network {
    try Network(inputs: 1, seed: 1) { Dense(1, activation: .sigmoid) }
  }

  @Test func learnsWhatHasToBeLearnt() throws {
    var network = try Network(inputs: 2, seed: 4) {
      Dense(8, activation: .tanh)
      Dense(1, activation: .sigmoid)
    }
    let exclusiveOr = try Matrix([[0, 0], [0, 1], [1, 0], [1, 1]])
    let history = try network.fit(
      exclusiveOr, [0, 1, 1, 0], loss: .binaryCrossEntropy, optimizer: .adam(learningRate: 0.05),
      metrics: [.accuracy], epochs: 300)
    #expect(history[.accuracy].last == 1)
    #expect(try network.predict(exclusiveOr).values.map { $0 > 0.5 } == [false, true, true, false])
  }

  @Test func theHistoryShowsTheStateBeforeEachStep() throws {
    var network = try sigmoidNeuron()
    let before = try network.evaluate(
      features, labels, loss: .binaryCrossEntropy, metrics: [.accuracy])
    let history = try network.fit(
      features, labels, loss: .binaryCrossEntropy, metrics: [.accuracy], epochs: 2)
    #expect(history.loss.count == 2)
    #expect(history.loss[0] == before.loss)
    #expect(history[.accuracy][0] == before.metrics[.accuracy])
    #expect(history.loss[1] < history.loss[0])
  }

  @Test func noEpochsChangeNothing() throws {
    var network = try sigmoidNeuron()
    let before = network
    let history = try network.fit(features, labels, loss: .binaryCrossEntropy, epochs: 0)
    #expect(history == History())
    #expect(network == before)
  }

  @Test func plainGradientDescentMayBeContinued() throws {
    var whole = try sigmoidNeuron()
    var pieces = whole
    let all = try whole.fit(
      features, labels, loss: .binaryCrossEntropy, optimizer: .sgd(), epochs: 5)
    let first = try pieces.fit(
      features, labels, loss: .binaryCrossEntropy, optimizer: .sgd(), epochs: 3)
    let second = try pieces.fit(
      features, labels, loss: .binaryCrossEntropy, optimizer: .sgd(), epochs: 2)
    #expect(whole == pieces)
    #expect(all.loss == first.loss + second.loss)
  }

  @Test func adamStartsAfreshInEveryCall() throws {
    var whole = try sigmoidNeuron()
    var pieces = whole
    try whole.fit(features, labels, loss: .binaryCrossEntropy, epochs: 5)
    for _ in 0..<5 { try pieces.fit(features, labels, loss: .binaryCrossEntropy, epochs: 1) }
    #expect(whole != pieces)
  }

  @Test func batchesTakeAStepEach() throws {
    var network = try sigmoidNeuron()
    var expected = network
    let history = try network.fit(
      features, labels, loss: .binaryCrossEntropy, optimizer: .sgd(learningRate: 0.1),
      metrics: [.accuracy], epochs: 1, batchSize: 3)
    var (loss, metric) = (0.0, 0.0)
    for batch in [0..<3, 3..<6, 6..<7] {
      let step = try expected.fit(
        Matrix(column: Array(features.values[batch])), Array(labels[batch]),
        loss: .binaryCrossEntropy, optimizer: .sgd(learningRate: 0.1), metrics: [.accuracy],
        epochs: 1)
      loss += step.loss[0] * Double(batch.count) / 7
      metric += step[.accuracy][0] * Double(batch.count) / 7
    }
    #expect(network == expected)
    #expect(abs(history.loss[0] - loss) < 1e-9)
    #expect(abs(history[.accuracy][0] - metric) < 1e-9)
  }

  @Test func aBatchSizeBeyondTheSamplesTakesThemAll() throws {
    var (all, larger) = (try sigmoidNeuron(), try sigmoidNeuron())
    try all.fit(features, labels, loss: .binaryCrossEntropy, epochs: 3)
    try larger.fit(features, labels, loss: .binaryCrossEntropy, epochs: 3, batchSize: .max)
    #expect(all == larger)
  }

  @Test func shufflingFollowsThePythonGenerator() throws {
    // random.seed(5); l = list(range(7)); random.shuffle(l) gives 6, 3, 1, 0, 5, 2, 4.
    let order = [6, 3, 1, 0, 5, 2, 4]
    var shuffled = try sigmoidNeuron()
    var expected = shuffled
    try shuffled.fit(
      features, labels, loss: .binaryCrossEntropy, epochs: 1, batchSize: 2, shuffleSeed: 5)
    try expected.fit(
      Matrix(column: order.map { features[$0, 0] }), order.map { labels[$0] },
      loss: .binaryCrossEntropy, epochs: 1, batchSize: 2)
    #expect(shuffled == expected)
  }

  @Test func shuffledEpochsDifferAndSeedsRepeat() throws {
    func train(_ seed: Int?) throws -> Network {
      var network = try sigmoidNeuron()
      try network.fit(
        features, labels, loss: .binaryCrossEntropy, epochs: 9, batchSize: 2, shuffleSeed: seed)
      return network
    }
    #expect(try train(1) == train(1))
    #expect(try train(1) != train(2))
    #expect(try train(1) != train(nil))
  }

  @Test func lossesStayFiniteAndExactForSaturatedOutputs() throws {
    let layer = try Network.Layer(weights: Matrix([[1]]), bias: [0], activation: .sigmoid)
    let network = try Network(layers: [layer])
    func loss(_ sum: Double, _ label: Int) throws -> Double {
      try network.evaluate(Matrix([[sum]]), [label], loss: .binaryCrossEntropy).loss
    }
    #expect(try loss(200, 0) == 200)
    #expect(try loss(200, 1) == 0)
    #expect(try loss(-300, 1) == 300)
    #expect(try abs(loss(20, 1) / 2.061153620314381e-9 - 1) < 1e-6)
    #expect(try abs(loss(-5, 0) / 0.006715348489118068 - 1) < 1e-6)

    let softmax = try Network(layers: [
      Network.Layer(weights: Matrix([[1, 0, 0]]), bias: [0, 0, 0], activation: .softmax)
    ])
    let wrong = try softmax.evaluate(Matrix([[500]]), [2], loss: .categoricalCrossEntropy)
    #expect(wrong.loss == 500)
  }

  @Test func divergenceIsAnErrorAndLeavesTheNetwork() throws {
    var network = try Network(inputs: 1, seed: 1) { Dense(1) }
    let before = network
    #expect {
      try network.fit(
        features, labels.map(Double.init), loss: .meanSquaredError,
        optimizer: .sgd(learningRate: 100), epochs: 1000)
    } throws: { error in
      guard case .diverged(let epoch, let loss)? = error as? TrainingError else { return false }
      return (2..<1000).contains(epoch) && !loss.isFinite
    }
    #expect(network == before)
  }

  @Test func anOverflowInTheLastStepIsAnErrorToo() throws {
    var network = try Network(inputs: 1, seed: 1) { Dense(1) }
    let before = network
    #expect(throws: TrainingError.self) {
      try network.fit(
        Matrix(column: [1e18]), [1e18], loss: .meanSquaredError,
        optimizer: .sgd(learningRate: 1e30), epochs: 1)
    }
    #expect(network == before)
  }
}
