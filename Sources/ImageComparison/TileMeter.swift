import Pictures

/// Measures what single tiles of two pictures tell of motion. It holds what is known of one tile, and is used
/// again for the next, because pictures have many of them.
struct TileMeter {
  private typealias Level = SIMD4<Float>

  /// Weights that smooth a row of pixels, and those that give the slope of the smoothed row: matched to each
  /// other, so that the slope of a line of a pixel's width is right too.
  ///
  /// Source: Farid and Simoncelli, "Differentiation of Discrete Multidimensional Signals", IEEE Transactions on
  /// Image Processing 13 (4), 2004; the pair of 5 taps.
  private static let smoothing: [Float] = [0.037659, 0.249153, 0.426375, 0.249153, 0.037659]
  private static let slope: [Float] = [-0.109604, -0.276691, 0, 0.276691, 0.109604]
  /// How far weights reach, in pixels.
  private static let reach = 2

  /// Pixels along a side of a tile.
  private static let side = EdgeMotion.tileSide
  /// Pixels along a side of all that weights reach.
  private static let outer = side + 2 * reach

  /// The mean of both pictures and the second less the first, in all pixels that weights reach.
  private var means = [Level](repeating: .zero, count: outer * outer)
  private var changes = [Level](repeating: .zero, count: outer * outer)
  /// The same in the tile's columns, smoothed along rows, and the slope of the mean along them.
  private var smoothMeans = [Level](repeating: .zero, count: outer * side)
  private var smoothChanges = [Level](repeating: .zero, count: outer * side)
  private var slopes = [Level](repeating: .zero, count: outer * side)

  /// What the tile whose upper left pixel is (`left`, `top`) tells of motion from one picture to another of the
  /// same size.
  mutating func sums(_ first: Picture, _ second: Picture, left: Int, top: Int) -> MotionSums {
    read(first, second, left: left, top: top)
    smoothRows()
    var sums = MotionSums()
    for y in 0..<min(Self.side, first.height - top) {
      for x in 0..<min(Self.side, first.width - left) { add(x: x, y: y, to: &sums) }
    }
    return sums
  }

  /// Reads the tile and what is around it. Beyond the picture the nearest pixels go on.
  private mutating func read(_ first: Picture, _ second: Picture, left: Int, top: Int) {
    var place = 0
    for y in top - Self.reach..<top + Self.side + Self.reach {
      let line = min(max(y, 0), first.height - 1) * first.width
      for x in left - Self.reach..<left + Self.side + Self.reach {
        let pixel = line + min(max(x, 0), first.width - 1)
        let (before, after) = (first.level(at: pixel), second.level(at: pixel))
        means[place] = 0.5 * (before + after)
        changes[place] = after - before
        place += 1
      }
    }
  }

  /// Takes sums along rows: those along columns then need a tenth of the products that squares of weights would.
  private mutating func smoothRows() {
    for y in 0..<Self.outer {
      for x in 0..<Self.side {
        var (mean, change, slope) = (Level.zero, Level.zero, Level.zero)
        for offset in 0...2 * Self.reach {
          let place = y * Self.outer + x + offset
          mean += Self.smoothing[offset] * means[place]
          change += Self.smoothing[offset] * changes[place]
          slope += Self.slope[offset] * means[place]
        }
        let place = y * Self.side + x
        (smoothMeans[place], smoothChanges[place], slopes[place]) = (mean, change, slope)
      }
    }
  }

  /// Adds what a pixel of the tile tells.
  private func add(x: Int, y: Int, to sums: inout MotionSums) {
    var (slopeX, slopeY, change) = (Level.zero, Level.zero, Level.zero)
    for offset in 0...2 * Self.reach {
      let place = (y + offset) * Self.side + x
      slopeX += Self.smoothing[offset] * slopes[place]
      slopeY += Self.slope[offset] * smoothMeans[place]
      change += Self.smoothing[offset] * smoothChanges[place]
    }
    sums.add(slopeX: slopeX, slopeY: slopeY, change: change)
    let place = (y + Self.reach) * Self.outer + x + Self.reach
    sums.add(
      stepX: means[place + 1] - means[place], stepY: means[place + Self.outer] - means[place],
      rawChange: changes[place])
  }
}
