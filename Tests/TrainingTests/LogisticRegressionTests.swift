import Testing

@testable import Training

@Suite struct LogisticRegressionTests {
  private struct Case: Decodable {
    let dataset: String
    let inverseRegularization: Double
    let coefficients: [[Double]]
    let intercepts: [Double]
  }
  private struct File: Decodable {
    let cases: [Case]
  }

  @Test func findsTheOptimumThatNewtonsMethodFindsAtFortyDigits() throws {
    for expected in try fixture("logistic-regression", as: File.self).cases {
      let dataset = try named(expected.dataset)
      let model = try LogisticRegression(
        inverseRegularization: expected.inverseRegularization
      ).fit(dataset)
      let coefficients = try Matrix(expected.coefficients)
      #expect(model.coefficients.rows == coefficients.rows)
      #expect(difference(model.coefficients.values, coefficients.values) <= 1e-8)
      #expect(difference(model.intercepts, expected.intercepts) <= 1e-8)
    }
  }

  /// scikit-learn 1.9.1 stops at a gradient of 1e-4, hence the tolerance.
  @Test func isCloseToScikitLearn() throws {
    let model = try LogisticRegression().fit(Samples.twoClusters())
    let reference = [-1.5340685225213475, 1.5646716663011166]
    #expect(difference(model.coefficients.values, reference) <= 1e-3)
    #expect(difference(model.intercepts, [-0.3945645485135784]) <= 1e-3)
  }

  @Test(arguments: [1e-3, 1, 1e3])
  func theGradientVanishesAtTheOptimum(inverseRegularization: Double) throws {
    for dataset in try [
      Samples.twoClusters(), Samples.overlapping(), Samples.threeClusters(),
    ] {
      let model = try LogisticRegression(inverseRegularization: inverseRegularization)
        .fit(dataset)
      let gradient = try firstOrderConditions(model, dataset, c: inverseRegularization)
      #expect(gradient.allSatisfy { abs($0) <= 1e-8 })
    }
  }

  /// Recorded from this implementation; a change of the last bit on any machine or in any build
  /// configuration shows here.
  @Test func endsWithTheSameBitsEverywhere() throws {
    let two = try LogisticRegression().fit(Samples.twoClusters())
    #expect(two.coefficients.values == [-1.5334371799032505, 1.5648322452618326])
    #expect(two.intercepts == [-0.3948948216871327])
    let three = try LogisticRegression().fit(Samples.threeClusters())
    #expect(
      three.intercepts == [-0.12904756857166477, 0.07160629420745784, 0.05744127436420614])
  }

  @Test func interceptsOfSeveralClassesSumToZero() throws {
    let model = try LogisticRegression().fit(Samples.threeClusters())
    #expect(abs(model.intercepts.reduce(0, +)) < 1e-9)
    for feature in 0..<2 {
      #expect(abs(model.coefficients.column(feature).reduce(0, +)) < 1e-8)
    }
  }

  @Test func withoutFeaturesTheInterceptIsTheLogOdds() throws {
    let dataset = try Dataset(features: Matrix(rows: 4, columns: 0), labels: [5, 9, 9, 9])
    let model = try LogisticRegression().fit(dataset)
    #expect(abs(model.intercepts[0] - DoubleMath.log(3)) < 1e-9)
    #expect(try model.predict(dataset.features) == [9, 9, 9, 9])
    let three = try Dataset(features: Matrix(rows: 4, columns: 0), labels: [1, 2, 2, 3])
    let probabilities = try LogisticRegression().fit(three).predictProbabilities(three.features)
    #expect(difference(Array(probabilities.row(0)), [0.25, 0.5, 0.25]) < 1e-9)
  }

  @Test func probabilitiesAgreeWithScoresAndLabels() throws {
    for dataset in try [Samples.twoClusters(), Samples.threeClusters()] {
      let model = try LogisticRegression().fit(dataset)
      let probabilities = try model.predictProbabilities(dataset.features)
      let scores = try model.decisionFunction(dataset.features)
      #expect(probabilities.columns == model.classes.count)
      #expect(scores.columns == model.coefficients.rows)
      #expect(try model.predict(dataset.features) == dataset.labels)
      for (row, label) in dataset.labels.enumerated() {
        let entries = probabilities.row(row)
        #expect(abs(entries.reduce(0, +) - 1) < 1e-15)
        #expect(entries.max() == entries[entries.startIndex + (label - model.classes[0])])
      }
    }
  }

  @Test func scoresFarFromTheBoundaryGiveProbabilitiesZeroAndOne() throws {
    let two = try LogisticRegression().fit(Samples.twoClusters())
    let far = try Matrix([[1e5, -1e5], [-1e5, 1e5]])
    #expect(try two.predictProbabilities(far) == Matrix([[1, 0], [0, 1]]))
    let three = try LogisticRegression().fit(Samples.threeClusters())
    #expect(try three.predictProbabilities(Matrix([[1e5, 0]])) == Matrix([[0, 1, 0]]))
  }

  @Test func mirroredDataGiveMirroredCoefficients() throws {
    let dataset = try Samples.overlapping()
    let swapped = try Dataset(features: dataset.features, labels: dataset.labels.map { 1 - $0 })
    let model = try LogisticRegression().fit(dataset)
    let mirror = try LogisticRegression().fit(swapped)
    #expect(difference(model.coefficients.values, mirror.coefficients.values.map { -$0 }) < 1e-8)
    #expect(difference(model.intercepts, mirror.intercepts.map { -$0 }) < 1e-8)
  }

  @Test func refusesASingleClass() throws {
    let dataset = try Dataset(features: Matrix(column: [1, 2]), labels: [4, 4])
    #expect(
      throws: TrainingError.label(
        array: "labels", row: 0, value: 4, expected: "a class that not all samples share")
    ) {
      try LogisticRegression().fit(dataset)
    }
  }

  @Test(arguments: [0, -1, .nan, .infinity])
  func refusesAStrengthThatIsNotPositive(inverseRegularization: Double) throws {
    let dataset = try Samples.twoClusters()
    #expect {
      try LogisticRegression(inverseRegularization: inverseRegularization).fit(dataset)
    } throws: { error in
      error is TrainingError && "\(error)".contains("inverseRegularization")
    }
  }

  @Test func reportsThatTheStepsAreUsedUp() throws {
    let dataset = try Samples.overlapping()
    #expect {
      try LogisticRegression(maximumIterations: 2).fit(dataset)
    } throws: { error in
      if case .notConverged("L-BFGS", 2, _)? = error as? TrainingError { true } else { false }
    }
  }

  @Test func reportsFeaturesThatOverflow() throws {
    let dataset = try Dataset(
      features: Matrix(column: [-1.5e308, -1.5e308, 1.5e308, 1.5e308]), labels: [0, 0, 1, 1])
    #expect(throws: TrainingError.self) { try LogisticRegression().fit(dataset) }
  }

  @Test func predictionRefusesAnotherWidth() throws {
    let model = try LogisticRegression().fit(Samples.twoClusters())
    let expected = TrainingError.shape(
      array: "features", expected: "2 columns, as fitted", actual: "3")
    let wide = Matrix(rows: 1, columns: 3)
    #expect(throws: expected) { try model.predict(wide) }
    #expect(throws: expected) { try model.predictProbabilities(wide) }
    #expect(throws: expected) { try model.decisionFunction(wide) }
  }

  @Test func theObjectivesGradientIsItsDerivative() throws {
    for dataset in try [Samples.overlapping(), Samples.threeClusters()] {
      let classes = dataset.classes
      let objective = LogisticObjective(
        features: dataset.features, targets: dataset.labels.map { $0 - classes[0] },
        scoreCount: classes.count == 2 ? 1 : classes.count, c: 0.7)
      let point = (0..<objective.parameterCount).map { 0.3 * Double($0) - 0.5 }
      for (index, slope) in objective(point).gradient.enumerated() {
        var (below, above) = (point, point)
        below[index] -= 1e-5
        above[index] += 1e-5
        let quotient = (objective(above).value - objective(below).value) / 2e-5
        #expect(abs(quotient - slope) < 1e-5)
      }
    }
  }

  private func named(_ name: String) throws -> Dataset {
    name == "twoFeatures" ? try Samples.twoClusters() : try Samples.threeClusters()
  }

  private func difference(_ a: [Double], _ b: [Double]) -> Double {
    zip(a, b).map { abs($0 - $1) }.max() ?? 0
  }

  /// The derivatives of the penalised loss by the coefficients and intercepts, written down from
  /// the predicted probabilities: C * sum((p - y) x) + w, and the sum of p - y.
  private func firstOrderConditions(
    _ model: LogisticRegression.Model, _ dataset: Dataset, c: Double
  ) throws -> [Double] {
    let probabilities = try model.predictProbabilities(dataset.features)
    let scored = model.classes.count == 2 ? [model.classes[1]] : model.classes
    let firstColumn = model.classes.count - scored.count
    return scored.enumerated().flatMap { score, label in
      let errors = dataset.labels.enumerated().map { row, actual in
        probabilities[row, firstColumn + score] - (actual == label ? 1 : 0)
      }
      let slopes = (0..<dataset.features.columns).map { column in
        c * dot(errors, dataset.features.column(column)) + model.coefficients[score, column]
      }
      return slopes + [c * errors.reduce(0, +)]
    }
  }
}
