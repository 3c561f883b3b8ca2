import Foundation
import TestSupport
import Testing
import Training

/// What holds of every training, whatever the data and the options are: it ends in finite numbers or with an error
/// that says why.
@Suite struct TrainingLawTests {
  /// Numbers at which arithmetic ends.
  private static let edges: [Double] = [
    0, -0.0, 1, -1, 1e-9, 1e9, 1e-300, 1e300, 1e38, -1e38, 3.5e38, 1e-45, .leastNonzeroMagnitude,
    .greatestFiniteMagnitude, -.greatestFiniteMagnitude, .infinity, -.infinity, .nan,
  ]

  private func isRare(_ random: inout SplitMix) -> Bool {
    Int.random(in: 0...9, using: &random) == 0
  }

  /// A number such as people choose, as a rule.
  private func option(_ range: ClosedRange<Double>, _ random: inout SplitMix) -> Double {
    isRare(&random)
      ? Self.edges.randomElement(using: &random) ?? 0 : .random(in: range, using: &random)
  }

  private func count(_ range: ClosedRange<Int>, _ random: inout SplitMix) -> Int {
    isRare(&random)
      ? [-1, 0, 1, .max, .min].randomElement(using: &random) ?? 0
      : .random(in: range, using: &random)
  }

  /// Columns each of which is even, constant, huge, tiny, or now and then no numbers.
  private func matrix(rows: Int, columns: Int, _ random: inout SplitMix) -> Matrix {
    var matrix = Matrix(rows: rows, columns: columns)
    for column in 0..<columns {
      let unit: Double =
        [1, 1, 1, 1e20, 1e-20, 1e38, 1e300, 1e-300].randomElement(using: &random) ?? 1.0
      let isConstant = isRare(&random)
      let constant = Double.random(in: -1...1, using: &random)
      for row in 0..<rows {
        let value: Double = isConstant ? constant : .random(in: -1...1, using: &random)
        matrix[row, column] = value * unit
        if Int.random(in: 0...199, using: &random) == 0 {
          matrix[row, column] = Self.edges.randomElement(using: &random) ?? 0
        }
      }
    }
    return matrix
  }

  private func activation(_ random: inout SplitMix) -> Activation {
    switch Int.random(in: 0...7, using: &random) {
    case 0: .leakyReLU(negativeSlope: option(0...1, &random))
    case 1: .elu(alpha: option(0...2, &random))
    case 2: .temperedSoftmax(temperature: option(0.1...3, &random))
    default: Activation.allCases.randomElement(using: &random) ?? .relu
    }
  }

  private func initializer(_ random: inout SplitMix) -> Initializer {
    switch Int.random(in: 0...7, using: &random) {
    case 0: .constant(option(-1...1, &random))
    case 1: .randomUniform(from: option(-1...0, &random), to: option(0...1, &random))
    case 2: .randomNormal(mean: option(-1...1, &random), deviation: option(0...1, &random))
    case 3: .orthogonal(gain: option(0.1...2, &random))
    default: Initializer.allCases.randomElement(using: &random) ?? .glorotUniform
    }
  }

  private func layers(outputs: Int, last: Activation, _ random: inout SplitMix)
    -> [LayerDeclaration]
  {
    var layers: [LayerDeclaration] = []
    for _ in 0..<Int.random(in: 0...2, using: &random) {
      if isRare(&random) {
        layers.append(.dropout(Dropout(option(0...0.9, &random), seed: 3)))
      }
      let regularizer = Regularizer(l1: option(0...0.1, &random), l2: option(0...0.1, &random))
      layers.append(
        .dense(
          Dense(
            isRare(&random)
              ? .random(in: -1...1, using: &random) : .random(in: 1...9, using: &random),
            activation: activation(&random), kernelInitializer: initializer(&random),
            biasInitializer: isRare(&random) ? initializer(&random) : .zeros,
            kernelRegularizer: isRare(&random) ? regularizer : nil)))
    }
    layers.append(.dense(Dense(outputs, activation: last)))
    return layers
  }

  private func learningRate(_ random: inout SplitMix) -> LearningRate {
    let rate = option(1e-4...1, &random)
    return switch Int.random(in: 0...5, using: &random) {
    case 0: .piecewise(boundaries: [1, count(2...4, &random)], values: [rate, 0.1, 0.01])
    case 1:
      .exponentialDecay(from: rate, over: count(1...9, &random), rate: option(0.5...1, &random))
    case 2: .cosineDecay(from: rate, to: option(0...0.01, &random), over: count(1...9, &random))
    default: .constant(rate)
    }
  }

  private func optimizer(_ random: inout SplitMix) -> Optimizer {
    let rate = learningRate(&random)
    let (share, other) = (option(0...0.99, &random), option(0...0.99, &random))
    let epsilon = option(1e-8...1e-3, &random)
    return switch Int.random(in: 0...4, using: &random) {
    case 0: .sgd(learningRate: rate, momentum: share, nesterov: Bool.random(using: &random))
    case 1: .adam(learningRate: rate, beta1: share, beta2: other, epsilon: epsilon)
    case 2: .adamW(learningRate: rate, weightDecay: share, beta1: other, epsilon: epsilon)
    case 3: .rmsprop(learningRate: rate, rho: share, momentum: other, epsilon: epsilon)
    default: .adagrad(learningRate: rate, initialAccumulator: share, epsilon: epsilon)
    }
  }

  private func loss(_ random: inout SplitMix) -> (Loss, last: Activation) {
    switch Int.random(in: 0...5, using: &random) {
    case 0: (.binaryCrossEntropy, .sigmoid)
    case 1: (.categoricalCrossEntropy, .softmax)
    case 2: (.huber(delta: option(0.5...2, &random)), .linear)
    default: (Loss.allCases.randomElement(using: &random) ?? .meanSquaredError, activation(&random))
    }
  }

  @Test func aNetworkLearnsOrIsRefusedAndThenIsAsItWas() {
    var learned = 0
    Trial.each("training", usually: 400) { trial in
      var random = trial.random
      let rows =
        isRare(&random)
        ? Int.random(in: 0...1, using: &random) : .random(in: 2...40, using: &random)
      let columns = isRare(&random) ? 0 : Int.random(in: 1...4, using: &random)
      let outputs = Int.random(in: 1...3, using: &random)
      let (loss, last) = loss(&random)
      let layers = layers(outputs: outputs, last: last, &random)
      let features = matrix(rows: rows, columns: columns, &random)
      var targets = matrix(rows: rows, columns: outputs, &random)
      if Bool.random(using: &random) {
        targets = Matrix(rows: rows, columns: outputs)
        for row in 0..<rows { targets[row, Int.random(in: 0..<outputs, using: &random)] = 1 }
      }
      let optimizer = optimizer(&random)
      let epochs = isRare(&random) ? -1 : Int.random(in: 0...6, using: &random)
      let batch = Bool.random(using: &random) ? nil : count(1...8, &random)
      let weights =
        isRare(&random)
        ? SampleWeights.samples((0..<rows).map { _ in option(0...2, &random) }) : nil
      let stopping =
        isRare(&random)
        ? EarlyStopping(
          .loss, minimumDelta: option(0...0.1, &random), patience: count(0...3, &random)) : nil
      trial.input =
        "\(layers) \(loss) \(optimizer) \(epochs) \(batch as Int?) \(features) \(targets)"
      do throws(TrainingError) {
        var network = try Network(
          inputs: columns, seed: count(0...99, &random), declarations: layers)
        let before = network
        do throws(TrainingError) {
          let history = try network.fit(
            features, targets, loss: loss, optimizer: optimizer, metrics: Metric.allCases,
            weights: weights,
            epochs: epochs, batchSize: batch, shuffleSeed: Bool.random(using: &random) ? 1 : nil,
            earlyStopping: stopping)
          check(history, network, epochs, trial)
        } catch {
          #expect(network == before, "\(trial): \(error)")
          throw error
        }
        let predictions = try network.predict(features)
        #expect(predictions.rows == rows && predictions.columns == outputs, "\(trial)")
        learned += 1
      } catch {
        #expect(!error.description.isEmpty, "\(trial)")
      }
    }
    #expect(learned > 0)
  }

  private func check(_ history: History, _ network: Network, _ epochs: Int, _ trial: Trial) {
    #expect(history.loss.count <= epochs, "\(trial)")
    let values = history.loss + history.metrics.values.flatMap { $0 }
    let isFinite = values.allSatisfy(\.isFinite)
    #expect(isFinite, "\(trial): \(values)")
    let parameters = network.layers.flatMap { $0.weights.values + $0.bias }
    let isSound = parameters.allSatisfy(\.isFinite)
    #expect(isSound, "\(trial): \(parameters)")
  }

  @Test func linearModelsAreFoundOrRefused() {
    var found = 0
    Trial.each("linear", usually: 300) { trial in
      var random = trial.random
      let rows = Int.random(in: 0...20, using: &random)
      let features = matrix(
        rows: rows, columns: isRare(&random) ? 0 : .random(in: 1...4, using: &random), &random)
      let targets = matrix(rows: rows, columns: 1, &random).values
      let classes = isRare(&random) ? 1 : Int.random(in: 2...3, using: &random)
      let labels = (0..<rows).map { _ in Int.random(in: 0..<classes, using: &random) }
      let (strength, tolerance) = (option(1e-3...10, &random), option(1e-9...1e-3, &random))
      let kind = Int.random(in: 0...7, using: &random)
      trial.input = "\(kind) \(strength) \(tolerance) \(features) \(targets) \(labels)"
      do throws(TrainingError) {
        let numbers: [Double]
        if kind < 3 {
          let data = try RegressionDataset(features: features, targets: targets)
          let model: LinearPredictor
          switch kind {
          case 0: model = try LinearRegression(tolerance: tolerance).fit(data)
          case 1: model = try Ridge(alpha: strength).fit(data)
          default:
            model = try Lasso(alpha: strength, tolerance: tolerance, maximumIterations: 200).fit(
              data)
          }
          numbers = model.coefficients + [model.intercept]
        } else {
          numbers = try fit(
            kind, try Dataset(features: features, labels: labels), strength, tolerance, &random)
        }
        let isFinite = numbers.allSatisfy(\.isFinite)
        #expect(isFinite, "\(trial): \(numbers)")
        found += 1
      } catch {
        #expect(!error.description.isEmpty, "\(trial)")
      }
    }
    #expect(found > 0)
  }

  /// The parameters of a model that tells classes apart.
  private func fit(
    _ kind: Int, _ data: Dataset, _ strength: Double, _ tolerance: Double, _ random: inout SplitMix
  ) throws(TrainingError) -> [Double] {
    switch kind {
    case 3:
      let model = try Perceptron(learningRate: strength, epochs: count(1...9, &random) % 1000).fit(
        data)
      return model.weights + [model.bias]
    case 4:
      let model = try LinearSVC(
        inverseRegularization: strength, tolerance: tolerance, maximumIterations: 50
      ).fit(data)
      return model.coefficients.values + model.intercepts
    case 5:
      let model = try MLPClassifier(
        hiddenLayerSizes: [count(1...5, &random) % 10], alpha: strength, tolerance: tolerance,
        maximumIterations: 8, maximumEvaluations: 40
      ).fit(data)
      return try model.decisionFunction(data.features).values
    default:
      let model = try LogisticRegression(
        inverseRegularization: strength, tolerance: tolerance, maximumIterations: 50
      ).fit(data)
      return model.coefficients.values + model.intercepts
    }
  }
}
