import Plotting
import Training

extension ConfusionMatrix {
  /// The counts of a report.
  ///
  /// ![Four cells with counts, the two on the diagonal the brightest.](model-ConfusionMatrix.svg)
  ///
  ///     let report = try ClassificationReport(true: labels, predicted: try network.predictLabels(features))
  ///     let figure = try Figure { ConfusionMatrix(of: report, classes: ["cat", "dog"]).axes() }
  ///
  /// - Parameters:
  ///   - report: What was counted.
  ///   - classes: The names of the classes; nil counts them from 0.
  public init(of report: ClassificationReport, classes: [String]? = nil) {
    let counts = (0..<report.classes).map { row in report.confusion.row(row).map { Int($0) } }
    self.init(counts, classes: classes)
  }
}
