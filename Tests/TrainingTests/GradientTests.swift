import Testing
import Training

/// The engine's gradient, seen through one step of gradient descent, against central differences
/// of an independent network in `Double`.
@Suite struct GradientTests {
  @Test(arguments: Activation.allCases)
  func hiddenLayers(_ activation: Activation) throws {
    try check([Dense(5, activation: activation), Dense(2)], .meanSquaredError)
    try check(
      [Dense(4, activation: activation), Dense(1, activation: .sigmoid)], .binaryCrossEntropy)
    try check(
      [Dense(6, activation: .tanh), Dense(3, activation: activation), Dense(2)],
      .meanSquaredError)
  }

  @Test(arguments: Activation.allCases)
  func lastLayersWithSquaredErrors(_ activation: Activation) throws {
    try check([Dense(3, activation: activation)], .meanSquaredError)
    try check([Dense(3, activation: .tanh), Dense(2, activation: activation)], .meanSquaredError)
  }

  @Test func crossEntropies() throws {
    try check([Dense(1, activation: .sigmoid)], .binaryCrossEntropy)
    try check([Dense(3, activation: .sigmoid)], .binaryCrossEntropy)
    try check([Dense(3, activation: .softmax)], .categoricalCrossEntropy)
    try check(
      [Dense(3, activation: .temperedSoftmax(temperature: 0.5))], .categoricalCrossEntropy)
    try check(
      [Dense(5, activation: .relu), Dense(4, activation: .softmax)], .categoricalCrossEntropy)
  }

  @Test(arguments: [Loss.meanAbsoluteError, .huber(), .huber(delta: 0.25), .hinge])
  func lossesOfDistances(_ loss: Loss) throws {
    try check([Dense(1)], loss)
    try check([Dense(4, activation: .tanh), Dense(3)], loss)
    try check([Dense(2, activation: .swish)], loss)
  }

  /// Rows are taken in blocks of four; every remainder has its own path.
  @Test(arguments: 1...9)
  func anyNumberOfInputsAndUnits(_ width: Int) throws {
    try check(
      [Dense(width, activation: .relu), Dense(10 - width, activation: .tanh), Dense(1)],
      .meanSquaredError, inputs: width)
  }

  /// Samples are taken in vectors of eight and tiles of 512.
  @Test(arguments: [1, 7, 8, 9, 511, 512, 513, 1030])
  func anyNumberOfSamples(_ samples: Int) throws {
    try check(
      [Dense(2, activation: .relu), Dense(1, activation: .sigmoid)], .binaryCrossEntropy,
      samples: samples)
    try check([Dense(3, activation: .softmax)], .categoricalCrossEntropy, samples: samples)
    try check([Dense(2, activation: .tanh), Dense(1)], .meanSquaredError, samples: samples)
  }

  @Test func sixLayers() throws {
    let hidden: [Dense] = [.relu, .tanh, .sigmoid, .linear, .softmax].map {
      Dense(4, activation: $0)
    }
    try check(hidden + [Dense(1, activation: .sigmoid)], .binaryCrossEntropy)
  }

  @Test func stepsHaveNoGradient() throws {
    var network = try Network(inputs: 2, seed: 1) {
      Dense(3, activation: .tanh)
      Dense(2, activation: .step)
    }
    let before = network
    let (features, targets) = try data(samples: 20, inputs: 2, units: 2, .meanSquaredError)
    try network.fit(
      features, targets, loss: .meanSquaredError, optimizer: .sgd(learningRate: 1), epochs: 3)
    #expect(network == before)
  }

  /// Compares loss and gradient of a network with some biases other than zero.
  private func check(
    _ layers: [Dense], _ loss: Loss, inputs: Int = 3, samples: Int = 21,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let layers = layers.map {
      Dense($0.units, activation: $0.activation, biasInitializer: .glorotUniform)
    }
    var network = try Network(inputs: inputs, seed: 5, layers: layers)
    let (features, targets) = try data(
      samples: samples, inputs: inputs, units: network.outputs, loss)
    let reference = ReferenceNetwork(network)
    let before = parameters(of: network)
    let history = try network.fit(
      features, targets, loss: loss, optimizer: .sgd(learningRate: 1), epochs: 1)

    let expectedLoss = reference.loss(features, targets, loss)
    #expect(
      abs(history.loss[0] - expectedLoss) <= 3e-6 * max(expectedLoss, 0.1),
      sourceLocation: sourceLocation)
    let gradient = zip(before, parameters(of: network)).map { $0 - $1 }
    for (computed, expected) in zip(gradient, reference.gradient(features, targets, loss)) {
      #expect(abs(computed - expected) <= 2e-6, sourceLocation: sourceLocation)
    }
  }

  private func parameters(of network: Network) -> [Double] {
    network.layers.flatMap { $0.weights.values + $0.bias }
  }

  /// Samples whose features are exact floats, and targets for the loss.
  private func data(
    samples: Int, inputs: Int, units: Int, _ loss: Loss
  ) throws -> (Matrix, Matrix) {
    var random = PythonRandom(seed: 11)
    let features = (0..<samples * inputs).map { _ in
      Double(random.randint(-1000...1000)) / 512
    }
    let matrix = try Matrix(rows: samples, columns: inputs, values: features)
    guard loss != .categoricalCrossEntropy else {
      let labels = (0..<samples).map { _ in random.randint(0...units - 1) }
      return (matrix, try labels.matrix(units: units))
    }
    let targets = (0..<samples * units).map { _ in Double(random.randint(0...4)) / 4 }
    return (matrix, try Matrix(rows: samples, columns: units, values: targets))
  }
}
