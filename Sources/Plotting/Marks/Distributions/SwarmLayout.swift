/// Moves discs aside from a line so that no two overlap, each as little as those before it allow.
///
/// Source of the method: A. Eklund, beeswarm, as in seaborn's `Beeswarm`: the discs in the order along the line,
/// each at the nearest place beside those that it would overlap.
struct SwarmLayout: Sendable, Equatable {
  /// How far each disc is moved, in the order in which their places are given.
  private(set) var offsets: [Double]
  /// How many discs would stand farther from the line than there is room, and stand at its edge.
  private(set) var crowded = 0

  /// Discs count as apart when they come this much closer than they should, in diameters: that much rounding
  /// takes away.
  private static let slack = 1e-9

  /// Lays out discs.
  ///
  /// - Parameters:
  ///   - places: where the discs stand along the line.
  ///   - diameter: how far apart the middles of two discs have to be at least, above 0.
  ///   - room: how far from the line a disc may stand.
  init(along places: [Double], diameter: Double, room: Double) {
    offsets = [Double](repeating: 0, count: places.count)
    // Of equal places the first given comes first, so that the result is the same on every run.
    let order = places.indices.sorted { (places[$0], $0) < (places[$1], $1) }
    var first = 0
    for (rank, index) in order.enumerated() {
      while places[index] - places[order[first]] >= diameter { first += 1 }
      let neighbors = order[first..<rank].map { (across: offsets[$0], along: places[$0]) }
      offsets[index] = Self.offset(at: places[index], beside: neighbors, diameter: diameter)
    }
    for index in offsets.indices where abs(offsets[index]) > room {
      offsets[index] = offsets[index] < 0 ? -room : room
      crowded += 1
    }
  }

  /// The nearest place where a disc overlaps none of its neighbours; of two as near the one on the other side
  /// of the line than the last neighbour.
  ///
  /// Each neighbour forbids a stretch about itself. The stretches that hang together with the one that holds
  /// the line end at the places that are looked for.
  private static func offset(
    at place: Double, beside neighbors: [(across: Double, along: Double)], diameter: Double
  ) -> Double {
    let forbidden = neighbors.map { neighbor -> (from: Double, to: Double) in
      let along = place - neighbor.along
      let reach = (diameter * diameter - along * along).squareRoot() - diameter * slack
      return (neighbor.across - reach, neighbor.across + reach)
    }
    var around: (from: Double, to: Double)?
    for stretch in forbidden.sorted(by: { $0 < $1 }) where stretch.from < stretch.to {
      if let known = around, stretch.from < known.to {
        around = (known.from, max(known.to, stretch.to))
      } else if let known = around, known.from < 0, known.to > 0 {
        break
      } else {
        around = stretch
      }
    }
    guard let around, around.from < 0, around.to > 0 else { return 0 }
    let leansRight = (neighbors.last?.across ?? 0) <= 0
    if -around.from == around.to { return leansRight ? around.to : around.from }
    return -around.from < around.to ? around.from : around.to
  }
}
