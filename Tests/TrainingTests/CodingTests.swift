import Foundation
import Testing
import Training

/// Networks and their training as values that any coder writes and reads.
@Suite struct CodingTests {
  /// The value after it was written as JSON and read again.
  private func copy<Value: Codable>(_ value: Value) throws -> Value {
    try JSONDecoder().decode(Value.self, from: JSONEncoder().encode(value))
  }

  private func read<Value: Decodable>(_ text: String, as type: Value.Type = Value.self) throws
    -> Value
  {
    try JSONDecoder().decode(Value.self, from: Data(text.utf8))
  }

  @Test func whatHasOptionsIsReadAsItWas() throws {
    for activation in Activation.allCases + [.leakyReLU(negativeSlope: 0), .elu(alpha: 0.1)] {
      #expect(try copy(activation) == activation)
    }
    for loss in Loss.allCases + [.huber(delta: 0.1)] { #expect(try copy(loss) == loss) }
    for initializer in Initializer.allCases { #expect(try copy(initializer) == initializer) }
    for metric in Metric.allCases { #expect(try copy(metric) == metric) }
    for regularizer in [Regularizer.l1(0.1), .l2(0.3), Regularizer(l1: 1, l2: 2)] {
      #expect(try copy(regularizer) == regularizer)
    }
    let rates: [LearningRate] = [
      0.1, .piecewise(boundaries: [1, 5], values: [0.3, 0.2, 0.1]),
      .step(from: 0.3, every: 5, factor: 0.1),
      .exponentialDecay(from: 0.3, over: 5, rate: 0.1), .cosineDecay(from: 0.3, to: 0.1, over: 9),
    ]
    for rate in rates { #expect(try copy(rate) == rate) }
    let optimizers: [Optimizer] = [
      .sgd(momentum: 0.9, nesterov: true), .adam(beta1: 0.8), .adamW(), .adamW(weightDecay: 0),
      .rmsprop(rho: 0.5, momentum: 0.1), .adagrad(initialAccumulator: 0, epsilon: 0.1),
      .sgd(learningRate: rates[1]),
    ]
    for optimizer in optimizers { #expect(try copy(optimizer) == optimizer) }
    let dense = Dense(
      3, activation: .elu(), kernelInitializer: .randomNormal(mean: 1, deviation: 2),
      biasInitializer: .ones, kernelRegularizer: .l2())
    #expect(try copy(dense) == dense)
    let stopping = EarlyStopping(
      .validationMetric(.auc), minimumDelta: 0.1, patience: 3, baseline: 0.5,
      restoresBestWeights: true, startFromEpoch: 2)
    #expect(try copy(stopping) == stopping)
  }

  @Test func whatIsLeftOutHasTheDefaultsOfKeras() throws {
    #expect(
      try read("[\"leaky_relu\", \"elu\", \"silu\"]") == [Activation.leakyReLU(), .elu(), .swish])
    #expect(try read("[\"huber\", \"mse\"]") == [Loss.huber(), .meanSquaredError])
    let optimizers: [Optimizer] = [.sgd(), .adam(), .adamW(), .rmsprop(), .adagrad()]
    #expect(try read("[\"sgd\", \"adam\", \"adamw\", \"rmsprop\", \"adagrad\"]") == optimizers)
    #expect(try read("{\"name\": \"adam\", \"beta_2\": 0.9}") == Optimizer.adam(beta2: 0.9))
    #expect(try read("{\"units\": 3}") == Dense(3))
    #expect(try read("{}") == EarlyStopping())
    #expect(try read("{\"l2\": 0.5}") == Regularizer.l2(0.5))
  }

  @Test(arguments: [
    #"{"layers": []}"#,
    #"{"layers": [{"activation": "relu", "kernel": [], "bias": []}]}"#,
    #"{"layers": [{"activation": "relu", "kernel": [[]], "bias": []}]}"#,
    #"{"layers": [{"activation": "relu", "kernel": [[1], [1, 2]], "bias": [0]}]}"#,
    #"{"layers": [{"activation": "relu", "kernel": [[1]], "bias": [0, 1]}]}"#,
    #"{"layers": [{"activation": "rely", "kernel": [[1]], "bias": [0]}]}"#,
    #"{"layers": [{"activation": {"name": "elu", "alpha": -1}, "kernel": [[1]], "bias": [0]}]}"#,
    #"{"layers": [{"activation": "relu", "kernel": [[1]], "bias": [0], "kernel_regularizer": {"l1": -1}}]}"#,
    #"{"layers": [{"activation": "relu", "kernel": [[1]], "bias": [0], "input_dropout": {"rate": 1, "seed": 0}}]}"#,
    #"{"layers": [{"activation": "relu", "kernel": [[1]], "bias": [0], "input_dropout": {"rate": 0.5}}]}"#,
    #"""
    {"layers": [{"activation": "relu", "kernel": [[1, 2]], "bias": [0, 0]},
                {"activation": "relu", "kernel": [[1]], "bias": [0]}]}
    """#,
  ])
  func whatIsNoNetworkIsRefused(text: String) {
    #expect(throws: DecodingError.self) { try read(text, as: Network.self) }
  }

  @Test func whatIsLeftOutInTrainingIsReadAsItWas() throws {
    let network = try Network(inputs: 2, seed: 1) {
      Dropout(0.25, seed: 7)
      Dense(3, activation: .relu)
      Dropout(0.5)
      Dense(1, activation: .sigmoid)
    }
    #expect(try copy(network) == network)
    #expect(network.layers.map(\.inputDropout?.rate) == [0.25, 0.5])
    #expect(try copy(Dropout(0.5)) == Dropout(0.5))
  }

  @Test func numbersThatAreNotFiniteAreNoWeights() {
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    let text = #"{"layers": [{"activation": "relu", "kernel": [["nan"]], "bias": [0]}]}"#
    #expect(throws: DecodingError.self) {
      try decoder.decode(Network.self, from: Data(text.utf8))
    }
  }

  @Test(arguments: [
    #"{"name": "adam", "beta_1": 1}"#, #"{"name": "sgd", "learning_rate": 0}"#,
    #"{"name": "Adam"}"#,
    #"{"name": "sgd", "learning_rate": {"name": "cosine_decay", "initial_learning_rate": 1}}"#,
    #"{"name": "sgd", "learning_rate": {"name": "exponential_decay"}}"#, #"{"beta_1": 0.5}"#, "3",
  ])
  func whatIsNoOptimizerIsRefused(text: String) {
    #expect(throws: DecodingError.self) { try read(text, as: Optimizer.self) }
  }

  @Test(arguments: [
    #"{"name": "huber", "delta": 0}"#, #"{"name": "huber", "delta": -1}"#, #""Huber""#,
    #"{"delta": 1}"#, "3",
  ])
  func whatIsNoLossIsRefused(text: String) {
    #expect(throws: DecodingError.self) { try read(text, as: Loss.self) }
  }

  @Test func aStateThatWasWrittenGoesOnAsIfItHadNotBeen() throws {
    let features = try Matrix([[0, 1], [1, 0], [0.5, 0.25], [-1, 2], [3, 1]])
    let labels = [0, 1, 1, 0, 1]
    for optimizer in [Optimizer.adam(), .sgd(momentum: 0.9), .adagrad(), .rmsprop()] {
      var network = try Network(inputs: 2, seed: 7) {
        Dense(3, activation: .tanh)
        Dense(1, activation: .sigmoid)
      }
      var state = TrainingState()
      func train(_ network: inout Network, _ state: inout TrainingState) throws {
        try network.fit(
          features, labels, loss: .binaryCrossEntropy, optimizer: optimizer, epochs: 7,
          batchSize: 2,
          shuffleSeed: 3, continuing: &state)
      }
      try train(&network, &state)
      var (other, otherState) = (try copy(network), try copy(state))
      #expect(other == network)
      #expect(otherState == state)
      try train(&network, &state)
      try train(&other, &otherState)
      #expect(other == network)
      #expect(otherState == state)
    }
  }

  @Test func whatNoRunLeavesBehindIsNoState() throws {
    var network = try Network(inputs: 1, seed: 7) { Dense(1) }
    var state = TrainingState()
    try network.fit(
      Matrix([[1], [2], [3]]), [1.0, 2, 3], loss: .meanSquaredError, epochs: 2, shuffleSeed: 3,
      continuing: &state)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let text = String(decoding: try encoder.encode(state), as: UTF8.self)
    #expect(try read(text) == state)
    let order = try #require(text.firstMatch(of: /"order":\[[0-9,]*\]/)?.output)
    let position = try #require(text.firstMatch(of: /"position":\d+/)?.output)
    for (what, mistake) in [
      ("\"epochs\":2", "\"epochs\":-1"), ("\"steps\":2", "\"steps\":-2"),
      ("\"second\":[", "\"second\":[1,"), (String(order), "\"order\":[0,1,1]"),
      (String(position), "\"position\":625"), ("\"state\":[", "\"state\":[7,"),
    ] {
      let changed = text.replacing(what, with: mistake)
      try #require(changed != text)
      #expect(throws: DecodingError.self) { try read(changed, as: TrainingState.self) }
    }
  }

  @Test func aScalerFromElsewhereIsSound() throws {
    let scaler = try StandardScaler(mean: [1, 2], scale: [2, 4])
    #expect(try copy(scaler) == scaler)
    let scaled = try scaler.transform(Matrix([[3, 2]]))
    #expect(scaled.values == [1, 0])
    for (mean, scale) in [
      ([], []), ([1], []), ([1], [0]), ([1], [-1]), ([.nan], [1]), ([1], [.infinity]),
    ]
      as [([Double], [Double])]
    {
      #expect(throws: TrainingError.self) { try StandardScaler(mean: mean, scale: scale) }
    }
  }

  @Test func aHistoryKeepsItsSnapshots() throws {
    var network = try Network(inputs: 1, seed: 7) { Dense(1) }
    let history = try network.fit(
      Matrix([[1], [2], [3]]), [1.0, 2, 3], loss: .meanSquaredError, metrics: [.meanAbsoluteError],
      epochs: 4, validation: Validation(Matrix([[2]]), [3.0]),
      earlyStopping: EarlyStopping(patience: 9), snapshots: [0, 2])
    #expect(try copy(history) == history)
    let text = """
      {"snapshots": [{"epoch": 1, "layers": [{"activation": "relu", "kernel": [[1]], "bias": [0]}]},
                     {"epoch": 1, "layers": [{"activation": "relu", "kernel": [[1]], "bias": [0]}]}]}
      """
    #expect(throws: DecodingError.self) { try read(text, as: History.self) }
  }
}
