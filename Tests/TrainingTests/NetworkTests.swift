import Testing
import Training

@Suite struct NetworkTests {
  /// Two inputs, two ReLU units, one sigmoid.
  private func smallNetwork() throws -> Network {
    try Network(layers: [
      Network.Layer(
        weights: Matrix([[1, -1], [2, 0.5]]), bias: [0.5, 0.25], activation: .relu),
      Network.Layer(weights: Matrix([[2], [-4]]), bias: [1], activation: .sigmoid),
    ])
  }

  @Test func keepsGivenWeights() throws {
    let network = try smallNetwork()
    #expect(network.inputs == 2)
    #expect(network.outputs == 1)
    #expect(try network.layers[0].weights == Matrix([[1, -1], [2, 0.5]]))
    #expect(network.layers[0].bias == [0.5, 0.25])
    #expect(network.layers[0].parameterCount == 6)
    #expect(network.layers[1].activation == .sigmoid)
  }

  @Test func computesHiddenOutputsLogitsAndPredictions() throws {
    let network = try smallNetwork()
    let features = try Matrix([[1, 0.5], [-2, 1], [0, -1]])
    // Weighted sums: (2.5, -0.5), (0.5, 2.75), (-1.5, -0.25).
    #expect(
      try network.output(ofLayer: 0, for: features) == Matrix([[2.5, 0], [0.5, 2.75], [0, 0]]))
    #expect(try network.decisionFunction(features) == Matrix([[6], [-9], [1]]))
    let predictions = try network.predict(features)
    #expect(try network.output(ofLayer: 1, for: features) == predictions)
    for (row, logit) in [6.0, -9, 1].enumerated() {
      #expect(abs(predictions[row, 0] - Activation.sigmoid(logit)) < 1e-7)
    }
  }

  @Test func predictsEverySampleAlike() throws {
    let network = try Network(inputs: 2, seed: 3) {
      Dense(5, activation: .tanh)
      Dense(3, activation: .softmax)
    }
    let rows = (0..<1100).map { [Double($0) / 500 - 1, Double($0 % 7)] }
    let together = try network.predict(Matrix(rows))
    for row in [0, 7, 8, 511, 512, 1023, 1024, 1099] {
      let alone = try network.predict(Matrix([rows[row]]))
      #expect(Array(together.row(row)) == alone.values)
      #expect(abs(alone.values.reduce(0, +) - 1) < 1e-6)
    }
  }

  @Test func softmaxOfLargeSumsStaysFinite() throws {
    let layer = try Network.Layer(
      weights: Matrix([[1000, -1000, 999]]), bias: [0, 0, 0], activation: .softmax)
    let predictions = try Network(layers: [layer]).predict(Matrix([[1], [-1]]))
    #expect(abs(predictions[0, 0] - 0.7310586) < 1e-6)
    #expect(predictions[1, 1] == 1)
  }

  @Test func activationsOfSingleSums() {
    let single = Activation.allCases.filter {
      ![.softmax, .temperedSoftmax(temperature: 2)].contains($0)
    }
    for activation in single {
      #expect(activation(.nan).isNaN)
    }
    #expect(Activation.step(-0.5) == 0)
    #expect(Activation.step(0) == 1)
    #expect(Activation.linear(-2.5) == -2.5)
    #expect(Activation.relu(-1) == 0)
    #expect(Activation.relu(1.5) == 1.5)
    #expect(Activation.sigmoid(0) == 0.5)
    #expect(abs(Activation.tanh(1) - 0.7615942) < 1e-7)
    #expect(Activation.softmax(7) == 1)
  }

  @Test func aBuilderTakesLoopsAndConditions() throws {
    let isDeep = true
    let network = try Network(inputs: 1, seed: 0) {
      for units in [2, 3] { Dense(units, activation: .relu) }
      if isDeep { Dense(4) }
      if !isDeep { Dense(9) } else { [Dense(5), Dense(6)] }
    }
    #expect(network.layers.map(\.units) == [2, 3, 4, 5, 6])
    #expect(network.layers.map(\.inputs) == [1, 2, 3, 4, 5])
  }

  @Test func networksWithoutLayersOrUnitsAreRefused() throws {
    #expect(
      throws: TrainingError.option(
        name: "layers", value: "none", expected: "at least one layer")
    ) { try Network(inputs: 1, seed: 0) {} }
    #expect(throws: TrainingError.self) { try Network(layers: []) }
    #expect(
      throws: TrainingError.option(name: "inputs", value: "0", expected: "1 to 1048576")
    ) { try Network(inputs: 0, seed: 0) { Dense(1) } }
    for units in [0, -1, .min, .max] {
      #expect(
        throws: TrainingError.option(
          name: "units of layer 1", value: "\(units)", expected: "1 to 1048576")
      ) {
        try Network(inputs: 1, seed: 0) {
          Dense(2)
          Dense(units)
        }
      }
    }
    #expect(
      throws: TrainingError.option(
        name: "units of layer 0", value: "100000", expected: "1 to 2684")
    ) { try Network(inputs: 100_000, seed: 0) { Dense(100_000) } }
    // What a layer has in front of it is the layer before it.
    #expect(
      throws: TrainingError.option(
        name: "units of layer 1", value: "100000", expected: "1 to 2684")
    ) {
      try Network(inputs: 1, seed: 0) {
        Dense(100_000)
        Dense(100_000)
      }
    }
  }

  @Test func layersThatDoNotFitIntoMemoryTogetherAreRefused() throws {
    let expected = "at most 2097152 units and 268435456 weights in all layers"
    func isRefused(_ error: any Error) -> Bool {
      guard case .option("layers", _, expected)? = error as? TrainingError else { return false }
      return true
    }
    // What a test did not expect is printed: not a network of millions of weights.
    #expect {
      _ = try Network(inputs: 1, seed: 0) {
        for _ in 0..<3 {
          Dense(1 << 20)
          Dense(1)
        }
      }
    } throws: { isRefused($0) }
    #expect {
      _ = try Network(inputs: 1, seed: 0, layers: .init(repeating: Dense(1 << 14), count: 3))
    } throws: { isRefused($0) }
    // A layer that stands in a network many times takes its memory once, until the network is used.
    let layer = try Network.Layer(
      weights: Matrix(rows: 1 << 10, columns: 1 << 10), bias: .init(repeating: 0, count: 1 << 10),
      activation: .linear)
    #expect {
      _ = try Network(layers: .init(repeating: layer, count: 256))
    } throws: {
      isRefused($0)
    }
  }

  @Test func layersThatDoNotFitAreRefused() throws {
    #expect(
      throws: TrainingError.shape(
        array: "bias", expected: "2 entries, one for each unit", actual: "1")
    ) {
      try Network.Layer(weights: Matrix([[1, 2]]), bias: [0], activation: .relu)
    }
    #expect(
      throws: TrainingError.option(
        name: "weights", value: "0 x 0", expected: "at least one input and one unit")
    ) {
      try Network.Layer(weights: Matrix([]), bias: [], activation: .relu)
    }
    #expect(
      throws: TrainingError.notFinite(array: "weights", row: 0, column: 1, value: 1e39)
    ) {
      try Network.Layer(weights: Matrix([[1, 1e39]]), bias: [0, 0], activation: .relu)
    }
    let layer = try Network.Layer(weights: Matrix([[1, 2]]), bias: [0, 0], activation: .relu)
    #expect(
      throws: TrainingError.shape(
        array: "weights of layer 1", expected: "2 rows, one for each unit of layer 0",
        actual: "1")
    ) {
      try Network(layers: [layer, layer])
    }
  }

  @Test func featuresThatDoNotFitAreRefused() throws {
    let network = try smallNetwork()
    #expect(throws: TrainingError.empty(array: "features")) {
      try network.predict(Matrix(rows: 0, columns: 2))
    }
    #expect(
      throws: TrainingError.shape(
        array: "features", expected: "2 columns, one for each input", actual: "3")
    ) {
      try network.predict(Matrix([[1, 2, 3]]))
    }
    #expect(
      throws: TrainingError.notFinite(array: "features", row: 1, column: 0, value: .infinity)
    ) {
      try network.decisionFunction(Matrix([[1, 2], [.infinity, 3]]))
    }
    #expect(throws: TrainingError.option(name: "layer", value: "2", expected: "0 to 1")) {
      try network.output(ofLayer: 2, for: Matrix([[1, 2]]))
    }
    #expect(
      throws: TrainingError.notFinite(
        array: "outputs of layer 0", row: 0, column: 0, value: .infinity)
    ) {
      try network.output(ofLayer: 0, for: Matrix([[3e38, 3e38]]))
    }
  }
}
