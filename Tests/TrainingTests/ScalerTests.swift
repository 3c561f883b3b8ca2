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

  /// Columns whose numbers are equal but for their last digits, as sums of equal parts are.
  static let noise: [[Double]] = [
    [1e9, 1e9, Double(1e9).nextUp],
    [0.1, Double(0.1).nextUp, 0.1, Double(0.1).nextDown],
    [0.1 + 0.2, 0.3, 0.3, 0.3, 0.1 + 0.2],
    [-7e-80, Double(-7e-80).nextUp],
    (0..<1000).map { 1e6 + Double($0 % 5) * 0x1p-33 },
  ]

  @Test(arguments: noise) func aSpreadOfRoundingIsNoSpread(column: [Double]) throws {
    let scaler = try StandardScaler.fit(Matrix(column: column))
    #expect(scaler.scales == [1])
  }

  /// A thousand numbers at equal distances from 0.1, to which the rounding of their mean comes near.
  @Test func theRoundingOfTheMeanIsNoSpread() throws {
    let distance = 0x1p-44
    let column = (0..<1000).map { 0.1 + ($0.isMultiple(of: 2) ? distance : -distance) }
    let scale = try StandardScaler.fit(Matrix(column: column)).scales[0]
    #expect(abs(scale / distance - 1) < 1e-6)
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
