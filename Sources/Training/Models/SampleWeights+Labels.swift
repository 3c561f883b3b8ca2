extension SampleWeights {
  /// The weights of samples with these labels, for models that take labels as they are.
  ///
  /// - Throws: `TrainingError.shape` for another number of weights than of samples, `.option` for one
  ///   below 0, and for a class whose samples all weigh nothing.
  func values(of labels: [Int]) throws(TrainingError) -> [Double] {
    let weights: [Double]
    switch self {
    case .samples(let values): weights = try Self.checked(values, count: labels.count)
    case .classes(let values):
      weights = try Self.checked(labels.map { values[$0] ?? 1 }, count: labels.count)
    }
    let heavy = Set(zip(labels, weights).filter { $0.1 > 0 }.map(\.0))
    guard let light = labels.first(where: { !heavy.contains($0) }) else { return weights }
    throw .option(
      name: "weights of class \(light)", value: "0",
      expected: "a number above 0 for one of its samples; leave out the class otherwise")
  }

  /// The weights of the samples of a regression, which has no classes.
  ///
  /// - Throws: `TrainingError.shape` for another number of weights than of samples, `.option` for
  ///   weights of classes, a weight below 0, and weights that are all 0.
  func values(count: Int) throws(TrainingError) -> [Double] {
    guard case .samples(let values) = self else {
      throw .option(
        name: "weights", value: "classes",
        expected: "one for each sample, as a regression has no classes")
    }
    let weights = try Self.checked(values, count: count)
    guard weights.contains(where: { $0 > 0 }) else {
      throw .option(name: "weights", value: "0 for all", expected: "a number above 0 among them")
    }
    return weights
  }

  private static func checked(_ weights: [Double], count: Int) throws(TrainingError) -> [Double] {
    guard weights.count == count else {
      throw .shape(
        array: "weights", expected: "\(count), one for each sample", actual: "\(weights.count)")
    }
    for weight in weights { try SampleOptions.requireNotNegative(weight, name: "weights") }
    return weights
  }
}
