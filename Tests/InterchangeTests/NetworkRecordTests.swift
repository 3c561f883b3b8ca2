import Foundation
import Interchange
import Testing
import Training

/// Networks as JSON.
@Suite struct NetworkRecordTests {
  private static let text = """
    {"format": "neural-figures/network", "version": 1, "features": ["x1", "x2"], "classes": ["cat", "dog"],
     "scaler": {"mean": [0, 0.5], "scale": [1, 2]},
     "layers": [{"activation": {"name": "leaky_relu", "negative_slope": 0.25},
                 "kernel": [[0.1, 0.2], [0.3, 0.4]], "bias": [0, 0]},
                {"activation": "sigmoid", "kernel": [[1.5], [-0.7]], "bias": [0.1]}],
     "training": {"loss": "binary_crossentropy", "optimizer": {"name": "adam", "learning_rate": 0.01},
                  "epochs": 2000, "seed": 0},
     "history": {"loss": [0.7, "NaN"], "val_loss": [0.8, "-Infinity"], "accuracy": [0.5, 1]}}
    """

  private func record() throws -> NetworkRecord {
    try NetworkRecord(json: Array(Self.text.utf8))
  }

  /// A record of everything that there is to record.
  private func fullRecord() throws -> NetworkRecord {
    let features = try Matrix([[0, 1], [1, 0], [0.5, 0.25], [-1, 2]])
    let scaler = try StandardScaler.fit(features)
    var network = try Network(inputs: 2, seed: 7) {
      Dense(3, activation: .leakyReLU(negativeSlope: 0.1), kernelRegularizer: .l2(1e-3))
      Dense(2, activation: .temperedSoftmax(temperature: 1.5))
    }
    let labels = [0, 1, 1, 0]
    let stopping = EarlyStopping(.validationLoss, patience: 2, baseline: 0.25)
    let optimizer = Optimizer.adamW(learningRate: .cosineDecay(from: 0.1, over: 10))
    let history = try network.fit(
      features, labels, loss: .categoricalCrossEntropy, optimizer: optimizer,
      metrics: [.accuracy, .meanSquaredError], epochs: 5, batchSize: 3, shuffleSeed: 1,
      validation: Validation(features, labels), earlyStopping: stopping, snapshots: [0, 3])
    let training = TrainingRecord(
      loss: .categoricalCrossEntropy, optimizer: optimizer, epochs: 5, batchSize: 3, seed: 7,
      shuffleSeed: 1, metrics: [.accuracy, .meanSquaredError], earlyStopping: stopping)
    return try NetworkRecord(
      network: network, features: ["\"x\"\n\\", "größe\u{1}"], classes: ["0", "🐈"],
      scaler: scaler, training: training, history: history)
  }

  @Test func aRecordIsReadAsItIsWrittenByHand() throws {
    let record = try record()
    #expect(record.features == ["x1", "x2"])
    #expect(record.classes == ["cat", "dog"])
    #expect(record.scaler?.means == [0, 0.5])
    #expect(record.scaler?.scales == [1, 2])
    #expect(record.network.layers[0].activation == .leakyReLU(negativeSlope: 0.25))
    #expect(record.network.layers[0].weights[1, 0] == Double(Float(0.3)))
    #expect(record.network.layers[1].activation == .sigmoid)
    #expect(record.network.layers[1].bias == [Double(Float(0.1))])
    let training = TrainingRecord(
      loss: .binaryCrossEntropy, optimizer: .adam(learningRate: 0.01), epochs: 2000, seed: 0)
    #expect(record.training == training)
    #expect(record.history?.loss[0] == 0.7)
    #expect(record.history?.loss[1].isNaN == true)
    #expect(record.history?.validationLoss == [0.8, -.infinity])
    #expect(record.history?[.accuracy] == [0.5, 1])
  }

  @Test func whatIsWrittenIsReadAsItWas() throws {
    let record = try fullRecord()
    let bytes = record.json()
    let same = try NetworkRecord(json: bytes)
    #expect(same == record)
    #expect(same.history?.snapshots[3] == record.history?.snapshots[3])
    #expect(same.json() == bytes)
    // Foundation's coders know the same format.
    let copy = try JSONDecoder().decode(NetworkRecord.self, from: Data(bytes))
    #expect(copy == record)
    let other = try NetworkRecord(json: Array(JSONEncoder().encode(record)))
    #expect(other == record)
  }

  @Test func historiesWithoutFiniteValuesAreReadAsTheyWere() throws {
    var record = try fullRecord()
    record.history = History(
      loss: [.infinity, .nan, -.infinity, -0.0, .leastNonzeroMagnitude], metrics: [.auc: [.nan]])
    let same = try NetworkRecord(json: record.json())
    let bits = same.history?.loss.map(\.bitPattern)
    #expect(bits == record.history?.loss.map(\.bitPattern))
    #expect(same.history?[.auc].map(\.isNaN) == [true])
    let copy = try JSONDecoder().decode(NetworkRecord.self, from: JSONEncoder().encode(record))
    #expect(copy.history?.loss.map(\.bitPattern) == bits)
  }

  @Test func everyFloatIsReadToTheLastBit() throws {
    var generator = MersenneTwister(seed: 1)
    var weights: [Float] = [
      -0.0, .leastNonzeroMagnitude, .greatestFiniteMagnitude, 1e-5, 16_777_216,
    ]
    while weights.count < 2000 {
      let weight = Float(bitPattern: generator.nextWord())
      if weight.isFinite { weights.append(weight) }
    }
    let matrix = try Matrix(rows: 200, columns: 10, values: weights.map(Double.init))
    let layer = try Network.Layer(
      weights: matrix, bias: [Double](repeating: 0, count: 10), activation: .linear)
    let record = try NetworkRecord(network: Network(layers: [layer]))
    let same = try NetworkRecord(json: record.json())
    let read = same.network.layers[0].weights.values.map { Float($0).bitPattern }
    #expect(read == weights.map(\.bitPattern))
  }

  @Test func aRowOfAKernelStandsOnALine() throws {
    let weights = Matrix(repeating: 1 / 3, rows: 3, columns: 20)
    let layer = try Network.Layer(
      weights: weights, bias: [Double](repeating: 0, count: 20), activation: .elu(alpha: 0.5))
    let record = try NetworkRecord(
      network: Network(layers: [layer]), features: ["a", "b", "c"],
      training: TrainingRecord(loss: .huber(), optimizer: .sgd(), epochs: 3))
    let row = String(repeating: "0.33333334, ", count: 19) + "0.33333334"
    let zeros = String(repeating: "0, ", count: 19) + "0"
    let expected = """
      {
        "format": "neural-figures/network",
        "version": 1,
        "features": ["a", "b", "c"],
        "layers": [
          {
            "activation": {"name": "elu", "alpha": 0.5},
            "kernel": [
              [\(row)],
              [\(row)],
              [\(row)]
            ],
            "bias": [\(zeros)]
          }
        ],
        "training": {
          "loss": {"name": "huber", "delta": 1},
          "optimizer": {"name": "sgd", "learning_rate": 0.01, "momentum": 0, "nesterov": false},
          "epochs": 3
        }
      }

      """
    #expect(String(decoding: record.json(), as: UTF8.self) == expected)
  }

  @Test(
    arguments: [
      (
        "\"kernel\": [[1.5], [-0.7]]", "\"kernel\": [[1.5], [-0.7, 1]]",
        "layers[1].kernel[1] (line 5, column 57): expected 1 entries, as in row 0, got 2"
      ),
      (
        "[0.3, 0.4]", "[0.3, \"0.4\"]",
        "layers[0].kernel[1][1] (line 4, column 43): expected a number, got a text"
      ),
      (
        "[0.3, 0.4]", "[0.3, 1e39]",
        "layers[0].kernel[1][1] (line 4, column 43): 1e39 is beyond the range of Float"
      ),
      (
        "\"bias\": [0, 0]", "\"bais\": [0, 0]",
        "layers[0] (line 3, column 13): the key “bias” is missing"
      ),
      (
        "\"bias\": [0.1]", "\"bias\": [0.1], \"kernel_regulariser\": null",
        "layers[1].kernel_regulariser (line 5, column 81): unknown key; did you mean kernel_regularizer?"
      ),
      (
        "\"sigmoid\"", "\"sigmoyd\"",
        """
        layers[1].activation (line 5, column 28): “sigmoyd” is no activation; there are step, linear, relu, \
        leaky_relu, elu, selu, softplus, swish, gelu, hard_sigmoid, sigmoid, tanh, softmax, tempered_softmax
        """
      ),
      (
        "\"sigmoid\"", "3",
        "layers[1].activation (line 5, column 28): expected a name, or an object with one"
      ),
      (
        "0.25}", "-1}",
        "layers[0].activation (line 3, column 28): negativeSlope: expected 0 or more, got -1.0"
      ),
      (
        "\"version\": 1", "\"version\": 2",
        """
        version (line 1, column 49): this is version 2 of the format, and only version 1 can be read; a newer \
        version of the program may be able to
        """
      ),
      (
        "\"neural-figures/network\"", "\"onnx\"",
        "format (line 1, column 12): expected “neural-figures/network”, got “onnx”"
      ),
      (
        "[\"x1\", \"x2\"]", "[\"x1\"]",
        "features (line 1, column 64): expected 2 names, one for each input of the network, or none, got 1"
      ),
      (
        "[\"cat\", \"dog\"]", "[\"cat\", \"cat\"]",
        "classes (line 1, column 89): expected different names, got cat, cat"
      ),
      (
        "\"scale\": [1, 2]", "\"scale\": [1, 0]",
        "scaler (line 2, column 12): scale[1]: expected a positive number, got 0.0"
      ),
      (
        "\"learning_rate\": 0.01", "\"learning_rat\": 0.01",
        "training.optimizer.learning_rat (line 6, column 76): unknown key; did you mean learning_rate?"
      ),
      (
        "\"epochs\": 2000", "\"epochs\": 2000.5",
        "training.epochs (line 7, column 25): expected an integer, got 2000.5"
      ),
      (
        "\"accuracy\":", "\"acuracy\":",
        "history.acuracy (line 8, column 68): unknown key; did you mean accuracy?"
      ),
      (
        "\"NaN\"", "NaN",
        "line 8, column 28: JSON has no numbers NaN and Infinity; write them in quotes"
      ),
      (
        "\"bias\": [0, 0]", "\"bias\": [0, 0",
        "line 4, column 63: expected a comma or ] after an element, got }"
      ),
      (
        "\"seed\": 0", "\"seed\": 0, \"seed\": 1",
        "training (line 6, column 14): has the key “seed” twice"
      ),
      ("1.5", "01.5", "line 5, column 51: a number begins with no 0 that is not needed"),
    ] as [(String, String, String)])
  func mistakesAreNamedWithTheirPlace(what: String, mistake: String, message: String) throws {
    let text = Self.text.replacing(what, with: mistake)
    try #require(text != Self.text)
    #expect {
      _ = try NetworkRecord(json: Array(text.utf8))
    } throws: {
      guard "\($0)" != message else { return true }
      Issue.record("\($0)")
      return false
    }
  }

  @Test func partsThatDoNotGoWithTheNetworkAreRefused() throws {
    let network = try record().network
    #expect(
      throws: InterchangeError.part(
        name: "classes", expected: "2 names for the 1 outputs of the network, or none",
        actual: "3")
    ) {
      _ = try NetworkRecord(network: network, classes: ["a", "b", "c"])
    }
    let scaler = try StandardScaler(mean: [0], scale: [1])
    #expect(
      throws: InterchangeError.part(
        name: "scaler", expected: "2 means and scales, one for each input of the network",
        actual: "1")
    ) {
      _ = try NetworkRecord(network: network, scaler: scaler)
    }
  }

  @Test func deepTextsAreRefused() {
    let text = String(repeating: "[", count: 100_000)
    #expect(
      throws: InterchangeError.syntax(
        line: 1, column: 66, problem: "arrays and objects stand in each other more than 64 deep")
    ) {
      _ = try NetworkRecord(json: Array(text.utf8))
    }
  }
}
