import Testing
import Training

/// Whole training runs of small networks that Keras made, from the initial weights on.
///
/// Each is of a hidden layer and an output layer, trained with the same 24 samples; what stands out is in its name.
@Suite struct KerasRunTests {
  private struct Recording: Decodable {
    let features: [[Double]]
    let binary: [Int]
    let classes: [Int]
    let values: [Double]
    let weights: [Double]
    let runs: [Run]
  }

  private struct Run: Decodable {
    let name: String
    let initial: [[Double]]
    let final: [[Double]]
    let loss: [Double]
    let epochs: Int
    let validationLoss: [Double]?
    let metrics: [String: [Double]]?
  }

  /// How a run differs from the usual one.
  private struct Setting {
    var hidden = Dense(5, activation: .tanh)
    var output = Dense(1)
    var loss = Loss.meanSquaredError
    var optimizer = Optimizer.adam(learningRate: 0.01)
    var batchSize: Int?
    var weights: SampleWeights?
    var stopping: EarlyStopping?
    var metrics: [Metric] = []
    /// How many of the samples are trained with; the others are for validation.
    var samples = 24

    func with(_ change: (inout Setting) -> Void) -> Setting {
      var setting = self
      change(&setting)
      return setting
    }
  }

  private static let settings: [String: Setting] = {
    var settings: [String: Setting] = [:]
    let usual = Setting()
    let activations: [(String, Activation)] = [
      ("leakyReLU", .leakyReLU()), ("leakyReLU-0.05", .leakyReLU(negativeSlope: 0.05)),
      ("elu", .elu()), ("elu-0.5", .elu(alpha: 0.5)), ("selu", .selu), ("softplus", .softplus),
      ("swish", .swish), ("gelu", .gelu), ("hardSigmoid", .hardSigmoid),
      ("temperedSoftmax", .temperedSoftmax(temperature: 2)),
    ]
    for (name, activation) in activations {
      settings["activation-" + name] = usual.with { $0.hidden.activation = activation }
    }
    let losses: [(String, Loss, Dense)] = [
      ("meanAbsoluteError", .meanAbsoluteError, Dense(1)), ("huber", .huber(), Dense(1)),
      ("huberHalf", .huber(delta: 0.5), Dense(1)), ("hinge", .hinge, Dense(1, activation: .tanh)),
      ("sparse", .sparseCategoricalCrossEntropy, Dense(3, activation: .softmax)),
    ]
    for (name, loss, output) in losses {
      settings["loss-" + name] = usual.with { ($0.loss, $0.output) = (loss, output) }
    }
    // Steps so small that no residual changes its sign to and fro, which the last bits would decide.
    settings["loss-meanAbsoluteError"]?.optimizer = .adam()
    let penalties: [(String, Regularizer)] = [
      ("l1", .l1(0.01)), ("l2", .l2(0.02)), ("l1l2", Regularizer(l1: 0.005, l2: 0.01)),
    ]
    for (name, penalty) in penalties {
      settings["penalty-" + name] = usual.with {
        ($0.hidden.kernelRegularizer, $0.output.kernelRegularizer) = (penalty, penalty)
        ($0.optimizer, $0.batchSize) = (.sgd(learningRate: 0.05), 7)
      }
    }
    let optimizers: [(String, Optimizer, Int?)] = [
      ("nesterov", .sgd(learningRate: 0.02, momentum: 0.8, nesterov: true), nil),
      ("rmsprop", .rmsprop(), 10),
      ("rmsprop-momentum", .rmsprop(learningRate: 0.0005, rho: 0.8, momentum: 0.5), nil),
      ("adagrad", .adagrad(learningRate: 0.05), nil), ("adamW", .adamW(), nil),
      ("adamW-large", .adamW(learningRate: 0.01, weightDecay: 0.1), nil),
      ("exponential", .sgd(learningRate: .exponentialDecay(from: 0.1, over: 50, rate: 0.7)), nil),
      ("staircase", .sgd(learningRate: .step(from: 0.1, every: 50, factor: 0.7)), nil),
      ("cosine", .adam(learningRate: .cosineDecay(from: 0.02, to: 0.002, over: 150)), 10),
      (
        "piecewise",
        .sgd(learningRate: .piecewise(boundaries: [20, 100], values: [0.1, 0.05, 0.01])), nil
      ),
    ]
    for (name, optimizer, batchSize) in optimizers {
      settings["optimizer-" + name] = usual.with {
        ($0.optimizer, $0.batchSize) = (optimizer, batchSize)
      }
    }
    let initializers: [(String, Initializer)] = [
      ("heUniform", .heUniform), ("heNormal", .heNormal), ("leCunUniform", .leCunUniform),
      ("leCunNormal", .leCunNormal), ("glorotNormal", .glorotNormal),
      ("randomUniform", .randomUniform()), ("randomNormal", .randomNormal()),
      ("truncatedNormal", .truncatedNormal()), ("orthogonal", .orthogonal()),
      ("constant", .constant(0.25)), ("ones", .ones),
    ]
    for (name, initializer) in initializers {
      settings["initializer-" + name] = usual.with {
        ($0.hidden.kernelInitializer, $0.output.kernelInitializer) = (initializer, initializer)
      }
    }
    let binary = usual.with {
      ($0.output, $0.loss) = (Dense(1, activation: .sigmoid), .binaryCrossEntropy)
    }
    settings["weights-classes"] = binary.with { $0.weights = .classes([0: 0.5, 1: 3]) }
    settings["weights-samples"] = binary.with { $0.batchSize = 7 }
    settings["weights-classes-softmax"] = usual.with {
      ($0.output, $0.loss) = (Dense(3, activation: .softmax), .categoricalCrossEntropy)
      $0.weights = .classes([0: 0.5, 1: 3])
    }
    let stopping = binary.with {
      ($0.hidden.units, $0.samples) = (8, 16)
      $0.optimizer = .adam(learningRate: 0.05)
    }
    settings["stopping"] = stopping.with {
      $0.stopping = EarlyStopping(patience: 5, restoresBestWeights: true)
    }
    settings["stopping-last"] = stopping.with {
      $0.stopping = EarlyStopping(minimumDelta: 0.001, patience: 5, startFromEpoch: 3)
    }
    settings["metrics"] = binary.with {
      ($0.samples, $0.batchSize, $0.metrics) = (16, 6, Metric.allCases)
    }
    return settings
  }()

  private let recording: Recording

  init() throws { recording = try fixture("keras-runs") }

  @Test(arguments: settings.keys.sorted())
  func theRunIsThatOfKeras(_ name: String) throws {
    let run = try #require(recording.runs.first { $0.name == name })
    let setting = try #require(Self.settings[name])
    var network = try Network(
      inputs: 3, seed: 7, layers: [setting.hidden, setting.output])
    compare(network, run.initial, Self.initialTolerance, "initial weights")

    let features = try Matrix(recording.features)
    let (training, others) = (0..<setting.samples, setting.samples..<24)
    let targets = try targets(of: setting.loss, units: network.outputs)
    let history = try network.fit(
      features.rows(training), targets.rows(training), loss: setting.loss,
      optimizer: setting.optimizer, metrics: setting.metrics,
      weights: name == "weights-samples" ? .samples(recording.weights) : setting.weights,
      epochs: 200, batchSize: setting.batchSize,
      validation: others.isEmpty
        ? nil : Validation(features.rows(others), targets.rows(others)),
      earlyStopping: setting.stopping)

    compare(network, run.final, Self.weightTolerance, "final weights")
    #expect(history.loss.count == run.epochs)
    let ends = [history.loss.first, history.loss.last].compactMap { $0 }
    for (loss, expected) in zip(ends, run.loss) {
      #expect(abs(loss - expected) <= 1e-4 * expected)
    }
    for (metric, key) in Self.metricNames {
      for (values, prefix) in [(history[metric], ""), (history.validation[metric], "val_")] {
        guard let expected = run.metrics?[prefix + key], !values.isEmpty else { continue }
        let computed = [values[0], values[values.count / 2], values[values.count - 1]]
        for (value, expected) in zip(computed, expected) {
          #expect(abs(value - expected) <= 1e-4, "\(prefix)\(key)")
        }
      }
    }
  }

  @Test func everyRecordedRunIsCompared() {
    #expect(Set(recording.runs.map(\.name)) == Set(Self.settings.keys))
    let observed = recording.runs.compactMap(\.metrics).first ?? [:]
    #expect(Set(Self.metricNames.values).isSubset(of: observed.keys))
  }

  /// Normal floats may differ in their last places.
  private static let initialTolerance = 3e-7
  private static let weightTolerance = 5e-5

  private static let metricNames: [Metric: String] = [
    .accuracy: "accuracy", .meanAbsoluteError: "mae", .meanSquaredError: "mse",
    .precision: "precision", .recall: "recall", .auc: "auc",
  ]

  private func targets(of loss: Loss, units: Int) throws -> Matrix {
    switch loss {
    case .binaryCrossEntropy, .hinge: try recording.binary.matrix(units: 1)
    case .categoricalCrossEntropy: try recording.classes.matrix(units: units)
    default: Matrix(column: recording.values)
    }
  }

  private func compare(
    _ network: Network, _ expected: [[Double]], _ tolerance: Double, _ name: Comment
  ) {
    let computed = network.layers.flatMap { [$0.weights.values, $0.bias] }
    #expect(computed.map(\.count) == expected.map(\.count))
    let errors = zip(computed.joined(), expected.joined()).map { abs($0 - $1) }
    let worst = errors.max() ?? .infinity
    #expect(worst <= tolerance, name)
  }
}

extension Matrix {
  fileprivate func rows(_ range: Range<Int>) -> Matrix {
    var part = Matrix(rows: range.count, columns: columns)
    for row in range {
      for column in 0..<columns { part[row - range.lowerBound, column] = self[row, column] }
    }
    return part
  }
}
