/// How often each class is taken for each other one, and what follows from it.
///
///     let report = try ClassificationReport(true: labels, predicted: try network.predictLabels(features))
///     report.recall[2]  // the share of the samples of class 2 that are found
///
/// Where there is nothing to take a share of, it is 0. Source: `confusion_matrix` and `classification_report` in the
/// documentation of scikit-learn (https://scikit-learn.org/stable/modules/model_evaluation.html), whose numbers these
/// are.
public struct ClassificationReport: Sendable, Equatable {
  /// How many samples of the class of a row are taken for the class of a column, classes x classes.
  public let confusion: Matrix

  /// What a share is a share of; scikit-learn's `normalize`.
  ///
  ///     report.confusion(normalizedBy: .true)
  public enum Normalization: Sendable, Hashable, CaseIterable {
    /// Of the samples of a class: rows add up to 1.
    case `true`
    /// Of the samples that are taken for a class: columns add up to 1.
    case predicted
    /// Of all samples.
    case all
  }

  /// Counts.
  ///
  /// - Parameters:
  ///   - labels: The class of each sample, counted from 0.
  ///   - predictions: The class that each sample is taken for.
  ///   - classes: The number of classes; `nil` for those up to the greatest there is.
  /// - Throws: `TrainingError.empty` without labels, `.shape` for another number of predictions or more classes than
  ///   fit into a table, `.label` for a label that is none of the classes, `.option` for fewer classes than 1.
  public init(
    true labels: [Int], predicted predictions: [Int], classes: Int? = nil
  ) throws(TrainingError) {
    guard let greatest = (labels + predictions).max() else { throw .empty(array: "labels") }
    guard labels.count == predictions.count else {
      throw .shape(
        array: "predictions", expected: "\(labels.count), one for each label",
        actual: "\(predictions.count)")
    }
    // A label that is too great for a table is refused as a number of classes.
    let count = classes ?? (max(greatest, 0) < CountLimit.entries ? max(greatest, 0) + 1 : Int.max)
    guard count >= 1 else {
      throw .option(name: "classes", value: "\(count)", expected: "at least 1")
    }
    try CountLimit.require(rows: count, columns: count, name: "confusion matrix")
    for (name, values) in [("labels", labels), ("predictions", predictions)] {
      guard let row = values.firstIndex(where: { !(0..<count).contains($0) }) else { continue }
      throw .label(
        array: name, row: row, value: Double(values[row]),
        expected: "a class from 0 to \(count - 1)")
    }
    var confusion = Matrix(rows: count, columns: count)
    for (label, prediction) in zip(labels, predictions) { confusion[label, prediction] += 1 }
    self.confusion = confusion
  }

  /// The number of classes.
  public var classes: Int { confusion.rows }

  /// The shares instead of the counts, classes x classes.
  public func confusion(normalizedBy normalization: Normalization) -> Matrix {
    var shares = confusion
    let (rowSums, columnSums) = (support, predictedCounts)
    let total = rowSums.reduce(0, +)
    for row in 0..<classes {
      for column in 0..<classes {
        let whole =
          switch normalization {
          case .true: rowSums[row]
          case .predicted: columnSums[column]
          case .all: total
          }
        shares[row, column] = share(confusion[row, column], of: whole)
      }
    }
    return shares
  }

  /// The number of samples of each class.
  public var support: [Double] { (0..<classes).map { confusion.row($0).reduce(0, +) } }

  /// Of the samples that are taken for a class, the share that is of it: one number for each class.
  public var precision: [Double] { zip(hits, predictedCounts).map { share($0, of: $1) } }

  /// Of the samples of a class, the share that is taken for it: one number for each class.
  public var recall: [Double] { zip(hits, support).map { share($0, of: $1) } }

  /// The harmonic mean of precision and recall, for each class.
  public var f1: [Double] {
    zip(hits, zip(support, predictedCounts)).map { share(2 * $0, of: $1.0 + $1.1) }
  }

  /// The share of samples that are taken for their own class.
  public var accuracy: Double { share(hits.reduce(0, +), of: support.reduce(0, +)) }

  /// The mean of a number of each class, in which all classes count alike.
  ///
  ///     report.macroAverage(report.f1)
  ///
  /// - Precondition: there is one number for each class.
  public func macroAverage(_ values: [Double]) -> Double {
    precondition(values.count == classes, "\(values.count) numbers for \(classes) classes")
    return share(values.reduce(0, +), of: Double(classes))
  }

  /// The mean of a number of each class, in which classes count as often as they have samples.
  ///
  /// - Precondition: there is one number for each class.
  public func weightedAverage(_ values: [Double]) -> Double {
    precondition(values.count == classes, "\(values.count) numbers for \(classes) classes")
    let sum = zip(values, support).reduce(0) { $0 + $1.0 * $1.1 }
    return share(sum, of: support.reduce(0, +))
  }

  /// The number of samples of each class that are taken for it.
  private var hits: [Double] { (0..<classes).map { confusion[$0, $0] } }

  /// The number of samples that are taken for each class.
  private var predictedCounts: [Double] { (0..<classes).map { confusion.column($0).reduce(0, +) } }

  private func share(_ part: Double, of whole: Double) -> Double { whole == 0 ? 0 : part / whole }
}

extension Network {
  /// The class that each sample is taken for: of several outputs the first of the greatest, of a single one 1 where it
  /// is above 0.5 and otherwise 0.
  ///
  /// - Throws: As `predict` does.
  public func predictLabels(_ features: Matrix) throws(TrainingError) -> [Int] {
    let outputs = try predict(features)
    return (0..<outputs.rows).map { sample in
      let row = outputs.row(sample)
      guard row.count > 1 else { return outputs[sample, 0] > 0.5 ? 1 : 0 }
      var best = row.startIndex
      for index in row.indices where row[index] > row[best] { best = index }
      return best - row.startIndex
    }
  }
}
