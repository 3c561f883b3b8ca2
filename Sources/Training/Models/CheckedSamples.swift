/// Features and targets that were found to fit a network, as floats, row by row.
///
/// The engine reads as many floats a sample as the network has inputs and outputs, without looking
/// again; what comes from elsewhere, such as `Targets` of a caller's own, is measured here.
struct CheckedSamples {
  let count: Int
  let featureCount: Int
  let targetCount: Int
  let features: [Float]
  let targets: [Float]
  /// How much the loss of each sample counts; nil where all count alike.
  let weights: [Float]?

  /// Checks and converts the data.
  init(
    _ features: Matrix, _ targets: some Targets, for network: Network, loss: Loss,
    weights: SampleWeights? = nil
  ) throws(TrainingError) {
    self.features = try Self.features(features, for: network)
    count = features.rows
    featureCount = network.inputs
    targetCount = network.outputs
    let targets = try targets.matrix(units: network.outputs)
    guard targets.rows == count else {
      throw .shape(
        array: "targets", expected: "\(count) rows, one for each sample", actual: "\(targets.rows)")
    }
    guard targets.columns == targetCount else {
      throw .shape(
        array: "targets", expected: "\(targetCount) columns, one for each unit of the last layer",
        actual: "\(targets.columns)")
    }
    try loss.requireProbabilities(targets)
    let floats = try targets.floats(named: "targets")
    self.weights = try weights?.floats(of: targets)
    self.targets = loss == .hinge ? floats.asSigns : floats
  }

  private init(featureCount: Int, targetCount: Int) {
    (count, features, targets, weights) = (0, [], [], nil)
    (self.featureCount, self.targetCount) = (featureCount, targetCount)
  }

  /// No samples, for the same network.
  var none: CheckedSamples {
    CheckedSamples(featureCount: featureCount, targetCount: targetCount)
  }

  /// Checks and converts features alone.
  static func features(_ features: Matrix, for network: Network) throws(TrainingError) -> [Float] {
    guard features.rows > 0 else { throw .empty(array: "features") }
    guard features.columns == network.inputs else {
      throw .shape(
        array: "features", expected: "\(network.inputs) columns, one for each input",
        actual: "\(features.columns)")
    }
    return try features.floats(named: "features")
  }
}

extension Loss {
  /// How far the probabilities of a sample's classes may add up to something else than 1.
  private static let tolerance = 1e-6

  /// Checks that the targets of a cross-entropy are probabilities.
  fileprivate func requireProbabilities(_ targets: Matrix) throws(TrainingError) {
    guard takesWeightedSums else { return }
    for row in 0..<targets.rows {
      let probabilities = targets.row(row)
      if let value = probabilities.first(where: { !(0...1).contains($0) }) {
        throw .label(
          array: "targets", row: row, value: value, expected: "a label or probability in 0...1")
      }
      let sum = probabilities.reduce(0, +)
      if self == .categoricalCrossEntropy, (sum - 1).magnitude > Self.tolerance {
        throw .label(
          array: "targets", row: row, value: sum, expected: "probabilities that add up to 1")
      }
    }
  }
}

extension [Float] {
  /// -1 and 1 for 0 and 1; anything else stays what it is. Keras's `convert_binary_labels_to_hinge`.
  fileprivate var asSigns: [Float] {
    allSatisfy { $0 == 0 || $0 == 1 } ? map { 2 * $0 - 1 } : self
  }
}
