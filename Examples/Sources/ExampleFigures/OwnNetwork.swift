import Foundation
import Training

/// The network that several examples show, and data of its own: two moons.
enum OwnNetwork {
  /// Two half circles, one in the other's bend.
  static func dataset(count: Int = 120, seed: UInt32 = 7) throws -> Dataset {
    var random = NumPyRandom(seed: seed)
    let noise = try random.randn(rows: count, columns: 2)
    let points = (0..<count).map { index in
      let angle = Double(index / 2) * 2 / Double(count) * .pi
      let side = index % 2 == 0 ? 1.0 : -1
      let (x, y) = (side * (cos(angle) - 0.5), side * (sin(angle) - 0.25))
      return [x + 0.12 * noise[index, 0], y + 0.12 * noise[index, 1]]
    }
    return try Dataset(features: Matrix(points), labels: (0..<count).map { $0 % 2 })
  }

  /// A network with one hidden layer, as it is before training.
  static func initial(units: Int, activation: Activation) throws -> Network {
    try Network(inputs: 2, seed: 3) {
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
