/// What a part of two pictures tells of motion: sums, over its pixels and their three channels, of products of
/// the slopes along x and y and of the difference of the smoothed pictures.
///
/// A picture that moves by a small (u, v) changes each pixel by -(slope along x) u - (slope along y) v. The
/// motion that explains most of a difference is found by least squares; what it leaves is no motion.
///
/// Source: Lucas and Kanade, "An Iterative Image Registration Technique with an Application to Stereo Vision",
/// IJCAI 1981.
struct MotionSums {
  /// Products of slopes.
  var xx: Float = 0
  var xy: Float = 0
  var yy: Float = 0
  /// What of `yy` is of edges that run level.
  var level: Float = 0
  /// Products of slopes with differences.
  var xd: Float = 0
  var yd: Float = 0
  /// Squares of differences.
  var dd: Float = 0
  /// Squares of differences before they are smoothed.
  var raw: Float = 0
  /// Pixels times channels.
  var count: Float = 0

  static func += (sums: inout Self, other: Self) {
    sums.xx += other.xx
    sums.xy += other.xy
    sums.yy += other.yy
    sums.level += other.level
    sums.xd += other.xd
    sums.yd += other.yd
    sums.dd += other.dd
    sums.raw += other.raw
    sums.count += other.count
  }
}

extension MotionSums {
  /// How far edges have moved, in pixels, as a whole and otherwise.
  struct Displacement {
    /// The motion of all edges together.
    let right: Float
    let down: Float
    /// What it leaves of the differences: edges that move apart or towards each other, or a thin line that
    /// weighs more or less. The sum of squares, after what independent errors leave.
    let rest: Float
    /// The squares of slopes, which the rest is measured by: those along x, along y, and what of these is of
    /// edges that run level.
    let slopes: (x: Float, y: Float, level: Float)

    /// The share of what level edges are off by that is taken for a motion along them, at corners.
    private static let leak: Float = 0.1

    /// Whether this is no more than is excused.
    ///
    /// - Parameter isLong: whether there is so much of edges that errors of single ones cancel out.
    func isNoise(_ options: ComparisonOptions, isLong: Bool) -> Bool {
      let shift = Float(isLong ? options.longEdgeShift : options.edgeShift)
      let spread = Float(isLong ? options.longEdgeSpread : options.edgeSpread)
      let tolerance = Float(options.levelEdgeTolerance)
      let (slanted, level) = (slopes.x + slopes.y - slopes.level, slopes.level)
      // As sums of squares: where hardly an edge is upright, little is known of motion to the right.
      let leaked = Self.leak * tolerance
      let mostRight = shift * shift * slopes.x + leaked * leaked * slopes.y
      let mostDown = shift + (slopes.y > 0 ? tolerance * level / slopes.y : 0)
      let most = spread * spread * slanted + (spread + tolerance) * (spread + tolerance) * level
      return right * right * slopes.x <= mostRight && abs(down) <= mostDown && rest <= most
    }
  }

  /// Where edges run one way only, motion along them is not known and taken for none: so much is added to the
  /// squares of slopes, as a share of all.
  private static let ridge: Float = 0.02

  /// The motion of all that is in the part, and what it leaves.
  ///
  /// - Parameters:
  ///   - noise: the share of the raw squares that independent errors leave when they are smoothed.
  ///   - floor: the square of a difference, in levels, that rounding leaves in a smoothed pixel.
  func displacement(noise: Float, floor: Float) -> Displacement {
    let slopes = xx + yy
    guard slopes > 0 else { return Displacement(right: 0, down: 0, rest: 0, slopes: (0, 0, 0)) }
    let added = Self.ridge * slopes
    let (a, b, c) = (xx + added, xy, yy + added)
    let determinant = a * c - b * b
    let u = -(c * xd - b * yd) / determinant
    let v = -(a * yd - b * xd) / determinant
    // The sum of (difference + slope x motion)^2.
    let moved = xx * u * u + 2 * xy * u * v + yy * v * v
    let left = dd + 2 * (xd * u + yd * v) + moved
    return Displacement(
      right: u, down: v, rest: max(left - noise * raw - floor * count, 0), slopes: (xx, yy, level))
  }
}
