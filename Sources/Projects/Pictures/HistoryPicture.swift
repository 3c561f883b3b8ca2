import NetworkFigures
import Plotting
import Spelling
import Training

/// How a training went: the loss, and beside it each metric, over the epochs, with those of samples that were
/// kept from training where there are some.
///
///     HistoryPicture(isLogarithmic: true)
///     HistoryPicture(curves: ["loss"])
public struct HistoryPicture: Sendable, Hashable {
  /// What is shown, "loss" and the names of metrics; empty for all that was recorded.
  public var curves: [String]

  /// Whether the loss stands on a logarithmic axis.
  public var isLogarithmic: Bool

  /// Chooses what is shown.
  public init(curves: [String] = [], isLogarithmic: Bool = false) {
    self.curves = curves
    self.isLogarithmic = isLogarithmic
  }

  /// What the loss is called among the curves.
  public static let lossName = "loss"
}

extension HistoryPicture {
  func panels(of subject: PictureSubject, style: PictureStyle) throws -> PicturePanels {
    let model = try subject.requireModel()
    guard let history = model.history, !history.loss.isEmpty else {
      throw ProjectError.needsHistory
    }
    let known = [Self.lossName] + history.recordedMetrics.map(\.rawValue)
    for curve in curves where !known.contains(curve) {
      throw ProjectError.unknownMetric(curve, known: known)
    }
    let shown = curves.isEmpty ? known : curves
    let epochs = counted(history.loss.count, "epoch")
    let title = style.title("\(model.shape) network, \(epochs)")
    let panels = shown.enumerated().map { column, name in
      axes(of: name, in: history, style: style).cell(row: 0, column: column)
    }
    guard panels.count > 1 else {
      var panel = panels[0]
      panel.title = title
      return PicturePanels(panel)
    }
    return PicturePanels(
      panels, grid: .constrained(columns: panels.count),
      width: Self.panelWidth * Double(panels.count), height: Self.panelHeight,
      title: title)
  }

  /// The size of a panel beside others, in inches.
  private static let (panelWidth, panelHeight) = (5.0, 4.0)

  private func axes(of name: String, in history: History, style: PictureStyle) -> Axes {
    let metric = Metric(rawValue: name)
    let curves = LearningCurves(of: history, metric: metric)
    let hasValidation = !history.validationLoss.isEmpty
    let isLogarithmic = isLogarithmic && metric == nil
    let lines = (metric == nil ? curves.loss : curves.metric).map { line in
      var line = line
      // A line alone needs no name.
      if !hasValidation { line.label = nil }
      return line
    }
    return Axes(
      x: style.xAxis("Epoch"),
      y: style.yAxis(metric?.title ?? "Loss", scale: isLogarithmic ? LogScale() : nil)
    ) { lines }
    .legend(style)
  }
}

extension Metric {
  /// What an axis of the metric is called.
  fileprivate var title: String {
    switch self {
    case .accuracy: "Accuracy"
    case .meanSquaredError: "Mean squared error"
    case .meanAbsoluteError: "Mean absolute error"
    case .precision: "Precision"
    case .recall: "Recall"
    case .auc: "AUC"
    }
  }
}
