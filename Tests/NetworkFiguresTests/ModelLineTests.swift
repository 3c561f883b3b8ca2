import NetworkFigures
import Plotting
import Testing
import Training

@Suite struct ModelLineTests {
  private func dataset() throws -> RegressionDataset {
    try RegressionDataset(features: Matrix(column: [0, 1, 2, 3]), targets: [1, 3, 5, 7])
  }

  @Test func aRegressionIsALine() throws {
    let model = LinearPredictor(coefficients: [2], intercept: 1)
    let line = try Line(predictionOf: model, x: [0, 1, -1], label: "Prediction")
    #expect(line.points == [Point(0, 1), Point(1, 3), Point(-1, -1)])
    #expect(line.label == "Prediction")
  }

  @Test func everyRegressionRunsAlongItsPredictions() throws {
    let (dataset, x) = (try dataset(), [0.5, 1.5])
    let perceptron = try MLPRegressor(hiddenLayerSizes: [2], activation: .tanh).fit(dataset)
    #expect(
      try Line(predictionOf: perceptron, x: x).points.map(\.y)
        == perceptron.predict(Matrix(column: x)))
    for model in try [
      LinearRegression().fit(dataset), Ridge().fit(dataset), Lasso(alpha: 0.1).fit(dataset),
    ] {
      #expect(
        try Line(predictionOf: model, x: x).points.map(\.y) == model.predict(Matrix(column: x)))
    }
  }

  @Test func aFunctionIsALine() throws {
    let model = PredictingFunction { features in features.column(0).map { $0 * $0 } }
    #expect(try Line(predictionOf: model, x: [2, 3]).points == [Point(2, 4), Point(3, 9)])
  }

  @Test func aNetworkOfOneOutputPredictsAValue() throws {
    let layer = try Network.Layer(weights: Matrix([[2], [1]]), bias: [1], activation: .linear)
    let network = try Network(layers: [layer])
    #expect(try network.predictedValues(for: Matrix([[1, 1], [0, 2]])) == [4, 3])
    let two = try Network(inputs: 1, seed: 0, layers: [Dense(2)])
    #expect {
      try two.predictedValues(for: Matrix([[1]]))
    } throws: {
      $0 as? NetworkFigureError == .network(expected: "one output", actual: "2 outputs")
    }
  }

  @Test func otherNumbersOfFeaturesOrPredictionsAreAnError() throws {
    let model = LinearPredictor(coefficients: [2, 1], intercept: 1)
    #expect(throws: TrainingError.self) { try Line(predictionOf: model, x: [0]) }
    let short = PredictingFunction { _ in [1] }
    #expect(throws: PlotError.self) { try Line(predictionOf: short, x: [0, 1]) }
  }

  @Test func classifiersDecideAsTheyPredict() throws {
    let three = try Samples.threeClasses()
    let two = try Dataset(features: three.features, labels: three.labels.map { $0 == 9 ? 1 : 0 })
    let mesh = try Samples.mesh()
    for dataset in [two, three] {
      let perceptron = try MLPClassifier(hiddenLayerSizes: [4], alpha: 1).fit(dataset)
      let machine = try LinearSVC().fit(dataset)
      let rest = try LogisticRegression(strategy: .oneVersusRest).fit(dataset)
      let models: [(any ClassScoring, [Int])] = try [
        (perceptron, perceptron.predict(mesh)), (machine, machine.predict(mesh)),
        (rest, rest.predict(mesh)),
      ]
      for (model, predictions) in models {
        let scores = try model.classScores(for: mesh)
        #expect(scores.columns == dataset.classes.count)
        for (row, label) in predictions.enumerated() {
          let greatest = scores.row(row).max() ?? 0
          let winner = Array(scores.row(row)).firstIndex(of: greatest) ?? -1
          #expect(dataset.classes[winner] == label)
        }
      }
      let regions = try DecisionRegions(of: machine, x: -2...2, y: -2...2, resolution: 32)
      #expect(regions.regions.count == dataset.classes.count)
    }
  }
}
