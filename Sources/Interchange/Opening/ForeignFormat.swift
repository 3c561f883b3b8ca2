/// A kind of file that networks are kept in and that is not read, but can be exported from.
///
/// They hold programs, which nothing but their own library can run safely, or the whole of a large format.
///
///     ForeignFormat.keras.export  // import keras, numpy; model = keras.saving.load_model("model.keras"); ...
public enum ForeignFormat: String, Sendable, CaseIterable {
  /// A model of Keras 3, a zip archive with its own parts.
  case keras
  /// HDF5, as older versions of Keras save models and newer ones weights.
  case hdf5
  /// What `torch.save` writes.
  case torch
  /// Any object of Python, such as a model of scikit-learn.
  case pickle
  /// A model of TensorFlow.
  case savedModel
  /// A model of TensorFlow Lite.
  case tensorFlowLite
  /// A file packed by gzip.
  case gzip

  /// What people call it.
  public var name: String {
    switch self {
    case .keras: "a model of Keras (.keras)"
    case .hdf5: "an HDF5 file (.h5)"
    case .torch: "a file of torch.save (.pt, .pth)"
    case .pickle: "a pickled object of Python (.pkl, .joblib)"
    case .savedModel: "a SavedModel of TensorFlow"
    case .tensorFlowLite: "a model of TensorFlow Lite"
    case .gzip: "a file packed by gzip"
    }
  }

  /// The line that makes a file of it that is read: of Python, where the program has the model as `model` unless the
  /// line loads it, or of the shell for what is packed.
  public var export: String {
    switch self {
    case .keras:
      #"import keras, numpy; model = keras.saving.load_model("model.keras"); \#(Self.saveWeights)"#
    case .hdf5:
      #"import keras, numpy; model = keras.saving.load_model("model.h5"); \#(Self.saveWeights)"#
    case .torch:
      #"from safetensors.torch import save_file; save_file(model.state_dict(), "w.safetensors")"#
    case .pickle:
      """
      import numpy; numpy.savez("w.npz", *[a for pair in zip(model.coefs_, model.intercepts_) for a in pair])
      """
    case .savedModel:
      """
      import numpy, tensorflow; model = tensorflow.saved_model.load("folder"); \
      numpy.savez("w.npz", *[v.numpy() for v in model.variables])
      """
    case .tensorFlowLite: "import numpy; \(Self.saveWeights)"
    case .gzip: "gunzip FILE"
    }
  }

  private static let saveWeights = #"numpy.savez("w.npz", *model.get_weights())"#
}
