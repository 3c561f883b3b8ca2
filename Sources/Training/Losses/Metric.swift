/// What is observed of the predictions during training, as a mean over the samples.
///
///     try network.fit(features, labels, loss: .binaryCrossEntropy, metric: .accuracy, epochs: 9)
///
/// Source: the metrics in the Keras documentation (https://keras.io/api/metrics/).
public enum Metric: String, Sendable, Equatable, CaseIterable {
  /// The share of samples predicted right: of a single unit, an output above 0.5 stands for the
  /// label 1; of several, the first of the greatest stands for the class.
  case accuracy

  /// The mean of (y - p)^2 over samples and units.
  case meanSquaredError

  /// The sum of the metric over a tile's samples.
  func evaluate(_ predictions: Rows, targets: Rows, tile: Tile) -> Float {
    switch self {
    case .accuracy where predictions.count == 1:
      countOfBinaryMatches(predictions[0], targets[0], tile)
    case .accuracy:
      countOfCategoricalMatches(predictions, targets, tile)
    case .meanSquaredError:
      sumOfSquaredErrors(predictions, targets, tile) / Float(predictions.count)
    }
  }
}

/// The probability above which a sample counts as predicted to be of class 1.
private let threshold: Float = 0.5

private func countOfBinaryMatches(_ prediction: Row, _ target: Row, _ tile: Tile) -> Float {
  let (one, threshold) = (Vector(repeating: 1), Vector(repeating: threshold))
  var matches = Vector()
  for s in 0..<tile.vectors {
    let weight = tile.weight(ofVector: s)
    let label = Vector().replacing(with: one, where: prediction[s] .> threshold)
    matches += Vector().replacing(with: weight, where: label .== target[s])
  }
  return matches.horizontalSum
}

private func countOfCategoricalMatches(
  _ predictions: Rows, _ targets: Rows, _ tile: Tile
) -> Float {
  var matches = Vector()
  for s in 0..<tile.vectors {
    let weight = tile.weight(ofVector: s)
    let isMatch = firstGreatest(of: predictions, at: s) .== firstGreatest(of: targets, at: s)
    matches += Vector().replacing(with: weight, where: isMatch)
  }
  return matches.horizontalSum
}

/// The number of the first row with the greatest value, for each sample of the vector `s`.
private func firstGreatest(of rows: Rows, at s: Int) -> VectorBits {
  var greatest = rows[0][s]
  var index = VectorBits()
  for row in 1..<rows.count {
    let isGreater = rows[row][s] .> greatest
    greatest.replace(with: rows[row][s], where: isGreater)
    index.replace(with: VectorBits(repeating: Int32(truncatingIfNeeded: row)), where: isGreater)
  }
  return index
}

private func sumOfSquaredErrors(_ predictions: Rows, _ targets: Rows, _ tile: Tile) -> Float {
  var sum = Vector()
  for unit in 0..<predictions.count {
    for s in 0..<tile.vectors {
      let weight = tile.weight(ofVector: s)
      let error = (predictions[unit][s] - targets[unit][s]) * weight
      sum += error * error
    }
  }
  return sum.horizontalSum
}
