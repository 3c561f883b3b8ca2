import Testing

@testable import Training

/// Compared with scikit-learn; see `Fixtures/linear-regressions.json`.
@Suite struct LinearRegressionTests {
  private struct Case: Decodable {
    let model, dataset: String
    let alpha: Double
    let fitsIntercept: Bool
    let weights: [Double]
    let coefficients: [Double]
    let intercept: Double
    let predictions: [Double]
  }
  private struct File: Decodable {
    let datasets: NamedDatasets
    let cases: [Case]
  }

  private func fit(_ expected: Case, _ dataset: RegressionDataset) throws -> LinearPredictor {
    let weights = expected.weights.isEmpty ? nil : SampleWeights.samples(expected.weights)
    switch expected.model {
    case "least":
      return try LinearRegression(fitsIntercept: expected.fitsIntercept)
        .fit(dataset, weights: weights)
    case "ridge":
      return try Ridge(alpha: expected.alpha, fitsIntercept: expected.fitsIntercept)
        .fit(dataset, weights: weights)
    default:
      return try Lasso(alpha: expected.alpha, fitsIntercept: expected.fitsIntercept).fit(dataset)
    }
  }

  @Test func coefficientsEqualThoseOfScikitLearn() throws {
    let file = try fixture("linear-regressions", as: File.self)
    for expected in file.cases {
      let comment: Comment = "\(expected.model), \(expected.dataset), \(expected.alpha)"
      let dataset = try file.datasets.numbers(expected.dataset)
      let model = try fit(expected, dataset)
      let tolerance = expected.model == "lasso" ? 1e-8 : 1e-10
      expectClose(model.coefficients, expected.coefficients, within: tolerance, comment: comment)
      expectClose([model.intercept], [expected.intercept], within: tolerance, comment: comment)
      let some = Array(stride(from: 0, to: dataset.targets.count, by: 5))
      expectClose(
        try model.predict(dataset.features.rows(at: some)), expected.predictions, within: tolerance,
        comment: comment)
    }
  }

  private func plane(count: Int = 30, noise: Double = 0.5) throws -> RegressionDataset {
    var random = NumPyRandom(seed: 2)
    let features = try random.randn(rows: count, columns: 3)
    let targets = (0..<count).map { row in
      2 + features[row, 0] - 3 * features[row, 1] + noise * random.standardNormal()
    }
    return try RegressionDataset(features: features, targets: targets)
  }

  @Test func aLineWithoutNoiseIsFound() throws {
    let model = try LinearRegression().fit(plane(noise: 0))
    expectClose(model.coefficients, [1, -3, 0], within: 1e-14)
    #expect(abs(model.intercept - 2) < 1e-14)
  }

  @Test func errorsArePerpendicularToFeatures() throws {
    let dataset = try plane()
    let predictions = try LinearRegression().fit(dataset).predict(dataset.features)
    let errors = zip(dataset.targets, predictions).map { $0 - $1 }
    #expect(abs(errors.reduce(0, +)) < 1e-12)
    for column in 0..<3 { #expect(abs(dot(errors, dataset.features.column(column))) < 1e-12) }
  }

  @Test func repeatedFeaturesShareTheirCoefficient() throws {
    let dataset = try plane()
    let repeated = try RegressionDataset(
      features: dataset.features.columns(at: [0, 1, 2, 0, 0]), targets: dataset.targets)
    let (once, often) = (try LinearRegression().fit(dataset), try LinearRegression().fit(repeated))
    for feature in [0, 3, 4] {
      #expect(abs(often.coefficients[feature] - once.coefficients[0] / 3) < 1e-12)
    }
    expectClose(
      try often.predict(repeated.features), try once.predict(dataset.features), within: 1e-12)
  }

  @Test func aStrongerPenaltyLeavesSmallerCoefficients() throws {
    let dataset = try plane()
    var before = (ridge: Double.infinity, lasso: Double.infinity)
    for alpha in [0, 0.1, 1, 2] {
      let ridge = try Ridge(alpha: alpha).fit(dataset).coefficients
      let lasso = try Lasso(alpha: alpha).fit(dataset).coefficients
      let sizes = (dot(ridge, ridge), lasso.reduce(0) { $0 + abs($1) })
      #expect(sizes.0 < before.ridge)
      #expect(sizes.1 < before.lasso)
      before = sizes
    }
    let mean = dataset.targets.reduce(0, +) / Double(dataset.targets.count)
    let none = try Lasso(alpha: 10).fit(dataset)
    #expect(none.coefficients == [0, 0, 0])
    #expect(abs(none.intercept - mean) < 1e-14)
  }

  @Test func withoutAPenaltyAllAreLeastSquares() throws {
    let dataset = try plane()
    let least = try LinearRegression().fit(dataset)
    #expect(try Ridge(alpha: 0).fit(dataset) == least)
    let lasso = try Lasso(alpha: 0).fit(dataset)
    expectClose(lasso.coefficients, least.coefficients, within: 1e-10)
    expectClose(
      try Ridge(alpha: 1e-10).fit(dataset).coefficients, least.coefficients, within: 1e-10)
  }

  @Test func weightsCountAsRepetitionsAndTheOrderDoesNotMatter() throws {
    let dataset = try plane()
    let weights = dataset.targets.indices.map { $0 % 3 }
    let rows = weights.indices.reversed().flatMap { [Int](repeating: $0, count: weights[$0]) }
    let repeated = try dataset.samples(at: rows)
    let some = SampleWeights.samples(weights.map(Double.init))
    let least = try LinearRegression().fit(dataset, weights: some)
    expectClose(
      least.coefficients, try LinearRegression().fit(repeated).coefficients, within: 1e-12)
    let ridge = try Ridge(alpha: 3).fit(dataset, weights: some)
    expectClose(ridge.coefficients, try Ridge(alpha: 3).fit(repeated).coefficients, within: 1e-12)
    #expect(abs(ridge.intercept - (try Ridge(alpha: 3).fit(repeated).intercept)) < 1e-12)
  }

  /// Recorded from this implementation, in debug and release.
  @Test func hasTheSameBitsEverywhere() throws {
    #expect(
      try LinearRegression().fit(plane()).coefficients
        == [0.9345315836929617, -2.8787291885315405, 0.048338062202479284])
    #expect(
      try Ridge(alpha: 2).fit(plane()).coefficients
        == [0.9344847611511367, -2.7307606034881236, 0.05308851215539047])
    #expect(
      try Lasso(alpha: 0.1).fit(plane()).coefficients
        == [0.7669374905574337, -2.856433151286029, 0])
  }

  @Test func refusesWhatCannotBeFitted() throws {
    let dataset = try plane()
    for alpha in [-1, .nan, .infinity] {
      #expect(throws: TrainingError.self) { try Ridge(alpha: alpha).fit(dataset) }
      #expect(throws: TrainingError.self) { try Lasso(alpha: alpha).fit(dataset) }
    }
    for tolerance in [-1, 1, .nan] {
      #expect(throws: TrainingError.self) {
        try LinearRegression(tolerance: tolerance).fit(dataset)
      }
    }
    for tolerance in [0, .nan] {
      #expect(throws: TrainingError.self) { try Lasso(tolerance: tolerance).fit(dataset) }
    }
    #expect(throws: TrainingError.self) { try Lasso(maximumIterations: -1).fit(dataset) }
    let wrong: [SampleWeights] = [
      .classes([0: 1]), .samples([1]), .samples([Double](repeating: 0, count: 30)),
    ]
    for weights in wrong {
      #expect(throws: TrainingError.self) { try LinearRegression().fit(dataset, weights: weights) }
    }
    #expect {
      try Lasso(alpha: 0.1, maximumIterations: 1).fit(dataset)
    } throws: { error in
      guard case .notConverged("coordinate descent", 1, _)? = error as? TrainingError else {
        return false
      }
      return true
    }
    let huge = try RegressionDataset(
      features: Matrix(column: [-1.5e308, 1.5e308]), targets: [0, 1])
    #expect(throws: TrainingError.self) { try Lasso().fit(huge) }
    let steep = try RegressionDataset(
      features: Matrix(column: [0, 1e-300]), targets: [0, 1e300])
    #expect(throws: TrainingError.self) { try LinearRegression().fit(steep) }
  }

  @Test func numbersFarFromOneAreNoTrouble() throws {
    for scale in [1e-160, 1e150] {
      let dataset = try RegressionDataset(
        features: Matrix([[scale, 0], [0, scale], [scale, scale]]), targets: [1, 2, 3])
      let model = try LinearRegression(fitsIntercept: false).fit(dataset)
      expectClose(model.coefficients.map { $0 * scale }, [1, 2], within: 1e-14)
    }
  }

  @Test func withoutFeaturesTheMeanIsPredicted() throws {
    let dataset = try RegressionDataset(features: Matrix(rows: 3, columns: 0), targets: [1, 2, 6])
    for model in try [
      LinearRegression().fit(dataset), Ridge().fit(dataset), Lasso().fit(dataset),
    ] {
      #expect(try model.predict(dataset.features) == [3, 3, 3])
    }
  }

  @Test func predictionRefusesAnotherWidth() throws {
    let model = LinearPredictor(coefficients: [1, 2], intercept: 3)
    #expect(try model.predict(Matrix([[1, 1], [0, 0]])) == [6, 3])
    #expect(throws: TrainingError.self) { try model.predict(Matrix(rows: 1, columns: 3)) }
    #expect(throws: TrainingError.self) { try model.predict(Matrix([[.nan, 0]])) }
  }
}

@Suite struct MatrixFactorTests {
  @Test(arguments: [(1, 1), (3, 3), (7, 4), (4, 7), (12, 12)])
  func singularValuesAndVectorsMakeUpTheMatrix(rows: Int, columns: Int) throws {
    var random = NumPyRandom(seed: 3)
    for scale in [1, 1e-200, 1e200] {
      let matrix = try random.randn(rows: rows, columns: columns).mapEntries { value, _ in
        scale * value
      }
      let svd = try SingularValues(of: matrix)
      #expect(svd.values == svd.values.sorted(by: >))
      #expect(svd.values.count == min(rows, columns))
      for row in 0..<rows {
        for column in 0..<columns {
          let sum = svd.values.indices.reduce(0) { sum, index in
            sum + svd.values[index] * svd.left[index][row] * svd.right[index][column]
          }
          #expect(abs(sum - matrix[row, column]) < 1e-13 * scale)
        }
      }
      for first in svd.values.indices {
        for second in svd.values.indices {
          let expected: Double = first == second ? 1 : 0
          #expect(abs(dot(svd.left[first], svd.left[second]) - expected) < 1e-13)
          #expect(abs(dot(svd.right[first], svd.right[second]) - expected) < 1e-13)
        }
      }
    }
  }

  @Test func aMatrixOfLessRankHasValuesOfZero() throws {
    let svd = try SingularValues(of: Matrix([[1, 2], [2, 4], [3, 6]]))
    #expect(abs(svd.values[0] - 70.squareRoot()) < 1e-14)
    #expect(svd.values[1] < 1e-15)
    #expect(try SingularValues(of: Matrix(rows: 2, columns: 3)).values == [0, 0])
    #expect(try SingularValues(of: Matrix(rows: 0, columns: 3)).values == [])
  }

  @Test func equationsAreSolved() throws {
    let factor = try #require(Cholesky(of: Matrix([[4, 2], [2, 3]])))
    expectClose(factor.solve([2, 1]), [0.5, 0], within: 1e-15)
    #expect(try Cholesky(of: Matrix([[1, 2], [2, 1]])) == nil)
    #expect(try Cholesky(of: Matrix([[.nan]])) == nil)
  }
}
