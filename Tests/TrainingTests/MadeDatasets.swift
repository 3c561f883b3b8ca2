import Testing
import Training

/// What scikit-learn has drawn: every so-many-th sample of a data set; see
/// `Fixtures/made-datasets.json`.
struct MadeDataset<Options: Decodable>: Decodable {
  let options: Options
  let step: Int
  let features: [[Double]]
  let labels: [Int]?
  let targets: [Double]?

  private enum Key: CodingKey {
    case step, features, labels, targets
  }

  init(from decoder: any Decoder) throws {
    options = try Options(from: decoder)
    let values = try decoder.container(keyedBy: Key.self)
    step = try values.decode(Int.self, forKey: .step)
    features = try values.decode([[Double]].self, forKey: .features)
    labels = try values.decodeIfPresent([Int].self, forKey: .labels)
    targets = try values.decodeIfPresent([Double].self, forKey: .targets)
  }

  /// Expects a data set with these samples: the same labels, and the same features within a part of
  /// the largest number of their row (or of one).
  func expect(_ dataset: Dataset, within tolerance: Double, comment: Comment) {
    let kept = stride(from: 0, to: dataset.labels.count, by: step)
    #expect(kept.map { dataset.labels[$0] } == labels, comment)
    expectRows(of: dataset.features, within: tolerance, comment: comment)
  }

  /// Expects a data set with these samples, the targets within the tolerance too.
  func expect(_ dataset: RegressionDataset, within tolerance: Double, comment: Comment) {
    let kept = stride(from: 0, to: dataset.targets.count, by: step).map { dataset.targets[$0] }
    expectClose(kept, targets ?? [], within: tolerance, comment: comment)
    expectRows(of: dataset.features, within: tolerance, comment: comment)
  }

  private func expectRows(of matrix: Matrix, within tolerance: Double, comment: Comment) {
    let kept = stride(from: 0, to: matrix.rows, by: step).map { Array(matrix.row($0)) }
    #expect(kept.count == features.count, comment)
    for (row, expected) in zip(kept, features) {
      expectClose(row, expected, within: tolerance, comment: comment)
    }
  }
}

extension Dataset {
  /// The number of samples of a class.
  func count(of label: Int) -> Int {
    labels.reduce(0) { $1 == label ? $0 + 1 : $0 }
  }
}

/// Expects numbers within a part of the largest of them (or of one).
func expectClose(
  _ numbers: [Double], _ expected: [Double], within tolerance: Double, comment: Comment? = nil
) {
  #expect(numbers.count == expected.count, comment)
  let size = expected.reduce(1) { max($0, abs($1)) }
  for (number, expected) in zip(numbers, expected) {
    #expect(abs(number - expected) <= tolerance * size, comment)
  }
}

/// Expects rows of numbers, each within a part of the largest number of its row (or of one).
func expectClose(
  _ matrix: Matrix, _ expected: [[Double]], within tolerance: Double, comment: Comment? = nil
) {
  #expect(matrix.rows == expected.count, comment)
  for (row, expected) in zip(0..<matrix.rows, expected) {
    expectClose(Array(matrix.row(row)), expected, within: tolerance, comment: comment)
  }
}
