import NetworkFigures
import Plotting
import Training

/// Small models and samples that several tests draw.
enum Samples {
  /// A network of given weights: two inputs, three units, one output.
  static func hidden3(
    output: Activation = .sigmoid, outputWeights: [Double] = [1, 2, -1.5]
  ) throws -> Network {
    try Network(layers: [
      .init(
        weights: Matrix([[1, -1, 0.5], [0.5, 1, -2]]), bias: [0.1, 0, -0.2], activation: .relu),
      .init(weights: Matrix(column: outputWeights), bias: [-0.7], activation: output),
    ])
  }

  /// A network of given weights: two inputs, two units, three outputs.
  static func hidden2() throws -> Network {
    try Network(layers: [
      .init(weights: Matrix([[1, -1], [0.5, 1]]), bias: [0.1, 0.3], activation: .tanh),
      .init(
        weights: Matrix([[1, -1, 0.2], [2, 0.5, -3]]), bias: [0, 0.4, -0.3], activation: .softmax),
    ])
  }

  /// Six points of three classes, labelled 3, 5 and 9.
  static func threeClasses() throws -> Dataset {
    try Dataset(
      features: Matrix([[0, 0], [0.2, 0.1], [2, 0], [2.1, 0.3], [0, 2], [0.3, 2.2]]),
      labels: [9, 9, 3, 3, 5, 5])
  }

  /// Places spread over a square from -2 to 2, none of them at its edges: places x 2.
  static func mesh() throws -> Matrix {
    let places = (0..<20).map { -1.9 + 0.197 * Double($0) }
    return try Matrix(places.flatMap { y in places.map { x in [x, y] } })
  }
}

extension DecisionRegions {
  /// The class in whose region a point lies, by the even-odd rule; nil when it lies in none.
  func winner(at point: Point) -> Int? {
    regions.indices.first { index in
      regions[index].polygons.filter { Self.contains($0, point) }.count % 2 == 1
    }
  }

  /// The points at which the regions of two classes meet.
  func border(_ first: Int, _ second: Int) -> Set<Point> {
    Set(regions[first].polygons.joined()).intersection(regions[second].polygons.joined())
  }

  private static func contains(_ polygon: [Point], _ point: Point) -> Bool {
    var isInside = false
    for (index, a) in polygon.enumerated() {
      let b = polygon[(index + 1) % polygon.count]
      guard (a.y > point.y) != (b.y > point.y) else { continue }
      let share = (point.y - a.y) / (b.y - a.y)
      if point.x < a.x + (b.x - a.x) * share { isInside.toggle() }
    }
    return isInside
  }
}
