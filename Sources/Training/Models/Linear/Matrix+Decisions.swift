extension Matrix {
  /// The class that each row of scores decides for, counted from 0.
  ///
  /// A single score decides for the second of two classes where it is above 0; of several the greatest
  /// wins, the first of equal ones.
  var bestClasses: [Int] {
    (0..<rows).map { row in
      let scores = self.row(row)
      guard scores.count > 1 else { return scores[scores.startIndex] > 0 ? 1 : 0 }
      return scores.indices.reduce(scores.startIndex) { scores[$1] > scores[$0] ? $1 : $0 }
        - scores.startIndex
    }
  }
}

extension Dataset {
  /// Makes sure that there is something to be told apart.
  ///
  /// - Throws: `TrainingError.label` when all samples are of one class.
  func requireSeveralClasses() throws(TrainingError) {
    let first = labels[0]
    guard labels.allSatisfy({ $0 == first }) else { return }
    throw .label(
      array: "labels", row: 0, value: Double(first),
      expected: "a class that not all samples share")
  }

  /// The place of each sample's class among `classes`.
  func classIndices(in classes: [Int]) -> [Int] {
    let indices = Dictionary(uniqueKeysWithValues: zip(classes, classes.indices))
    return labels.compactMap { indices[$0] }
  }
}
