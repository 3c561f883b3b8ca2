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
  /// Squares of steps from one pixel to the next, before they are smoothed.
  var steps: Float = 0
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
    sums.steps += other.steps
    sums.count += other.count
  }

  /// Edges are level that rise by at most a quarter of a pixel from one to the next; the square of it.
  private static let leastSlant: Float = 1.0 / 16

  /// Takes in a pixel as it is when smoothed: its slopes, and how it differs.
  mutating func add(slopeX: SIMD4<Float>, slopeY: SIMD4<Float>, change: SIMD4<Float>) {
    let (squareX, squareY) = ((slopeX * slopeX).sum(), (slopeY * slopeY).sum())
    xx += squareX
    xy += (slopeX * slopeY).sum()
    yy += squareY
    if squareX < Self.leastSlant * squareY { level += squareY }
    xd += (slopeX * change).sum()
    yd += (slopeY * change).sum()
    dd += (change * change).sum()
    count += 3
  }

  /// Takes in a pixel as it is: the steps to the next ones, and how it differs.
  mutating func add(stepX: SIMD4<Float>, stepY: SIMD4<Float>, rawChange: SIMD4<Float>) {
    steps += (stepX * stepX + stepY * stepY).sum()
    raw += (rawChange * rawChange).sum()
  }
}

extension MotionSums {
  /// The squares of slopes that a lone edge has for each square of its steps from pixel to pixel.
  ///
  /// Measured: straight edges have 0.39 to 0.44 of them, averaged over their places between pixels, whatever
  /// their direction is; discs of 2 to 8 pixels' radius have 0.34 to 0.40.
  private static let slopesOfSteps: Float = 0.4

  /// The squares of slopes that all edges would have if each of them lay alone.
  ///
  /// Both sides of a gap or a line that is narrower than weights reach slope opposite ways, and cancel out in
  /// part, while what they change by when they move apart adds up. A gap of a pixel's width would seem to
  /// change by 2.6 times what it does.
  private var loneSlopes: Float { max(xx + yy, Self.slopesOfSteps * steps) }

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
    guard slopes > 0 else { return .none }
    let added = Self.ridge * slopes
    let (a, b, c) = (xx + added, xy, yy + added)
    let determinant = a * c - b * b
    let u = -(c * xd - b * yd) / determinant
    let v = -(a * yd - b * xd) / determinant
    // The sum of (difference + slope x motion)^2.
    let moved = xx * u * u + 2 * xy * u * v + yy * v * v
    let left = dd + 2 * (xd * u + yd * v) + moved
    return Displacement(
      right: u, down: v, rest: max(left - noise * raw - floor * count, 0),
      slopes: (x: xx, y: yy, level: level, lone: loneSlopes))
  }
}
