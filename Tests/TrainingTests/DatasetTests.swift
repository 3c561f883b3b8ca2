import Testing
import Training

@Suite struct DatasetTests {
  private let features = Matrix(column: [1, 2, 3])

  @Test func listsItsClassesInAscendingOrder() throws {
    #expect(try Dataset(features: features, labels: [7, -1, 7]).classes == [-1, 7])
  }

  @Test func refusesAnEmptySet() {
    #expect(throws: TrainingError.empty(array: "features")) {
      try Dataset(features: Matrix(rows: 0, columns: 2), labels: [])
    }
    #expect(throws: TrainingError.empty(array: "features")) {
      try RegressionDataset(features: Matrix(rows: 0, columns: 2), targets: [])
    }
  }

  @Test func refusesAnotherNumberOfLabelsThanRows() {
    #expect(
      throws: TrainingError.shape(
        array: "labels", expected: "3 entries, one a row", actual: "2")
    ) {
      try Dataset(features: features, labels: [0, 1])
    }
    #expect(
      throws: TrainingError.shape(
        array: "targets", expected: "3 entries, one a row", actual: "4")
    ) {
      try RegressionDataset(features: features, targets: [0, 1, 2, 3])
    }
  }

  @Test func namesTheEntryThatIsNotFinite() {
    var broken = Matrix(rows: 3, columns: 2)
    broken[2, 1] = -.infinity
    let expected = TrainingError.notFinite(
      array: "features", row: 2, column: 1, value: -.infinity)
    #expect(throws: expected) { try Dataset(features: broken, labels: [0, 1, 1]) }
    #expect(throws: expected) { try RegressionDataset(features: broken, targets: [0, 1, 1]) }
    #expect(
      throws: TrainingError.notFinite(array: "targets", row: 1, column: 0, value: .infinity)
    ) {
      try RegressionDataset(features: features, targets: [0, .infinity, 1])
    }
  }
}

@Suite struct MatrixRowsTests {
  @Test func stackingPutsRowsBelowEachOther() throws {
    let top = try Matrix([[1, 2]])
    let bottom = try Matrix([[3, 4], [5, 6]])
    #expect(try Matrix(stacking: [top, bottom]) == Matrix([[1, 2], [3, 4], [5, 6]]))
    #expect(try Matrix(stacking: []).rows == 0)
  }

  @Test func stackingRefusesOtherWidths() throws {
    let top = try Matrix([[1, 2]])
    #expect(
      throws: TrainingError.shape(
        array: "matrix 1", expected: "2 columns, as in matrix 0", actual: "1")
    ) {
      try Matrix(stacking: [top, Matrix(column: [1])])
    }
  }

  @Test func filteringKeepsTheOrder() throws {
    let matrix = try Matrix([[1, 2], [3, 4], [5, 6]])
    #expect(try matrix.filterRows { matrix[$0, 0] != 3 } == Matrix([[1, 2], [5, 6]]))
    #expect(matrix.filterRows { _ in false } == Matrix(rows: 0, columns: 2))
    #expect(matrix.filterRows { _ in true } == matrix)
  }

  @Test func whatIsStackedOftenHasToFitOnce() throws {
    // Sixty-four copies of one matrix share its memory, and a table's rows do.
    let tall = Matrix(rows: 1 << 23, columns: 1)
    #expect(
      throws: TrainingError.shape(
        array: "stacked matrices", expected: "at most 268435456 entries",
        actual: "more than 268435456 rows of 1")
    ) {
      try Matrix(stacking: .init(repeating: tall, count: 64))
    }
    let empty = Matrix(rows: 1 << 28, columns: 0)
    #expect(throws: TrainingError.self) { try Matrix(stacking: [empty, empty]) }
    #expect(
      throws: TrainingError.shape(
        array: "table", expected: "at most 268435456 entries", actual: "16385 x 16384")
    ) {
      try Matrix(.init(repeating: .init(repeating: 0, count: 1 << 14), count: 1 << 14 + 1))
    }
  }

  @Test(arguments: [(1 << 28 + 1, 0), (0, 1 << 28 + 1), (.max, 0), (0, .max)])
  func aMatrixWithoutEntriesHasSidesThatCanBeCounted(rows: Int, columns: Int) {
    #expect(throws: TrainingError.self) { try Matrix(rows: rows, columns: columns, values: []) }
  }

  @Test(arguments: [(-1, -1), (Int.max, Int.max), (1 << 62, 4), (.min, 2)])
  func aMatrixHasAsManyEntriesAsItsSizeSays(rows: Int, columns: Int) {
    #expect(throws: TrainingError.self) { try Matrix(rows: rows, columns: columns, values: []) }
    var random = NumPyRandom(seed: 0)
    #expect(throws: TrainingError.self) { try random.randn(rows: rows, columns: columns) }
  }
}

// Older compilers have no tests of what ends a process that may be given values.
#if compiler(>=6.3)
  @Suite struct MatrixBoundsTests {
    @Test(arguments: [(0, 3), (1, 3), (0, -1), (2, 0), (-1, 0), (-1, 3), (0, Int.max), (.max, 0)])
    func noEntryIsReadFromAnotherRow(row: Int, column: Int) async {
      await #expect(processExitsWith: .failure) { [row, column] in
        _ = Matrix(rows: 2, columns: 3)[row, column]
      }
    }

    @Test func noEntryIsWrittenToAnotherRow() async {
      await #expect(processExitsWith: .failure) {
        var matrix = Matrix(rows: 2, columns: 3)
        matrix[0, 3] = 1
      }
    }

    @Test(arguments: [-1, 2]) func noRowIsTakenFromBeyondTheEnds(index: Int) async {
      await #expect(processExitsWith: .failure) { [index] in
        _ = Matrix(rows: 2, columns: 0).row(index)
      }
    }

    @Test(arguments: [-1, 2]) func noColumnIsTakenFromBeyondTheEnds(index: Int) async {
      await #expect(processExitsWith: .failure) { [index] in
        _ = Matrix(rows: 0, columns: 2).column(index)
      }
    }
  }
#endif
