import Plotting
import Training

/// The weights between two hidden layers after training: red above 0, blue below, light grey at it.
@Sendable func weightMatrix() throws -> Figure {
  let dataset = try OwnNetwork.dataset()
  var network = try Network(inputs: 2, seed: 3) {
    Dense(10, activation: .tanh)
    Dense(10, activation: .tanh)
    Dense(1, activation: .sigmoid)
  }
  try network.fit(
    dataset.features, dataset.labels, loss: .binaryCrossEntropy,
    optimizer: .adam(learningRate: 0.01), epochs: 600)
  let weights = network.layers[1].weights
  let rows = (0..<10).map { row in (0..<10).map { weights[row, $0] } }
  let colors = ColorScale(.coolwarm, around: rows.joined(), center: 0)

  return try Figure {
    Axes(x: "unit of the second layer", y: "unit of the first layer", title: "Weights") {
      HeatMap(rows, colors: colors)
    }
    .aspect(.equal).colorBar(ColorBar(colors, label: "$w_{ij}$"))
  }
}
