/// The parabola that touches a logistic objective at a point, with an L1 penalty, and a change of the
/// parameters that comes ever nearer to its minimum.
struct LogisticParabola {
  /// How far from the point the minimum is thought to be.
  private(set) var change: [Double]

  private let point: SparsePoint
  private let columns: [[Double]]
  private let l1: Double
  private let ridge: Double
  private let coefficientCount: Int

  /// The probability of each score's class for each sample.
  private let probabilities: [[Double]]

  /// The probabilities times how much the sample counts.
  private let masses: [[Double]]

  /// The second derivative of the objective to each parameter.
  private let curvatures: [Double]

  /// By how much the change moves the scores, and the mean of that over the probabilities.
  private var moves: [[Double]]
  private var meanMoves: [Double]

  /// The least share of the greatest possible curvature that is counted: where all probabilities are 0
  /// or 1 nothing would bound a step.
  private static let leastCurvature = 1e-12

  /// After so many rounds a new parabola tells more.
  private static let mostRounds = 1000

  init(
    _ objective: LogisticObjective, at point: SparsePoint, columns: [[Double]], l1: Double
  ) {
    self.point = point
    self.columns = columns
    self.l1 = l1
    ridge = objective.ridge
    coefficientCount = objective.coefficientCount
    change = [Double](repeating: 0, count: objective.parameterCount)
    let (count, scoreCount) = (objective.targets.count, objective.scoreCount)
    let probabilities = objective.probabilities(point.parameters)
    let factors = (0..<count).map { row in
      objective.c * (objective.weights.isEmpty ? 1 : objective.weights[row])
    }
    self.probabilities = probabilities
    masses = probabilities.map { of in zip(factors, of).map { $0 * $1 } }
    moves = [[Double]](repeating: [Double](repeating: 0, count: count), count: scoreCount)
    meanMoves = [Double](repeating: 0, count: count)
    curvatures = Self.curvatures(factors, probabilities, columns, ridge: objective.ridge)
  }

  private static func curvatures(
    _ factors: [Double], _ probabilities: [[Double]], _ columns: [[Double]], ridge: Double
  ) -> [Double] {
    let ones = [Double](repeating: 1, count: factors.count)
    func curvatures(of column: [Double], _ probabilities: [Double]) -> Double {
      var (sum, most) = (0.0, 0.0)
      for row in factors.indices {
        let square = factors[row] * column[row] * column[row]
        sum += square * (probabilities[row] * (1 - probabilities[row]))
        most += square
      }
      return max(sum, most * leastCurvature)
    }
    let coefficients = probabilities.flatMap { some in
      columns.map { curvatures(of: $0, some) + ridge }
    }
    return coefficients + probabilities.map { curvatures(of: ones, $0) }
  }

  /// Minimises along one coordinate after the other until none changes the slope by more than
  /// `tolerance`.
  mutating func minimize(within tolerance: Double) {
    for _ in 0..<Self.mostRounds {
      var largest = 0.0
      for score in probabilities.indices {
        for feature in columns.indices {
          largest = max(largest, minimize(score: score, feature: feature))
        }
        largest = max(largest, minimizeIntercept(of: score))
      }
      if largest <= tolerance { return }
    }
  }

  /// - Returns: By how much the slope has changed.
  private mutating func minimize(score: Int, feature: Int) -> Double {
    let index = score * columns.count + feature
    let curvature = curvatures[index]
    guard curvature > 0 else { return 0 }
    let column = columns[feature]
    var slope = point.gradient[index] + ridge * change[index]
    for row in column.indices {
      slope += column[row] * (masses[score][row] * (moves[score][row] - meanMoves[row]))
    }
    let now = point.parameters[index] + change[index]
    let step = shrunk(curvature * now - slope, by: l1) / curvature - now
    guard step != 0 else { return 0 }
    change[index] += step
    for row in column.indices {
      let move = step * column[row]
      moves[score][row] += move
      meanMoves[row] += probabilities[score][row] * move
    }
    return (step * curvature).magnitude
  }

  private mutating func minimizeIntercept(of score: Int) -> Double {
    let index = coefficientCount + score
    let curvature = curvatures[index]
    guard curvature > 0 else { return 0 }
    var slope = point.gradient[index]
    for row in meanMoves.indices {
      slope += masses[score][row] * (moves[score][row] - meanMoves[row])
    }
    let step = -slope / curvature
    change[index] += step
    for row in meanMoves.indices {
      moves[score][row] += step
      meanMoves[row] += probabilities[score][row] * step
    }
    return (step * curvature).magnitude
  }
}

/// A number moved towards 0 by `cost`, and no further.
func shrunk(_ number: Double, by cost: Double) -> Double {
  number > cost ? number - cost : number < -cost ? number + cost : 0
}

extension LogisticObjective {
  /// The probability of each score's class for each sample, score by score.
  fileprivate func probabilities(_ parameters: [Double]) -> [[Double]] {
    var result = [[Double]](
      repeating: [Double](repeating: 0, count: targets.count), count: scoreCount)
    for row in targets.indices {
      var scores = self.scores(of: features.row(row), parameters)
      if scoreCount == 1 {
        scores[0] = DoubleMath.sigmoid(scores[0])
      } else {
        Self.softmax(&scores)
      }
      for score in scores.indices { result[score][row] = scores[score] }
    }
    return result
  }
}
