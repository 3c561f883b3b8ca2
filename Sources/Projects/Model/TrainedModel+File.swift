import Interchange
import Training

extension TrainedModel {
  /// Reads a model from the bytes of a file: what ``record`` is written as, or what others have trained.
  ///
  ///     let model = try TrainedModel(bytes, activations: [.relu, .sigmoid])  // of numpy.savez
  ///
  /// The format is noticed. What is no file of this package says nothing of classes, scaling and training;
  /// features are then taken in their order.
  ///
  /// - Parameters:
  ///   - bytes: the file: JSON, an array or an archive of NumPy, safetensors or ONNX.
  ///   - activations: the functions of the layers, for files that hold weights alone; nil for others.
  /// - Throws: `ProjectError.needsActivations` for weights alone without activations; `InterchangeError` for
  ///   what is wrong in the file, and for activations that it tells itself.
  public init(file bytes: [UInt8], activations: [Activation]? = nil) throws {
    let file = try NetworkFile(bytes)
    if case .arrays = file, activations == nil {
      throw ProjectError.needsActivations(format: try NetworkFile.format(of: bytes).name)
    }
    self.init(try file.record(activations: activations))
  }

  /// The same model for features that it takes standardised: weights of others, which were trained with such
  /// and do not tell.
  ///
  /// - Parameter data: what the features are standardised by.
  /// - Throws: `ProjectError.otherFeatureCount` for another number of features, `TrainingError` for features
  ///   without a deviation.
  public func standardized(by data: StudyData) throws -> TrainedModel {
    guard scaler == nil else { return self }
    let data = try data.arranged(for: self)
    return TrainedModel(
      try NetworkRecord(
        network: network, features: record.features, classes: record.classes,
        scaler: StandardScaler.fit(data.features), training: record.training,
        history: record.history))
  }
}
