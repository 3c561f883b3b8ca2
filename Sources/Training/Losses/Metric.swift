/// What is observed of the predictions during training, as a mean over the samples.
///
///     try network.fit(features, labels, loss: .binaryCrossEntropy, metrics: [.accuracy], epochs: 9)
///
/// Source: the metrics in the Keras documentation (https://keras.io/api/metrics/).
public enum Metric: String, Sendable, Equatable, CaseIterable {
  /// The share of samples predicted right: of a single unit, an output above 0.5 stands for the
  /// label 1; of several, the first of the greatest stands for the class.
  case accuracy

  /// The mean of (y - p)^2 over samples and units.
  case meanSquaredError

  /// The mean of |y - p| over samples and units.
  case meanAbsoluteError

  /// Of the outputs above 0.5, the share whose target is 1; 0 without any. Outputs of all units count alike.
  case precision

  /// Of the targets that are 1, the share whose output is above 0.5; 0 without any.
  case recall

  /// The area under the curve of the rate of true positives over that of false positives, at 200 thresholds
  /// from 0 to 1, by the trapezoidal rule; Keras's `AUC` with its defaults.
  case auc

  /// Whether a greater value is a better one.
  var prefersGreater: Bool {
    switch self {
    case .accuracy, .precision, .recall, .auc: true
    case .meanSquaredError, .meanAbsoluteError: false
    }
  }

  /// How many sums the metric follows from.
  var sumCount: Int {
    switch self {
    case .accuracy, .meanSquaredError, .meanAbsoluteError: 1
    case .precision, .recall: 2
    case .auc: 2 * Self.thresholdCount
    }
  }

  /// Adds a tile to the sums that the metric follows from, which are those from `first` on.
  func add(
    _ predictions: Rows, targets: Rows, tile: Tile, to sums: inout [Double], from first: Int
  ) {
    switch self {
    case .accuracy where predictions.count == 1:
      sums[first] += Double(countOfBinaryMatches(predictions[0], targets[0], tile))
    case .accuracy:
      sums[first] += Double(countOfCategoricalMatches(predictions, targets, tile))
    case .meanSquaredError:
      sums[first] += Double(
        sumOfSquaredErrors(predictions, targets, tile) / Float(predictions.count))
    case .meanAbsoluteError:
      sums[first] += Double(
        sumOfAbsoluteErrors(predictions, targets, tile) / Float(predictions.count))
    case .precision:
      forEachOutput(predictions, targets, tile) { output, target in
        guard output > threshold else { return }
        sums[target > 0 ? first : first + 1] += Double(target > 0 ? target : 1)
      }
    case .recall:
      forEachOutput(predictions, targets, tile) { output, target in
        guard target > 0 else { return }
        sums[output > threshold ? first : first + 1] += Double(target)
      }
    case .auc:
      forEachOutput(predictions, targets, tile) { output, target in
        let bucket = Self.thresholdsBelow(output)
        sums[first + bucket] += Double(target)
        sums[first + Self.thresholdCount + bucket] += Double(1 - target)
      }
    }
  }

  /// The metric that follows from the sums from `first` on, over so many samples.
  func value(of sums: [Double], from first: Int, samples: Int) -> Double {
    switch self {
    case .accuracy, .meanSquaredError, .meanAbsoluteError: return sums[first] / Double(samples)
    case .precision, .recall:
      return sums[first] > 0 ? sums[first] / (sums[first] + sums[first + 1]) : 0
    case .auc:
      let middle = first + Self.thresholdCount
      return Self.area(
        positives: sums[first..<middle], negatives: sums[middle..<middle + Self.thresholdCount])
    }
  }
}

/// The probability above which a sample counts as predicted to be of class 1.
private let threshold: Float = 0.5

/// Goes through all outputs with their targets, unit by unit.
private func forEachOutput(
  _ predictions: Rows, _ targets: Rows, _ tile: Tile,
  _ body: (_ output: Float, _ target: Float) -> Void
) {
  for unit in 0..<predictions.count {
    let (outputs, targets) = (predictions[unit].scalars, targets[unit].scalars)
    for sample in 0..<tile.samples { body(outputs[sample], targets[sample]) }
  }
}

private func countOfBinaryMatches(_ prediction: Row, _ target: Row, _ tile: Tile) -> Float {
  let factors = EqualFactors(tile)
  let (one, threshold) = (Vector(repeating: 1), Vector(repeating: threshold))
  var matches = Vector()
  factors.forEach(tile.vectors) { s, weight in
    let label = Vector().replacing(with: one, where: prediction[s] .> threshold)
    matches += Vector().replacing(with: weight, where: label .== target[s])
  }
  return matches.horizontalSum
}

private func countOfCategoricalMatches(
  _ predictions: Rows, _ targets: Rows, _ tile: Tile
) -> Float {
  let factors = EqualFactors(tile)
  var matches = Vector()
  for s in 0..<tile.vectors {
    let weight = factors.factors(ofVector: s)
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
  let factors = EqualFactors(tile)
  var sum = Vector()
  for unit in 0..<predictions.count {
    factors.forEach(tile.vectors) { s, weight in
      let error = (predictions[unit][s] - targets[unit][s]) * weight
      sum += error * error
    }
  }
  return sum.horizontalSum
}

private func sumOfAbsoluteErrors(_ predictions: Rows, _ targets: Rows, _ tile: Tile) -> Float {
  let factors = EqualFactors(tile)
  var sum = Vector()
  for unit in 0..<predictions.count {
    factors.forEach(tile.vectors) { s, weight in
      let error = (predictions[unit][s] - targets[unit][s]) * weight
      sum += error.positivePart + (Vector() - error).positivePart
    }
  }
  return sum.horizontalSum
}
