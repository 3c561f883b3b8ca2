import NetworkFigures
import Plotting
import Training

/// The places that the article's listings evaluate when they are asked for a range: 500, of which the
/// first is the range's lower end and the last is short of the upper end.
enum ListingMesh {
  private static let count = 500.0

  /// What the places cover.
  static func places(over range: ClosedRange<Double>) -> ClosedRange<Double> {
    let step = (range.upperBound - range.lowerBound) / count
    return range.lowerBound...range.upperBound - step
  }

  /// What the cells cover of which the places are the middles, so that half a cell is missing at the
  /// upper end.
  static func cells(over range: ClosedRange<Double>) -> ClosedRange<Double> {
    let halfCell = (range.upperBound - range.lowerBound) / count / 2
    return range.lowerBound - halfCell...range.upperBound - halfCell
  }
}

extension DecisionRegions {
  /// The regions as listing 3 paints them when it is asked for a rectangle: those of its mesh.
  init(
    asInListing3 model: some ClassScoring, x: ClosedRange<Double>, y: ClosedRange<Double>
  ) throws {
    try self.init(of: model, x: ListingMesh.cells(over: x), y: ListingMesh.cells(over: y))
  }

  /// The regions of a network as listing 3 paints them; those of a single output have their border
  /// where ``MidrangeScoring`` has it.
  init(asInListing3 network: Network, x: ClosedRange<Double>, y: ClosedRange<Double>) throws {
    let (columns, rows) = (ListingMesh.cells(over: x), ListingMesh.cells(over: y))
    if network.outputs == 1 {
      try self.init(of: MidrangeScoring(of: network, x: x, y: y), x: columns, y: rows)
    } else {
      try self.init(of: network, x: columns, y: rows)
    }
  }
}

extension Surface3D {
  /// The plane in which w x + b is equal to a level, over the places that the listings cover.
  static func planeAsInListings(
    weights: [Double], bias: Double, level: Double = 0, over range: ClosedRange<Double>,
    alpha: Double
  ) throws -> Surface3D {
    let places = ListingMesh.places(over: range)
    return try decisionPlane(
      weights: weights, bias: bias, level: level, x: places, y: places, alpha: alpha)
  }
}
