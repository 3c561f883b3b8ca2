import Plotting
import Training

/// The loss and the metric of a training run, epoch by epoch, beside those of samples that were not
/// trained with.
///
/// ![The loss, which falls, and the accuracy, which rises, each of training and validation.](chart-LearningCurves.svg)
///
///     let history = try network.fit(
///       x, y, loss: .binaryCrossEntropy, metrics: [.accuracy], epochs: 100,
///       validation: Validation(xTest, yTest))
///     let curves = LearningCurves(of: history)
///     try Figure(width: 10, height: 4, grid: SubplotGrid(columns: 2)) {
///       Axes(x: "Epoch", y: "Loss") { curves.loss }.legend(.best)
///       Axes(x: "Epoch", y: "Accuracy") { curves.metric }.legend(.best).cell(row: 0, column: 1)
///     }
///
/// The epochs count from 0.
public struct LearningCurves: Sendable, Equatable {
  /// The lines of the loss: training, then validation where there is one.
  public let loss: [Line]

  /// The lines of the metric; none for a run without a metric.
  public let metric: [Line]

  /// Draws the curves of a run.
  ///
  /// - Parameters:
  ///   - history: the run.
  ///   - metric: which metric; nil takes the first one that was recorded.
  ///   - labels: what the legend calls both.
  ///   - colors: the colours of both.
  public init(
    of history: History, metric: Metric? = nil,
    labels: (training: String, validation: String) = ("Training", "Validation"),
    colors: (training: Color, validation: Color) = (.cycle[0], .cycle[1])
  ) {
    let runs = [
      (history: history, label: labels.training, color: colors.training),
      (history: history.validation, label: labels.validation, color: colors.validation),
    ]
    loss = runs.map { Line(lossOf: $0.history, color: $0.color, label: $0.label) }
      .filter { !$0.points.isEmpty }
    self.metric = runs.map { Line(metricOf: $0.history, metric, color: $0.color, label: $0.label) }
      .filter { !$0.points.isEmpty }
  }
}
