/// What logistic regression minimises: `c` times the weighted sum of the samples' log losses, plus
/// `ridge` times half the squared length of the coefficients. Intercepts go free.
///
/// Its parameters are the coefficients, scores x features row by row, then an intercept for each
/// score. Two classes share one score, the log odds of the second; more have a score each.
struct LogisticObjective: Sendable {
  let features: Matrix

  /// The index of each sample's class.
  let targets: [Int]

  /// 1 for two classes, otherwise the number of classes.
  let scoreCount: Int

  /// The inverse of the strength of the penalty.
  let c: Double

  /// How much the loss of each sample counts; empty when all count alike.
  var weights: [Double] = []

  /// The share of the squared coefficients in the penalty: 1, or less beside an L1 penalty.
  var ridge = 1.0

  var parameterCount: Int { coefficientCount + scoreCount }

  var coefficientCount: Int { scoreCount * features.columns }

  /// The objective's value and gradient.
  func callAsFunction(_ parameters: [Double]) -> (value: Double, gradient: [Double]) {
    var loss = CompensatedSum()
    var gradient = [Double](repeating: 0, count: parameterCount)
    for (row, target) in targets.enumerated() {
      let sample = features.row(row)
      var scores = self.scores(of: sample, parameters)
      let weight = weights.isEmpty ? 1 : weights[row]
      loss.add(weight * Self.loss(replacingByDerivatives: &scores, target: target))
      for (score, slope) in scores.enumerated() {
        let derivative = weight * slope
        let offset = score * features.columns
        for (column, feature) in sample.enumerated() {
          gradient[offset + column] += derivative * feature
        }
        gradient[coefficientCount + score] += derivative
      }
    }
    return penalized(loss.value, gradient, parameters)
  }

  /// The scores of a sample.
  func scores(of sample: ArraySlice<Double>, _ parameters: [Double]) -> [Double] {
    let width = features.columns
    return (0..<scoreCount).map { score in
      let coefficients = parameters[score * width..<(score + 1) * width]
      return dot(sample, coefficients) + parameters[coefficientCount + score]
    }
  }

  private func penalized(
    _ loss: Double, _ gradient: [Double], _ parameters: [Double]
  ) -> (value: Double, gradient: [Double]) {
    let coefficients = parameters.prefix(coefficientCount)
    var gradient = gradient.map { c * $0 }
    for (index, coefficient) in coefficients.enumerated() {
      gradient[index] += ridge * coefficient
    }
    return (c * loss + ridge * dot(coefficients, coefficients) / 2, gradient)
  }
}

extension LogisticObjective {
  /// The log loss of one sample, whose scores are replaced by the loss's derivatives to them.
  static func loss(replacingByDerivatives scores: inout [Double], target: Int) -> Double {
    scores.count == 1
      ? logisticLoss(&scores[0], target: target) : softmaxLoss(&scores, target: target)
  }

  /// ln(1 + exp(-margin)), where the margin is the score's distance on the right side of 0.
  private static func logisticLoss(_ score: inout Double, target: Int) -> Double {
    let sign: Double = target == 1 ? 1 : -1
    let margin = sign * score
    score = -sign * DoubleMath.sigmoid(-margin)
    return max(-margin, 0) + DoubleMath.log1p(DoubleMath.exp(-margin.magnitude))
  }

  /// The logarithm of the scores' summed exponentials, less the target's score.
  ///
  /// The likeliest class is kept out of the sums, where its share near 1 would round away those
  /// of the others, of which a small loss consists.
  private static func softmaxLoss(_ scores: inout [Double], target: Int) -> Double {
    let best = scores.indices.reduce(0) { scores[$1] > scores[$0] ? $1 : $0 }
    let deficit = scores[best] - scores[target]
    let othersOdds = scores.indices.reduce(0) { sum, index in
      index == best ? sum : sum + DoubleMath.exp(scores[index] - scores[best])
    }
    softmax(&scores)
    scores[target] = -scores.indices.reduce(0) { $1 == target ? $0 : $0 + scores[$1] }
    return deficit + DoubleMath.log1p(othersOdds)
  }

  /// Replaces scores by their softmax: exponentials that are divided by their sum.
  static func softmax(_ scores: inout [Double]) {
    let largest = scores.max() ?? 0
    scores = scores.map { DoubleMath.exp($0 - largest) }
    let sum = scores.reduce(0, +)
    scores = scores.map { $0 / sum }
  }
}

/// A sum that carries its rounding errors along, so that the line search near the optimum can
/// tell smaller differences.
private struct CompensatedSum {
  private var sum = DoubleDouble(0)

  var value: Double { sum.high + sum.low }

  mutating func add(_ term: Double) {
    let next = DoubleDouble.sum(sum.high, term)
    sum = DoubleDouble(next.high, sum.low + next.low)
  }
}
