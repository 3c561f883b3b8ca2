/// How a training run went, epoch by epoch.
///
///     let history = try network.fit(x, y, loss: .meanSquaredError, epochs: 500)
///     history.loss.last  // the loss of the last epoch
///
/// As in Keras, the values of a batch are those before the weights move, and an epoch's value is
/// the mean over its samples: with full batches exactly the loss before the epoch's step. Those for validation
/// are of the network after the epoch.
public struct History: Sendable, Equatable {
  /// The loss of each epoch.
  public internal(set) var loss: [Double] = []

  /// The metrics that were asked for, each with its value of each epoch.
  public internal(set) var metrics: [Metric: [Double]] = [:]

  /// The loss of the samples for validation; empty without any.
  public internal(set) var validationLoss: [Double] = []

  /// The metrics of the samples for validation; empty without any.
  public internal(set) var validationMetrics: [Metric: [Double]] = [:]

  /// The network after the epochs that were asked for, 0 being before the first one.
  public internal(set) var snapshots: [Int: Network] = [:]

  /// The number of the epoch whose value was the best where a run was to stop early; nil where it was not.
  public internal(set) var bestEpoch: Int?

  /// A history of no epochs.
  public init() {}

  /// A history that was recorded otherwise, such as that of samples that are only evaluated.
  ///
  ///     History(loss: [0.7, 0.5, 0.4], metrics: [.accuracy: [0.5, 0.8, 0.9]])
  ///
  /// - Parameters:
  ///   - loss: the loss of each epoch.
  ///   - metrics: metrics with their value of each epoch.
  ///   - validationLoss: the loss of samples for validation.
  ///   - validationMetrics: their metrics.
  public init(
    loss: [Double], metrics: [Metric: [Double]] = [:], validationLoss: [Double] = [],
    validationMetrics: [Metric: [Double]] = [:]
  ) {
    self.loss = loss
    self.metrics = metrics
    self.validationLoss = validationLoss
    self.validationMetrics = validationMetrics
  }

  /// A metric of each epoch; empty when it was not asked for.
  public subscript(metric: Metric) -> [Double] { metrics[metric] ?? [] }

  /// The metrics that were asked for, in the order of `Metric.allCases`.
  public var recordedMetrics: [Metric] {
    Metric.allCases.filter { !self[$0].isEmpty }
  }

  /// The loss and the metrics of the samples for validation, as a history of their own.
  public var validation: History {
    History(loss: validationLoss, metrics: validationMetrics)
  }

  /// Adds the epochs of a run that continued this one.
  public mutating func append(_ other: History) {
    loss += other.loss
    metrics.merge(other.metrics, uniquingKeysWith: +)
    validationLoss += other.validationLoss
    validationMetrics.merge(other.validationMetrics, uniquingKeysWith: +)
    snapshots.merge(other.snapshots) { $1 }
    bestEpoch = other.bestEpoch ?? bestEpoch
  }
}
