import Testing

@testable import Training

/// Compared with scikit-learn; see `Fixtures/multilayer-perceptrons.json`.
@Suite struct MultilayerPerceptronTests {
  private struct Case: Decodable {
    struct Step: Decodable {
      let iterations: Int
      let loss: Double
      let parameters: [Double]
    }
    struct End: Decodable {
      let loss: Double
      let iterations: Int
      let outputs: [[Double]]
    }
    let dataset: String
    let isRegression: Bool
    let hiddenLayerSizes: [Int]
    let activation: String
    let alpha: Double
    let seed: UInt32
    let weights: [Double]
    let initial: [Double]
    let steps: [Step]
    let `default`, tight: End

    var comment: Comment { "\(dataset), \(hiddenLayerSizes), \(activation), \(alpha)" }
  }
  private struct File: Decodable {
    let datasets: NamedDatasets
    let cases: [Case]
  }

  /// What is compared of either kind of model.
  private struct Trained {
    let run: MLPRun
    let parameters: [Double]
    let outputs: [Double]
  }

  private func train(
    _ expected: Case, _ datasets: NamedDatasets, tolerance: Double = 1e-4, steps: Int = 200
  ) throws -> Trained {
    let activation = try #require(MLPActivation(rawValue: expected.activation))
    let weights = expected.weights.isEmpty ? nil : SampleWeights.samples(expected.weights)
    guard expected.isRegression else {
      let dataset = try datasets.classes(expected.dataset)
      let model = try MLPClassifier(
        hiddenLayerSizes: expected.hiddenLayerSizes, activation: activation, alpha: expected.alpha,
        tolerance: tolerance, maximumIterations: steps, maximumEvaluations: 100_000,
        seed: expected.seed
      ).fit(dataset, weights: weights)
      let some = try dataset.features.rows(at: fourth(dataset.features))
      return Trained(
        run: model.run, parameters: model.units.parameters,
        outputs: try model.predictProbabilities(some).values)
    }
    let dataset = try datasets.numbers(expected.dataset)
    let model = try MLPRegressor(
      hiddenLayerSizes: expected.hiddenLayerSizes, activation: activation, alpha: expected.alpha,
      tolerance: tolerance, maximumIterations: steps, maximumEvaluations: 100_000,
      seed: expected.seed
    ).fit(dataset, weights: weights)
    let some = try dataset.features.rows(at: fourth(dataset.features))
    return Trained(
      run: model.run, parameters: model.units.parameters, outputs: try model.predict(some))
  }

  private func fourth(_ features: Matrix) -> [Int] {
    Array(stride(from: 0, to: features.rows, by: 4))
  }

  @Test func initialWeightsEqualThoseOfScikitLearn() throws {
    let file = try fixture("multilayer-perceptrons", as: File.self)
    for expected in file.cases {
      let trained = try train(expected, file.datasets, steps: 0)
      #expect(trained.parameters == expected.initial, expected.comment)
      #expect(trained.run.iterations == 0)
    }
  }

  @Test func stepsEqualThoseOfScikitLearn() throws {
    let file = try fixture("multilayer-perceptrons", as: File.self)
    for expected in file.cases {
      for step in expected.steps {
        let trained = try train(expected, file.datasets, tolerance: 1e-9, steps: step.iterations)
        let comment: Comment = "\(expected.comment), \(step.iterations)"
        guard step.iterations <= 20 || expected.alpha >= 0.5 else { continue }
        // Differences of rounding grow from step to step.
        let tolerance = step.iterations <= 20 ? 1e-9 : 1e-5
        #expect(trained.run.iterations == step.iterations, comment)
        expectClose([trained.run.loss], [step.loss], within: tolerance, comment: comment)
        if !step.parameters.isEmpty {
          expectClose(trained.parameters, step.parameters, within: 1e-8, comment: comment)
        }
      }
    }
  }

  /// What is penalised strongly enough has one minimum near the way, whatever rounding does.
  @Test func trainingEndsWhereScikitLearnsDoes() throws {
    let file = try fixture("multilayer-perceptrons", as: File.self)
    for expected in file.cases where expected.alpha >= 0.5 {
      for (end, tolerance, steps) in [
        (expected.default, 1e-4, 200), (expected.tight, 1e-10, 20_000),
      ] {
        let trained = try train(expected, file.datasets, tolerance: tolerance, steps: steps)
        #expect(trained.run.iterations == end.iterations, expected.comment)
        #expect(trained.run.hasConverged, expected.comment)
        expectClose([trained.run.loss], [end.loss], within: 1e-8, comment: expected.comment)
        expectClose(
          trained.outputs, end.outputs.flatMap { $0 }, within: 2e-5, comment: expected.comment)
      }
    }
  }

  /// Elsewhere the ways part in the end, and lead to minima that are about as good.
  @Test func trainingEndsAsLowAsScikitLearnsDoes() throws {
    let file = try fixture("multilayer-perceptrons", as: File.self)
    for expected in file.cases where expected.alpha < 0.5 {
      let trained = try train(expected, file.datasets, tolerance: 1e-10, steps: 20_000)
      #expect(trained.run.loss < 1.03 * expected.tight.loss, expected.comment)
    }
  }

  /// A network of every activation and kind of output, with weights of samples.
  private static let objectives: [(MLPActivation, MLPOutput, Int)] =
    MLPActivation.allCases.flatMap { activation in
      [(activation, MLPOutput.identity, 2), (activation, .logistic, 1), (activation, .softmax, 3)]
    }

  @Test(arguments: objectives.indices)
  func theObjectivesGradientIsItsDerivative(index: Int) throws {
    let (activation, output, outputs) = Self.objectives[index]
    var random = NumPyRandom(seed: 3)
    let features = try random.randn(rows: 7, columns: 3)
    let labels = (0..<7).map { _ in random.randint(0...max(outputs - 1, 1)) }
    let targets =
      output == .identity
      ? try random.randn(rows: 7, columns: outputs) : try labels.matrix(units: outputs)
    for weights in [[], [1, 2, 0.5, 0, 3, 1, 1]] as [[Double]] {
      let layout = try MLPLayout(inputs: 3, hidden: [5, 4], outputs: outputs)
      let objective = MLPObjective(
        layout: layout, activation: activation, output: output, alpha: 0.3, features: features,
        targets: targets, weights: weights)
      let point = layout.initialParameters(activation, seed: 1)
      for (index, slope) in objective(point).gradient.enumerated() {
        var (below, above) = (point, point)
        below[index] -= 1e-5
        above[index] += 1e-5
        let quotient = (objective(above).value - objective(below).value) / 2e-5
        #expect(abs(quotient - slope) < 1e-8)
      }
    }
  }

  @Test func weightsCountAsRepetitions() throws {
    let dataset = try Samples.overlapping()
    let weights = dataset.labels.indices.map { $0 % 3 }
    let rows = weights.indices.flatMap { [Int](repeating: $0, count: weights[$0]) }
    let classifier = MLPClassifier(hiddenLayerSizes: [4], activation: .tanh, alpha: 20)
    let weighted = try classifier.fit(dataset, weights: .samples(weights.map(Double.init)))
    let repeated = try classifier.fit(dataset.samples(at: rows))
    expectClose([weighted.run.loss], [repeated.run.loss], within: 1e-10)
    expectClose(
      try weighted.predictProbabilities(dataset.features).values,
      try repeated.predictProbabilities(dataset.features).values, within: 1e-7)
  }

  @Test func withoutHiddenLayersItIsLogisticAndRidgeRegression() throws {
    let dataset = try Samples.overlapping()
    let classifier = try MLPClassifier(hiddenLayerSizes: [], alpha: 2, tolerance: 1e-9).fit(dataset)
    let logistic = try LogisticRegression(inverseRegularization: 0.5).fit(dataset)
    expectClose(classifier.weights[0].values, logistic.coefficients.values, within: 1e-5)
    expectClose(classifier.biases[0], logistic.intercepts, within: 1e-5)
    let targets = dataset.features.column(1)
    let numbers = try RegressionDataset(
      features: dataset.features.columns(at: [0, 2]), targets: targets)
    let regressor = try MLPRegressor(hiddenLayerSizes: [], alpha: 3, tolerance: 1e-9).fit(numbers)
    let ridge = try Ridge(alpha: 3).fit(numbers)
    expectClose(regressor.weights[0].values, ridge.coefficients, within: 1e-5)
    expectClose(regressor.biases[0], [ridge.intercept], within: 1e-5)
  }

  @Test func aStrongerPenaltyLeavesSmallerWeights() throws {
    let dataset = try Dataset.makeMoons(samples: 60, noise: 0.2, seed: 0)
    var before = Double.infinity
    for alpha in [0.1, 1, 10, 100] {
      let model = try MLPClassifier(hiddenLayerSizes: [5], activation: .tanh, alpha: alpha)
        .fit(dataset)
      let size = model.weights.reduce(0) { $0 + dot($1.values, $1.values) }
      #expect(size < before)
      before = size
    }
  }

  @Test func moonsAreToldApart() throws {
    let dataset = try Dataset.makeMoons(samples: 100, noise: 0.1, seed: 0)
    let model = try MLPClassifier(hiddenLayerSizes: [10], maximumIterations: 500).fit(dataset)
    #expect(try model.predict(dataset.features) == dataset.labels)
    #expect(model.run.losses.count == model.run.iterations + 1)
    #expect(model.run.losses.last == model.run.loss)
    let isFalling = zip(model.run.losses, model.run.losses.dropFirst()).allSatisfy { $0 >= $1 }
    #expect(isFalling)
  }

  @Test func probabilitiesAgreeWithScoresAndLabels() throws {
    for dataset in try [Samples.overlapping(), Samples.threeClusters()] {
      let model = try MLPClassifier(hiddenLayerSizes: [4], alpha: 1).fit(dataset)
      let scores = try model.decisionFunction(dataset.features)
      let probabilities = try model.predictProbabilities(dataset.features)
      let predictions = try model.predict(dataset.features)
      #expect(scores.columns == (model.classes.count == 2 ? 1 : 3))
      for (row, label) in predictions.enumerated() {
        let shares = Array(probabilities.row(row))
        #expect(abs(shares.reduce(0, +) - 1) < 1e-14)
        #expect(model.classes[shares.firstIndex(of: shares.max() ?? 0) ?? -1] == label)
      }
    }
  }

  @Test(arguments: MLPActivation.allCases)
  func theNetworkOfAModelGivesTheSame(activation: MLPActivation) throws {
    for dataset in try [Samples.overlapping(), Samples.threeClusters()] {
      let model = try MLPClassifier(hiddenLayerSizes: [4, 3], activation: activation, alpha: 1)
        .fit(dataset)
      let network = try model.network()
      let outputs = try network.predict(dataset.features)
      let probabilities = try model.predictProbabilities(dataset.features)
      for row in 0..<outputs.rows {
        let expected = Array(probabilities.row(row).suffix(outputs.columns))
        expectClose(Array(outputs.row(row)), expected, within: 1e-5)
      }
    }
    let numbers = try RegressionDataset(features: Matrix(column: [0, 1, 2]), targets: [1, 0, 2])
    let model = try MLPRegressor(hiddenLayerSizes: [3], activation: activation).fit(numbers)
    expectClose(
      try model.network().predict(numbers.features).values, try model.predict(numbers.features),
      within: 1e-5)
  }

  /// Recorded from this implementation, in debug and release.
  @Test func hasTheSameBitsEverywhere() throws {
    let losses: [MLPActivation: Double] = [
      .identity: 0.4393509720305978, .logistic: 0.3944574590728056, .tanh: 0.4109059124033094,
      .relu: 0.4074116806267444,
    ]
    for (activation, loss) in losses {
      let model = try MLPClassifier(
        hiddenLayerSizes: [3], activation: activation, maximumIterations: 30
      ).fit(Samples.overlapping())
      #expect(model.run.loss == loss)
    }
  }

  @Test func optionsAreThoseOfScikitLearnUnlessGiven() {
    #expect(
      MLPClassifier()
        == MLPClassifier(
          hiddenLayerSizes: [100], activation: .relu, alpha: 1e-4, tolerance: 1e-4,
          maximumIterations: 200, maximumEvaluations: 15_000, seed: 0))
    #expect(
      MLPRegressor()
        == MLPRegressor(
          hiddenLayerSizes: [100], activation: .relu, alpha: 1e-4, tolerance: 1e-4,
          maximumIterations: 200, maximumEvaluations: 15_000, seed: 0))
  }

  @Test func stepsUsedUpAreToldOf() throws {
    let dataset = try Samples.overlapping()
    let few = try MLPClassifier(hiddenLayerSizes: [3], maximumIterations: 3).fit(dataset)
    #expect(few.run.iterations == 3)
    #expect(!few.run.hasConverged)
    let once = try MLPClassifier(hiddenLayerSizes: [3], maximumEvaluations: 0).fit(dataset)
    #expect(once.run.iterations == 0)
    #expect(!once.run.hasConverged)
    #expect(try MLPClassifier(hiddenLayerSizes: [3], tolerance: 10).fit(dataset).run.hasConverged)
  }

  @Test func refusesWhatCannotBeTrained() throws {
    let dataset = try Samples.overlapping()
    let one = try Dataset(features: Matrix(column: [1, 2]), labels: [4, 4])
    #expect(throws: TrainingError.self) { try MLPClassifier().fit(one) }
    let classifiers = [
      MLPClassifier(hiddenLayerSizes: [0]), MLPClassifier(hiddenLayerSizes: [-3]),
      MLPClassifier(hiddenLayerSizes: [.max]), MLPClassifier(hiddenLayerSizes: [1 << 20, 1 << 20]),
      MLPClassifier(hiddenLayerSizes: [1 << 13, 1 << 14, 1 << 14, 1 << 14]),
      MLPClassifier(alpha: -1), MLPClassifier(alpha: .nan), MLPClassifier(tolerance: -1),
      MLPClassifier(tolerance: .nan), MLPClassifier(maximumIterations: -1),
      MLPClassifier(maximumEvaluations: -1),
    ]
    for classifier in classifiers {
      #expect(throws: TrainingError.self) { try classifier.fit(dataset) }
    }
    #expect(throws: TrainingError.self) {
      try MLPClassifier().fit(dataset, weights: .classes([0: 0]))
    }
    let numbers = try RegressionDataset(features: Matrix(column: [0, 1]), targets: [1e300, 0])
    #expect(throws: TrainingError.self) { try MLPRegressor().fit(numbers) }
    #expect(throws: TrainingError.self) {
      try MLPRegressor().fit(numbers, weights: .classes([0: 1]))
    }
    let model = try MLPClassifier(hiddenLayerSizes: [2], maximumIterations: 1).fit(dataset)
    #expect(throws: TrainingError.self) { try model.predict(Matrix(rows: 1, columns: 2)) }
    #expect(throws: TrainingError.self) { try model.predict(Matrix([[.nan, 0, 0]])) }
  }

  @Test func withoutFeaturesOnlyBiasesAreLearnt() throws {
    let dataset = try Dataset(features: Matrix(rows: 4, columns: 0), labels: [0, 1, 1, 1])
    let model = try MLPClassifier(hiddenLayerSizes: [], tolerance: 1e-9).fit(dataset)
    expectClose(model.biases[0], [DoubleMath.log(3)], within: 1e-4)
    #expect(throws: TrainingError.self) { try model.network() }
  }
}
