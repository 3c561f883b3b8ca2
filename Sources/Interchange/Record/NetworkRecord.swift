import Training

/// A network with what has to be known to use it, as one file.
///
///     let record = try NetworkRecord(network: network, features: ["x1", "x2"], scaler: scaler)
///     let bytes = record.json()  // {"format": "neural-figures/network", "version": 1, ...
///     let same = try NetworkRecord(json: bytes)
///
/// A record that exists is sound: names and scaler go with the network.
public struct NetworkRecord: Sendable, Equatable {
  /// The network, which takes features as the scaler gives them.
  public let network: Network

  /// The names of the features, one for each input; empty when they are not known.
  public let features: [String]

  /// The names of the classes in the order of the outputs, for a single output those below and above its threshold;
  /// empty for regression, or when they are not known.
  public let classes: [String]

  /// What features are scaled by before the network sees them; nil when it takes them as they are.
  public let scaler: StandardScaler?

  /// How the network was trained; nil when it is not known.
  public var training: TrainingRecord?

  /// How the training went; nil when it is not known.
  public var history: History?

  /// Puts a network together with what is known of it.
  ///
  /// - Parameters:
  ///   - network: the network.
  ///   - features: the names of the features; empty when they are not known.
  ///   - classes: the names of the classes in the order of the outputs; two for a single output, the first below its
  ///     threshold; empty for regression, or when they are not known.
  ///   - scaler: what features are scaled by before the network sees them.
  ///   - training: how the network was trained.
  ///   - history: how the training went.
  /// - Throws: `InterchangeError.part` for names or a scaler of another number of features or classes than the
  ///   network has, and for two classes of the same name.
  public init(
    network: Network, features: [String] = [], classes: [String] = [],
    scaler: StandardScaler? = nil, training: TrainingRecord? = nil, history: History? = nil
  ) throws(InterchangeError) {
    let inputs = network.inputs
    guard features.isEmpty || features.count == inputs else {
      throw .part(
        name: "features", expected: "\(inputs) names, one for each input of the network, or none",
        actual: "\(features.count)")
    }
    let classCount = network.outputs == 1 ? 2 : network.outputs
    guard classes.isEmpty || classes.count == classCount else {
      throw .part(
        name: "classes",
        expected: "\(classCount) names for the \(network.outputs) outputs of the network, or none",
        actual: "\(classes.count)")
    }
    guard Set(classes).count == classes.count else {
      throw .part(
        name: "classes", expected: "different names", actual: classes.joined(separator: ", "))
    }
    if let scaler, scaler.means.count != inputs {
      throw .part(
        name: "scaler", expected: "\(inputs) means and scales, one for each input of the network",
        actual: "\(scaler.means.count)")
    }
    self.network = network
    self.features = features
    self.classes = classes
    self.scaler = scaler
    self.training = training
    self.history = history
  }
}
