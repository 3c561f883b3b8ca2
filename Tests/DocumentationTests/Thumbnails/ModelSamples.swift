import Training

/// Samples and small models of them, for pictures.
enum ModelSamples {
  /// Two half moons of 100 points with a little noise.
  static func moons() throws -> Dataset {
    try Dataset.makeMoons(samples: 100, noise: 0.12, seed: 1)
  }

  /// A network that tells the half moons apart, and how it was trained.
  static func classifier(hidden units: Int = 8) throws -> (network: Network, history: History) {
    let (train, test) = try moons().trainTestSplit(testSize: 0.3, seed: 1)
    var network = try Network(inputs: 2, seed: 2) {
      Dense(units, activation: .tanh)
      Dense(1, activation: .sigmoid)
    }
    let history = try network.fit(
      train.features, train.labels, loss: .binaryCrossEntropy,
      optimizer: .adam(learningRate: 0.05), metrics: [.accuracy], epochs: 300,
      validation: Validation(test.features, test.labels))
    return (network, history)
  }

  /// Two clouds of 30 points around places as far from the origin, on either side.
  static func blobs(features: Int) throws -> Dataset {
    let place = [Double](repeating: 0.8, count: features)
    return try Dataset.makeBlobs(
      samples: 60, centers: Matrix([place, place.map { -$0 }]), deviations: [0.45], seed: 3)
  }

  /// A single unit that tells two clouds apart.
  static func neuron(for blobs: Dataset) throws -> Network.Layer {
    var network = try Network(inputs: blobs.features.columns, seed: 2) {
      Dense(1, activation: .sigmoid)
    }
    try network.fit(
      blobs.features, blobs.labels, loss: .binaryCrossEntropy,
      optimizer: .adam(learningRate: 0.05), epochs: 200)
    return network.layers[0]
  }

  /// Points of the parabola that is 0.25 at 0.5, from 0 to 1.
  static func parabola() throws -> RegressionDataset {
    let x = (0...40).map { Double($0) / 40 }
    return try RegressionDataset(
      features: Matrix(column: x), targets: x.map { 0.25 - ($0 - 0.5) * ($0 - 0.5) })
  }

  /// A network of few units that follows the parabola.
  static func regressor() throws -> Network {
    let parabola = try parabola()
    var network = try Network(inputs: 1, seed: 4) {
      Dense(4, activation: .tanh)
      Dense(1, activation: .linear)
    }
    try network.fit(
      parabola.features, parabola.targets, loss: .meanSquaredError,
      optimizer: .adam(learningRate: 0.05), epochs: 600)
    return network
  }
}
