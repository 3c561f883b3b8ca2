import Testing
import Training

@Suite struct StandardScalerTests {
  @Test func usesThePopulationVariance() throws {
    let scaler = try StandardScaler.fit(Matrix([[1, 10], [3, 30]]))
    #expect(scaler.means == [2, 20])
    #expect(scaler.scales == [1, 10])
    #expect(try scaler.transform(Matrix([[1, 10], [3, 30]])) == Matrix([[-1, -1], [1, 1]]))
    #expect(try scaler.transform(Matrix([[4, 0]])) == Matrix([[2, -2]]))
  }

  @Test func movesAConstantColumnOnly() throws {
    // Seven times 0.1 do not sum to 0.7, so that the mean is not quite 0.1.
    let scaler = try StandardScaler.fit(Matrix(column: .init(repeating: 0.1, count: 7)))
    #expect(scaler.scales == [1])
    let scaled = try scaler.transform(Matrix(column: [0.1, 1.1]))
    #expect(abs(scaled[0, 0]) < 1e-16)
    #expect(abs(scaled[1, 0] - 1) < 1e-15)
  }

  @Test func scalesASmallSpreadAroundALargeMean() throws {
    let scaler = try StandardScaler.fit(Matrix(column: [1e9 - 1, 1e9 + 1]))
    #expect(scaler.means == [1e9])
    #expect(scaler.scales == [1])
  }

  @Test func aSingleRowBecomesZero() throws {
    #expect(try StandardScaler.fitTransform(Matrix([[3, -4]])) == Matrix([[0, 0]]))
  }

  @Test func noColumnsStayNoColumns() throws {
    #expect(try StandardScaler.fitTransform(Matrix(rows: 3, columns: 0)).columns == 0)
  }

  @Test func scaledColumnsHaveMeanZeroAndVarianceOneWhateverTheirPlaceAndSize() throws {
    var random = NumPyRandom(seed: 11)
    for (place, size) in [(0.0, 1.0), (1e6, 1e-3), (-5.0, 1e100), (1e-200, 1e-150)] {
      let column = try random.randn(rows: 200, columns: 1).values.map { place + size * $0 }
      let scaled = try StandardScaler.fitTransform(Matrix(column: column)).values
      #expect(abs(scaled.reduce(0, +) / 200) < 1e-6)
      #expect(abs(scaled.reduce(0) { $0 + $1 * $1 } / 200 - 1) < 1e-9)
    }
  }

  @Test func fittingRefusesEmptyAndUnusableData() {
    #expect(throws: TrainingError.empty(array: "features")) {
      try StandardScaler.fit(Matrix(rows: 0, columns: 1))
    }
    #expect(
      throws: TrainingError.notFinite(array: "features", row: 1, column: 0, value: .infinity)
    ) {
      try StandardScaler.fit(Matrix(column: [0, .infinity]))
    }
    #expect(throws: TrainingError.self) {
      try StandardScaler.fit(Matrix(column: [-1e300, 1e300]))
    }
  }

  @Test func transformingRefusesAnotherWidthAndUnusableData() throws {
    let scaler = try StandardScaler.fit(Matrix(column: [0, 1e-3]))
    #expect(
      throws: TrainingError.shape(
        array: "features", expected: "1 columns, as fitted", actual: "2")
    ) {
      try scaler.transform(Matrix(rows: 1, columns: 2))
    }
    #expect(throws: TrainingError.self) { try scaler.transform(Matrix(column: [.nan])) }
    #expect(
      throws: TrainingError.notFinite(
        array: "scaled features", row: 0, column: 0, value: .infinity)
    ) {
      try scaler.transform(Matrix(column: [1e308]))
    }
  }
}
