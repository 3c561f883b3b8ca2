import Testing
import Training

@Suite struct PerceptronTests {
  /// The weights that listing 2 ends with, run with NumPy 2.4.
  @Test func endsWithTheListingsWeights() throws {
    let dataset = try Samples.twoClusters()
    let model = try Perceptron(learningRate: 0.05, epochs: 150).fit(dataset)
    #expect(abs(model.weights[0] - -0.0507227475557836) <= 1e-12)
    #expect(abs(model.weights[1] - 0.07105076816811916) <= 1e-12)
    #expect(abs(model.bias) <= 1e-12)
    #expect(try model.predict(dataset.features) == dataset.labels)
  }

  @Test func movesTowardsASampleThatItMissesInTheOrderOfTheSamples() throws {
    // All weights zero say 1, so that only the 0 moves them; the 1 is then missed and moves back.
    let dataset = try Dataset(features: Matrix([[1, 2], [3, 4]]), labels: [0, 1])
    let model = try Perceptron(learningRate: 0.5, epochs: 1).fit(dataset)
    #expect(model.weights == [-0.5 + 1.5, -1.0 + 2.0])
    #expect(model.bias == 0)
  }

  @Test func withoutEpochsAllWeightsStayZero() throws {
    let model = try Perceptron(epochs: 0).fit(Samples.twoClusters())
    #expect(model == Perceptron.Model(weights: [0, 0], bias: 0))
  }

  @Test func moreEpochsChangeNothingOnceAllSamplesAreRight() throws {
    let dataset = try Samples.twoClusters()
    let few = try Perceptron(learningRate: 0.05, epochs: 150).fit(dataset)
    #expect(try Perceptron(learningRate: 0.05, epochs: 1 << 28).fit(dataset) == few)
  }

  @Test func theBoundaryItselfBelongsToClassOne() throws {
    let model = Perceptron.Model(weights: [1, -1], bias: 2)
    let features = try Matrix([[0, 2], [0, 3], [5, 0]])
    #expect(try model.decisionFunction(features) == [0, -1, 7])
    #expect(try model.predict(features) == [1, 0, 1])
  }

  @Test func learnsFromTheBiasAloneWithoutFeatures() throws {
    let dataset = try Dataset(features: Matrix(rows: 3, columns: 0), labels: [0, 0, 0])
    let model = try Perceptron().fit(dataset)
    #expect(try model.predict(dataset.features) == [0, 0, 0])
  }

  @Test func refusesLabelsOtherThanZeroAndOne() throws {
    let dataset = try Dataset(features: Matrix(column: [1, 2, 3]), labels: [0, 1, 2])
    #expect(
      throws: TrainingError.label(array: "labels", row: 2, value: 2, expected: "0 or 1")
    ) {
      try Perceptron().fit(dataset)
    }
  }

  @Test(arguments: [0, -0.1, .nan, .infinity])
  func refusesALearningRateThatIsNotPositive(rate: Double) throws {
    let dataset = try Samples.twoClusters()
    #expect {
      try Perceptron(learningRate: rate).fit(dataset)
    } throws: { error in
      error is TrainingError && "\(error)".contains("learningRate")
    }
  }

  @Test func refusesANumberOfEpochsOutOfRange() throws {
    let dataset = try Samples.twoClusters()
    #expect(throws: TrainingError.option(name: "epochs", value: "-1", expected: "0 or more")) {
      try Perceptron(epochs: -1).fit(dataset)
    }
    #expect(
      throws: TrainingError.option(
        name: "epochs", value: "\(Int.max)", expected: "at most 268435456")
    ) {
      try Perceptron(epochs: .max).fit(dataset)
    }
  }

  @Test func reportsWeightsThatOverflow() throws {
    let dataset = try Dataset(features: Matrix(column: [1e308, 1e308]), labels: [0, 1])
    #expect {
      try Perceptron(learningRate: 100).fit(dataset)
    } throws: { error in
      if case .diverged(1, _)? = error as? TrainingError { true } else { false }
    }
  }

  @Test func predictionRefusesAnotherWidthAndUnusableNumbers() throws {
    let model = Perceptron.Model(weights: [1e300, 1], bias: 0)
    #expect(
      throws: TrainingError.shape(
        array: "features", expected: "2 columns, as fitted", actual: "1")
    ) {
      try model.predict(Matrix(column: [1]))
    }
    #expect(
      throws: TrainingError.notFinite(array: "features", row: 0, column: 1, value: .infinity)
    ) {
      try model.predict(Matrix([[0, .infinity]]))
    }
    #expect(
      throws: TrainingError.notFinite(array: "scores", row: 1, column: 0, value: .infinity)
    ) {
      try model.decisionFunction(Matrix([[0, 0], [1e300, 0]]))
    }
  }
}
