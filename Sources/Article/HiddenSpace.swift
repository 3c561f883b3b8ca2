import Plotting
import Training

/// The data set that no line separates, as the three units of a hidden layer give it.
struct HiddenSpace {
  /// What the hidden layer makes of the samples: samples x 3.
  let outputs: Matrix
  /// The class of each sample.
  let labels: [Int]
  /// The weights of the output layer, one for each hidden unit.
  let weights: [Double]
  /// The bias of the output layer.
  let bias: Double

  /// Sends the data set through the hidden layer of a network.
  init(of network: Network) throws {
    let dataset = try Article.Datasets.corner()
    outputs = try network.output(ofLayer: 0, for: dataset.features)
    labels = dataset.labels
    weights = network.layers[1].weights.column(0)
    bias = network.layers[1].bias[0]
  }

  /// The points, a scatter for each class.
  func scatters(alpha: Double? = nil) -> [any Mark3D] {
    scatters3D(outputs, labels: labels, alpha: alpha) { "y=\($0).0" }
  }

  /// The plane that the output layer decides by, where the listings draw it: at 0.5, though the
  /// probability is 0.5 where the weighted sum is 0.
  func plane(over range: ClosedRange<Double>, alpha: Double) -> Surface3D {
    decisionPlane(weights: weights, bias: bias, level: 0.5, over: range, alpha: alpha)
  }

  /// Axes named after the hidden units.
  static func axes(
    title: String = "", elevation: Double, azimuth: Double,
    @Mark3DBuilder marks: () throws -> [any Mark3D]
  ) rethrows -> Axes3D {
    try Axes3D(
      x: Axis("$a_1$", labelSize: 14), y: Axis("$a_2$", labelSize: 14),
      z: Axis("$a_3$", labelSize: 14), title: title, elevation: elevation, azimuth: azimuth,
      marks: marks
    )
    .legend(.best)
  }
}

/// A picture of two panels of seven by seven inches, with an arrow between them.
func sideBySide(
  _ left: any Panel, arrow label: String, _ right: any Panel
) throws -> Figure {
  let (side, gap) = (7.0, 1.0)
  let margins = SubplotGrid()
  let cell = (margins.right - margins.left) * side
  let width = 2 * side + gap
  var grid = SubplotGrid(rows: 1, columns: 3, wspace: 0)
  grid.left = margins.left * side / width
  grid.right = 1 - (1 - margins.right) * side / width
  grid.widthRatios = [cell, width * (grid.right - grid.left) - 2 * cell, cell]
  return try Figure(width: width, height: side, grid: grid) {
    left
    BlockArrow(label).cell(row: 0, column: 1)
    right.cell(row: 0, column: 2)
  }
}
