import Interchange
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
  /// The network, with names, scaling and history: what its file holds.
  public let record: NetworkRecord

  /// Takes a network from a record.
  public init(_ record: NetworkRecord) {
    self.record = record
  }

  /// The network. Its inputs are scaled, where there is a scaler.
  public var network: Network { record.network }

  /// The names of the features, in the order of the inputs; empty when they are unknown.
  public var featureNames: [String] { record.features }

  /// The names of the classes, in the order of the outputs, two of them for a single output; empty for a
  /// model of numbers, and when they are unknown.
  public var classNames: [String] { record.classes }

  /// What features are scaled by before the network takes them.
  public var scaler: StandardScaler? { record.scaler }

  /// How the training went; nil when it is unknown.
  public var history: History? { record.history }
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
