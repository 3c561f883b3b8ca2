import Glibc

/// A vector drawn as an arrow that starts at a point of space.
///
/// ![An arrow in space.](mark-Arrow3D.svg)
///
/// The proportions are those of mplot3d's `quiver`: the head takes 0.3 of the length, its two lines
/// stand off by 15 degrees. An arrow that is no longer on the page than its lines are wide, one of no length
/// among them, is drawn as a dot; one with a coordinate that is not finite is left out.
///
///     Arrow3D(vector: Point3(1, 2, 2), scale: 0.5)
public struct Arrow3D: Mark3D, Equatable {
  /// Where the arrow starts, in data units.
  public var tail: Point3
  /// The direction, in data units.
  public var vector: Point3
  /// How many times as long as `vector` the arrow is; `quiver`'s length.
  public var scale: Double
  /// The colour.
  public var color: Color
  /// The width of the lines in points.
  public var width: Double

  /// Matplotlib `Axes3D.quiver`: arrow_length_ratio.
  private static let headShare = 0.3
  /// mplot3d: the angle between the shaft and a line of the head, in radians.
  private static let headAngle = 15 * Double.pi / 180
  /// Matplotlib rcParams: lines.linewidth.
  public static let defaultWidth = 1.5

  /// Creates an arrow.
  public init(
    from tail: Point3 = .zero, vector: Point3, scale: Double = 1, color: Color = .ink,
    width: Double = Arrow3D.defaultWidth
  ) {
    self.tail = tail
    self.vector = vector
    self.scale = scale
    self.color = color
    self.width = width
  }

  private var along: Point3 { vector * scale }
  private var tip: Point3 { tail + along }

  /// What automatic limits have to make room for: both ends.
  public var dataPoints: [Point3] { [tail, tip] }

  /// The shaft and the two lines of the head, or a dot.
  public func pieces(in space: Space3D) -> [Piece3D] {
    guard tail.isFinite, tip.isFinite else { return [] }
    let ends =
      [tail]
      + [Self.headAngle, -Self.headAngle].map { angle in
        tip - turned(along, by: angle) * Self.headShare
      }
    let place = space.position(of: tip)
    let reach = ends.map { (space.position(of: $0) - place).length }.max() ?? 0
    guard reach > space.plane.pixels(width) else {
      return [.disc(tail, radius: width / 2, color: color)]
    }
    return ends.map { .line(from: tip, to: $0, color: color, width: width) }
  }

  /// A vector turned by an angle (radians) about the horizontal axis perpendicular to it.
  private func turned(_ vector: Point3, by angle: Double) -> Point3 {
    let level = Point(vector.x, vector.y).length
    let axis = level > 0 ? Point3(vector.y / level, -vector.x / level, 0) : Point3(0, 1, 0)
    // Rodrigues' formula.
    let turned = vector * cos(angle) + axis.cross(vector) * sin(angle)
    return turned + axis * (axis.dot(vector) * (1 - cos(angle)))
  }
}
