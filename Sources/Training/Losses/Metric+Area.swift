extension Metric {
  /// How many thresholds the curve of `auc` has points at.
  static let thresholdCount = 200

  /// The thresholds: equal steps between 0 and 1, the first below and the last above all probabilities. Source:
  /// Keras's `AUC`.
  private static let thresholds: [Float] = (0..<thresholdCount).map { index in
    switch index {
    case 0: -epsilon
    case thresholdCount - 1: 1 + epsilon
    default: Float(Double(index) / Double(thresholdCount - 1))
    }
  }

  /// Keras's `epsilon()`.
  private static let epsilon: Float = 1e-7

  /// The number of the greatest threshold that an output is above; the first, if it is above none.
  static func thresholdsBelow(_ output: Float) -> Int {
    let guess = Int(max(0, min(output, 1)) * Float(thresholdCount - 1))
    var index = min(guess + 1, thresholdCount - 1)
    while index > 0, !(output > thresholds[index]) { index -= 1 }
    return index
  }

  /// The area under the curve, from how many positives and negatives lie between each threshold and the next.
  static func area(positives: ArraySlice<Double>, negatives: ArraySlice<Double>) -> Double {
    let (allPositives, allNegatives) = (positives.reduce(0, +), negatives.reduce(0, +))
    guard allPositives > 0, allNegatives > 0 else { return 0 }
    var (area, truePositives, falsePositives) = (0.0, 0.0, 0.0)
    for (positive, negative) in zip(positives, negatives).reversed() {
      area += negative * (truePositives + positive / 2)
      truePositives += positive
      falsePositives += negative
    }
    return area / (allPositives * allNegatives)
  }
}
