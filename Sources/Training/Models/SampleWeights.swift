/// How much the loss of each sample counts in training.
///
///     try network.fit(x, y, loss: .binaryCrossEntropy, weights: .classes([0: 1, 1: 10]), epochs: 100)
///
/// A step follows the sum of the weighted losses over the number of samples, as in Keras, whose `sample_weight` and
/// `class_weight` these are. Metrics and validation go without weights.
public enum SampleWeights: Sendable, Equatable {
  /// A weight for each sample.
  case samples([Double])

  /// A weight for each class, by its number; 1 for a class that is not there. Of several units, the first of the
  /// greatest targets says which class a sample is of; of one, its target rounded to a whole number.
  case classes([Int: Double])

  /// Weights that let every class count as much as the others, whatever the number of its samples: samples /
  /// (classes x samples of the class). scikit-learn's `class_weight="balanced"`.
  public static func balanced(_ labels: [Int]) -> SampleWeights {
    let counts = Dictionary(labels.map { ($0, 1) }, uniquingKeysWith: +)
    return .classes(
      counts.mapValues { Double(labels.count) / Double(counts.count * $0) })
  }

  /// The weights of samples with these targets.
  ///
  /// - Throws: `TrainingError.shape` for another number of weights than of samples, `.option` for one below 0.
  func floats(of targets: Matrix) throws(TrainingError) -> [Float] {
    var weights: [Double] = []
    switch self {
    case .samples(let values):
      guard values.count == targets.rows else {
        throw .shape(
          array: "weights", expected: "\(targets.rows), one for each sample",
          actual: "\(values.count)")
      }
      weights = values
    case .classes(let values):
      for row in 0..<targets.rows {
        weights.append(Self.label(targets.row(row)).flatMap { values[$0] } ?? 1)
      }
    }
    for weight in weights where !(weight >= 0 && Float(weight).isFinite) {
      throw .option(name: "weights", value: "\(weight)", expected: "numbers of 0 or more")
    }
    return weights.map { Float($0) }
  }

  /// The number of the class of a sample.
  private static func label(_ targets: some Collection<Double>) -> Int? {
    guard targets.count > 1 else { return targets.first.flatMap { Int(exactly: $0.rounded()) } }
    guard let greatest = targets.max() else { return nil }
    return targets.enumerated().first { $0.element == greatest }?.offset
  }
}
