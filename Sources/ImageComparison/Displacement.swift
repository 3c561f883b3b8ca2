/// How far edges have moved in a part of two pictures, in pixels, as a whole and otherwise.
struct Displacement {
  /// The motion of all edges together.
  let right: Float
  let down: Float
  /// What it leaves of the differences: edges that move apart or towards each other, or a thin line that
  /// weighs more or less. The sum of squares, after what independent errors leave.
  let rest: Float
  /// The squares of slopes, which the rest is measured by: those along x, along y, what of these is of
  /// edges that run level, and all that there would be if no edge lay beside another.
  let slopes: (x: Float, y: Float, level: Float, lone: Float)

  /// What is seen where there are no edges.
  static let none = Displacement(right: 0, down: 0, rest: 0, slopes: (0, 0, 0, 0))

  /// The share of what level edges are off by that is taken for a motion along them, at corners.
  private static let leak: Float = 0.1

  /// Whether this is no more than is excused.
  ///
  /// - Parameter isLong: whether there is so much of edges that errors of single ones cancel out.
  func isNoise(_ options: ComparisonOptions, isLong: Bool) -> Bool {
    guard isLong else {
      return isShiftNoise(upTo: options.edgeShift, options)
        && isSpreadNoise(upTo: options.edgeSpread, of: slopes.lone, options)
    }
    // A narrow gap between two markers is short. What is narrow and long is a thin line, which is seen to weigh
    // more or less before its sides are seen to move.
    return isShiftNoise(upTo: options.longEdgeShift, options)
      && isSpreadNoise(upTo: options.longEdgeSpread, of: slopes.x + slopes.y, options)
  }

  /// Whether all edges together have moved by no more than `limit`, and level ones by as much more as is excused.
  private func isShiftNoise(upTo limit: Double, _ options: ComparisonOptions) -> Bool {
    let (shift, tolerance) = (Float(limit), Float(options.levelEdgeTolerance))
    // As sums of squares: where hardly an edge is upright, little is known of motion to the right.
    let leaked = Self.leak * tolerance
    let mostRight = shift * shift * slopes.x + leaked * leaked * slopes.y
    let mostDown = shift + (slopes.y > 0 ? tolerance * slopes.level / slopes.y : 0)
    return right * right * slopes.x <= mostRight && abs(down) <= mostDown
  }

  /// Whether edges of these squares of slopes have each moved by no more than `limit` beside that, and level ones
  /// by as much more as is excused.
  private func isSpreadNoise(
    upTo limit: Double, of edges: Float, _ options: ComparisonOptions
  ) -> Bool {
    let spread = Float(limit)
    let level = spread + Float(options.levelEdgeTolerance)
    return rest <= spread * spread * (edges - slopes.level) + level * level * slopes.level
  }
}
