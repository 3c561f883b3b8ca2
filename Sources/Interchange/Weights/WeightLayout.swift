/// How the weights of a layer are put into an array.
///
///     let network = try Network(arrays: arrays, activations: [.relu, .sigmoid], layout: .pytorch)
public enum WeightLayout: String, Sendable, CaseIterable {
  /// A row for each input, as the kernels of Keras and the `coefs_` of scikit-learn have.
  case keras

  /// A row for each unit, as the weights of PyTorch have.
  case pytorch

  /// The inputs and units of a layer whose weights have so many rows and columns.
  func widths(rows: Int, columns: Int) -> (inputs: Int, units: Int) {
    switch self {
    case .keras: (rows, columns)
    case .pytorch: (columns, rows)
    }
  }
}
