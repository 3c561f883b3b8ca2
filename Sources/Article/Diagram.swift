import Plotting

/// A figure that is a network diagram alone.
func diagram(@DiagramBuilder layers: () throws -> [DiagramLayer]) throws -> Figure {
  try Figure(width: 8, height: 5) { try NetworkDiagram(layers: layers) }
}

/// The inputs x_1, x_2, ..., x_n and a bias.
let manyInputs: DiagramLayer = {
  var layer = DiagramLayer("Input layer", ["$x_1$", "$x_2$"], bias: "$1$")
  layer.units += [.ellipsis, DiagramLayer.Unit("$x_n$")]
  return layer
}()

/// The weights of a single neuron behind such inputs.
let manyWeights = ["$w_0$", "$w_1$", "$w_2$", "$w_n$"]
