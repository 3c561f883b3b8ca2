import Testing
import Training

/// Compared with scikit-learn; see `Fixtures/preparation.json`.
@Suite struct PolynomialFeaturesTests {
  private struct Expansion: Decodable {
    let features: [[Double]]
    let low, high: Int
    let interactionOnly, includesBias: Bool
    let products: [[Double]]
    let names: [String]
  }
  private struct File: Decodable {
    let polynomials: [Expansion]
  }

  @Test func productsAndNamesEqualThoseOfScikitLearn() throws {
    for expected in try fixture("preparation", as: File.self).polynomials {
      let expansion = PolynomialFeatures(
        degrees: expected.low...expected.high, interactionOnly: expected.interactionOnly,
        includesBias: expected.includesBias)
      let features = try Matrix(expected.features)
      let names = (0..<features.columns).map { "x\($0)" }
      #expect(try expansion.transform(features) == Matrix(expected.products))
      #expect(try expansion.names(features: names) == expected.names)
    }
  }

  @Test func aDegreeStandsForAllUpToIt() {
    #expect(PolynomialFeatures(degree: 3) == PolynomialFeatures(degrees: 0...3))
    #expect(PolynomialFeatures().degrees == 0...2)
  }

  @Test func refusesExpansionsWithoutOrWithTooManyProducts() {
    let features = Matrix(rows: 1, columns: 100)
    #expect(throws: TrainingError.option(name: "degree", value: "-1", expected: "0 or more")) {
      try PolynomialFeatures(degree: -1).transform(features)
    }
    let none = TrainingError.shape(array: "products", expected: "at least one", actual: "none")
    #expect(throws: none) {
      try PolynomialFeatures(degree: 0, includesBias: false).transform(features)
    }
    #expect(throws: none) {
      try PolynomialFeatures(degrees: 5...9, interactionOnly: true, includesBias: false)
        .transform(Matrix(rows: 1, columns: 2))
    }
    #expect(
      throws: TrainingError.shape(
        array: "products", expected: "at most 268435456", actual: "more than 96560645")
    ) {
      try PolynomialFeatures(degree: 30).transform(features)
    }
    #expect(throws: TrainingError.self) { try PolynomialFeatures(degree: .max).transform(features) }
    #expect(throws: TrainingError.self) {
      try PolynomialFeatures(degree: 3).transform(Matrix(rows: 10_000, columns: 100))
    }
    #expect(throws: TrainingError.self) {
      try PolynomialFeatures().transform(Matrix(column: [1e200]))
    }
    #expect(throws: TrainingError.self) {
      try PolynomialFeatures().transform(Matrix(column: [.nan]))
    }
  }
}

/// Compared with scikit-learn; see `Fixtures/preparation.json`.
@Suite struct MinMaxScalerTests {
  private struct Scaling: Decodable {
    let features: [[Double]]
    let low, high: Double
    let scales, offsets: [Double]
    let samples, scaled, clipped, unscaled: [[Double]]
  }
  private struct File: Decodable {
    let minMax: [Scaling]
  }

  @Test func scalingEqualsThatOfScikitLearn() throws {
    for expected in try fixture("preparation", as: File.self).minMax {
      let scaler = try MinMaxScaler.fit(
        Matrix(expected.features), to: expected.low...expected.high)
      let samples = try Matrix(expected.samples)
      #expect(scaler.scales == expected.scales)
      #expect(scaler.offsets == expected.offsets)
      #expect(try scaler.transform(samples) == Matrix(expected.scaled))
      #expect(try scaler.transform(samples, clip: true) == Matrix(expected.clipped))
      #expect(try scaler.inverseTransform(samples) == Matrix(expected.unscaled))
    }
  }

  @Test func scaledColumnsReachTheirBoundsAndComeBack() throws {
    var random = NumPyRandom(seed: 6)
    let features = try random.uniform(low: [-3, 1e6, 1e-9], high: [5, 2e6, 2e-9], rows: 50)
    for bounds in [0...1, -1...1, 2...2.5] as [ClosedRange<Double>] {
      let scaler = try MinMaxScaler.fit(features, to: bounds)
      let scaled = try scaler.transform(features)
      let restored = try scaler.inverseTransform(scaled)
      for column in 0..<3 {
        let range = scaled.column(column)
        expectClose(
          [range.min() ?? 0, range.max() ?? 0], [bounds.lowerBound, bounds.upperBound],
          within: 1e-14)
        let size = features.column(column).max() ?? 1
        expectClose(
          restored.column(column).map { $0 / size }, features.column(column).map { $0 / size },
          within: 1e-13)
      }
    }
  }

  @Test func fitTransformIsBothInOne() throws {
    #expect(try MinMaxScaler.fitTransform(Matrix(column: [1, 3, 2])).values == [0, 1, 0.5])
  }

  @Test func refusesWhatCannotBeScaled() throws {
    let column = Matrix(column: [0, 1])
    #expect(throws: TrainingError.empty(array: "features")) {
      try MinMaxScaler.fit(Matrix(rows: 0, columns: 1))
    }
    #expect(
      throws: TrainingError.option(
        name: "bounds", value: "1.0...1.0", expected: "different bounds a finite width apart")
    ) {
      try MinMaxScaler.fit(column, to: 1...1)
    }
    #expect(throws: TrainingError.self) { try MinMaxScaler.fit(column, to: 0 ... .infinity) }
    #expect(
      throws: TrainingError.notFinite(
        array: "width of features", row: 0, column: 0, value: .infinity)
    ) {
      try MinMaxScaler.fit(Matrix(column: [-1e308, 1e308]))
    }
    let scaler = try MinMaxScaler.fit(column)
    #expect(throws: TrainingError.self) { try scaler.transform(Matrix(rows: 1, columns: 2)) }
    #expect(throws: TrainingError.self) { try scaler.transform(Matrix(column: [.nan])) }
    #expect(throws: TrainingError.self) { try scaler.inverseTransform(Matrix(column: [.infinity])) }
    let tiny = try MinMaxScaler.fit(Matrix(column: [0, 1e-14]))
    #expect(throws: TrainingError.self) { try tiny.transform(Matrix(column: [1e308])) }
  }
}

@Suite struct StandardScalerInverseTests {
  @Test func undoesTheScaling() throws {
    var random = NumPyRandom(seed: 6)
    let features = try random.uniform(low: [-3, 100, 7], high: [5, 200, 7], rows: 50)
    let scaler = try StandardScaler.fit(features)
    let restored = try scaler.inverseTransform(scaler.transform(features))
    expectClose(restored.values, features.values, within: 1e-14)
  }

  @Test func refusesAnotherWidthAndUnusableData() throws {
    let scaler = try StandardScaler.fit(Matrix(column: [0, 1e10]))
    #expect(throws: TrainingError.self) { try scaler.inverseTransform(Matrix(rows: 1, columns: 2)) }
    #expect(throws: TrainingError.self) { try scaler.inverseTransform(Matrix(column: [.nan])) }
    #expect(throws: TrainingError.self) { try scaler.inverseTransform(Matrix(column: [1e300])) }
  }
}

@Suite struct OneHotEncoderTests {
  @Test func eachClassHasAColumn() throws {
    let encoder = OneHotEncoder.fit([3, -1, 3, 7])
    #expect(encoder.classes == [-1, 3, 7])
    #expect(try encoder.transform([7, -1]) == Matrix([[0, 0, 1], [1, 0, 0]]))
    #expect(try OneHotEncoder.fitTransform([2, 1]) == Matrix([[0, 1], [1, 0]]))
  }

  @Test func decodingUndoesEncodingAndTakesTheLikeliest() throws {
    let encoder = OneHotEncoder.fit(Digits.dataset.labels)
    let rows = try encoder.transform(Digits.dataset.labels)
    #expect(try encoder.inverseTransform(rows) == Digits.dataset.labels)
    let pair = OneHotEncoder.fit([4, 5])
    #expect(try pair.inverseTransform(Matrix([[0.2, 0.8], [0.5, 0.5]])) == [5, 4])
  }

  @Test func refusesWhatItDoesNotKnow() throws {
    let encoder = OneHotEncoder.fit([0, 1])
    #expect(
      throws: TrainingError.label(array: "labels", row: 1, value: 2, expected: "one of [0, 1]")
    ) {
      try encoder.transform([0, 2])
    }
    #expect(throws: TrainingError.self) {
      try encoder.inverseTransform(Matrix(rows: 1, columns: 3))
    }
    #expect(throws: TrainingError.self) { try encoder.inverseTransform(Matrix([[.nan, 1]])) }
    #expect(throws: TrainingError.self) {
      try OneHotEncoder.fit([]).inverseTransform(Matrix(rows: 1, columns: 0))
    }
    #expect(throws: TrainingError.self) { try OneHotEncoder.fitTransform(Array(0..<1 << 15)) }
  }
}
