import Testing

@testable import Training

/// Compared with scikit-learn; see `Fixtures/logistic-penalties.json`.
@Suite struct LogisticPenaltyTests {
  private struct Case: Decodable {
    let dataset, penalty: String
    let l1Share, inverseRegularization: Double
    let strategy: String
    let balanced: Bool
    let weights: [Double]
    let coefficients: [[Double]]
    let intercepts: [Double]
    let scores, probabilities: [[Double]]
    let predictions: [Int]

    var regression: LogisticRegression {
      get throws {
        let penalties: [String: LogisticRegression.Penalty] = [
          "none": .none, "l1": .l1, "l2": .l2, "elasticNet": .elasticNet(l1Share: l1Share),
        ]
        return LogisticRegression(
          penalty: try #require(penalties[penalty]),
          strategy: strategy == "ovr" ? .oneVersusRest : .multinomial,
          inverseRegularization: inverseRegularization)
      }
    }

    func weights(of dataset: Dataset) -> SampleWeights? {
      if balanced { return .balanced(dataset.labels) }
      return weights.isEmpty ? nil : .samples(weights)
    }
  }
  private struct File: Decodable {
    let datasets: NamedDatasets
    let cases: [Case]
  }

  @Test func coefficientsEqualThoseOfScikitLearn() throws {
    let file = try fixture("logistic-penalties", as: File.self)
    for expected in file.cases {
      let comment: Comment =
        "\(expected.dataset), \(expected.penalty), \(expected.strategy), \(expected.inverseRegularization)"
      let dataset = try file.datasets.classes(expected.dataset)
      let model = try expected.regression.fit(dataset, weights: expected.weights(of: dataset))
      let rows = (0..<model.coefficients.rows).map { Array(model.coefficients.row($0)) }
      #expect(rows.count == expected.coefficients.count, comment)
      expectClose(
        rows.flatMap { $0 }, expected.coefficients.flatMap { $0 }, within: 1e-7, comment: comment)
      expectClose(model.intercepts, expected.intercepts, within: 1e-7, comment: comment)
      let some = try dataset.features.rows(
        at: Array(stride(from: 0, to: dataset.labels.count, by: 7)))
      let scores = try model.decisionFunction(some)
      let probabilities = try model.predictProbabilities(some)
      expectClose(scores.values, expected.scores.flatMap { $0 }, within: 1e-7, comment: comment)
      expectClose(
        probabilities.values, expected.probabilities.flatMap { $0 }, within: 1e-7, comment: comment)
      #expect(try model.predict(some) == expected.predictions, comment)
    }
  }
  /// Recorded from this implementation, in debug and release.
  @Test func hasTheSameBitsEverywhere() throws {
    let sparse = try LogisticRegression(penalty: .l1, inverseRegularization: 0.1)
      .fit(Samples.threeClusters())
    #expect(
      sparse.coefficients.values
        == [0, -1.3942451666559117, 2.234368664831872, 0, 0, 0.8612355838216391])
    let free = try LogisticRegression(penalty: .none).fit(Samples.overlapping())
    #expect(
      free.coefficients.values
        == [1.5962559750937477, 0.012148426364510946, -1.618822040521149])
  }

  @Test func theConditionsOfAnL1MinimumHold() throws {
    for dataset in try [Samples.twoClusters(), Samples.overlapping(), Samples.threeClusters()] {
      for (penalty, ridge) in [
        (LogisticRegression.Penalty.l1, 0.0), (.elasticNet(l1Share: 0.25), 0.75),
      ] as [(LogisticRegression.Penalty, Double)] {
        let model = try LogisticRegression(penalty: penalty, inverseRegularization: 0.3).fit(
          dataset)
        for (score, slopes) in try lossSlopes(model, dataset, c: 0.3).enumerated() {
          #expect(abs(slopes[slopes.count - 1]) < 1e-8)
          for (feature, slope) in slopes.dropLast().enumerated() {
            let coefficient = model.coefficients[score, feature]
            let pull = slope + ridge * coefficient
            let cost = 1 - ridge
            if coefficient == 0 {
              #expect(abs(pull) <= cost + 1e-8)
            } else {
              #expect(abs(pull + (coefficient > 0 ? cost : -cost)) < 1e-8)
            }
          }
        }
      }
    }
  }

  @Test(arguments: [LogisticRegression.Penalty.l1, .l2, .elasticNet(l1Share: 0.5)])
  func aStrongerPenaltyLeavesSmallerCoefficients(penalty: LogisticRegression.Penalty) throws {
    for dataset in try [Samples.overlapping(), Samples.threeClusters()] {
      var before = Double.infinity
      for c in [10, 1, 0.1, 0.01] {
        let model = try LogisticRegression(penalty: penalty, inverseRegularization: c).fit(dataset)
        let size = model.coefficients.values.reduce(0) { sum, value in
          sum + penalty.absoluteShare * abs(value) + penalty.squaredShare * value * value / 2
        }
        #expect(size < before)
        before = size
      }
    }
  }

  @Test func anL1PenaltyStrongEnoughLeavesTheLogOddsAlone() throws {
    let two = try LogisticRegression(penalty: .l1, inverseRegularization: 1e-4)
      .fit(Dataset(features: Matrix(column: [1, 5, 2, 3]), labels: [0, 1, 1, 1]))
    #expect(two.coefficients.values == [0])
    #expect(abs(two.intercepts[0] - DoubleMath.log(3)) < 1e-4)
    let three = try LogisticRegression(penalty: .l1, inverseRegularization: 1e-3)
      .fit(Samples.threeClusters())
    #expect(three.coefficients.values == [0, 0, 0, 0, 0, 0])
    expectClose(three.intercepts, [0, 0, 0], within: 1e-6)
  }

  @Test func theEndsOfAnElasticNetAreL2AndL1() throws {
    for dataset in try [Samples.overlapping(), Samples.threeClusters()] {
      for (share, penalty) in [(0, .l2), (1, .l1)] as [(Double, LogisticRegression.Penalty)] {
        let net = try LogisticRegression(penalty: .elasticNet(l1Share: share)).fit(dataset)
        #expect(try net == LogisticRegression(penalty: penalty).fit(dataset))
      }
    }
  }

  @Test(arguments: [LogisticRegression.Penalty.none, .l1, .l2])
  func weightsCountAsRepetitions(penalty: LogisticRegression.Penalty) throws {
    let dataset = try Samples.overlapping()
    let weights = dataset.labels.indices.map { $0 % 4 }
    let rows = weights.indices.flatMap { [Int](repeating: $0, count: weights[$0]) }
    let regression = LogisticRegression(penalty: penalty, inverseRegularization: 0.4)
    let weighted = try regression.fit(dataset, weights: .samples(weights.map(Double.init)))
    let repeated = try regression.fit(dataset.samples(at: rows))
    expectClose(weighted.coefficients.values, repeated.coefficients.values, within: 1e-8)
    expectClose(weighted.intercepts, repeated.intercepts, within: 1e-8)
  }

  @Test(arguments: [LogisticRegression.Penalty.none, .l1, .l2])
  func neitherTheOrderOfSamplesNorTheirPlaceMatters(penalty: LogisticRegression.Penalty) throws {
    let dataset = try Samples.overlapping()
    var random = NumPyRandom(seed: 1)
    let shuffled = try dataset.samples(at: random.permutation(dataset.labels.count))
    let moved = try Dataset(
      features: shuffled.features.mapEntries { value, _ in value + 3 }, labels: shuffled.labels)
    let regression = LogisticRegression(penalty: penalty)
    let (model, other) = (try regression.fit(dataset), try regression.fit(moved))
    expectClose(other.coefficients.values, model.coefficients.values, within: 1e-7)
    let shift = 3 * model.coefficients.values.reduce(0, +)
    expectClose(other.intercepts, [model.intercepts[0] - shift], within: 1e-7)
  }

  @Test func withoutAPenaltyUnitsDoNotMatter() throws {
    let dataset = try Samples.overlapping()
    let units = [1000, 1, 1e-3]
    let scaled = try Dataset(
      features: dataset.features.mapEntries { $0 * units[$1] }, labels: dataset.labels)
    let regression = LogisticRegression(penalty: .none)
    let (model, other) = (try regression.fit(dataset), try regression.fit(scaled))
    let back = zip(other.coefficients.values, units).map { $0 * $1 }
    expectClose(back, model.coefficients.values, within: 1e-6)
    expectClose(other.intercepts, model.intercepts, within: 1e-6)
  }

  @Test func oneVersusRestIsARegressionForEachClass() throws {
    let dataset = try Samples.threeClusters()
    let model = try LogisticRegression(strategy: .oneVersusRest).fit(dataset)
    for (index, label) in dataset.classes.enumerated() {
      let isClass = try Dataset(
        features: dataset.features, labels: dataset.labels.map { $0 == label ? 1 : 0 })
      let alone = try LogisticRegression().fit(isClass)
      #expect(Array(model.coefficients.row(index)) == alone.coefficients.values)
      #expect(model.intercepts[index] == alone.intercepts[0])
    }
    let probabilities = try model.predictProbabilities(dataset.features)
    for row in 0..<probabilities.rows {
      #expect(abs(probabilities.row(row).reduce(0, +) - 1) < 1e-15)
    }
    // Where every class is next to impossible, the least impossible one is likely.
    let far = try model.predictProbabilities(Matrix([[-3000, 1000], [1e4, 1e4]]))
    let sums = (0..<far.rows).map { far.row($0).reduce(0, +) }
    expectClose(sums, [1, 1], within: 1e-12)
  }

  @Test func ofTwoClassesBothStrategiesAreOne() throws {
    let dataset = try Samples.overlapping()
    #expect(
      try LogisticRegression(strategy: .oneVersusRest).fit(dataset)
        == LogisticRegression().fit(dataset))
  }

  @Test(arguments: [LogisticRegression.Strategy.multinomial, .oneVersusRest])
  func classesThatPlanesTellApartNeedAPenalty(strategy: LogisticRegression.Strategy) throws {
    for dataset in try [Samples.twoClusters(), Samples.threeClusters()] {
      #expect {
        try LogisticRegression(penalty: .none, strategy: strategy).fit(dataset)
      } throws: { error in
        "\(error)".contains("penalty: expected l1 or l2")
      }
    }
  }

  @Test func refusesOptionsAndWeightsOutOfRange() throws {
    let dataset = try Samples.overlapping()
    for share in [-0.1, 1.5, .nan] {
      #expect(throws: TrainingError.self) {
        try LogisticRegression(penalty: .elasticNet(l1Share: share)).fit(dataset)
      }
    }
    #expect(
      throws: TrainingError.shape(
        array: "weights", expected: "200, one for each sample", actual: "1")
    ) {
      try LogisticRegression().fit(dataset, weights: .samples([1]))
    }
    for weights in [SampleWeights.classes([0: -1]), .classes([1: .nan]), .classes([1: 0])] {
      #expect(throws: TrainingError.self) {
        try LogisticRegression().fit(dataset, weights: weights)
      }
    }
    for tolerance in [0, -1, .nan] {
      #expect(throws: TrainingError.self) {
        try LogisticRegression(penalty: .l1, tolerance: tolerance).fit(dataset)
      }
    }
    #expect(throws: TrainingError.self) {
      try LogisticRegression(penalty: .l1, maximumIterations: -1).fit(dataset)
    }
  }

  @Test func reportsThatNewtonsStepsAreUsedUpOrLeadNowhere() throws {
    let dataset = try Samples.overlapping()
    #expect {
      try LogisticRegression(penalty: .l1, maximumIterations: 2).fit(dataset)
    } throws: { error in
      guard case .notConverged("proximal Newton method", 2, _)? = error as? TrainingError else {
        return false
      }
      return true
    }
    #expect {
      try LogisticRegression(penalty: .l1, tolerance: 1e-300).fit(dataset)
    } throws: { error in
      guard case .stalled("proximal Newton method", _, _)? = error as? TrainingError else {
        return false
      }
      return true
    }
    let huge = try Dataset(
      features: Matrix(column: [-1.5e308, -1.5e308, 1.5e308, 1.5e308]), labels: [0, 0, 1, 1])
    #expect(throws: TrainingError.self) { try LogisticRegression(penalty: .l1).fit(huge) }
  }

  /// The slopes of C times the losses to the coefficients of each score, and to its intercept.
  private func lossSlopes(
    _ model: LogisticRegression.Model, _ dataset: Dataset, c: Double
  ) throws -> [[Double]] {
    let probabilities = try model.predictProbabilities(dataset.features)
    let scored = model.classes.count == 2 ? [model.classes[1]] : model.classes
    let firstColumn = model.classes.count - scored.count
    return scored.enumerated().map { score, label in
      let errors = dataset.labels.enumerated().map { row, actual in
        c * (probabilities[row, firstColumn + score] - (actual == label ? 1 : 0))
      }
      return (0..<dataset.features.columns).map { dot(errors, dataset.features.column($0)) }
        + [errors.reduce(0, +)]
    }
  }
}
