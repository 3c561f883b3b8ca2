import Testing

@testable import Training

/// Compared with scikit-learn; see `Fixtures/preparation.json`.
@Suite struct PCATests {
  private struct Analysis: Decodable {
    let name: String
    let features: [[Double]]
    let componentCount: Int?
    let ratio: Double?
    let whiten: Bool
    let means: [Double]
    let components: [[Double]]
    let explainedVariance, ratios, singularValues: [Double]
    let noiseVariance: Double
    let step: Int
    let transformed, restored: [[Double]]
  }
  private struct File: Decodable {
    let pca: [Analysis]
  }

  @Test func componentsEqualThoseOfScikitLearn() throws {
    for expected in try fixture("preparation", as: File.self).pca {
      let comment: Comment = "\(expected.name), \(expected.componentCount ?? 0)"
      let features = try samples(of: expected)
      let pca = try analysis(of: features, as: expected)
      expectClose(pca.means, expected.means, within: 1e-14, comment: comment)
      expectClose(
        pca.components.gatheringRows(Array(0..<min(5, pca.components.rows))), expected.components,
        within: 1e-12, comment: comment)
      expectClose(
        pca.explainedVariance, expected.explainedVariance, within: 1e-14, comment: comment)
      expectClose(pca.explainedVarianceRatio, expected.ratios, within: 1e-14, comment: comment)
      expectClose(pca.singularValues, expected.singularValues, within: 1e-13, comment: comment)
      #expect(abs(pca.noiseVariance - expected.noiseVariance) < 1e-14, comment)
      try check(pca, on: features, expected, comment)
    }
  }

  private func check(
    _ pca: PCA, on features: Matrix, _ expected: Analysis, _ comment: Comment
  ) throws {
    let kept = Array(stride(from: 0, to: features.rows, by: expected.step))
    let coordinates = try pca.transform(features)
    let restored = try pca.inverseTransform(coordinates)
    let columns = Array(0..<min(5, coordinates.columns))
    expectClose(
      coordinates.gatheringRows(kept).gatheringColumns(columns), expected.transformed,
      within: 1e-12, comment: comment)
    let features = Array(0..<min(5, restored.columns))
    expectClose(
      restored.gatheringRows(kept).gatheringColumns(features), expected.restored, within: 1e-12,
      comment: comment)
  }

  private func samples(of expected: Analysis) throws -> Matrix {
    switch expected.name {
    case "iris": Iris.dataset.features
    case "digits": Digits.dataset.features
    default: try Matrix(expected.features)
    }
  }

  private func analysis(of features: Matrix, as expected: Analysis) throws -> PCA {
    if let ratio = expected.ratio {
      return try PCA.fit(features, explainedVarianceRatio: ratio, whiten: expected.whiten)
    }
    return try PCA.fit(features, components: expected.componentCount, whiten: expected.whiten)
  }

  @Test func componentsAreOrthonormalEvenWhereNothingVaries() throws {
    var random = NumPyRandom(seed: 8)
    let wide = try random.randn(rows: 5, columns: 12)
    let constant = Matrix(repeating: 3, rows: 4, columns: 4)
    let scaled = try random.randn(rows: 30, columns: 3).mapEntries { [1e-9, 1, 1e9][$1] * $0 }
    for features in [wide, constant, scaled, Digits.dataset.features] {
      let components = try PCA.fit(features).components
      #expect(components.rows == min(features.rows, features.columns))
      for first in 0..<components.rows {
        for second in 0...first {
          let product = zip(components.row(first), components.row(second))
            .reduce(0) { $0 + $1.0 * $1.1 }
          #expect(abs(product - (first == second ? 1 : 0)) < 1e-13)
        }
      }
    }
  }

  @Test func nothingThatVariesHasNoShares() throws {
    let pca = try PCA.fit(Matrix(repeating: 3, rows: 4, columns: 2), whiten: true)
    #expect(pca.explainedVariance == [0, 0])
    #expect(pca.explainedVarianceRatio == [0, 0])
    #expect(try pca.transform(Matrix([[3, 3]])) == Matrix([[0, 0]]))
  }

  @Test func allComponentsRestoreTheSamples() throws {
    for whiten in [false, true] {
      let pca = try PCA.fit(Iris.dataset.features, whiten: whiten)
      let coordinates = try pca.transform(Iris.dataset.features)
      let restored = try pca.inverseTransform(coordinates)
      expectClose(restored.values, Iris.dataset.features.values, within: 1e-14)
      let moments = try StandardScaler.fit(coordinates)
      expectClose(moments.means, [0, 0, 0, 0], within: 1e-13)
      let variances = moments.scales.map { $0 * $0 * 150 / 149 }
      expectClose(variances, whiten ? [1, 1, 1, 1] : pca.explainedVariance, within: 1e-13)
    }
  }

  @Test func theLargestEntryOfAComponentIsPositiveOfEqualOnesTheFirst() throws {
    let falling = try PCA.fit(Matrix([[0, 1], [1, 0], [3, -2]]))
    let half = 0.5.squareRoot()
    expectClose(falling.components, [[half, -half], [half, half]], within: 1e-15)
    let steep = try PCA.fit(Matrix([[0, 0], [-1, 5]]), components: 1)
    #expect(steep.components[0, 0] < 0)
    #expect(steep.components[0, 1] > 0)
  }

  @Test func refusesWhatHasNoComponents() throws {
    let iris = Iris.dataset.features
    for count in [-1, 0, 5, .max] {
      #expect(
        throws: TrainingError.option(
          name: "components", value: "\(count)",
          expected: "1 to 4, the lesser of samples and features")
      ) {
        try PCA.fit(iris, components: count)
      }
    }
    for share in [0, 1, -0.5, .nan] {
      #expect(throws: TrainingError.self) { try PCA.fit(iris, explainedVarianceRatio: share) }
    }
    #expect(throws: TrainingError.shape(array: "features", expected: "2 rows or more", actual: "1"))
    {
      try PCA.fit(Matrix([[1, 2]]))
    }
    #expect(
      throws: TrainingError.shape(
        array: "features", expected: "1 to 2048 columns", actual: "2049")
    ) {
      try PCA.fit(Matrix(rows: 2, columns: 2049))
    }
    #expect(throws: TrainingError.self) { try PCA.fit(Matrix(rows: 2, columns: 0)) }
    #expect(throws: TrainingError.self) { try PCA.fit(Matrix(column: [0, .nan])) }
    #expect(throws: TrainingError.self) { try PCA.fit(Matrix(column: [-1e200, 1e200])) }
    #expect(throws: TrainingError.self) { try PCA.fit(Matrix(column: [1e308, 1e308])) }
  }

  @Test func refusesAnotherWidthAndUnusableData() throws {
    let pca = try PCA.fit(Iris.dataset.features, components: 2)
    #expect(throws: TrainingError.self) { try pca.transform(Matrix(rows: 1, columns: 3)) }
    #expect(throws: TrainingError.self) { try pca.transform(Matrix([[.nan, 0, 0, 0]])) }
    #expect(throws: TrainingError.self) { try pca.inverseTransform(Matrix(rows: 1, columns: 3)) }
    #expect(throws: TrainingError.self) { try pca.inverseTransform(Matrix([[.infinity, 0]])) }
  }
}

@Suite struct SymmetricEigenTests {
  @Test func takesASmallMatrixApart() throws {
    let eigen = try SymmetricEigen(Matrix([[2, 1], [1, 2]]))
    expectClose(eigen.values, [3, 1], within: 1e-15)
    let half = 0.5.squareRoot()
    expectClose(eigen.vectors.values.map(abs), [half, half, half, half], within: 1e-15)
  }

  @Test func diagonalMatricesAreOnlyPutIntoOrder() throws {
    let eigen = try SymmetricEigen(Matrix([[1, 0, 0], [0, 5, 0], [0, 0, 1]]))
    #expect(eigen.values == [5, 1, 1])
    #expect(try eigen.vectors == Matrix([[0, 1, 0], [1, 0, 0], [0, 0, 1]]))
    #expect(try SymmetricEigen(Matrix(rows: 0, columns: 0)).values.isEmpty)
  }

  @Test(arguments: [1, 2, 3, 10, 40]) func valuesAndVectorsMakeUpTheMatrix(size: Int) throws {
    var random = NumPyRandom(seed: UInt32(size))
    for scale in [1, 1e-150, 1e150] {
      let half = try random.randn(rows: size, columns: size)
      var matrix = half
      for row in 0..<size {
        for column in 0..<size {
          matrix[row, column] = scale * (half[row, column] + half[column, row])
        }
      }
      let eigen = try SymmetricEigen(matrix)
      #expect(eigen.values == eigen.values.sorted(by: >))
      for (index, value) in eigen.values.enumerated() {
        let vector = Array(eigen.vectors.row(index))
        for row in 0..<size {
          let image = zip(matrix.row(row), vector).reduce(0) { $0 + $1.0 * $1.1 }
          #expect(abs(image - value * vector[row]) <= 1e-13 * scale * Double(size))
        }
      }
    }
  }

  /// The eigenvalues 2 - 2 cos(k pi / (n + 1)) of the second difference.
  @Test func knowsTheStiffnessOfAString() throws {
    let size = 12
    var matrix = Matrix(rows: size, columns: size)
    for index in 0..<size {
      matrix[index, index] = 2
      if index > 0 {
        matrix[index, index - 1] = -1
        matrix[index - 1, index] = -1
      }
    }
    let expected = (1...size).reversed().map { mode in
      2 - 2 * DoubleMath.cos(Double(mode) * .pi / Double(size + 1))
    }
    expectClose(try SymmetricEigen(matrix).values, expected, within: 1e-14)
  }
}

/// Large matrices, which are taken apart in another way than small ones.
@Suite struct TridiagonalEigenTests {
  @Test(arguments: [1, 2, 3, 65, 130])
  func vectorsAndValuesMakeTheMatrix(size: Int) throws {
    var random = NumPyRandom(seed: UInt32(size))
    let table = try random.randn(rows: size, columns: size)
    var matrix = Matrix(rows: size, columns: size)
    for row in 0..<size {
      for column in 0..<size { matrix[row, column] = table[row, column] + table[column, row] }
    }
    let eigen = try TridiagonalEigen(matrix)
    for row in 0..<size {
      for column in 0..<size {
        let sums = (0..<size).map { (k: Int) -> (made: Double, product: Double) in
          let (x, y) = (eigen.vectors[k, row], eigen.vectors[k, column])
          return (x * y * eigen.diagonal[k], eigen.vectors[row, k] * eigen.vectors[column, k])
        }
        let made = sums.reduce(0) { $0 + $1.made }
        let product = sums.reduce(0) { $0 + $1.product }
        #expect(abs(made - matrix[row, column]) <= 1e-13 * Double(size))
        #expect(abs(product - (row == column ? 1 : 0)) <= 1e-14 * Double(size))
      }
    }
  }

  @Test func bothWaysFindTheSame() throws {
    var random = NumPyRandom(seed: 1)
    let features = try random.randn(rows: 90, columns: 40)
    let covariance = try CenteredSamples(features).covariance()
    let (small, large) = (try SymmetricEigen(covariance), try TridiagonalEigen(covariance))
    let order = large.diagonal.indices.sorted { large.diagonal[$0] > large.diagonal[$1] }
    for (index, place) in order.enumerated() {
      #expect(abs(small.values[index] - large.diagonal[place]) <= 1e-13)
      let along = (0..<40).reduce(0) { $0 + small.vectors[index, $1] * large.vectors[place, $1] }
      #expect(abs(abs(along) - 1) <= 1e-13)
      for column in 0..<40 {
        let entry = large.vectors[place, column] * (along < 0 ? -1 : 1)
        #expect(abs(small.vectors[index, column] - entry) <= 1e-12)
      }
    }
  }

  @Test(arguments: [1e-300, 1, 1e300])
  func anyMagnitudeWillDo(scale: Double) throws {
    var matrix = Matrix(rows: 70, columns: 70)
    for index in 0..<70 { matrix[index, index] = scale * Double(index) / 70 }
    for index in 0..<69 {
      matrix[index, index + 1] = scale / 100
      matrix[index + 1, index] = scale / 100
    }
    let values = try TridiagonalEigen(matrix).diagonal
    let (sum, trace) = (values.reduce(0, +), scale * 34.5)
    #expect(abs(sum - trace) <= 1e-13 * trace)
  }

  @Test func matricesOfZerosAndEqualValuesAreTakenApart() throws {
    let zeros = try SymmetricEigen(Matrix(rows: 66, columns: 66))
    #expect(zeros.values == [Double](repeating: 0, count: 66))
    let ones = try TridiagonalEigen(Matrix(repeating: 1, rows: 66, columns: 66)).diagonal
    let sorted = ones.sorted()
    #expect(abs(sorted[65] - 66) <= 1e-12)
    #expect(abs(sorted[0]) <= 1e-13 && abs(sorted[64]) <= 1e-13)
  }
}
