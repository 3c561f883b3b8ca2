extension Network {
  /// The outputs of the last layer, samples x units.
  ///
  /// - Throws: `TrainingError.empty`, `.shape` or `.notFinite` for features that do not fit, or are
  ///   so large that the outputs overflow.
  public func predict(_ features: Matrix) throws(TrainingError) -> Matrix {
    try outputs(of: features, through: layers.count - 1, activatesLast: true)
  }

  /// The weighted sums of the last layer before its activation, samples x units: the logits of
  /// sigmoid and softmax layers, 0 on the boundary where a sigmoid is 0.5.
  ///
  /// - Throws: `TrainingError.empty`, `.shape` or `.notFinite` for features that do not fit, or are
  ///   so large that the outputs overflow.
  public func decisionFunction(_ features: Matrix) throws(TrainingError) -> Matrix {
    try outputs(of: features, through: layers.count - 1, activatesLast: false)
  }

  /// The outputs of the layer `index`, counted from 0, samples x units.
  ///
  /// - Throws: `TrainingError.option` when there is no such layer, otherwise as `predict` does.
  public func output(
    ofLayer index: Int, for features: Matrix
  ) throws(TrainingError) -> Matrix {
    guard layers.indices.contains(index) else {
      throw .option(name: "layer", value: "\(index)", expected: "0 to \(layers.count - 1)")
    }
    return try outputs(of: features, through: index, activatesLast: true)
  }

  private func outputs(
    of features: Matrix, through last: Int, activatesLast: Bool
  ) throws(TrainingError) -> Matrix {
    let floats = try CheckedSamples.features(features, for: self)
    let rowLength = Tile.vectors(for: min(features.rows, Tile.maximumSamples))
    let table = TiledTable(columns: inputs, tiles: 1, rowLength: rowLength)
    let forward = ForwardPass(layers, rowLength: rowLength)
    let outputs = forward.outputs[last]
    try CountLimit.require(
      rows: features.rows, columns: layers[last].units, name: "outputs of layer \(last)")
    var result = Matrix(rows: features.rows, columns: outputs.count)
    for tile in Tile.tiles(of: 0..<features.rows) {
      let place = Tile(index: 0, firstPosition: tile.firstPosition, samples: tile.samples)
      table.fill(place, from: floats) { $0 }
      forward.run(
        features: table.rows(of: place), vectors: tile.vectors, through: last,
        activatesLast: activatesLast)
      for unit in 0..<outputs.count {
        let scalars = outputs[unit].scalars
        for sample in 0..<tile.samples {
          result[tile.firstPosition + sample, unit] = Double(scalars[sample])
        }
      }
    }
    try result.requireFinite("outputs of layer \(last)")
    return result
  }
}
