import Training

/// The network that several examples show, and data of its own: two moons.
enum OwnNetwork {
  /// Two half circles, one in the other's bend, around the origin.
  static func dataset(count: Int = 120, seed: UInt32 = 1) throws -> Dataset {
    let moons = try Dataset.makeMoons(samples: count, noise: 0.15, seed: seed)
    let points = moons.features
    return try Dataset(
      features: Matrix((0..<count).map { [points[$0, 0] - 0.5, points[$0, 1] - 0.25] }),
      labels: moons.labels)
  }

  /// A network with one hidden layer, as it is before training.
  static func initial(units: Int, activation: Activation) throws -> Network {
    try Network(inputs: 2, seed: 1) {
      Dense(units, activation: activation)
      Dense(1, activation: .sigmoid)
    }
  }

  /// The network after training, and how that went.
  static func trained(
    units: Int = 3, activation: Activation = .relu
  ) throws -> (network: Network, history: History, dataset: Dataset) {
    let dataset = try dataset()
    var network = try initial(units: units, activation: activation)
    let history = try network.fit(
      dataset.features, dataset.labels, loss: .binaryCrossEntropy,
      optimizer: .adam(learningRate: 0.02), epochs: 1500)
    return (network, history, dataset)
  }
}
