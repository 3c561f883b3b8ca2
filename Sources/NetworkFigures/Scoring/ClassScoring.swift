import Training

/// A model that says for each sample how much speaks for each class.
///
/// The perceptron, logistic regression, support vector machines and networks are such models; conform
/// a type of your own to draw its regions too:
///
///     struct NearestCenter: ClassScoring {
///       var centers: [Point]
///
///       func classScores(for features: Matrix) throws -> Matrix {
///         try Matrix(
///           (0..<features.rows).map { row in
///             centers.map { center in
///               let (x, y) = (features[row, 0] - center.x, features[row, 1] - center.y)
///               return -(x * x + y * y)
///             }
///           })
///       }
///     }
///
///     try DecisionRegions(of: NearestCenter(centers: centers), x: -2...2, y: -2...2)
///
/// A function serves as well: ``ScoringFunction``.
public protocol ClassScoring {
  /// The scores of the classes, samples x classes: a finite number each. The class with the greatest
  /// score wins, the first of equal ones. There are two columns or more, the same number in each call.
  ///
  /// Where scores change without a jump the border between two classes is found exactly, so give sums
  /// or probabilities rather than 0 and 1 for the decision.
  ///
  /// - Parameter features: the samples, samples x features.
  /// - Throws: what the model throws for features that it cannot take.
  func classScores(for features: Matrix) throws -> Matrix
}

extension Matrix {
  /// The scores of two classes, samples x 2, from a number for each sample that is above 0 where the
  /// second class wins.
  init(leadOfSecondClass lead: [Double]) throws(TrainingError) {
    var values: [Double] = []
    values.reserveCapacity(2 * lead.count)
    for score in lead {
      values.append(-score)
      values.append(score)
    }
    try self.init(rows: lead.count, columns: 2, values: values)
  }
}
