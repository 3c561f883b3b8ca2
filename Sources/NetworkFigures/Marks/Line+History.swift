import Plotting
import Training

extension Line {
  /// The loss of a training run over its epochs, counted from 0 as in Keras.
  ///
  /// ![A curve that falls, steeply at first.](model-Loss.svg)
  ///
  ///     Axes(x: "Epoch", y: "Loss") { Line(lossOf: history) }
  ///
  /// - Parameters:
  ///   - history: the run.
  ///   - color: the colour of the line; nil takes the next of the axes' cycle.
  ///   - width: the width in points; nil takes the theme's line width.
  ///   - dash: strokes and gaps.
  ///   - label: the text in the legend; nil keeps the line out of it.
  public init(
    lossOf history: History, color: Color? = nil, width: Double? = nil, dash: Dash = .solid,
    label: String? = nil
  ) {
    self.init(epochs: history.loss, color: color, width: width, dash: dash, label: label)
  }

  /// A metric of a training run over its epochs, counted from 0 as in Keras; without points when the
  /// run did not record it.
  ///
  /// ![A curve that rises in steps to 1.](model-Metric.svg)
  ///
  ///     Axes(x: "Epoch", y: "Accuracy") { Line(metricOf: history) }
  ///
  /// - Parameters:
  ///   - history: the run.
  ///   - metric: which metric; nil takes the first one that was recorded.
  ///   - color: the colour of the line; nil takes the next of the axes' cycle.
  ///   - width: the width in points; nil takes the theme's line width.
  ///   - dash: strokes and gaps.
  ///   - label: the text in the legend; nil keeps the line out of it.
  public init(
    metricOf history: History, _ metric: Metric? = nil, color: Color? = nil, width: Double? = nil,
    dash: Dash = .solid,
    label: String? = nil
  ) {
    let metric = metric ?? history.recordedMetrics.first
    self.init(
      epochs: metric.map { history[$0] } ?? [], color: color, width: width, dash: dash, label: label
    )
  }

  private init(epochs values: [Double], color: Color?, width: Double?, dash: Dash, label: String?) {
    self.init(
      x: values.indices.map(Double.init), y: values, color: color, width: width, dash: dash,
      label: label)
  }
}
