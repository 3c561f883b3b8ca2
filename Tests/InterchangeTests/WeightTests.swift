import Interchange
import Testing
import Training

/// Networks of the arrays of other libraries.
@Suite struct WeightTests {
  /// Arrays of these shapes, whose numbers are all different.
  private func arrays(_ shapes: KeyValuePairs<String, [Int]>) throws -> NamedArrays {
    var next = 0.0
    return try NamedArrays(
      shapes.map { name, shape in
        let count = shape.reduce(1, *)
        next += Double(count)
        let values = (0..<count).map { next - Double($0) }
        return NamedArrays.Entry(name: name, array: try NumberArray(shape: shape, values: values))
      })
  }

  private func widths(
    _ shapes: KeyValuePairs<String, [Int]>, layout: WeightLayout? = nil
  ) throws -> [Int] {
    let arrays = try arrays(shapes)
    let kernels = arrays.entries.count { $0.array.shape.count == 2 && !$0.name.hasPrefix("b") }
    let network = try Network(
      arrays: arrays, activations: [Activation](repeating: .relu, count: kernels), layout: layout)
    return [network.inputs] + network.layers.map(\.units)
  }

  @Test func namesAndShapesTellTheLayers() throws {
    // Keras: weights and biases in turn, sorted by number.
    #expect(
      try widths(["arr_0": [2, 3], "arr_1": [3], "arr_2": [3, 1], "arr_3": [1]]) == [2, 3, 1])
    #expect(
      try widths([
        "arr_10": [5, 6], "arr_0": [2, 3], "arr_2": [3, 4], "arr_4": [4, 5], "arr_1": [3],
        "arr_3": [4], "arr_5": [5], "arr_11": [6],
      ]) == [2, 3, 4, 5, 6])
    // Without biases.
    #expect(try widths(["arr_0": [2, 3], "arr_1": [3, 1]]) == [2, 3, 1])
    #expect(
      try widths([
        "dense_10/bias": [1], "dense_9/bias": [3], "dense_10/kernel:0": [3, 1],
        "dense_9/kernel:0": [2, 3],
      ]) == [2, 3, 1])
    // The first layer of Keras has no number.
    #expect(
      try widths([
        "dense_1/bias": [2], "dense_1/kernel": [2, 2], "dense/bias": [2], "dense/kernel": [2, 2],
      ]) == [2, 2, 2])
    #expect(
      try widths(["10.weight": [1, 3], "10.bias": [1], "2.weight": [3, 2], "2.bias": [3]])
        == [2, 3, 1])
    // Sorted by name they do not go together, in the order of the file they do.
    #expect(
      try widths(["input.weight": [3, 2], "hidden.weight": [4, 3], "a.weight": [1, 4]])
        == [2, 3, 4, 1])
    #expect(
      try widths(["coefs_0": [2, 3], "coefs_1": [3, 1], "intercepts_0": [3], "intercepts_1": [1]])
        == [2, 3, 1])
    #expect(try widths(["W1": [2, 3], "b1": [1, 3], "W2": [3, 1], "b2": [1, 1]]) == [2, 3, 1])
    #expect(try widths(["W1": [3, 2], "b1": [3, 1], "W2": [1, 3], "b2": [1, 1]]) == [2, 3, 1])
    // Shapes prove what names get wrong.
    #expect(try widths(["0.weight": [2, 3], "0.bias": [3]]) == [2, 3])
  }

  @Test func weightsAreTransposedWhereTheyHaveToBe() throws {
    let keras = try Network(
      arrays: arrays(["a/kernel": [2, 3], "a/bias": [3]]), activations: [.relu])
    #expect(keras.layers[0].weights.values == [6, 5, 4, 3, 2, 1])
    #expect(keras.layers[0].bias == [9, 8, 7])
    let torch = try Network(
      arrays: arrays(["a.weight": [3, 2], "a.bias": [3]]), activations: [.relu])
    #expect(torch.layers[0].weights.values == [6, 4, 2, 5, 3, 1])
    // Squares are what their names say, or what they are said to be.
    let square: KeyValuePairs<String, [Int]> = ["a.weight": [2, 2]]
    let told = try Network(arrays: arrays(square), activations: [.relu])
    #expect(told.layers[0].weights.values == [4, 2, 3, 1])
    let said = try Network(arrays: arrays(square), activations: [.relu], layout: .keras)
    #expect(said.layers[0].weights.values == [4, 3, 2, 1])
  }

  @Test(
    arguments: [
      (
        ["W1": [2, 2], "b1": [2]],
        """
        the weights may be inputs x units, or units x inputs: their shapes allow both; say which with the layout, \
        keras or pytorch
        """
      ),
      (
        ["b.weight": [2, 2], "a.weight": [2, 2]],
        """
        the order of the layers is not known: their names and shapes allow several; number the names, as in 0.weight \
        and 1.weight
        """
      ),
      (
        ["arr_0": [2, 3], "arr_1": [4]],
        """
        array “arr_1” is 4, and “arr_0” is 2 x 3; expected the weights and biases of fully connected layers, one after \
        the other, inputs x units
        """
      ),
      (
        ["0.weight": [3, 2], "1.weight": [3, 4]],
        """
        “0.weight” is 3 x 2, and “1.weight”, which follows it, 3 x 4; expected the weights and biases of fully \
        connected layers, one after the other, units x inputs
        """
      ),
      (
        ["arr_0": [2, 3, 3]],
        """
        array “arr_0”: it is 2 x 3 x 3, and the weights of a fully connected layer have two dimensions; other layers \
        are not read
        """
      ),
      (["0.bias": [2]], "array “0.bias”: there are no weights that go with it"),
      (["W1": [2, 3], "weight1": [2, 3]], "array “weight1”: there is another one of its layer"),
      (
        ["arr_0": [2, 3], "arr_1": [3], "arr_2": [3, 1]],
        """
        there are 2 layers, of 3, 1 units, and 1 activations; give the activation of each layer, such as relu,sigmoid
        """
      ),
      (
        ["arr_0": [0, 3]],
        """
        array “arr_0”: it is 0 x 3, and a layer has an input and a unit at least
        """
      ),
      ([:], "there are no arrays; save the weights of a network"),
    ] as [(KeyValuePairs<String, [Int]>, String)])
  func whatIsNoNetworkIsRefusedWithTheRemedy(
    shapes: KeyValuePairs<String, [Int]>, message: String
  ) throws {
    let arrays = try arrays(shapes)
    let count =
      message.contains("activations")
      ? 1 : arrays.entries.count { $0.name != "b1" && $0.name != "arr_1" }
    #expect {
      try Network(arrays: arrays, activations: [Activation](repeating: .relu, count: count))
    } throws: {
      guard "\($0)" != message else { return true }
      Issue.record("\($0)")
      return false
    }
  }

  @Test func numbersThatAreNotFiniteAreNoWeights() throws {
    let array = try NumberArray(shape: [1, 1], values: [1e39])
    let arrays = try NamedArrays([NamedArrays.Entry(name: "w", array: array)])
    #expect {
      try Network(arrays: arrays, activations: [.relu], layout: .keras)
    } throws: {
      "\($0)".contains("row 0, column 0 is 1e+39")
    }
  }

  @Test func networksAreReadAsTheyWereWritten() throws {
    let network = try Network(inputs: 3, seed: 1) {
      Dense(3, activation: .relu, biasInitializer: .randomNormal())
      Dense(3, activation: .linear, biasInitializer: .randomNormal())
      Dense(12, activation: .softmax, biasInitializer: .randomNormal())
    }
    let activations = network.layers.map(\.activation)
    let npz = try NamedArrays(npz: network.npz())
    #expect(try Network(arrays: npz, activations: activations) == network)
    for layout in WeightLayout.allCases {
      let arrays = try network.arrays(layout: layout)
      #expect(try Network(arrays: arrays, activations: activations) == network)
      let file = try NamedArrays(safetensors: arrays.safetensors())
      #expect(try Network(arrays: file, activations: activations) == network)
    }
    #expect(
      try network.arrays(layout: .pytorch).entries.map(\.name) == [
        "0.weight", "0.bias", "2.weight", "2.bias", "3.weight", "3.bias",
      ])
  }
}
