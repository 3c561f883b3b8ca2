/// A kind of file that networks are kept in.
///
///     FileFormat.npz.name  // "NumPy archive"
public enum FileFormat: String, Sendable, CaseIterable {
  /// This package's own, a `NetworkRecord` in JSON.
  case json
  /// A single array of NumPy.
  case npy
  /// Several arrays of NumPy with names.
  case npz
  /// The format of Hugging Face for arrays with names (https://huggingface.co/docs/safetensors).
  case safetensors
  /// The Open Neural Network Exchange (https://onnx.ai).
  case onnx

  /// What people call it.
  public var name: String {
    switch self {
    case .json: "network in JSON"
    case .npy: "NumPy array"
    case .npz: "NumPy archive"
    case .safetensors: "safetensors file"
    case .onnx: "ONNX file"
    }
  }
}
