/// Follows a training run from epoch to epoch: keeps its history and says when it ends.
struct TrainingLog {
  /// The number of the last epoch, counted from 1 through all runs that continue each other.
  private(set) var epoch: Int
  private let last: Int
  private let first: Int

  private let metrics: [Metric]
  private var training = Columns()
  private var validation = Columns()

  private var patience: Patience?
  private let snapshotEpochs: Set<Int>
  private var snapshots: [Int: Network] = [:]
  private let onEpoch: ((EpochReport) -> EpochReport.Decision)?
  /// Whether more is wanted of any epoch than its numbers.
  let isWatched: Bool
  /// The network as it was before the run; its weights are replaced for every report.
  private var network: Network

  /// The values of all epochs.
  private struct Columns {
    var loss: [Double] = []
    /// The metrics of the first epoch, then those of the second, and so on.
    var metrics: [Double] = []

    mutating func append(_ loss: Double, _ metrics: [Double]) {
      self.loss.append(loss)
      for value in metrics { self.metrics.append(value) }
    }

    mutating func reserveCapacity(_ epochs: Int, metrics count: Int) {
      loss.reserveCapacity(epochs)
      metrics.reserveCapacity(epochs * count)
    }

    /// Each metric with its value of each epoch.
    func named(_ names: [Metric]) -> [Metric: [Double]] {
      var named: [Metric: [Double]] = [:]
      for (index, name) in names.enumerated() where !metrics.isEmpty {
        named[name] = stride(from: index, to: metrics.count, by: names.count).map { metrics[$0] }
      }
      return named
    }
  }

  /// The most epochs for whose history memory is taken beforehand.
  private static let reservedEpochs = 1 << 16

  init(
    _ network: Network, epochs: Int, after first: Int, metrics: [Metric],
    earlyStopping: EarlyStopping?, snapshots: [Int],
    onEpoch: ((EpochReport) -> EpochReport.Decision)?
  ) {
    self.network = network
    self.first = first
    epoch = first
    last = first + epochs
    self.metrics = metrics
    training.reserveCapacity(min(epochs, Self.reservedEpochs), metrics: metrics.count)
    patience = earlyStopping.map(Patience.init)
    snapshotEpochs = Set(snapshots)
    self.onEpoch = onEpoch
    isWatched = patience != nil || onEpoch != nil || !snapshotEpochs.isEmpty
    if snapshotEpochs.contains(epoch) { self.snapshots[epoch] = network }
  }

  /// Whether there is another epoch to train.
  var isOpen: Bool { epoch < last }

  /// The loss of the last epoch.
  var loss: Double { training.loss.last ?? .nan }

  /// The network of the best epoch, where the run is to end with it.
  var bestNetwork: Network? { patience?.bestNetwork }

  /// The history of the run so far.
  var history: History {
    var history = History(
      loss: training.loss, metrics: training.named(metrics), validationLoss: validation.loss,
      validationMetrics: validation.named(metrics))
    history.snapshots = snapshots
    history.bestEpoch = patience?.bestEpoch
    return history
  }

  /// Takes in an epoch.
  ///
  /// - Parameters:
  ///   - loss: its loss.
  ///   - validationLoss: that of the samples for validation; nil without any.
  ///   - learningRate: the rate of its first step.
  ///   - run: the run, for the rest.
  /// - Returns: whether the run goes on.
  mutating func add(
    loss: Double, validationLoss: Double?, learningRate: Double, of run: borrowing TrainingRun
  ) -> Bool {
    epoch += 1
    training.append(loss, run.metrics.values)
    if let validationLoss { validation.append(validationLoss, run.validationMetrics.values) }
    guard isWatched else { return isOpen }
    let isKept = snapshotEpochs.contains(epoch)
    guard isKept || patience != nil || onEpoch != nil else { return isOpen }
    run.copyParameters(to: &network.layers)
    if isKept { snapshots[epoch] = network }
    let report = EpochReport(
      epoch: epoch, network: network,
      training: Evaluation(loss: loss, metrics: run.metrics.named),
      validation: validationLoss.map {
        Evaluation(loss: $0, metrics: run.validationMetrics.named)
      }, learningRate: learningRate)
    let isOver = patience?.isOver(after: report, index: epoch - first - 1) ?? false
    return onEpoch?(report) != .stop && !isOver && isOpen
  }
}

extension TrainingRun {
  /// Trains until the log says that it is enough.
  ///
  /// - Throws: `TrainingError.diverged` when the loss, a metric or a weight is no longer finite.
  mutating func run(_ log: inout TrainingLog) throws(TrainingError) {
    var goesOn = log.isOpen
    while goesOn {
      let rate = log.isWatched ? learningRate : 0
      let loss = trainEpoch()
      let validationLoss = validate()
      guard loss.isFinite, validationLoss?.isFinite != false, metrics.areFinite,
        validationMetrics.areFinite
      else { throw .diverged(epoch: log.epoch + 1, loss: loss) }
      goesOn = log.add(
        loss: loss, validationLoss: validationLoss, learningRate: rate, of: self)
    }
    guard parametersAreFinite else { throw .diverged(epoch: log.epoch, loss: log.loss) }
  }
}
