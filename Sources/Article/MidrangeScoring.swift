import NetworkFigures
import Training

/// A network with a single output as the article's listing 3 shows it.
///
/// That listing maps the probabilities themselves to two colours, so that the border stands half way
/// between the least and the greatest probability in the picture, not at 0.5.
struct MidrangeScoring: ClassScoring {
  private let network: Network
  private let level: Double

  /// Looks at the probabilities over a rectangle.
  init(of network: Network, x: ClosedRange<Double>, y: ClosedRange<Double>) throws {
    let seen = try network.predict(Self.mesh(x: x, y: y)).values
    self.network = network
    level = ((seen.min() ?? 0) + (seen.max() ?? 1)) / 2
  }

  func classScores(for features: Matrix) throws -> Matrix {
    let probabilities = try network.predict(features).values
    var values: [Double] = []
    values.reserveCapacity(2 * probabilities.count)
    for probability in probabilities {
      values.append(level)
      values.append(probability)
    }
    return try Matrix(rows: features.rows, columns: 2, values: values)
  }

  /// Points spread evenly over a rectangle, its corners among them: points x 2.
  private static func mesh(
    x: ClosedRange<Double>, y: ClosedRange<Double>, cells: Int = 100
  ) throws -> Matrix {
    let columns = evenlySpaced(x, cells: cells)
    var values: [Double] = []
    values.reserveCapacity(2 * columns.count * columns.count)
    for y in evenlySpaced(y, cells: cells) {
      for x in columns {
        values.append(x)
        values.append(y)
      }
    }
    return try Matrix(rows: values.count / 2, columns: 2, values: values)
  }

  private static func evenlySpaced(_ range: ClosedRange<Double>, cells: Int) -> [Double] {
    (0...cells).map {
      range.lowerBound + (range.upperBound - range.lowerBound) * Double($0) / Double(cells)
    }
  }
}
