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
  /// - Throws: `ProjectError.noModel`, `.needsActivations` or `.hasActivations`; `InterchangeError` for what
  ///   is wrong in the file.
  public init(file bytes: [UInt8], activations: [Activation]? = nil) throws {
    guard let format = FileFormat(noticedIn: bytes) else { throw ProjectError.noModel }
    switch format {
    case .json, .onnx:
      guard activations == nil else { throw ProjectError.hasActivations(format: format.name) }
      self.init(
        format == .json
          ? try NetworkRecord(json: bytes)
          : try NetworkRecord(network: Network(onnx: bytes)))
    case .npy, .npz, .safetensors:
      let arrays =
        switch format {
        case .npz: try NamedArrays(npz: bytes)
        case .safetensors: try NamedArrays(safetensors: bytes)
        default:
          try NamedArrays([NamedArrays.Entry(name: "kernel", array: NumberArray(npy: bytes))])
        }
      guard let activations else { throw ProjectError.needsActivations(format: format.name) }
      self.init(
        try NetworkRecord(network: Network(arrays: arrays, activations: activations)))
    }
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

extension FileFormat {
  /// The format that the first bytes of a file tell; nil when they are those of none.
  fileprivate init?(noticedIn bytes: [UInt8]) {
    let text = bytes.first { !" \t\r\n".utf8.contains($0) }
    if bytes.starts(with: Self.zipMark) {
      self = .npz
    } else if bytes.starts(with: Self.arrayMark) {
      self = .npy
    } else if text == UInt8(ascii: "{") {
      self = .json
    } else if bytes.count > Self.headerStart, bytes[Self.headerStart] == UInt8(ascii: "{") {
      self = .safetensors
    } else if bytes.first == Self.versionField {
      self = .onnx
    } else {
      return nil
    }
  }

  /// "PK", 3, 4: APPNOTE of PKWARE, section 4.3.7.
  private static let zipMark: [UInt8] = [0x50, 0x4B, 3, 4]
  /// "\\x93NUMPY": numpy.lib.format.
  private static let arrayMark: [UInt8] = [0x93, 0x4E, 0x55, 0x4D, 0x50, 0x59]
  /// A length of eight bytes stands before the header of safetensors, a JSON object.
  private static let headerStart = 8
  /// The field 1, a varint: `ir_version` of ONNX's `ModelProto`, which comes first.
  private static let versionField: UInt8 = 0x08
}
