import NetworkFigures
import Plotting
import Testing
import Training

@Suite struct ConfusionMatrixTests {
  @Test func aReportIsDrawnWithItsCounts() throws {
    let report = try ClassificationReport(true: [0, 1, 1, 2], predicted: [0, 1, 2, 2])
    let matrix = ConfusionMatrix(of: report, classes: ["cat", "dog", "owl"])
    #expect(matrix.values == [[1, 0, 0], [0, 1, 1], [0, 0, 1]])
    #expect(matrix.classes == ["cat", "dog", "owl"])
    let shares = matrix.normalized(by: .true).values.flatMap { $0 }
    #expect(shares == report.confusion(normalizedBy: .true).values)
  }
}
