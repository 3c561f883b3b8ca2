import Plotting
import Training

/// The colours of the article's listings, by what they are for: a palette may show them in its own way.
enum Palette {
  /// The listings' `red`.
  static let red = Color.accent(0)
  /// The listings' `blue`.
  static let blue = Color.accent(1)
  /// The listings' `black`.
  static let black = Color.ink
  /// The listings' `white`, which sets points off from others.
  static let white = Color.markerEdge
  /// The points of each class; the listings' `marker_colors`.
  static let markers = (0..<4).map(Color.accent)
  /// The region of each class; the listings' `backgd_colors`.
  static let regions = (0..<4).map(Color.region)
}

/// The points of a data set with two features, a scatter for each class, named by `label`.
func scatters(
  of dataset: Dataset, size: Double? = nil, edgeColor: Color? = nil, alpha: Double = 1,
  label name: (Int) -> String = { "y=\($0)" }
) -> [any Mark] {
  zip(dataset.classes, Palette.markers).map { label, color in
    let rows = dataset.labels.indices.filter { dataset.labels[$0] == label }
    return Scatter(
      rows.map { Point(dataset.features[$0, 0], dataset.features[$0, 1]) },
      size: size, color: color, edgeColor: edgeColor, alpha: alpha, label: name(label))
  }
}

extension Point {
  /// The point with the first two of `coordinates`.
  init(_ coordinates: [Double]) {
    self.init(coordinates[0], coordinates[1])
  }
}

extension Point3 {
  /// The point with the first three of `coordinates`.
  init(_ coordinates: [Double]) {
    self.init(coordinates[0], coordinates[1], coordinates[2])
  }
}

/// Points in space, a scatter for each class.
///
/// - Parameters:
///   - features: the points, samples x 3.
///   - labels: the class of each.
///   - alpha: the opacity; nil lets it fall with the depth.
///   - name: what the legend calls a class.
func scatters3D(
  _ features: Matrix, labels: [Int], alpha: Double? = nil,
  label name: (Int) -> String = { "y=\($0)" }
) -> [any Mark3D] {
  zip(Set(labels).sorted(), Palette.markers).map { label, color in
    let rows = labels.indices.filter { labels[$0] == label }
    return Scatter3D(
      rows.map { Point3(features[$0, 0], features[$0, 1], features[$0, 2]) },
      color: color, alpha: alpha, label: name(label))
  }
}

/// The plane in which weights w and a bias b give w x + b = level, over what the article's listings
/// cover: 500 places along each side, the last of them short of the upper end.
func decisionPlane(
  weights w: [Double], bias b: Double, level: Double = 0, over range: ClosedRange<Double>,
  alpha: Double
) -> Surface3D {
  let step = (range.upperBound - range.lowerBound) / 500
  let ends = [range.lowerBound, range.upperBound - step]
  return Surface3D(x: ends, y: ends, alpha: alpha) { x, y in
    (level - (b + w[0] * x + w[1] * y)) / w[2]
  }
}

extension Matrix {
  /// The points as rows of two features.
  init(_ points: [Point]) throws(TrainingError) {
    try self.init(rows: points.count, columns: 2, values: points.flatMap { [$0.x, $0.y] })
  }
}

extension DecisionRegions {
  /// Where the perceptron predicts 0 and where 1.
  init(of perceptron: Perceptron.Model, x: ClosedRange<Double>, y: ClosedRange<Double>) throws {
    try self.init(x: meshExtent(x), y: meshExtent(y), colors: Palette.regions) { points in
      let scores = try perceptron.decisionFunction(Matrix(points))
      return [scores.map { -$0 }, scores]
    }
  }

  /// Where the regression, of two classes, predicts the first and where the second.
  init(
    of regression: LogisticRegression.Model, x: ClosedRange<Double>, y: ClosedRange<Double>
  ) throws {
    try self.init(x: meshExtent(x), y: meshExtent(y), colors: Palette.regions) { points in
      let scores = try regression.decisionFunction(Matrix(points)).column(0)
      return [scores.map { -$0 }, scores]
    }
  }

  /// Where each of the network's outputs is greatest; for a single output, where the article's
  /// listing 3 paints its two colours.
  ///
  /// That listing maps the probabilities themselves to two colours, so that the border stands half
  /// way between the least and the greatest probability in the picture, not at 0.5.
  init(of network: Network, x: ClosedRange<Double>, y: ClosedRange<Double>) throws {
    guard network.outputs == 1 else {
      try self.init(x: meshExtent(x), y: meshExtent(y), colors: Palette.regions) { points in
        let scores = try network.decisionFunction(Matrix(points))
        return (0..<scores.columns).map(scores.column)
      }
      return
    }
    let seen = try network.predict(Matrix(mesh(x: x, y: y))).values
    let level = ((seen.min() ?? 0) + (seen.max() ?? 1)) / 2
    try self.init(x: meshExtent(x), y: meshExtent(y), colors: Palette.regions) { points in
      let probabilities = try network.predict(Matrix(points)).values
      return [probabilities.map { _ in level }, probabilities]
    }
  }
}

/// What listing 3 covers when it is asked for a range: 500 cells, the middle of the first at the
/// range's lower end, so that half a cell is missing at the upper end.
private func meshExtent(_ range: ClosedRange<Double>) -> ClosedRange<Double> {
  let halfCell = (range.upperBound - range.lowerBound) / 500 / 2
  return range.lowerBound - halfCell...range.upperBound - halfCell
}

/// Points spread evenly over a rectangle, its corners among them.
private func mesh(x: ClosedRange<Double>, y: ClosedRange<Double>, cells: Int = 100) -> [Point] {
  func positions(_ range: ClosedRange<Double>) -> [Double] {
    (0...cells).map {
      range.lowerBound + (range.upperBound - range.lowerBound) * Double($0) / Double(cells)
    }
  }
  let columns = positions(x)
  return positions(y).flatMap { y in columns.map { Point($0, y) } }
}
