import Training

extension Network {
  /// Creates a network of the arrays of a file, rounded to `Float`.
  ///
  ///     let arrays = try NamedArrays(npz: bytes)  // numpy.savez(path, *model.get_weights())
  ///     let network = try Network(arrays: arrays, activations: [.relu, .sigmoid])
  ///
  /// Names tell which arrays are weights and which are biases: `kernel` and `bias` of Keras, `weight` and `bias` of
  /// PyTorch, `coefs` and `intercepts` of scikit-learn, `W1` and `b1` of a course. Where they tell nothing, as in
  /// `arr_0` and `arr_1`, each array of two dimensions is a layer, and one of a single dimension after it its biases.
  ///
  /// - Parameters:
  ///   - arrays: the weights and biases of fully connected layers.
  ///   - activations: the functions of the layers, which such files do not tell.
  ///   - layout: how weights are put into the arrays; nil to find out from shapes and names.
  /// - Throws: `InterchangeError.weights` for arrays that are the weights of no network, or may be those of several,
  ///   `.array` for one that is not what it has to be.
  public init(
    arrays: NamedArrays, activations: [Activation], layout: WeightLayout? = nil
  ) throws(InterchangeError) {
    let sequence = try LayerSequence(arrays, layout: layout)
    guard activations.count == sequence.layers.count else {
      let widths = sequence.layers.map { "\($0.widths(sequence.layout).units)" }
      throw .weights(
        problem: """
          there are \(sequence.layers.count) layers, of \(widths.joined(separator: ", ")) units, and \
          \(activations.count) activations
          """, remedy: "give the activation of each layer, such as relu,sigmoid")
    }
    var layers: [Layer] = []
    for (arrays, activation) in zip(sequence.layers, activations) {
      layers.append(try arrays.layer(sequence.layout, activation: activation))
    }
    do throws(TrainingError) {
      try self.init(layers: layers)
    } catch {
      throw .network(error)
    }
  }

  /// The weights and biases of all layers, with the names that their library gives them.
  ///
  /// - Parameter layout: the library. Keras's names are `dense/kernel`, `dense/bias`, `dense_1/kernel`, and so on;
  ///   PyTorch's are those of an `nn.Sequential` with a module for each activation but the linear one: `0.weight`,
  ///   `0.bias`, `2.weight`, and so on.
  /// - Throws: `InterchangeError.array` for more than 2^14 layers.
  public func arrays(layout: WeightLayout = .keras) throws(InterchangeError) -> NamedArrays {
    var entries: [NamedArrays.Entry] = []
    var module = 0
    for (index, layer) in layers.enumerated() {
      let weights = layer.weights
      let bias = NumberArray(sound: [layer.units], layer.bias)
      switch layout {
      case .keras:
        let name = index == 0 ? "dense" : "dense_\(index)"
        let kernel = NumberArray(sound: [layer.inputs, layer.units], weights.values)
        entries.append(NamedArrays.Entry(name: "\(name)/kernel", array: kernel))
        entries.append(NamedArrays.Entry(name: "\(name)/bias", array: bias))
      case .pytorch:
        let columns = (0..<layer.units).flatMap(weights.column)
        let weight = NumberArray(sound: [layer.units, layer.inputs], columns)
        entries.append(NamedArrays.Entry(name: "\(module).weight", array: weight))
        entries.append(NamedArrays.Entry(name: "\(module).bias", array: bias))
        module += layer.activation == .linear ? 1 : 2
      }
    }
    return try NamedArrays(entries)
  }

  /// The archive that `numpy.savez(path, *model.get_weights())` writes: weights and biases in turn, inputs x units,
  /// in `float32`. Activations, and what large weights cost in training, are not part of it.
  ///
  /// - Throws: `InterchangeError.array` for more than 2^14 layers.
  public func npz() throws(InterchangeError) -> [UInt8] {
    let entries = try arrays().entries.enumerated().map { index, entry in
      NamedArrays.Entry(name: "arr_\(index)", array: entry.array)
    }
    return try NamedArrays(entries).npz()
  }
}
