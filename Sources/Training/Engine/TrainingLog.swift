/// Follows a training run from epoch to epoch: keeps its history and says when it ends.
struct TrainingLog {
  /// The number of the last epoch, counted from 1 through all runs that continue each other.
  private(set) var epoch: Int
  private let last: Int
  private let first: Int

  private var training: Records
  private var validation: Records

  private var patience: Patience?
  private let snapshotEpochs: Set<Int>
  private var snapshots: [Int: Network] = [:]
  private let onEpoch: ((EpochReport) -> EpochReport.Decision)?
  /// Whether more is wanted of any epoch than its numbers.
  let isWatched: Bool
  /// The network as it was before the run; its weights are replaced for every report.
  var network: Network

  /// The values of all epochs: the loss and the metrics of the first one, then those of the second, and so on.
  private struct Records {
    let metrics: [Metric]
    private var values: [Double] = []

    init(_ metrics: [Metric]) { self.metrics = metrics }

    /// How many values an epoch has.
    private var width: Int { metrics.count + 1 }

    mutating func reserveCapacity(_ epochs: Int) { values.reserveCapacity(epochs * width) }

    /// Takes an epoch in; whether its values are all finite.
    @inline(__always)
    mutating func append(_ loss: Double, _ sums: inout MetricSums) -> Bool {
      values.append(loss)
      return sums.take(to: &values) && loss.isFinite
    }

    /// The losses of all epochs.
    var losses: [Double] { column(0) }

    /// Each metric with its value of each epoch; none before the first epoch.
    var named: [Metric: [Double]] {
      guard !values.isEmpty else { return [:] }
      return Dictionary(
        uniqueKeysWithValues: metrics.enumerated().map { ($1, column($0 + 1)) })
    }

    /// What came out of the last epoch; nil before the first one.
    var last: Evaluation? {
      guard values.count >= width else { return nil }
      let record = values.suffix(width)
      return Evaluation(
        loss: record[record.startIndex],
        metrics: Dictionary(uniqueKeysWithValues: zip(metrics, record.dropFirst())))
    }

    private func column(_ index: Int) -> [Double] {
      let width = width
      return (0..<values.count / width).map { values[$0 * width + index] }
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
    training = Records(metrics)
    validation = Records(metrics)
    training.reserveCapacity(min(epochs, Self.reservedEpochs))
    patience = earlyStopping.map(Patience.init)
    snapshotEpochs = Set(snapshots)
    self.onEpoch = onEpoch
    isWatched = patience != nil || onEpoch != nil || !snapshotEpochs.isEmpty
    if snapshotEpochs.contains(epoch) { self.snapshots[epoch] = network }
  }

  /// Whether there is another epoch to train.
  var isOpen: Bool { epoch < last }

  /// The loss of the last epoch.
  var loss: Double { training.last?.loss ?? .nan }

  /// The network of the best epoch, where the run is to end with it.
  var bestNetwork: Network? { patience?.bestNetwork }

  /// The history of the run so far.
  var history: History {
    var history = History(
      loss: training.losses, metrics: training.named, validationLoss: validation.losses,
      validationMetrics: validation.named)
    history.snapshots = snapshots
    history.bestEpoch = patience?.bestEpoch
    return history
  }

  /// Takes in the samples trained with of the next epoch.
  ///
  /// - Returns: whether loss and metrics are finite.
  mutating func add(loss: Double, _ metrics: inout MetricSums) -> Bool {
    training.append(loss, &metrics)
  }

  /// Takes in the samples for validation of the next epoch.
  ///
  /// - Returns: whether loss and metrics are finite.
  mutating func addValidation(loss: Double, _ metrics: inout MetricSums) -> Bool {
    validation.append(loss, &metrics)
  }

  /// Counts an epoch that has been taken in.
  ///
  /// - Returns: whether there is another one to train.
  mutating func endEpoch() -> Bool {
    epoch += 1
    return isOpen
  }

  /// Whether a report on the last epoch is asked for.
  var wantsReport: Bool {
    isWatched && (patience != nil || onEpoch != nil || snapshotEpochs.contains(epoch))
  }

  /// Reports on the last epoch, after which `network` is the network.
  ///
  /// - Parameter learningRate: the rate of its first step.
  /// - Returns: whether the run may go on.
  mutating func report(learningRate: Double) -> Bool {
    guard let evaluation = training.last else { return true }
    if snapshotEpochs.contains(epoch) { snapshots[epoch] = network }
    let report = EpochReport(
      epoch: epoch, network: network, training: evaluation, validation: validation.last,
      learningRate: learningRate)
    let isOver = patience?.isOver(after: report, index: epoch - first - 1) ?? false
    return onEpoch?(report) != .stop && !isOver
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
      var isFinite = log.add(loss: loss, &metrics)
      if hasValidation {
        let loss = validate()
        isFinite = log.addValidation(loss: loss, &validationMetrics) && isFinite
      }
      guard isFinite else { throw .diverged(epoch: log.epoch + 1, loss: loss) }
      goesOn = log.endEpoch()
      if log.wantsReport {
        copyParameters(to: &log.network.layers)
        let mayGoOn = log.report(learningRate: rate)
        goesOn = goesOn && mayGoOn
      }
    }
    guard parametersAreFinite else { throw .diverged(epoch: log.epoch, loss: log.loss) }
  }
}
