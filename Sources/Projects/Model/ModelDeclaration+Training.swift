import Interchange
import Training

extension ModelDeclaration {
  /// Trains a network on data.
  ///
  /// The same declaration and data give the same model, bit for bit.
  ///
  /// - Parameters:
  ///   - data: the samples, in their own units.
  ///   - onEpoch: is told each epoch, and may end the run. Losses are those of scaled numbers.
  /// - Returns: the network with the names of the data, their scaling and the history of the run.
  /// - Throws: `ProjectError` for an option out of range, a class alone, a column that is the same
  ///   throughout, and a run that diverges; `TrainingError` for what else the network refuses.
  public func train(
    on data: StudyData, onEpoch: ((EpochReport) -> EpochReport.Decision)? = nil
  ) throws -> TrainedModel {
    try validate()
    let study = try PreparedStudy(data, for: self)
    var network = try network(for: study)
    let training = training(of: study)
    do {
      let history = try network.fit(
        study.features, study.targets, loss: study.loss, optimizer: training.optimizer,
        metrics: training.metrics, epochs: training.epochs, batchSize: training.batchSize,
        shuffleSeed: training.shuffleSeed, validation: study.validation, onEpoch: onEpoch)
      return TrainedModel(
        try NetworkRecord(
          network: study.inOwnUnits(network), features: data.featureNames,
          classes: data.classNames, scaler: study.scaler, training: training,
          history: study.inOwnUnits(history)))
    } catch let error as TrainingError {
      guard case .diverged(let epoch, let loss) = error else { throw error }
      throw ProjectError.diverged(
        epoch: epoch, loss: loss, rate: rate, isStandardized: standardizes)
    }
  }

  /// Refuses options out of range.
  ///
  /// - Throws: `ProjectError.option`.
  public func validate() throws(ProjectError) {
    for units in hidden where !(1...Self.mostUnits).contains(units) {
      throw .option(name: "hidden", value: "\(units)", expected: "1 to \(Self.mostUnits) units")
    }
    guard rate > 0, rate.isFinite else {
      throw .option(name: "rate", value: rate.brief, expected: "a number above 0")
    }
    for (name, number) in [("epochs", epochs), ("batch size", batchSize)] {
      if let number, !(1...Self.mostEpochs).contains(number) {
        throw .option(name: name, value: "\(number)", expected: "1 to \(Self.mostEpochs)")
      }
    }
    guard (0..<1).contains(validationShare) else {
      throw .option(
        name: "validation", value: validationShare.brief, expected: "a share from 0 and below 1")
    }
  }

  /// A layer of more units is a slip of the finger.
  private static let mostUnits = 1 << 16
  /// The most epochs that `Network.fit` keeps a history of.
  private static let mostEpochs = 1 << 28

  /// How a network is trained on so many samples.
  private func training(of study: PreparedStudy) -> TrainingRecord {
    let batch = min(batchSize ?? Self.defaultBatchSize(samples: study.count), study.count)
    let isWhole = batch == study.count
    return TrainingRecord(
      loss: study.ownLoss, optimizer: optimizer.optimizer(rate: rate),
      epochs: epochs ?? Self.defaultEpochs(samples: study.count),
      batchSize: isWhole ? nil : batch, seed: seed, shuffleSeed: isWhole ? nil : seed,
      metrics: [study.metric])
  }

  private func network(for study: PreparedStudy) throws -> Network {
    try Network(
      inputs: study.features.columns, seed: seed,
      layers: hidden.map { Dense($0, activation: activation) }
        + [Dense(study.outputs, activation: outputActivation ?? study.outputActivation)])
  }
}
