import Pictures

/// Finds pixels that an edge has crossed which is not smoothed: the edge has moved over their middle, so that
/// they have gone from one side to the other at once, however little it has moved.
///
/// It takes one of fifty pixels along an edge that moves by a fiftieth of a pixel.
struct EdgeCrossings {
  /// The pictures as they look on some ground.
  private let first: Picture
  private let second: Picture
  private let roundingLevels: Float
  /// The colours on both sides of the edges that were seen to cross pixels.
  private var sides: [(SIMD3<Float>, SIMD3<Float>)] = []

  /// The least number of a pixel's eight neighbours that lie on either side of an edge through it. At the end
  /// of a line there are fewer.
  private static let leastOnEachSide = 3
  /// How far from a pixel both sides are looked for when something lies above the edge.
  private static let reach = 2

  init(_ first: Picture, _ second: Picture, options: ComparisonOptions) {
    (self.first, self.second) = (first, second)
    roundingLevels = Float(options.roundingLevels)
  }

  /// Whether an edge with nothing above it has crossed a pixel, which is remembered.
  mutating func isCrossed(x: Int, y: Int) -> Bool {
    let place = y * first.width + x
    let (before, after) = (first.color(at: place), second.color(at: place))
    // Of most pixels that have changed no neighbour had the new colour before.
    let beside = [(x - 1, y), (x + 1, y), (x, y - 1), (x, y + 1)]
    guard
      beside.contains(where: { x, y in
        first.index(x: x, y: y).map { first.color(at: $0) == after } ?? false
      })
    else { return false }
    let counts = count(around: x, y, reach: 1, before, after)
    guard min(counts.before, counts.after) >= Self.leastOnEachSide else { return false }
    let pair = (SIMD3<Float>(before), SIMD3<Float>(after))
    if !sides.contains(where: { $0 == pair }) { sides.append(pair) }
    return true
  }

  /// Whether an edge of colours that have been remembered has crossed a pixel beside something else, or below
  /// its smoothed edge.
  func isCrossedBesideOthers(x: Int, y: Int) -> Bool {
    let place = y * first.width + x
    let change = SIMD3<Float>(second.color(at: place)) - SIMD3<Float>(first.color(at: place))
    return sides.contains { side in
      let way = side.1 - side.0
      let share = (change * way).sum() / (way * way).sum()
      let rest = change - share * way
      guard abs(share) <= 1, max(rest.max(), -rest.min()) <= roundingLevels else { return false }
      let counts = count(
        around: x, y, reach: Self.reach, SIMD3<UInt8>(side.0), SIMD3<UInt8>(side.1))
      return counts.before > 0 && counts.after > 0
    }
  }

  /// How many pixels around one have either of two colours, in both pictures.
  private func count(
    around x: Int, _ y: Int, reach: Int, _ before: SIMD3<UInt8>, _ after: SIMD3<UInt8>
  ) -> (before: Int, after: Int) {
    var counts = (before: 0, after: 0)
    for row in max(y - reach, 0)...min(y + reach, first.height - 1) {
      for column in max(x - reach, 0)...min(x + reach, first.width - 1) {
        let place = row * first.width + column
        let color = first.color(at: place)
        guard color == second.color(at: place) else { continue }
        if color == before { counts.before += 1 }
        if color == after { counts.after += 1 }
      }
    }
    return counts
  }
}
