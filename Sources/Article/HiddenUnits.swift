import Training

/// The hidden layer of the regression network, taken apart: what each unit gives and what it adds to
/// the prediction, at each of the test inputs.
struct HiddenUnits {
  /// The output a_i of each unit.
  let outputs: [[Double]]
  /// The weighted output w_i a_i of each unit.
  let contributions: [[Double]]
  /// The bias of the output layer.
  let bias: Double
  /// The prediction of the whole network.
  let prediction: [Double]

  /// Takes apart a network with a hidden layer and a single output.
  init(of network: Network) throws {
    let hidden = try network.output(ofLayer: 0, for: testInputs)
    let weights = network.layers[1].weights.column(0)
    outputs = (0..<hidden.columns).map(hidden.column)
    contributions = zip(outputs, weights).map { output, weight in output.map { $0 * weight } }
    bias = network.layers[1].bias[0]
    prediction = try network.predict(testInputs).column(0)
  }

  /// The sum of all contributions, without the bias.
  var sum: [Double] {
    contributions.dropFirst().reduce(contributions[0]) { total, next in
      zip(total, next).map(+)
    }
  }

  /// The units that are not 0 throughout, counted from 0.
  var active: [Int] {
    outputs.indices.filter { outputs[$0].contains { $0 != 0 } }
  }
}
