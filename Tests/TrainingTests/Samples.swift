import Training

/// Data sets that several tests learn from; the first and last are the article's.
enum Samples {
  /// Listing 1: thirty standardized points of two classes that a line separates.
  static func twoClusters() throws -> Dataset {
    var random = NumPyRandom(seed: 3)
    var points = try random.randn(rows: 30, columns: 2)
    let labels = try random.choice([0, 1], count: 30)
    for row in 0..<30 where labels[row] > 0 {
      points[row, 0] -= 4
      points[row, 1] += 4
    }
    return try Dataset(features: StandardScaler.fitTransform(points), labels: labels)
  }

  /// Two hundred points of two classes, mixed so that no line separates them.
  static func overlapping() throws -> Dataset {
    var random = NumPyRandom(seed: 5)
    let points = try random.randn(rows: 200, columns: 3)
    let noise = try random.randn(rows: 200, columns: 1)
    let labels = (0..<200).map { points[$0, 0] - points[$0, 2] + noise[$0, 0] > 0.3 ? 1 : 0 }
    return try Dataset(features: points, labels: labels)
  }

  /// Listing 13: three standardized clusters of fifty points, labelled 1, 2 and 3.
  static func threeClusters() throws -> Dataset {
    var random = NumPyRandom(seed: 0)
    var points = try random.randn(rows: 150, columns: 2)
    let centers: [[Double]] = [[2, 1], [6, 4], [2, 6]]
    let spreads = [0.4, 0.7, 0.5]
    let labels = (0..<150).map { $0 / 50 + 1 }
    for (row, label) in labels.enumerated() {
      for column in 0..<2 {
        points[row, column] *= spreads[label - 1]
        points[row, column] += centers[label - 1][column]
      }
    }
    return try Dataset(features: StandardScaler.fitTransform(points), labels: labels)
  }
}
