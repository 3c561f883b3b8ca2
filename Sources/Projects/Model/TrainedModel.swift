import NetworkFigures
import Training

/// A network that has been trained, with all that is known of its training: names, scaling and history.
///
/// It takes features in the data's own units, and gives classes, probabilities or numbers in them too.
///
///     let model = try ModelDeclaration(hidden: [10]).train(on: data)
///     try model.predictedClasses(for: data.features)  // [0, 1, ...]
///     try DecisionRegions(of: model, x: 0...10, y: 0...5)
public struct TrainedModel: Sendable, Equatable {
  /// The network. Its inputs are scaled, where there is a scaler.
  public let network: Network

  /// The names of the features, in the order of the inputs; empty when they are unknown.
  public let featureNames: [String]

  /// The names of the classes, in the order of the outputs, two of them for a single output; empty for a
  /// model of numbers, and when they are unknown.
  public let classNames: [String]

  /// What features are scaled by before the network takes them.
  public let scaler: StandardScaler?

  /// How the training went; nil when it is unknown.
  public let history: History?

  /// Joins a network with what is known of it.
  ///
  /// - Throws: `ProjectError.unsoundModel` for another number of names, classes or scales than the network
  ///   has inputs or outputs.
  public init(
    network: Network, featureNames: [String] = [], classNames: [String] = [],
    scaler: StandardScaler? = nil, history: History? = nil
  ) throws(ProjectError) {
    self.network = network
    self.featureNames = featureNames
    self.classNames = classNames
    self.scaler = scaler
    self.history = history
    try requireSoundness()
  }

  private func requireSoundness() throws(ProjectError) {
    let inputs = counted(network.inputs, "input")
    if !featureNames.isEmpty, featureNames.count != network.inputs {
      throw .unsoundModel(
        problem: "it has \(inputs) and \(counted(featureNames.count, "name")) of features")
    }
    if let scaler, scaler.means.count != network.inputs {
      throw .unsoundModel(
        problem: "it has \(inputs) and scales \(counted(scaler.means.count, "feature"))")
    }
    let classes = network.outputs == 1 ? 2 : network.outputs
    if !classNames.isEmpty, classNames.count != classes {
      throw .unsoundModel(
        problem:
          "its \(counted(network.outputs, "output")) tell \(classes) classes apart, and it names "
          + "\(classNames.count)")
    }
  }
}

// MARK: - What it is

extension TrainedModel {
  /// What the model gives: classes where it has names of them, several outputs, or a last layer that is
  /// made for classes; otherwise a number.
  public var task: StudyTask {
    if !classNames.isEmpty || network.outputs > 1 { return .classification }
    switch lastActivation {
    case .sigmoid, .hardSigmoid, .step, .softmax, .temperedSoftmax: return .classification
    default: return .regression
    }
  }

  /// The number of classes; 0 for a model of numbers.
  public var classCount: Int {
    task == .regression ? 0 : max(network.outputs, 2)
  }

  /// The function of the last layer.
  var lastActivation: Activation { network.layers.last?.activation ?? .linear }

  /// The layers in one word, inputs first: 2-16-16-1.
  public var shape: String {
    ([network.inputs] + network.layers.map(\.units)).map(String.init).joined(separator: "-")
  }
}
