/// When a run ends before its last epoch, because something no longer gets better.
///
///     EarlyStopping(.validationLoss, patience: 20, restoresBestWeights: true)
///
/// Source: the callback of that name in the Keras documentation
/// (https://keras.io/api/callbacks/early_stopping/), whose rules and defaults these are.
public struct EarlyStopping: Sendable, Equatable {
  /// What is to get better.
  public var monitor: Monitor

  /// How much better a value has to be to count.
  public var minimumDelta: Double

  /// How many epochs without a better value end the run; with 0 the first one does.
  public var patience: Int

  /// A value that has to be passed too for the patience to begin anew; nil for none.
  public var baseline: Double?

  /// Whether the network then has the weights of its best epoch instead of those of the last one.
  public var restoresBestWeights: Bool

  /// How many epochs pass before values count.
  public var startFromEpoch: Int

  /// What is observed.
  ///
  ///     EarlyStopping(.validationMetric(.accuracy), patience: 10)
  public enum Monitor: Sendable, Equatable {
    /// The loss of the samples trained with.
    case loss
    /// A metric of the samples trained with.
    case metric(Metric)
    /// The loss of the samples for validation.
    case validationLoss
    /// A metric of the samples for validation.
    case validationMetric(Metric)
  }

  /// Creates a rule.
  ///
  /// - Parameters:
  ///   - monitor: what is to get better.
  ///   - minimumDelta: how much better a value has to be to count.
  ///   - patience: how many epochs without a better value end the run.
  ///   - baseline: a value that has to be passed too.
  ///   - restoresBestWeights: whether the network has the weights of its best epoch in the end.
  ///   - startFromEpoch: how many epochs pass before values count.
  public init(
    _ monitor: Monitor = .validationLoss, minimumDelta: Double = 0, patience: Int = 0,
    baseline: Double? = nil, restoresBestWeights: Bool = false, startFromEpoch: Int = 0
  ) {
    self.monitor = monitor
    self.minimumDelta = minimumDelta
    self.patience = patience
    self.baseline = baseline
    self.restoresBestWeights = restoresBestWeights
    self.startFromEpoch = startFromEpoch
  }

  /// Checks the numbers, and that what is observed is there.
  ///
  /// - Throws: `TrainingError.option`.
  func validate(metrics: [Metric], hasValidation: Bool) throws(TrainingError) {
    guard patience >= 0 else {
      throw .option(name: "patience", value: "\(patience)", expected: "0 or more")
    }
    guard startFromEpoch >= 0 else {
      throw .option(name: "startFromEpoch", value: "\(startFromEpoch)", expected: "0 or more")
    }
    guard minimumDelta.isFinite else {
      throw .option(name: "minimumDelta", value: "\(minimumDelta)", expected: "a number")
    }
    if let metric = monitor.metric, !metrics.contains(metric) {
      throw .option(
        name: "monitor", value: "\(metric)",
        expected: "one of the metrics of the run; add it to `metrics`")
    }
    guard hasValidation || !monitor.isOfValidation else {
      throw .option(
        name: "monitor", value: "\(monitor)",
        expected: "something of the training samples, or samples for `validation`")
    }
  }
}

extension EarlyStopping.Monitor {
  fileprivate var isOfValidation: Bool {
    switch self {
    case .loss, .metric: false
    case .validationLoss, .validationMetric: true
    }
  }

  fileprivate var metric: Metric? {
    switch self {
    case .loss, .validationLoss: nil
    case .metric(let metric), .validationMetric(let metric): metric
    }
  }

  /// Whether greater values are better.
  var prefersGreater: Bool { metric?.prefersGreater ?? false }

  /// The value of an epoch.
  func value(in report: EpochReport) -> Double? {
    switch self {
    case .loss: report.training.loss
    case .metric(let metric): report.training.metrics[metric]
    case .validationLoss: report.validation?.loss
    case .validationMetric(let metric): report.validation?.metrics[metric]
    }
  }
}
