/// Follows a run, and says when it ends.
struct Patience {
  private let rule: EarlyStopping
  private var best: Double?
  private var wait = 0
  /// The network to return to; nil where the last one stays.
  private(set) var bestNetwork: Network?
  /// The number of the best epoch; nil before the first that counts.
  private(set) var bestEpoch: Int?

  init(_ rule: EarlyStopping) { self.rule = rule }

  /// Takes an epoch in; whether it is the last one.
  ///
  /// - Parameters:
  ///   - report: what came out of the epoch.
  ///   - index: the number of the epoch in this run, counted from 0.
  mutating func isOver(after report: EpochReport, index: Int) -> Bool {
    guard let value = rule.monitor.value(in: report), index >= rule.startFromEpoch else {
      return false
    }
    if rule.restoresBestWeights, bestNetwork == nil { keep(report) }
    wait += 1
    if isBetter(value, than: best) {
      best = value
      keep(report)
      if rule.baseline == nil || isBetter(value, than: rule.baseline) { wait = 0 }
      return false
    }
    return wait >= rule.patience && index > 0
  }

  private mutating func keep(_ report: EpochReport) {
    bestEpoch = report.epoch
    if rule.restoresBestWeights { bestNetwork = report.network }
  }

  private func isBetter(_ value: Double, than other: Double?) -> Bool {
    guard let other else { return true }
    return rule.monitor.prefersGreater
      ? value - rule.minimumDelta.magnitude > other
      : value + rule.minimumDelta.magnitude < other
  }
}
