import Testing

@testable import Training

/// Compared with scikit-learn; see `Fixtures/linear-svc.json`.
@Suite struct LinearSVCTests {
  private struct Case: Decodable {
    let dataset, loss: String
    let inverseRegularization: Double
    let fitsIntercept: Bool
    let interceptScaling: Double
    let weights: [Double]
    let coefficients: [[Double]]
    let intercepts: [Double]
    let scores: [[Double]]
    let predictions: [Int]

    var machine: LinearSVC {
      LinearSVC(
        loss: loss == "hinge" ? .hinge : .squaredHinge,
        inverseRegularization: inverseRegularization, fitsIntercept: fitsIntercept,
        interceptScaling: interceptScaling)
    }
  }
  private struct File: Decodable {
    let datasets: NamedDatasets
    let cases: [Case]
  }

  @Test func coefficientsEqualThoseOfScikitLearn() throws {
    let file = try fixture("linear-svc", as: File.self)
    for expected in file.cases {
      let comment: Comment =
        "\(expected.dataset), \(expected.loss), \(expected.inverseRegularization)"
      let dataset = try file.datasets.classes(expected.dataset)
      let weights = expected.weights.isEmpty ? nil : SampleWeights.samples(expected.weights)
      let model = try expected.machine.fit(dataset, weights: weights)
      expectClose(
        model.coefficients.values, expected.coefficients.flatMap { $0 }, within: 1e-6,
        comment: comment)
      expectClose(model.intercepts, expected.intercepts, within: 1e-6, comment: comment)
      let some = try dataset.features.rows(
        at: Array(stride(from: 0, to: dataset.labels.count, by: 7)))
      expectClose(
        try model.decisionFunction(some).values, expected.scores.flatMap { $0 }, within: 1e-6,
        comment: comment)
      #expect(try model.predict(some) == expected.predictions, comment)
    }
  }

  /// The objective of two classes, written down from its definition.
  private func objective(
    _ coefficients: [Double], _ dataset: Dataset, _ machine: LinearSVC
  ) -> Double {
    let losses = dataset.labels.indices.map { row -> Double in
      let score =
        dot(dataset.features.row(row), coefficients) + coefficients[coefficients.count - 1]
      let missed = max(0, 1 - (dataset.labels[row] == dataset.classes[1] ? score : -score))
      return machine.loss == .hinge ? missed : missed * missed
    }
    return dot(coefficients, coefficients) / 2
      + machine.inverseRegularization * losses.reduce(0, +)
  }

  @Test(arguments: LinearSVC.Loss.allCases, [0.01, 1, 100])
  func noCoefficientsAreBetter(loss: LinearSVC.Loss, c: Double) throws {
    for dataset in try [Samples.overlapping(), Samples.twoClusters()] {
      let machine = LinearSVC(loss: loss, inverseRegularization: c)
      let model = try machine.fit(dataset)
      let best = model.coefficients.values + model.intercepts
      let least = objective(best, dataset, machine)
      for index in best.indices {
        for step in [-1e-3, 1e-3, -1e-5, 1e-5] {
          var other = best
          other[index] += step
          // The objective bends by 1 or more.
          #expect(objective(other, dataset, machine) > least + 0.4 * step * step - 1e-12 * least)
        }
      }
    }
  }

  /// A share of the objective where that is large, as it is in sums of many samples, and else so much of 1.
  @Test func aMinimumIsNearEnoughByTheSizeOfTheObjective() throws {
    for (cost, isLarge) in [(8, true), (0.02, false)] as [(Double, Bool)] {
      let problem = try MarginProblem([[1, 2], [-1, 0.5]], costs: [cost, cost])
      let point = MarginPoint([0.1, 0.1], problem, .squaredHinge)
      #expect((point.value > 1) == isLarge)
      let share = point.gap / (isLarge ? point.value : 1)
      #expect(point.isOptimal(within: 1.01 * share))
      #expect(!point.isOptimal(within: 0.99 * share))
    }
  }

  @Test(arguments: LinearSVC.Loss.allCases)
  func theMiddleLiesBetweenTwoPoints(loss: LinearSVC.Loss) throws {
    let dataset = try Dataset(features: Matrix([[-1, 0], [3, 0]]), labels: [4, 8])
    let model = try LinearSVC(loss: loss, inverseRegularization: 1e6, interceptScaling: 1000)
      .fit(dataset)
    expectClose(model.coefficients.values, [0.5, 0], within: 1e-4)
    expectClose(model.intercepts, [-0.5], within: 1e-4)
    #expect(try model.predict(Matrix([[0.9, 5], [1.1, -5]])) == [4, 8])
  }

  @Test(arguments: LinearSVC.Loss.allCases)
  func weightsCountAsRepetitionsAndTheOrderDoesNotMatter(loss: LinearSVC.Loss) throws {
    let dataset = try Samples.overlapping()
    let weights = dataset.labels.indices.map { $0 % 3 }
    let rows = weights.indices.reversed().flatMap { [Int](repeating: $0, count: weights[$0]) }
    let machine = LinearSVC(loss: loss, inverseRegularization: 0.4)
    let weighted = try machine.fit(dataset, weights: .samples(weights.map(Double.init)))
    let repeated = try machine.fit(dataset.samples(at: rows))
    expectClose(weighted.coefficients.values, repeated.coefficients.values, within: 1e-7)
    expectClose(weighted.intercepts, repeated.intercepts, within: 1e-7)
  }

  @Test(arguments: LinearSVC.Loss.allCases)
  func mirroredLabelsMirrorThePlane(loss: LinearSVC.Loss) throws {
    let dataset = try Samples.overlapping()
    let swapped = try Dataset(features: dataset.features, labels: dataset.labels.map { 1 - $0 })
    let model = try LinearSVC(loss: loss).fit(dataset)
    let mirror = try LinearSVC(loss: loss).fit(swapped)
    expectClose(mirror.coefficients.values, model.coefficients.values.map { -$0 }, within: 1e-7)
    expectClose(mirror.intercepts, model.intercepts.map { -$0 }, within: 1e-7)
  }

  @Test(arguments: LinearSVC.Loss.allCases)
  func greaterCostsLeaveLargerCoefficients(loss: LinearSVC.Loss) throws {
    let dataset = try Samples.overlapping()
    var before = 0.0
    for c in [1e-4, 1e-2, 1, 10] {
      let model = try LinearSVC(loss: loss, inverseRegularization: c).fit(dataset)
      let coefficients = model.coefficients.values + model.intercepts
      let length = dot(coefficients, coefficients)
      #expect(length > before)
      before = length
    }
  }

  @Test(arguments: LinearSVC.Loss.allCases)
  func featuresOfAnySizeAreTaken(loss: LinearSVC.Loss) throws {
    let dataset = try Samples.overlapping()
    for scale in [1e-3, 1e3] {
      // The same problem when C and the intercept's feature go along.
      let scaled = try Dataset(
        features: dataset.features.mapEntries { value, _ in value * scale }, labels: dataset.labels)
      let model = try LinearSVC(loss: loss).fit(dataset)
      let other = try LinearSVC(
        loss: loss, inverseRegularization: 1 / (scale * scale), interceptScaling: scale
      ).fit(scaled)
      expectClose(
        other.coefficients.values.map { $0 * scale }, model.coefficients.values, within: 1e-5)
      expectClose(other.intercepts, model.intercepts, within: 1e-5)
    }
  }

  /// Recorded from this implementation, in debug and release.
  @Test func hasTheSameBitsEverywhere() throws {
    let dataset = try Samples.overlapping()
    #expect(
      try LinearSVC(loss: .hinge).fit(dataset).coefficients.values
        == [1.2267181060019023, 0.03161199974646292, -1.2459411693280036])
    #expect(
      try LinearSVC().fit(dataset).coefficients.values
        == [0.5681057319351608, 0.007503074113833109, -0.576323033241624])
  }

  @Test func refusesWhatCannotBeFitted() throws {
    let dataset = try Samples.overlapping()
    let one = try Dataset(features: Matrix(column: [1, 2]), labels: [4, 4])
    #expect(
      throws: TrainingError.label(
        array: "labels", row: 0, value: 4, expected: "a class that not all samples share")
    ) {
      try LinearSVC().fit(one)
    }
    for value in [0, -1, .nan, .infinity] {
      for machine in [
        LinearSVC(inverseRegularization: value), LinearSVC(interceptScaling: value),
        LinearSVC(tolerance: value),
      ] {
        #expect(throws: TrainingError.self) { try machine.fit(dataset) }
      }
    }
    #expect(throws: TrainingError.self) { try LinearSVC(maximumIterations: -1).fit(dataset) }
    #expect(throws: TrainingError.self) {
      try LinearSVC().fit(Dataset(features: Matrix(rows: 2, columns: 1 << 14), labels: [0, 1]))
    }
    for loss in LinearSVC.Loss.allCases {
      let name = loss == .hinge ? "Newton's method with round corners" : "Newton's method"
      #expect {
        try LinearSVC(loss: loss, maximumIterations: 1).fit(dataset)
      } throws: { error in
        guard case .notConverged(name, 1, _)? = error as? TrainingError else { return false }
        return true
      }
      #expect {
        try LinearSVC(loss: loss, tolerance: 1e-300).fit(dataset)
      } throws: { error in
        guard case .stalled(name, _, _)? = error as? TrainingError else { return false }
        return true
      }
      let huge = try Dataset(features: Matrix(column: [-1e300, 1e300]), labels: [0, 1])
      #expect(throws: TrainingError.self) { try LinearSVC(loss: loss).fit(huge) }
      let model = try LinearSVC(loss: loss).fit(dataset)
      #expect(throws: TrainingError.self) { try model.predict(Matrix(rows: 1, columns: 2)) }
    }
  }
}
