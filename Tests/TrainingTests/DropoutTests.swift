import Testing

@testable import Training

/// What is left out of training runs, against Keras.
@Suite struct DropoutTests {
  private struct Recording: Decodable {
    /// The rate and the seed of the masks are 0.3 and 11, their shape is 3 x 5.
    let masks: [[Float]]
    let runs: [Run]
  }

  struct Run: Decodable {
    let name: String
    let seed: Int
    let batchSize: Int
    let features: [[Double]]
    let targets: [Double]
    let initial: [[Double]]
    let final: [[Double]]
    let loss: [Double]
  }

  private let recording: Recording

  init() throws { recording = try fixture("dropout-runs") }

  @LayerBuilder private static func binary() -> [LayerDeclaration] {
    Dense(8, activation: .relu)
    Dropout(0.25)
    Dense(1, activation: .sigmoid)
  }

  @LayerBuilder private static func seeded() -> [LayerDeclaration] {
    Dropout(0.1)
    Dense(9, activation: .tanh)
    Dropout(0.5, seed: 11)
    Dense(6, activation: .sigmoid)
    Dense(3, activation: .softmax)
  }

  @LayerBuilder private static func regression() -> [LayerDeclaration] {
    Dense(5, activation: .elu())
    Dropout(0.2)
    Dense(1)
  }

  private static let networks: [(name: String, loss: Loss, layers: [LayerDeclaration])] = [
    ("binary", .binaryCrossEntropy, binary()),
    ("seeded", .sparseCategoricalCrossEntropy, seeded()),
    ("regression", .meanSquaredError, regression()),
  ]

  @Test func masksAreThoseOfKeras() throws {
    let layer = try Network.Layer(
      weights: Matrix(rows: 5, columns: 1), bias: [0], activation: .linear,
      inputDropout: Dropout(0.3, seed: 11))
    let mask = try #require(DropoutMask(of: layer, rowLength: 1))
    let ones = Storage(vectors: 5)
    for index in 0..<ones.scalars.count { ones.scalars[index] = 1 }
    for (step, expected) in recording.masks.enumerated() {
      mask.draw(step: step, first: 0, samples: 3)
      mask.apply(to: ones.rows(count: 5, length: 1), vectors: 1)
      let kept = (0..<15).map { mask.inputs[$0 % 5].scalars[$0 / 5] }
      #expect(kept == expected)
    }
  }

  @Test(arguments: 0..<3)
  func runsEndWithTheWeightsOfKeras(index: Int) throws {
    let (name, loss, layers) = Self.networks[index]
    let run = try #require(recording.runs.first { $0.name == name })
    let features = try Matrix(run.features)
    var network = try Network(
      inputs: features.columns, seed: run.seed, declarations: layers)
    #expect(Self.values(of: network) == run.initial)
    let targets =
      network.outputs > 1
      ? try run.targets.map { Int($0) }.matrix(units: network.outputs)
      : Matrix(column: run.targets)
    let history = try network.fit(
      features, targets, loss: loss, optimizer: .adam(learningRate: 0.01), epochs: 200,
      batchSize: run.batchSize)
    for (computed, expected) in zip(Self.values(of: network).joined(), run.final.joined()) {
      #expect(abs(computed - expected) <= 5e-5)
    }
    let ends = [history.loss.first, history.loss.last].compactMap { $0 }
    for (computed, expected) in zip(ends, run.loss) {
      #expect(abs(computed - expected) <= 1e-4 * expected)
    }
  }

  @Test func predictionsAndEvaluationsLeaveNothingOut() throws {
    let run = recording.runs[0]
    let features = try Matrix(run.features)
    let network = try Network(inputs: 2, seed: 3, declarations: Self.binary())
    let plain = try Network(
      layers: network.layers.map {
        try Network.Layer(weights: $0.weights, bias: $0.bias, activation: $0.activation)
      })
    #expect(try network.predict(features) == plain.predict(features))
    let targets = Matrix(column: run.targets)
    let loss = try network.evaluate(features, targets, loss: .binaryCrossEntropy)
    let plainLoss = try plain.evaluate(features, targets, loss: .binaryCrossEntropy)
    #expect(loss == plainLoss)
  }

  @Test func callsThatContinueEachOtherLeaveOutTheSame() throws {
    let run = recording.runs[2]
    let features = try Matrix(run.features)
    let initial = try Network(inputs: 2, seed: 1, declarations: Self.regression())
    var (whole, parts) = (initial, initial)
    try whole.fit(features, run.targets, loss: .meanSquaredError, epochs: 6, batchSize: 7)
    var state = TrainingState()
    for _ in 0..<6 {
      try parts.fit(
        features, run.targets, loss: .meanSquaredError, epochs: 1, batchSize: 7, continuing: &state)
    }
    #expect(parts == whole)
  }

  @Test func tilesOfABatchShareItsMask() throws {
    let layer = try Network.Layer(
      weights: Matrix(rows: 3, columns: 1), bias: [0], activation: .linear,
      inputDropout: Dropout(0.5, seed: 2))
    let whole = try #require(DropoutMask(of: layer, rowLength: 4))
    let part = try #require(DropoutMask(of: layer, rowLength: 4))
    let ones = Storage(vectors: 12)
    for index in 0..<ones.scalars.count { ones.scalars[index] = 1 }
    let rows = ones.rows(count: 3, length: 4)
    whole.draw(step: 9, first: 0, samples: 30)
    whole.apply(to: rows, vectors: 4)
    part.draw(step: 9, first: 13, samples: 17)
    part.apply(to: rows, vectors: 4)
    for unit in 0..<3 {
      for sample in 0..<17 {
        let (first, second) = (part.inputs[unit].scalars, whole.inputs[unit].scalars)
        #expect(first[sample] == second[sample + 13])
      }
    }
  }

  @Test func aRateOfZeroTakesNoSeed() throws {
    let with = try Network(inputs: 2, seed: 4) {
      Dense(3, activation: .relu)
      Dropout(0)
      Dense(1)
    }
    let without = try Network(inputs: 2, seed: 4) {
      Dense(3, activation: .relu)
      Dense(1)
    }
    #expect(with == without)
  }

  @Test(arguments: [-0.1, 1, 1.5, .nan, 1 - 1e-12])
  func ratesOutOfRangeAreRefused(rate: Double) {
    #expect {
      try Network(inputs: 2, seed: 0) {
        Dropout(rate)
        Dense(1)
      }
    } throws: { error in
      error as? TrainingError
        == .option(
          name: "rate of Dropout", value: "\(rate)", expected: "at least 0 and below 1")
    }
  }

  @Test func dropoutsWithNoLayerBehindThemAreRefused() {
    let layers: [[LayerDeclaration]] = [
      [.dense(Dense(1)), .dropout(Dropout(0.5))],
      [.dropout(Dropout(0.5)), .dropout(Dropout(0.5)), .dense(Dense(1))],
    ]
    for (index, declarations) in zip([1, 0], layers) {
      #expect {
        try Network(inputs: 2, seed: 0, declarations: declarations)
      } throws: { error in
        error as? TrainingError
          == .option(
            name: "declaration \(index)", value: "Dropout(0.5)",
            expected: "a Dense layer behind each Dropout")
      }
    }
  }

  @Test(arguments: [-1, 1 << 32])
  func seedsThatKerasCannotHoldAreRefused(seed: Int) {
    #expect {
      try Network(inputs: 2, seed: 0) {
        Dropout(0.5, seed: seed)
        Dense(1)
      }
    } throws: { error in
      error as? TrainingError
        == .option(name: "seed of Dropout", value: "\(seed)", expected: "0 to 4294967295")
    }
  }

  private static func values(of network: Network) -> [[Double]] {
    network.layers.flatMap { [$0.weights.values, $0.bias] }
  }
}
